namespace Pantau.Reading.Inflected;

/// <summary>Cyrillic letters in Latin ones, for the ids of names that no list holds.</summary>
internal static class CyrillicLetters
{
    private const string Letters = "абвгдежзийклмнопрстуфхцчшщъыьэюя";

    private static readonly string[] Latins =
    [
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
    ];

    public static string Latin(char letter) => Letters.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Latins[at] : letter.ToString();
}
