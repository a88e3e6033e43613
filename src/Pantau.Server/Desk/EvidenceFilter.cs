using Pantau.Model;

namespace Pantau.Server.Desk;

/// <summary>Which evidence is asked for, and in which order.</summary>
/// <param name="Words">Words that title, file name, outlet or address hold, in any case.</param>
/// <param name="Language">Primary subtag, as <c>ko</c>.</param>
/// <param name="With"><c>claims</c>, <c>none</c> for evidence without claims, or nothing for all.</param>
/// <param name="Sort"><c>new</c>, <c>old</c>, <c>published</c> or <c>claims</c>.</param>
public sealed record EvidenceFilter(string Words = "", string Language = "", string With = "", string Sort = "new")
{
    public static IReadOnlyList<string> Sorts { get; } = ["new", "old", "published", "claims"];

    public IReadOnlyList<EvidenceItem> Of(DeskSnapshot desk)
    {
        var words = Words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = desk.Evidence.Where(e => (Language.Length == 0 || LanguageOf(desk, e) == Language)
            && With switch { "claims" => desk.CountOf(e.Hash) > 0, "none" => desk.CountOf(e.Hash) == 0, _ => true }
            && words.All(w => new[] { e.Title, e.FileName, e.Outlet, e.Url, e.Hash }.Any(t => t?.Contains(w, StringComparison.OrdinalIgnoreCase) == true)));
        return Sort switch
        {
            "old" => [.. found.OrderBy(e => e.LogIndex)],
            "published" => [.. found.OrderByDescending(e => e.Published ?? DateOnly.MinValue).ThenByDescending(e => e.LogIndex)],
            "claims" => [.. found.OrderByDescending(e => desk.CountOf(e.Hash)).ThenByDescending(e => e.LogIndex)],
            _ => [.. found.OrderByDescending(e => e.LogIndex)],
        };
    }

    /// <summary>The language of a piece of evidence: as its claims were read, else as it declares itself; empty where neither says.</summary>
    public static string LanguageOf(DeskSnapshot desk, EvidenceItem item) => (desk.ClaimsOf(item.Hash).FirstOrDefault(c => c.Track is null)?.Language ?? item.Language ?? "").Split('-')[0].ToLowerInvariant();
}
