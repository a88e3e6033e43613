using System.Globalization;
using System.Text;
using Pantau.Names.Screening;
using Pantau.Names.Tables;

namespace Pantau.Names.Decisions;

/// <summary>
/// What a query comes down to, so that a decision is found again however the query is written: the name in small letters
/// without marks, the date of birth, the state by its code, the IMO number. Another spelling is another query.
/// </summary>
public static class PairKey
{
    public static string Of(ScreenQuery query) =>
        string.Join('|', Plain(query.Name), query.BirthDate?.Trim() ?? "", query.State is { } state ? StateCodes.Of(state) ?? Plain(state) : "", query.Imo ?? "");

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsKept(Rune.GetUnicodeCategory(rune))) plain.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }
        return plain.ToString().TrimEnd();
    }

    /// <summary>Letters, the marks upon them and numbers.</summary>
    private static bool IsKept(UnicodeCategory category) => category <= UnicodeCategory.OtherNumber;
}
