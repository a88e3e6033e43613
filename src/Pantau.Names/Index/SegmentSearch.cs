using Pantau.Names.Forms;
using Pantau.Names.Matching;

namespace Pantau.Names.Index;

/// <summary>Finds the forms of a segment that match a query; one at a time, its working space is used again.</summary>
internal sealed class SegmentSearch(IndexSegment segment)
{
    private const int MostWords = 30, MostMissing = 2;
    private readonly int[] fits = new int[segment.TokenCount];
    private readonly int[] stamps = new int[segment.TokenCount];
    private readonly List<int> touched = [];
    private readonly HashSet<uint> keys = [];
    private readonly HashSet<int> seen = [];
    private int stamp;

    /// <summary>Calls back with each form that reaches the threshold, and its score.</summary>
    public void Find(NameForm[] query, Action<int, double> hit)
    {
        foreach (var form in query)
        {
            seen.Clear();
            foreach (var key in WholeKeys.Sought(form))
                foreach (var other in segment.Wholes[key]) Try(form, other, hit);
            ByWords(form, hit);
        }
    }

    private void ByWords(NameForm form, Action<int, double> hit)
    {
        var count = Math.Min(form.Tokens.Length, MostWords);
        var found = new List<int>[count];
        var reach = new long[count];
        for (var i = 0; i < count; i++)
        {
            found[i] = Fitting(form.Tokens[i], 1 << i, form.Kind);
            foreach (var token in found[i]) reach[i] += segment.PostingStarts[token + 1] - segment.PostingStarts[token];
        }
        Joined(form, count, found, reach);
        var here = form.Tokens.Take(count).Count(t => !IsOpen(t.Role));
        var (words, mayLack) = MatchNeeds.Of(form);
        foreach (var i in words.Where(i => i < count).OrderBy(i => reach[i]).Take(mayLack + 1))
            foreach (var token in found[i])
                foreach (var other in segment.FormsWith(token))
                    if (segment.KindOf(other) == form.Kind && IsCovered(other, form, here) && seen.Add(other)) Score(form, other, hit);
        foreach (var token in touched) fits[token] = 0;
        touched.Clear();
    }

    /// <summary>Words of the segment that may stand for a word.</summary>
    private List<int> Fitting(NameWord token, int bit, NameKind kind)
    {
        keys.Clear();
        TokenKeys.Sought(token, keys);
        var fitting = new List<int>();
        stamp++;
        foreach (var key in keys)
        {
            foreach (var number in segment.Keys[key])
            {
                if (stamps[number] == stamp) continue;
                stamps[number] = stamp;
                if (TokenFit.Between(token, segment.Token(number), kind, out _) == TokenFit.No) continue;
                Mark(number, bit);
                fitting.Add(number);
            }
        }
        return fitting;
    }

    private void Mark(int number, int bit)
    {
        if (fits[number] == 0) touched.Add(number);
        fits[number] |= bit;
    }

    /// <summary>Neighbours in the query that the index may hold as one word, and the other way round.</summary>
    private void Joined(NameForm form, int count, List<int>[] found, long[] reach)
    {
        if (form.Reading.Length > 0) return;
        for (var i = 0; i + 1 < count; i++)
        {
            var text = form.Tokens[i].Text + form.Tokens[i + 1].Text;
            foreach (var number in segment.Keys[TokenKeys.Whole('x', text)]) Join(number, i, i + 1);
        }
        for (var i = 0; i < count; i++)
        {
            var text = form.Tokens[i].Text;
            for (var cut = 2; cut <= text.Length - 2 && text.Length <= 24; cut++)
            {
                var heads = segment.Keys[TokenKeys.Whole('x', text[..cut])];
                var tails = segment.Keys[TokenKeys.Whole('x', text[cut..])];
                if (heads.Length == 0 || tails.Length == 0) continue;
                foreach (var number in heads) Join(number, i, i);
                foreach (var number in tails) Join(number, i, i);
            }
        }

        void Join(int number, int first, int last)
        {
            for (var i = first; i <= last; i++)
            {
                Mark(number, 1 << i);
                found[i].Add(number);
                reach[i] += segment.PostingStarts[number + 1] - segment.PostingStarts[number];
            }
        }
    }

    /// <summary>One of the names must have all of its words in the other, and the other little more; initials and numbers are left to the rules.</summary>
    private bool IsCovered(int other, NameForm form, int here)
    {
        int mask = 0, there = 0, lackThere = 0, fathers = 0;
        foreach (var token in segment.FormTokens(other))
        {
            var role = (TokenRole)segment.TokenRoles[token];
            var fit = fits[token];
            mask |= fit;
            if (IsOpen(role)) continue;
            there++;
            if (fit != 0) continue;
            lackThere++;
            if (form.Kind != NameKind.Person && role is TokenRole.Word or TokenRole.Place) return false;
            if (role is TokenRole.Patronymic or TokenRole.Honorific) fathers++;
        }
        var matched = 0;
        for (var i = 0; i < form.Tokens.Length && i < MostWords; i++)
        {
            if (IsOpen(form.Tokens[i].Role)) continue;
            if ((mask & (1 << i)) != 0) matched++;
            else if (form.Kind != NameKind.Person && form.Tokens[i].Role is TokenRole.Word or TokenRole.Place) return false;
            else if (form.Tokens[i].Role is TokenRole.Patronymic or TokenRole.Honorific) fathers++;
        }
        var lackHere = here - matched;
        if (Math.Min(lackHere, lackThere) > 0) return false;
        if (form.Kind != NameKind.Person) return true;
        if (form.Reading == "east") return lackHere + lackThere == 0;
        return lackHere + lackThere - fathers <= MostMissing && (lackHere + lackThere == 0 || Math.Min(here, there) > 1);
    }

    private static bool IsOpen(TokenRole role) => role is TokenRole.Initial or TokenRole.Number;

    private void Try(NameForm form, int other, Action<int, double> hit)
    {
        if (segment.KindOf(other) == form.Kind && seen.Add(other)) Score(form, other, hit);
    }

    private void Score(NameForm form, int other, Action<int, double> hit)
    {
        var score = NameComparer.Score([form], [segment.Form(other)]);
        if (score >= NameMatch.Threshold - 1e-9) hit(other, score);
    }
}
