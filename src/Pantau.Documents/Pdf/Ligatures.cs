namespace Pantau.Documents.Pdf;

/// <summary>Joined letters as the letters that they join: a search for "office" must find it.</summary>
internal static class Ligatures
{
    private static readonly string[] Latin = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    public static string Apart(string letters)
    {
        if (letters.AsSpan().IndexOfAnyInRange('\uFB00', '\uFB06') < 0) return letters;
        return string.Concat(letters.Select(c => c is >= '\uFB00' and <= '\uFB06' ? Latin[c - '\uFB00'] : c.ToString()));
    }
}
