using Pantau.Names.Forms;
using Pantau.Names.Matching;

namespace Pantau.Names.Index;

/// <summary>Finds the forms of a segment that match a query; one at a time, its working space is used again.</summary>
internal sealed class SegmentSearch
{
    private const int MostWords = 32, LongestParted = 24, Few = 128, Group = 32;
    private const double Slack = 1e-9, Narrow = 1e-5;
    private readonly IndexSegment segment;
    private readonly QuickScore quick;
    private readonly WordFinder finder;
    private readonly WordOrder order;
    private readonly Predicate<int> own;
    private readonly int[] seen;
    private readonly List<int> heads = [], tails = [], together = [];
    private List<(int Form, double Score)> hits = [];
    private NameForm form = null!;
    private int stamp, touched;

    public SegmentSearch(IndexSegment segment)
    {
        this.segment = segment;
        (quick, finder, seen) = (new QuickScore(segment), new WordFinder(segment), new int[segment.FormCount]);
        order = new WordOrder(segment, finder);
        own = token => Array.Exists(form.Tokens, t => segment.Traits[token].IsSpelled(TokenTraits.Pack(t.Text), t.Text.Length));
    }

    /// <summary>Adds each form that reaches the threshold, with its score.</summary>
    public void Find(NameForm[] query, List<(int Form, double Score)> into)
    {
        hits = into;
        foreach (var one in query)
        {
            form = one;
            stamp++;
            foreach (var key in WholeKeys.Sought(form))
                foreach (var other in segment.Wholes[key])
                    if (segment.FlagsOf(other).Kind == form.Kind && IsNew(other)) Compare(other);
            ByWords();
        }
    }

    private void ByWords()
    {
        var count = Math.Min(form.Tokens.Length, MostWords);
        quick.Begin(form, count);
        together.Clear();
        if (form.Reading.Length == 0) RunTogether(count);
        var needs = new MatchNeeds(form, count);
        foreach (var (word, standing) in order.Of(form, count, quick.Rows.Take))
        {
            for (var t = 0; t < standing.Tokens.Count; t++)
            {
                if (t % Group == 0) Touch(standing.Tokens.AsSpan(t, Math.Min(Group, standing.Tokens.Count - t)));
                var weight = standing.Weights[t];
                var (least, most) = needs.Shapes(weight);
                var (open, joined) = (needs.Open(weight), needs.MostJoined(weight));
                var token = standing.Tokens[t];
                if (segment.ReachOf(token) <= Few)
                {
                    Walk(segment.PostingsOf(token), open, least, most, needs.PassedFirsts, joined);
                    continue;
                }
                if (open) Walk(segment.PostingsOf(token, FormFlags.Open, FormFlags.Open));
                if (least <= most) Walk(segment.PostingsOf(token, least, most));
                var above = Math.Max(1, most + 1);
                if (above <= joined) Walk(segment.PostingsOf(token, above, joined), open: false, 0, 0, needs.PassedFirsts, joined);
            }
            if (needs.AreMetAfter(word)) break;
        }
        foreach (var token in together) Walk(segment.PostingsOf(token));
    }

    /// <summary>Looks at where the forms of words begin, so that the memory of all of them is on its way at once.</summary>
    private void Touch(ReadOnlySpan<int> tokens)
    {
        Span<int> from = stackalloc int[Group];
        for (var i = 0; i < tokens.Length; i++) from[i] = segment.PostingStarts[tokens[i]];
        for (var i = 0; i < tokens.Length; i++) from[i] = segment.PostedStarts[from[i]];
        for (var i = 0; i < tokens.Length; i++) touched += segment.Posted[from[i]];
    }

    /// <summary>Neighbours in the query that the index may hold as one word, and the other way round.</summary>
    private void RunTogether(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var text = form.Tokens[i].Text;
            for (var next = i + 1; next < count && next < i + Joining.Most; next++)
            {
                text += form.Tokens[next].Text;
                heads.Clear();
                finder.Joined(text, heads);
                // A word that the query has itself is not made of others.
                heads.RemoveAll(own);
                together.AddRange(heads);
                foreach (var token in heads) quick.Rows.Sign(token, SignedPlaces.Whole);
            }
            if (form.Tokens[i].Role != TokenRole.Number) Parted(form.Tokens[i].Text);
        }
    }

    private void Parted(string text)
    {
        if (text.Length is < 4 or > LongestParted) return;
        for (var cut = 1; cut < text.Length; cut++)
        {
            heads.Clear();
            tails.Clear();
            finder.Spelled(text.AsSpan(0, cut), heads);
            finder.Spelled(text.AsSpan(cut), tails);
            foreach (var token in heads) quick.Rows.Sign(token, SignedPlaces.Head);
            foreach (var token in tails) quick.Rows.Sign(token, SignedPlaces.Tail);
            if (cut > 1 && cut < text.Length - 1 && heads.Count > 0 && tails.Count > 0) together.AddRange(Reach(heads) < Reach(tails) ? heads : tails);
        }
    }

    private long Reach(List<int> tokens)
    {
        var reach = 0L;
        foreach (var token in tokens) reach += segment.ReachOf(token);
        return reach;
    }

    /// <param name="postings">The forms.</param>
    /// <param name="open">Forms of the open shape are weighed.</param>
    /// <param name="least">The least words of those of other shapes that are weighed in any case.</param>
    /// <param name="most">The most words of those.</param>
    /// <param name="firsts">Beyond, up to <paramref name="joined"/> words, those are weighed of which a word begins with one of these sounds.</param>
    /// <param name="joined">Zero where there are no such.</param>
    private void Walk(Range postings, bool open = true, int least = 0, int most = int.MaxValue, uint firsts = 0, int joined = 0)
    {
        var posted = segment.Posted.AsSpan();
        var from = segment.PostedStarts[postings.Start.Value];
        for (var at = postings.Start.Value; at < postings.End.Value; at++)
        {
            var head = posted[from];
            var words = posted.Slice(from + 1, PostedForms.Count(head));
            from += words.Length + 1;
            if (PostedForms.IsOpen(head) ? !open : (words.Length < least || words.Length > most) && (words.Length > joined || !BeginsAny(words, firsts))) continue;
            var weight = quick.Weigh(PostedForms.Flags(head), words);
            if (weight > 1 + Narrow) continue;
            var other = segment.Postings[at];
            if (!IsNew(other)) continue;
            if (weight < 1 - Narrow) Keep(other, NameMatch.ScoreOf(weight));
            else Compare(other);
        }
    }

    private bool BeginsAny(ReadOnlySpan<int> words, uint firsts)
    {
        var sounds = segment.SoundFirsts;
        foreach (var word in words)
            if ((firsts & (1u << sounds[word])) != 0) return true;
        return false;
    }

    private void Compare(int other) => Keep(other, NameComparer.Score([form], [segment.Form(other)]));

    private void Keep(int other, double score)
    {
        if (score >= NameMatch.Threshold - Slack) hits.Add((other, score));
    }

    private bool IsNew(int other)
    {
        if (seen[other] == stamp) return false;
        seen[other] = stamp;
        return true;
    }
}
