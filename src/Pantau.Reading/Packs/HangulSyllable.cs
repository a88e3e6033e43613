namespace Pantau.Reading.Packs;

/// <summary>A Hangul syllable by its parts: the lead, the vowel and what closes it.</summary>
internal readonly record struct HangulSyllable(int Lead, int Vowel, int Close)
{
    public const int A = 0, Ae = 1, Eo = 4, E = 5, Yeo = 6, O = 8, Wa = 9, Wae = 10, Oe = 11, U = 13, Wo = 14, Eu = 18, I = 20;
    public const int None = 0, Nieun = 4, Tikeut = 7, Rieul = 8, Mieum = 16, Pieup = 17, Sios = 19, SsangSios = 20;

    private const int First = 0xAC00, Last = 0xD7A3, Vowels = 21, Closes = 28;

    public static HangulSyllable Of(char c) =>
        c is >= (char)First and <= (char)Last
            ? new((c - First) / (Vowels * Closes), (c - First) / Closes % Vowels, (c - First) % Closes)
            : throw new PackException($"'{c}' is no Hangul syllable.");

    public char Char => (char)(First + (Lead * Vowels + Vowel) * Closes + Close);
}
