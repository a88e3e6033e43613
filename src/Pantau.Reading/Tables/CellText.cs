using System.Globalization;
using System.Text;

namespace Pantau.Reading.Tables;

/// <summary>The words of a cell as they are compared, and the number in one.</summary>
internal static class CellText
{
    /// <summary>Small letters and digits, one space for whatever stands between: "Net_Weight" is "net weight".</summary>
    public static string Fold(string cell)
    {
        var folded = new StringBuilder(cell.Length);
        foreach (var c in cell)
        {
            if (char.IsLetterOrDigit(c) || c is '$') folded.Append(char.ToLowerInvariant(c));
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }
        return folded.ToString().TrimEnd();
    }

    /// <summary>"Net weight (kg)" without what stands in brackets.</summary>
    public static string WithoutBrackets(string cell)
    {
        var (open, close) = (cell.IndexOfAny(['(', '[', '（']), cell.LastIndexOfAny([')', ']', '）']));
        return open > 0 && close > open ? cell[..open] + cell[(close + 1)..] : cell;
    }

    /// <summary>What stands in brackets; empty where nothing does.</summary>
    public static string InBrackets(string cell)
    {
        var (open, close) = (cell.IndexOfAny(['(', '[', '（']), cell.LastIndexOfAny([')', ']', '）']));
        return open > 0 && close > open ? cell[(open + 1)..close] : "";
    }

    /// <summary>
    /// The number of a cell. A single separator with three digits behind it parts thousands only where it cannot be the
    /// point of a fraction; "1.234" alone has two readings and gives none.
    /// </summary>
    public static decimal? Number(string cell)
    {
        var text = cell.Trim().Replace("\u00A0", "", StringComparison.Ordinal).Replace("\u202F", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
        if (text.Length is 0 or > 30 || !char.IsAsciiDigit(text[^1]) || text.Any(c => !char.IsAsciiDigit(c) && c is not ('.' or ',' or '-' or 'E' or 'e' or '+'))) return null;
        var (point, comma) = (text.LastIndexOf('.'), text.LastIndexOf(','));
        if (point >= 0 && comma >= 0)
        {
            // The last of the two is the point of the fraction.
            text = point > comma ? text.Replace(",", "", StringComparison.Ordinal) : text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        }
        else if (comma >= 0)
        {
            text = IsThousands(text, ',') ? text.Replace(",", "", StringComparison.Ordinal) : text.Replace(',', '.');
        }
        else if (point >= 0 && text.IndexOf('.', StringComparison.Ordinal) != point)
        {
            text = IsThousands(text, '.') ? text.Replace(".", "", StringComparison.Ordinal) : text;
        }
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static bool IsThousands(string text, char separator)
    {
        var parts = text.TrimStart('-').Split(separator);
        return parts[0].Length is >= 1 and <= 3 && parts[0] != "0" && parts.Skip(1).All(p => p.Length == 3);
    }
}
