using Pantau.Model;
using Pantau.Reporting.Prose;

namespace Pantau.Server.Desk;

/// <summary>Which findings are asked for, and in which order.</summary>
/// <param name="Words">Words that the statement holds, in any case.</param>
/// <param name="Provision">A provision that is contravened or may be.</param>
/// <param name="Sort"><c>id</c>, <c>confidence</c>, <c>date</c> or <c>sources</c>.</param>
public sealed record FindingFilter(string Words = "", Standing? Standing = null, string Party = "", string Item = "", string Provision = "", string Sort = "id")
{
    public static IReadOnlyList<string> Sorts { get; } = ["id", "confidence", "date", "sources"];

    public IReadOnlyList<Finding> Of(IReadOnlyList<Finding> findings, string language)
    {
        var words = Words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = findings.Where(f => (Standing is null || f.Standing == Standing)
            && (Party.Length == 0 || PartiesOf(f).Contains(Party))
            && (Item.Length == 0 || (f.Item is { } item && Items.Is(item, Item)))
            && (Provision.Length == 0 || Bears(f).Contains(Provision))
            && words.All(w => f.Id.Contains(w, StringComparison.OrdinalIgnoreCase) || f.Statement[language].Contains(w, StringComparison.OrdinalIgnoreCase)));
        return Sort switch
        {
            "confidence" => [.. found.OrderByDescending(f => f.Confidence.Low).ThenByDescending(f => f.Confidence.High)],
            "date" => [.. found.OrderByDescending(f => f.Period?.To ?? f.Period?.From ?? DateOnly.MinValue)],
            "sources" => [.. found.OrderByDescending(f => f.IndependentOrigins).ThenByDescending(f => f.Claims.Count)],
            _ => [.. found],
        };
    }

    public static IEnumerable<string> PartiesOf(Finding f) => new[] { f.Actor, f.Recipient }.Concat(f.Parties ?? []).OfType<string>();

    /// <summary>The provisions that a finding contravenes or may contravene.</summary>
    public static IEnumerable<string> Bears(Finding f) => f.Assessments.Where(a => a.Outcome is AssessmentOutcome.Contravenes or AssessmentOutcome.Insufficient).Select(a => a.Provision).Distinct(StringComparer.Ordinal);

    /// <summary>Parties of findings with their names, by name.</summary>
    public static IReadOnlyList<(string Id, string Name)> Parties(IReadOnlyList<Finding> findings, string language) =>
        [.. findings.SelectMany(PartiesOf).Distinct(StringComparer.Ordinal).Select(p => (p, ProseNames.Capital(ProseNames.Party(p, language)))).OrderBy(p => p.Item2, StringComparer.OrdinalIgnoreCase)];
}
