using Pantau.Names.Forms;
using Pantau.Names.Matching;

namespace Pantau.Names.Index;

/// <summary>Finds the words of a segment that may stand for a word; for one thread.</summary>
internal sealed class WordFinder(IndexSegment segment)
{
    private const int ShortestAcross = 5;
    private readonly int[] stamps = new int[segment.TokenCount];
    private readonly HashSet<uint> near = [], sure = [];
    private readonly List<int> tokens = [];
    private readonly List<float> weights = [];
    private int stamp;

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
        foreach (var number in segment.Sure[TokenKeys.Whole('x', text)])
        {
            ref readonly var traits = ref segment.Traits[number];
            if (traits.Length == text.Length && traits.First == text[0] && text.SequenceEqual(segment.Token(number).Text)) into.Add(number);
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
        near.Clear();
        sure.Clear();
        stamp++;
        var reach = 0L;
        var pattern = new WordPattern(word, kind);
        TokenKeys.Sought(word, near, sure);
        foreach (var key in sure)
            foreach (var number in segment.Sure[key]) reach += Weigh(pattern, number, kind);
        foreach (var key in near)
            foreach (var number in segment.Near[key]) reach += Weigh(pattern, number, kind);
        return new Standing(tokens.ToArray(), weights.ToArray(), reach);
    }

    private int Weigh(WordPattern pattern, int number, NameKind kind)
    {
        if (stamps[number] == stamp) return 0;
        stamps[number] = stamp;
        ref readonly var other = ref segment.Traits[number];
        if (other.Role == TokenRole.Initial || !pattern.MayFit(other)) return 0;
        var weight = TokenFit.Between(pattern.Word, segment.Token(number), kind, out _);
        if (weight > Standing.Most) return 0;
        tokens.Add(number);
        weights.Add((float)weight);
        return segment.ReachOf(number);
    }
}
