using Pantau.Model;

namespace Pantau.Reporting.Prose;

/// <summary>The listings of a finding's parties, a line each: who, which entry of which list, since when, under which programme.</summary>
internal static class ListingProse
{
    public static IEnumerable<string> Lines(Finding finding, string language) => (finding.Listings ?? []).Select(l =>
    {
        var indonesian = language == "id";
        var be = l.Sure ? (indonesian ? "adalah" : "is") : (indonesian ? "mungkin adalah" : "may be");
        var since = l.ListedOn is { } day ? (indonesian ? " sejak " : " since ") + DateProse.Date(day, language) : "";
        var programmes = l.Programmes.Count > 0 ? $" ({string.Join(", ", l.Programmes)})" : "";
        var why = l.Sure || l.Reasons.Count == 0 ? "" : $" [{string.Join("; ", l.Reasons)}]";
        return $"{ProseNames.Capital(ProseNames.Party(l.Party, language))} {be} “{l.Name}”, {(indonesian ? "entri" : "entry")} {l.Reference ?? l.Entry}, {l.List}{programmes}{since}{why}";
    });
}
