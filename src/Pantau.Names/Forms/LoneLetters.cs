using Pantau.Names.Text;

namespace Pantau.Names.Forms;

/// <summary>Letters that stand alone, as in "A.B.C." and "M/V", joined into the word that they spell.</summary>
internal static class LoneLetters
{
    public static List<Word> Merge(List<Word> words)
    {
        var merged = new List<Word>(words.Count);
        var open = false;
        foreach (var word in words)
        {
            var letter = word.Latin.Length == 1 && char.IsAsciiLetter(word.Latin[0]);
            if (letter && open && !word.Comma && merged[^1].Bracketed == word.Bracketed)
                merged[^1] = merged[^1] with { Native = $"{merged[^1].Native}{(merged[^1].Native.EndsWith('.') ? "" : ".")}{word.Native}.", Latin = merged[^1].Latin + word.Latin, Dotted = word.Dotted };
            else if (open && merged[^1].Dotted && word.Latin.Length <= 2 && merged[^1].Latin.Length <= 2 && word.Dotted)
                merged[^1] = merged[^1] with { Native = $"{merged[^1].Native}{(merged[^1].Native.EndsWith('.') ? "" : ".")}{word.Native}.", Latin = merged[^1].Latin + word.Latin, Dotted = word.Dotted };
            else merged.Add(word);
            open = letter;
        }
        return merged;
    }
}
