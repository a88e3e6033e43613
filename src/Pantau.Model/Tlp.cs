using System.Text.RegularExpressions;

namespace Pantau.Model;

/// <summary>The Traffic Light Protocol's labels (FIRST, TLP 2.0), from the widest audience to the narrowest.</summary>
public enum Tlp
{
    /// <summary>No limit on passing it on.</summary>
    Clear,
    /// <summary>Within the recipient's community.</summary>
    Green,
    /// <summary>Need to know, within the recipient's organisation and its clients.</summary>
    Amber,
    /// <summary>Need to know, within the recipient's organisation only.</summary>
    AmberStrict,
    /// <summary>For the eyes of those who received it.</summary>
    Red,
}

/// <summary>TLP labels as they are written: <c>TLP:AMBER+STRICT</c>.</summary>
public static partial class TlpLabel
{
    // Labels stand at the top and foot of a page: so many characters of each end are looked at.
    private const int Ends = 4000;

    public static string Of(Tlp label) => label switch
    {
        Tlp.Clear => "TLP:CLEAR",
        Tlp.Green => "TLP:GREEN",
        Tlp.Amber => "TLP:AMBER",
        Tlp.AmberStrict => "TLP:AMBER+STRICT",
        _ => "TLP:RED",
    };

    /// <summary>The label of its text, with or without <c>TLP:</c>, in any case; null when it is none. TLP 1.0's WHITE is CLEAR.</summary>
    public static Tlp? Parse(string text)
    {
        var word = text.Trim();
        if (word.StartsWith("tlp:", StringComparison.OrdinalIgnoreCase)) word = word[4..].Trim();
        return word.ToUpperInvariant() switch
        {
            "CLEAR" or "WHITE" => Tlp.Clear,
            "GREEN" => Tlp.Green,
            "AMBER" => Tlp.Amber,
            "AMBER+STRICT" or "AMBER-STRICT" => Tlp.AmberStrict,
            "RED" => Tlp.Red,
            _ => null,
        };
    }

    /// <summary>The narrowest label that a document bears near its beginning or its end; null when it bears none.</summary>
    public static Tlp? Borne(string text)
    {
        var found = text.Length <= 2 * Ends ? Written().Matches(text).Select(Label) : Written().Matches(text[..Ends]).Concat(Written().Matches(text[^Ends..])).Select(Label);
        Tlp? narrowest = null;
        foreach (var label in found)
            if (label is { } l && (narrowest is null || l > narrowest)) narrowest = l;
        return narrowest;
    }

    /// <summary>The narrower of two labels, either of which may be missing.</summary>
    public static Tlp? Narrower(Tlp? a, Tlp? b) => a is null ? b : b is null ? a : (Tlp)Math.Max((int)a, (int)b);

    private static Tlp? Label(Match match) => Parse(match.Groups["label"].Value.Replace(" ", "", StringComparison.Ordinal));

    [GeneratedRegex(@"\bTLP ?: ?(?<label>CLEAR|WHITE|GREEN|AMBER ?\+ ?STRICT|AMBER|RED)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Written();
}
