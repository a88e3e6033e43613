using System.Globalization;

namespace Pantau.Reporting.Prose;

/// <summary>Numbers as a language prints them: 20,000 and 9 million, 20.000 dan 9 juta.</summary>
internal static class Numerals
{
    public static string Of(decimal value, string language)
    {
        var (decimalMark, groupMark) = language == "id" ? (',', '.') : ('.', ',');
        foreach (var (size, word) in new[] { (1_000_000_000m, language == "id" ? "miliar" : "billion"), (1_000_000m, language == "id" ? "juta" : "million") })
        {
            // Only where nothing is lost: 9 million, 2.84 billion, but 1,234,567.
            if (Math.Abs(value) >= size && decimal.Round(value / size, 3) * size == value) return Plain(value / size, decimalMark, groupMark) + " " + word;
        }
        return Plain(value, decimalMark, groupMark);
    }

    private static string Plain(decimal value, char decimalMark, char groupMark)
    {
        var text = value.ToString("#,##0.###", CultureInfo.InvariantCulture);
        return string.Create(text.Length, (text, decimalMark, groupMark), static (span, state) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = state.text[i] switch { '.' => state.decimalMark, ',' => state.groupMark, var c => c };
        });
    }
}
