namespace Pantau.Names.Text;

/// <summary>The script that a word is written in.</summary>
public enum NameScript
{
    Latin,
    Cyrillic,
    Greek,
    Arabic,
    Hangul,
    Han,
    Kana,
    Other,
}

/// <summary>Which script a character belongs to.</summary>
internal static class Scripts
{
    public static NameScript Of(char c) => c switch
    {
        < '\u0370' or (>= '\u1E00' and < '\u1F00') or (>= '\uFF21' and <= '\uFF5A') => NameScript.Latin,
        >= '\u0370' and < '\u0400' or (>= '\u1F00' and < '\u2000') => NameScript.Greek,
        >= '\u0400' and < '\u0530' => NameScript.Cyrillic,
        >= '\u0600' and < '\u0700' or (>= '\u0750' and < '\u0780') or (>= '\u08A0' and < '\u0900') or (>= '\uFB50' and < '\uFE00') or (>= '\uFE70' and < '\uFF00') => NameScript.Arabic,
        >= '\u1100' and < '\u1200' or (>= '\u3130' and < '\u3190') or (>= '\uAC00' and < '\uD7B0') => NameScript.Hangul,
        >= '\u3040' and < '\u3100' or (>= '\uFF66' and <= '\uFF9F') => NameScript.Kana,
        >= '\u3400' and < '\uA000' or (>= '\uF900' and < '\uFB00') or '\u3005' or (>= '\uD840' and <= '\uDBFF') or (>= '\uDC00' and <= '\uDFFF') => NameScript.Han,
        _ => NameScript.Other,
    };

    /// <summary>True for scripts whose words leave vowels out or add them, so that only consonants tell words apart.</summary>
    public static bool IsVowelPoor(NameScript script) => script is NameScript.Arabic or NameScript.Han or NameScript.Kana or NameScript.Other;
}
