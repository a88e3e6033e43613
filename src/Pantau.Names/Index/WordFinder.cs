using System.Runtime.InteropServices;
using Pantau.Names.Forms;
using Pantau.Names.Matching;

namespace Pantau.Names.Index;

/// <summary>Finds the words of a segment that may stand for a word; for one thread.</summary>
internal sealed class WordFinder(IndexSegment segment)
{
    private const int ShortestAcross = 5, Group = 48;
    private readonly int[] stamps = new int[segment.TokenCount];
    private readonly HashSet<uint> near = [], sure = [];
    private readonly List<int> tokens = [];
    private readonly List<float> weights = [];
    private readonly List<(int Token, Likeness Likeness)> left = [], likely = [];
    private readonly List<int> met = [];
    private readonly HintSieve first = new();
    private readonly SlipSieve sieve = new(segment);
    private int stamp;
    private uint touched;

    /// <summary>What was found before, while the index was built or since; or null.</summary>
    public Standing? Recall(NameWord word, NameKind kind, out string text)
    {
        text = TokenText.Of(word);
        foreach (var number in segment.Sure[TokenKeys.Whole('x', word.Text)])
            if (segment.TokenTexts.Is(number, text) && segment.Neighbours.Of(number, kind) is { } stored) return stored;
        text = (kind == NameKind.Person ? "p" : "o") + text;
        return segment.Known.Recall(text);
    }

    public Standing Find(NameWord word, NameKind kind)
    {
        if (Recall(word, kind, out var text) is { } known) return known;
        var found = Seek(word, kind);
        segment.Known.Keep(text, found);
        return found;
    }

    /// <summary>Words of the segment that are spelled so.</summary>
    public void Spelled(ReadOnlySpan<char> text, List<int> into)
    {
        var packed = TokenTraits.Pack(text);
        foreach (var number in segment.Sure[TokenKeys.Whole('x', text)])
        {
            ref readonly var traits = ref segment.Traits[number];
            if (traits.IsSpelled(packed, text.Length) && (text.Length <= TokenTraits.Packed || text.SequenceEqual(segment.Token(number).Text))) into.Add(number);
        }
    }

    /// <summary>Words of the segment that words of a query run together may meet: with a slip, and across scripts by their consonants.</summary>
    public void Joined(string text, List<int> into)
    {
        near.Clear();
        sure.Clear();
        stamp++;
        TokenKeys.Joined(text, near, sure);
        var letters = TokenTraits.LettersOf(text);
        foreach (var key in near)
            foreach (var number in segment.Near[key])
                if (segment.Traits[number] is var traits && traits.First == text[0] && Math.Abs(traits.Length - text.Length) <= 1 && TokenTraits.Least(letters, traits.Letters) <= 1) Add(number, into);
        foreach (var key in sure)
            foreach (var number in segment.Near[key])
                if (segment.Traits[number].IsPoor && segment.Traits[number].Length >= ShortestAcross) Add(number, into);
    }

    private void Add(int number, List<int> into)
    {
        if (stamps[number] == stamp) return;
        stamps[number] = stamp;
        into.Add(number);
    }

    public Standing Seek(NameWord word, NameKind kind)
    {
        tokens.Clear();
        weights.Clear();
        left.Clear();
        met.Clear();
        likely.Clear();
        near.Clear();
        sure.Clear();
        stamp++;
        var reach = 0L;
        var pattern = new WordPattern(word, kind);
        first.Begin(pattern, kind);
        sieve.Begin(pattern);
        TokenKeys.Sought(word, near, sure);
        foreach (var key in sure) Gather(segment.Sure[key]);
        foreach (var key in near) Gather(segment.Near[key]);
        Sift();
        Sieve();
        for (var i = 0; i < left.Count; i++)
        {
            if (i % Group == 0)
                for (var next = i; next < left.Count && next < i + Group; next++) touched += segment.Traits[left[next].Token].Length + (uint)segment.PostingStarts[left[next].Token];
            var (number, likeness) = left[i];
            var weight = pattern.Weigh(segment, number, likeness);
            if (weight > Standing.Most) continue;
            tokens.Add(number);
            weights.Add((float)weight);
            reach += segment.ReachOf(number);
        }
        return new Standing(tokens.ToArray(), weights.ToArray(), reach);
    }

    private void Gather(ReadOnlySpan<int> numbers)
    {
        foreach (var number in numbers)
        {
            if (stamps[number] == stamp) continue;
            stamps[number] = stamp;
            met.Add(number);
        }
    }

    /// <summary>Takes words by the group, each group first touched, so that the memory of all of it is on its way at once.</summary>
    private void Sift()
    {
        var hints = segment.Hints;
        var all = CollectionsMarshal.AsSpan(met);
        for (; all.Length > 0; all = all[Math.Min(Group, all.Length)..])
        {
            var group = all[..Math.Min(Group, all.Length)];
            foreach (var number in group) touched += hints[number].Letters;
            foreach (var number in group)
            {
                ref readonly var hint = ref hints[number];
                if (hint.IsInitial || first.To(hint, segment, number) is not (not Likeness.None and var likeness)) continue;
                likely.Add((number, likeness));
            }
        }
    }

    private void Sieve()
    {
        var spellings = segment.Spellings;
        var all = CollectionsMarshal.AsSpan(likely);
        for (; all.Length > 0; all = all[Math.Min(Group, all.Length)..])
        {
            var group = all[..Math.Min(Group, all.Length)];
            foreach (var (number, _) in group) touched += (uint)(ulong)spellings[number].Sound;
            foreach (var (number, likeness) in group) sieve.Add(number, likeness, left);
        }
        sieve.Finish(left);
    }
}
