namespace Pantau.Names.Text;

/// <summary>The script that a word is written in.</summary>
public enum Script
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
    public static Script Of(char c) => c switch
    {
        < '\u0370' or (>= '\u1E00' and < '\u1F00') or (>= '\uFF21' and <= '\uFF5A') => Script.Latin,
        >= '\u0370' and < '\u0400' or (>= '\u1F00' and < '\u2000') => Script.Greek,
        >= '\u0400' and < '\u0530' => Script.Cyrillic,
        >= '\u0600' and < '\u0700' or (>= '\u0750' and < '\u0780') or (>= '\u08A0' and < '\u0900') or (>= '\uFB50' and < '\uFE00') or (>= '\uFE70' and < '\uFF00') => Script.Arabic,
        >= '\u1100' and < '\u1200' or (>= '\u3130' and < '\u3190') or (>= '\uAC00' and < '\uD7B0') => Script.Hangul,
        >= '\u3040' and < '\u3100' or (>= '\uFF66' and <= '\uFF9F') => Script.Kana,
        >= '\u3400' and < '\uA000' or (>= '\uF900' and < '\uFB00') or '\u3005' or (>= '\uD840' and <= '\uDBFF') or (>= '\uDC00' and <= '\uDFFF') => Script.Han,
        _ => Script.Other,
    };

    /// <summary>True for scripts whose words leave vowels out or add them, so that only consonants tell words apart.</summary>
    public static bool IsVowelPoor(Script script) => script is Script.Arabic or Script.Han or Script.Kana or Script.Other;
}
