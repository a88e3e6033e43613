namespace Pantau.Reading.Packs;

/// <summary>What the spelling rules of Russian ask of a letter.</summary>
internal static class RussianLetters
{
    public static bool IsVowel(char c) => c is 'а' or 'е' or 'и' or 'о' or 'у' or 'ы' or 'э' or 'ю' or 'я';

    /// <summary>Sibilants, after which endings take е for о.</summary>
    public static bool IsHush(char c) => c is 'ж' or 'ш' or 'ч' or 'щ';

    /// <summary>Letters after which и stands for ы.</summary>
    public static bool Hardens(char c) => IsHush(c) || c is 'г' or 'к' or 'х';

    /// <summary>False for abbreviations, words in other scripts and words whose last letter no declension has.</summary>
    public static bool Declines(string word)
    {
        if (word.Length < 2 || !IsCyrillic(word[^1]) || word[^1] is 'у' or 'ю' or 'э') return false;
        if (word.Count(char.IsUpper) > 1 && !word.Contains('-', StringComparison.Ordinal)) return false;
        return char.IsLower(word[^1]);
    }

    public static bool IsCyrillic(char c) => c is >= 'А' and <= 'я' or 'ё' or 'Ё';

    public static string Plain(string text) => text.Replace('ё', 'е').Replace('Ё', 'Е');
}
