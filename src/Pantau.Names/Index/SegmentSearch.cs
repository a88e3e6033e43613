using Pantau.Names.Forms;
using Pantau.Names.Matching;

namespace Pantau.Names.Index;

/// <summary>Finds the forms of a segment that match a query; one at a time, its working space is used again.</summary>
internal sealed class SegmentSearch
{
    private const int MostWords = 32, LongestParted = 24, Few = 8;
    private const double Slack = 1e-9, Narrow = 1e-5;
    private readonly IndexSegment segment;
    private readonly QuickScore quick;
    private readonly WordFinder finder;
    private readonly WordOrder order;
    private readonly int[] seen;
    private readonly List<int> heads = [], tails = [], together = [];
    private List<(int Form, double Score)> hits = [];
    private NameForm form = null!;
    private int stamp;

    public SegmentSearch(IndexSegment segment)
    {
        this.segment = segment;
        (quick, finder, seen) = (new QuickScore(segment), new WordFinder(segment), new int[segment.FormCount]);
        order = new WordOrder(segment, finder);
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
                var (least, most) = needs.Shapes(standing.Weights[t]);
                var token = standing.Tokens[t];
                if (segment.ReachOf(token) <= Few)
                {
                    Walk(token, segment.PostingsOf(token));
                    continue;
                }
                if (needs.Open(standing.Weights[t])) Walk(token, segment.PostingsOf(token, FormFlags.Open, FormFlags.Open));
                if (least <= most) Walk(token, segment.PostingsOf(token, least, most));
            }
            if (needs.AreMetAfter(word)) break;
        }
        foreach (var token in together) Walk(token, segment.PostingsOf(token));
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
                together.AddRange(heads);
                foreach (var token in heads) quick.Rows.Sign(token);
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
            foreach (var token in heads) quick.Rows.Sign(token);
            foreach (var token in tails) quick.Rows.Sign(token);
            if (cut > 1 && cut < text.Length - 1 && heads.Count > 0 && tails.Count > 0) together.AddRange(Reach(heads) < Reach(tails) ? heads : tails);
        }
    }

    private long Reach(List<int> tokens)
    {
        var reach = 0L;
        foreach (var token in tokens) reach += segment.ReachOf(token);
        return reach;
    }

    private void Walk(int token, Range postings)
    {
        var skims = quick.Skims(token);
        for (var at = postings.Start.Value; at < postings.End.Value; at++)
        {
            if (skims && !quick.MayMatch(at)) continue;
            var other = segment.Postings[at];
            if (!IsNew(other)) continue;
            var weight = quick.Weigh(other);
            if (weight < 1 - Narrow) Keep(other, NameMatch.ScoreOf(weight));
            else if (!(weight > 1 + Narrow)) Compare(other);
        }
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
