using System.Runtime.InteropServices;
using Pantau.Names.Forms;

namespace Pantau.Names.Index;

/// <summary>A searcher over an index, for one thread.</summary>
public sealed class NameSearch
{
    private readonly NameReader reader;
    private readonly List<(IndexPart Part, SegmentSearch Search)> parts;
    private readonly List<(int Form, double Score)> matches = [];
    private readonly Dictionary<long, int> places = [];
    private readonly List<BestForm> best = [];

    private readonly record struct BestForm(double Score, int Part, int Party, int Name);

    internal NameSearch(NameReader reader, IReadOnlyList<IndexPart> all) =>
        (this.reader, parts) = (reader, [.. all.Select(p => (p, new SegmentSearch(p.Segment)))]);

    /// <summary>The parties with a name that matches, each with its best name, the best first.</summary>
    public IReadOnlyList<IndexHit> Find(string name, NameKind kind, int most = int.MaxValue)
    {
        var query = reader.Read(name, kind);
        places.Clear();
        best.Clear();
        for (var i = 0; i < parts.Count; i++)
        {
            var (part, search) = parts[i];
            matches.Clear();
            search.Find(query, matches);
            foreach (var (form, score) in matches)
            {
                var number = part.Segment.NameOf(form);
                var party = part.Segment.NameParties[number];
                if (part.Gone.Contains(party)) continue;
                ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, ((long)i << 32) | (uint)party, out var known);
                if (!known)
                {
                    place = best.Count;
                    best.Add(new BestForm(score, i, party, number));
                }
                else if (best[place].Score < score)
                {
                    best[place] = new BestForm(score, i, party, number);
                }
            }
        }
        best.Sort(static (a, b) => b.Score.CompareTo(a.Score));
        return Hits(Math.Min(most, best.Count));
    }

    /// <summary>The best so many; those of one score by their ids.</summary>
    private IndexHit[] Hits(int most)
    {
        if (most <= 0) return [];
        var last = most;
        while (last < best.Count && best[last].Score == best[most - 1].Score) last++;
        var hits = new IndexHit[last];
        for (var i = 0; i < last; i++)
        {
            var segment = parts[best[i].Part].Part.Segment;
            hits[i] = new IndexHit(segment.PartyIds[best[i].Party], segment.NameTexts[best[i].Name], best[i].Score);
        }
        for (int from = 0, to; from < last; from = to)
        {
            for (to = from + 1; to < last && hits[to].Score == hits[from].Score;) to++;
            if (to - from > 1) hits.AsSpan(from, to - from).Sort(static (a, b) => string.CompareOrdinal(a.Party, b.Party));
        }
        return last == most ? hits : hits[..most];
    }
}
