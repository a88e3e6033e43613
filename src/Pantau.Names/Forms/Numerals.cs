using System.Globalization;
using Pantau.Names.Text;

namespace Pantau.Names.Forms;

/// <summary>Numbers in names: digits, number words ("forty-four"), ordinals and Roman numerals.</summary>
internal static class Numerals
{
    private const int LargestRoman = 49;
    private static readonly Dictionary<string, int> Romans = Enumerable.Range(1, LargestRoman).ToDictionary(Roman, n => n, StringComparer.Ordinal);

    /// <summary>The number at a word, in digits, and how many words it takes; null where there is none.</summary>
    public static string? At(Dictionary<string, int> words, List<Word> name, int at, out int taken)
    {
        taken = 1;
        var latin = name[at].Latin;
        if (char.IsAsciiDigit(latin[0])) return Digits(latin);
        if (words.TryGetValue(latin, out var value))
        {
            if (value is >= 20 and < 100 && at + 1 < name.Count && Unit(words, name[at + 1].Latin) is { } unit)
            {
                taken = 2;
                value += unit;
            }
            return value.ToString(CultureInfo.InvariantCulture);
        }
        // A lone I, C, D, L or M is rather a letter; V and X count after a word.
        if (at > 0 && name[at].Script == NameScript.Latin && !name[at].Native.Any(char.IsLower) && Romans.TryGetValue(latin, out var roman) && (latin.Length > 1 || latin is "v" or "x" || (latin == "i" && at == name.Count - 1)))
            return roman.ToString(CultureInfo.InvariantCulture);
        return null;
    }

    private static int? Unit(Dictionary<string, int> words, string latin) =>
        words.TryGetValue(latin, out var unit) && unit is > 0 and < 10 ? unit : latin.Length == 1 && latin[0] is >= '1' and <= '9' ? latin[0] - '0' : null;

    private static string Digits(string latin)
    {
        var trimmed = latin.TrimStart('0');
        if (trimmed.Length == 0) return "0";
        foreach (var ordinal in new[] { "st", "nd", "rd", "th" })
            if (trimmed.EndsWith(ordinal, StringComparison.Ordinal) && trimmed.Length > 2 && trimmed[..^2].All(char.IsAsciiDigit)) return trimmed[..^2];
        return trimmed;
    }

    private static string Roman(int number)
    {
        string[] tens = ["", "x", "xx", "xxx", "xl"], units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
        return tens[number / 10] + units[number % 10];
    }
}
