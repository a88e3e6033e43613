using System.Numerics;
using Pantau.Names.Forms;

namespace Pantau.Names.Index;

/// <summary>
/// Tells from first letters, lengths and letters whether the rules might join words of one name to meet a word of the
/// other (<see cref="Matching.Joining"/>); where they might, the whole names are compared.
/// </summary>
internal sealed class JoinSigns(IndexSegment segment)
{
    private const int Most = 4, Shortest = 4, SlipFrom = 7, ShortestAcross = 5;
    private const double Close = 0.56;
    private readonly List<Part> joined = [];
    private TokenTraits[] words = [];
    private uint firsts, longWords;

    private readonly record struct Part(byte First, int Length, uint Letters);

    public void Begin(NameWord[] query, int count)
    {
        joined.Clear();
        (firsts, longWords) = (0, 0);
        words = Array.ConvertAll(query[..count], TokenTraits.Of);
        for (var i = 0; i < count; i++)
        {
            if (words[i].Length >= Shortest) longWords |= Bit(words[i].First);
            var part = new Part(words[i].First, words[i].Length, words[i].Letters);
            for (var next = i + 1; next < count && next < i + Most; next++)
            {
                part = new Part(part.First, part.Length + words[next].Length, part.Letters | words[next].Letters);
                joined.Add(part);
                firsts |= Bit(part.First);
            }
        }
    }

    public bool MayMeet(ReadOnlySpan<int> form, FitRows rows)
    {
        for (var j = 0; j < form.Length; j++)
        {
            ref readonly var word = ref segment.Traits[form[j]];
            if (words.Length > 1 && (firsts & Bit(word.First)) != 0 && word.Length >= Shortest)
                foreach (var part in joined)
                    if (Meets(part, word)) return true;
            if (words.Length > 1 && MeetsAcross(form[j], word, rows)) return true;
            if (form.Length > 1 && (longWords & Bit(word.First)) != 0 && PartsMeet(form, j, word)) return true;
            if (j + 1 < form.Length && PartsMeetAcross(form[j], word, rows)) return true;
        }
        return false;
    }

    private bool PartsMeet(ReadOnlySpan<int> form, int at, in TokenTraits word)
    {
        var part = new Part(word.First, word.Length, word.Letters);
        for (var next = at + 1; next < form.Length && next < at + Most; next++)
        {
            ref readonly var other = ref segment.Traits[form[next]];
            part = new Part(part.First, part.Length + other.Length, part.Letters | other.Letters);
            foreach (ref readonly var target in words.AsSpan())
                if (target.Length >= Shortest && Meets(part, target)) return true;
        }
        return false;
    }

    /// <summary>Two words of the query against a word of another script.</summary>
    private bool MeetsAcross(int token, in TokenTraits word, FitRows rows)
    {
        for (var i = 0; i + 1 < words.Length; i++)
            if (IsAcross(words[i], word) && !IsClose(rows, token, i)) return true;
        return false;
    }

    private bool PartsMeetAcross(int token, in TokenTraits word, FitRows rows)
    {
        for (var i = 0; i < words.Length; i++)
            if (IsAcross(word, words[i]) && !IsClose(rows, token, i)) return true;
        return false;
    }

    private static bool IsClose(FitRows rows, int token, int word) => (rows.Mask(token) & (1u << word)) != 0 && rows.Weight(token, word) <= Close;

    private static bool IsAcross(in TokenTraits part, in TokenTraits whole) =>
        part.ScriptCode != whole.ScriptCode && whole.Length >= ShortestAcross && part.SoundFirst == whole.SoundFirst && !part.Tagged && !part.IsReading && !whole.IsReading;

    private static bool Meets(in Part part, in TokenTraits word)
    {
        if (part.First != word.First || Math.Abs(part.Length - word.Length) > (part.Length < SlipFrom ? 0 : 1)) return false;
        return part.Letters == word.Letters || (part.Length >= SlipFrom && BitOperations.PopCount(part.Letters & ~word.Letters) <= 1 && BitOperations.PopCount(word.Letters & ~part.Letters) <= 1);
    }

    private static uint Bit(byte letter) => 1u << (letter & 31);
}
