using System.Globalization;
using Pantau.Model;

namespace Pantau.Reading.Tests.Sentences;

/// <summary>
/// A table of sentences with the claims that each gives, one file a language. A line that begins with <c>&gt;</c> is a
/// text, the lines under it are its claims; a text without any is a trap: it gives none. <c>date</c> sets the document's
/// date for what follows.
/// A claim is written <c>transfer KP&gt;RU munitions 20000.. container 2024 alleged by=msmt via=RU-cargo-vessels</c>:
/// kind, actor and recipient, then in any order the item, bounds with their unit, a period (<c>2024</c>,
/// <c>2024-03</c>, <c>2024-03-01..2024-05-31</c>, an end may be open), the modality (asserted where none stands), and
/// where they matter attribution, carrier and parties (<c>KP+RU</c>).
/// </summary>
internal static class SentenceTable
{
    public sealed record Case(string Text, DateOnly Date, IReadOnlyList<string> Claims, int Line);

    public static IReadOnlyList<Case> Load(string path)
    {
        var cases = new List<Case>();
        var date = new DateOnly(2025, 6, 1);
        var claims = new List<string>();
        var number = 0;
        foreach (var raw in File.ReadLines(path))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            if (line.StartsWith("date ", StringComparison.Ordinal)) date = DateOnly.Parse(line[5..], CultureInfo.InvariantCulture);
            else if (line[0] == '>') cases.Add(new Case(line[1..].Trim(), date, claims = [], number));
            else claims.Add(line);
        }
        return cases;
    }

    /// <summary>The claim in the table's notation, with only what the wanted line speaks of where that is optional.</summary>
    public static string Write(Claim claim, string? wanted)
    {
        var words = new List<string> { Slug.Of(claim.Kind), $"{claim.Actor}>{claim.Recipient}" };
        if (claim.Kind == ClaimKind.Agreement || wanted?.Contains('+', StringComparison.Ordinal) == true) words.Add(string.Join('+', claim.Parties ?? []));
        if (claim.Item is not null) words.Add(claim.Item);
        if (claim.Quantity is { } q) words.Add($"{Bounds(q)} {q.Unit}");
        if (claim.Period is { } p) words.Add(Dates(p));
        words.Add(Slug.Of(claim.Modality));
        if (wanted?.Contains("by=", StringComparison.Ordinal) == true) words.Add("by=" + claim.Attribution);
        if (wanted?.Contains("via=", StringComparison.Ordinal) == true) words.Add("via=" + claim.Carrier);
        return string.Join(' ', words);
    }

    /// <summary>A line of the table in the order in which <see cref="Write"/> writes.</summary>
    public static string Normal(string line)
    {
        string? parties = null, item = null, bounds = null, period = null, by = null, via = null, unit = null;
        var modality = "asserted";
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var ends = ">";
        foreach (var word in words[1..])
        {
            if (word.StartsWith("by=", StringComparison.Ordinal)) by = word;
            else if (word.StartsWith("via=", StringComparison.Ordinal)) via = word;
            else if (word.Contains('>', StringComparison.Ordinal)) ends = word;
            else if (word.Contains('+', StringComparison.Ordinal)) parties = word;
            else if (Items.IsKnown(word)) item = word;
            else if (Units.All.Contains(word)) unit = word;
            else if (Slug.TryParse<Modality>(word, out _)) modality = word;
            else if (IsPeriod(word)) period = Long(word);
            else if (word.Any(char.IsDigit)) bounds = word.Contains("..", StringComparison.Ordinal) ? word : $"{word}..{word}";
            else throw new FormatException($"'{word}' in '{line}' is no item, unit, modality, period or bound.");
        }
        return string.Join(' ', new[] { words[0], ends, parties, item, bounds is null ? null : $"{bounds} {unit}", period, modality, by, via }.OfType<string>());
    }

    private static bool IsPeriod(string word) => word.Contains('-', StringComparison.Ordinal) || (word.Length == 4 && word.StartsWith("20", StringComparison.Ordinal) && word.All(char.IsAsciiDigit));

    private static string Long(string word)
    {
        if (word.Contains("..", StringComparison.Ordinal)) return word;
        if (word.Length == 4) return $"{word}-01-01..{word}-12-31";
        if (word.Length == 10) return $"{word}..{word}";
        var first = DateOnly.Parse(word + "-01", CultureInfo.InvariantCulture);
        return $"{first:yyyy-MM-dd}..{first.AddMonths(1).AddDays(-1):yyyy-MM-dd}";
    }

    private static string Bounds(Quantity q) => string.Create(CultureInfo.InvariantCulture, $"{q.Min:0.##}..{q.Max:0.##}");

    private static string Dates(Period p) => string.Create(CultureInfo.InvariantCulture, $"{p.From:yyyy-MM-dd}..{p.To:yyyy-MM-dd}");
}
