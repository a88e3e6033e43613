using System.Collections.Frozen;

namespace Pantau.Names.Tables;

/// <summary>Letters of other scripts in Latin, and the readings of characters.</summary>
internal sealed class LetterTables
{
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> letters;
    private readonly FrozenDictionary<char, char> simplified;
    private readonly FrozenDictionary<char, string[]> korean;
    private readonly FrozenDictionary<char, string[]> cantonese;

    public LetterTables(string folder)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in new[] { "letters-cyrillic.tsv", "letters-arabic.tsv", "letters-greek.tsv", "letters-kana.tsv" })
            foreach (var fields in Tsv.Read(folder, file)) all.TryAdd(fields[0], fields.Length > 1 ? fields[1] : "");
        letters = all.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        simplified = Tsv.Read(folder, "han-variants.tsv").Where(f => f[0].Length == 1).ToFrozenDictionary(f => f[0][0], f => f[1][0]);
        korean = Readings(folder, "hanja.tsv");
        cantonese = Readings(folder, "cantonese.tsv");
    }

    /// <summary>The longest letter (of up to two characters) at a place, in Latin; null where no table knows it.</summary>
    public string? At(ReadOnlySpan<char> text, out int length)
    {
        for (length = Math.Min(2, text.Length); length > 0; length--)
            if (letters.TryGetValue(text[..length], out var latin)) return latin;
        length = 1;
        return null;
    }

    public char Simplified(char han) => simplified.GetValueOrDefault(han, han);

    /// <summary>The Hangul syllables in which Korean reads a character.</summary>
    public string[] Korean(char han) => korean.GetValueOrDefault(han, []);

    public string[] Cantonese(char han) => cantonese.GetValueOrDefault(han, []);

    private static FrozenDictionary<char, string[]> Readings(string folder, string file) =>
        Tsv.Read(folder, file).SelectMany(f => f[1].Select(c => (c, reading: f[0]))).GroupBy(p => p.c, p => p.reading)
            .ToFrozenDictionary(g => g.Key, g => g.Distinct(StringComparer.Ordinal).ToArray());
}
