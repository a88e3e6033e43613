using Microsoft.AspNetCore.Http;
using Pantau.Names.Matching;

namespace Pantau.Server.Screening;

/// <summary><c>GET /algorithms</c>: how names are scored. There is one way; the names that other servers have for theirs are taken for it.</summary>
internal static class AlgorithmsRoute
{
    public const string Best = "best", Own = "pantau";
    private static readonly string[] Taken = [Best, Own, "logic-v1", "logic-v2", "name-based", "name-qualified", "regression-v1", "ofac-249"];

    public static bool Knows(string name) => Taken.Contains(name.Trim().ToLowerInvariant(), StringComparer.Ordinal);

    public static IResult Handle() => Results.Json(new
    {
        algorithms = new[] { new { name = Own, description = "Names compared across scripts by rules of each kind of name; numbers, dates and states strengthen or refute.", features = Features, docs = new { name = Own, description = (string?)null, config = new Dictionary<string, object>(StringComparer.Ordinal), features = Features } } },
        @default = Own,
        best = Own,
        threshold = NameMatch.Threshold,
    });

    private static Dictionary<string, object> Features { get; } = new(StringComparer.Ordinal)
    {
        ["name_match"] = new { description = "The names mean one party; what differs between them is told.", coefficient = 1.0, url = "docs/names.md" },
        ["identifier_match"] = new { description = "A number that identifies the party is the same.", coefficient = 1.0, url = "docs/names.md" },
    };
}
