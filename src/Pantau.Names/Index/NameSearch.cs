using Pantau.Names.Forms;

namespace Pantau.Names.Index;

/// <summary>A searcher over an index, for one thread.</summary>
public sealed class NameSearch
{
    private readonly NameReader reader;
    private readonly List<(IndexPart Part, SegmentSearch Search)> parts;
    private readonly List<(int Form, double Score)> matches = [];
    private readonly Dictionary<(int Part, int Party), (double Score, int Name)> best = [];

    internal NameSearch(NameReader reader, IReadOnlyList<IndexPart> all) =>
        (this.reader, parts) = (reader, [.. all.Select(p => (p, new SegmentSearch(p.Segment)))]);

    /// <summary>The parties with a name that matches, each with its best name, the best first.</summary>
    public IReadOnlyList<IndexHit> Find(string name, NameKind kind, int most = int.MaxValue)
    {
        var query = reader.Read(name, kind);
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
                if (!best.TryGetValue((i, party), out var known) || known.Score < score) best[(i, party)] = (score, number);
            }
        }
        return [.. Top(most).Select(h => new IndexHit(parts[h.Part].Part.Segment.PartyIds[h.Party], parts[h.Part].Part.Segment.NameTexts[h.Name], h.Score)).OrderByDescending(h => h.Score).ThenBy(h => h.Party, StringComparer.Ordinal).Take(most)];
    }

    /// <summary>The best so many, and those that score as the last of them does.</summary>
    private IEnumerable<(int Part, int Party, int Name, double Score)> Top(int most)
    {
        var all = best.Select(b => (b.Key.Part, b.Key.Party, b.Value.Name, b.Value.Score));
        if (best.Count <= most || most <= 0) return all;
        var scores = best.Values.Select(v => v.Score).ToArray();
        Array.Sort(scores);
        var least = scores[^most];
        return all.Where(h => h.Score >= least);
    }
}
