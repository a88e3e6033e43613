using System.Globalization;
using Pantau.Model;

namespace Pantau.Analysis.Tests.Pairs;

/// <summary>The sentences of <c>claims.tsv</c> as claims, and the labels of <c>pairs.tsv</c>.</summary>
internal static class LabelledClaims
{
    public static string Folder => Pantau.Tests.Repository.PathOf("tests", "Pantau.Analysis.Tests", "Pairs");

    public static Dictionary<string, Claim> Claims() => Rows("claims.tsv").ToDictionary(r => r[0], Of, StringComparer.Ordinal);

    public static List<(string One, string Other, string Label)> Pairs() => [.. Rows("pairs.tsv").Select(r => (r[0], r[1], r[2]))];

    private static IEnumerable<string[]> Rows(string file) => File.ReadLines(Path.Combine(Folder, file)).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'));

    private static Claim Of(string[] r)
    {
        if (!Slug.TryParse<ClaimKind>(r[3], out var kind) || !Slug.TryParse<Modality>(r[10], out var modality)) throw new FormatException(string.Join('\t', r));
        var way = r[11].Split(':');
        return new Claim
        {
            Id = r[0],
            Kind = kind,
            Actor = r[4].Length == 0 || r[4][0] == '+' ? null : r[4],
            Parties = r[4].StartsWith('+') ? r[4][1..].Split('+') : null,
            Recipient = Text(r[5]),
            Item = Text(r[6]),
            Quantity = Amount(r[7]),
            Period = Stretch(r[8]),
            Attribution = r[9],
            Modality = modality,
            Carrier = way[0] == "ship" ? way[1] : null,
            Place = way[0] == "port" ? new Place(To: way[1]) : way[0] == "at" ? new Place(At: way[1]) : null,
            Quote = r[12],
            Span = new TextSpan(0, r[12].Length),
            Language = r[2],
            Evidence = "sha256:" + r[0].PadLeft(64, '0'),
        };
    }

    private static string? Text(string cell) => cell.Length == 0 ? null : cell;

    private static Quantity? Amount(string cell)
    {
        if (cell.Length == 0) return null;
        var parts = cell.Split(' ');
        var ends = parts[0].Split("..");
        return new Quantity(Number(ends[0]), Number(ends[1]), parts[1], parts.Length > 2);
    }

    private static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    private static Period? Stretch(string cell)
    {
        var ends = cell.Split("..");
        return cell is "" or ".." ? null : new Period(Day(ends[0]), Day(ends[1]));
    }

    private static DateOnly? Day(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
