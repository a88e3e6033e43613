using Pantau.Names.Forms;

namespace Pantau.Names.Index;

/// <summary>A name of a party that matches a query.</summary>
/// <param name="Party">The party's id.</param>
public sealed record IndexHit(string Party, string Name, double Score);

/// <summary>
/// Names of parties, found by names that may mean them. A large closed part is loaded from a file; what lists add, change
/// and remove later lies beside it until the file is made anew. Searching is for one thread at a time; open several
/// searches over one index for more.
/// </summary>
public sealed class NameIndex
{
    private readonly NameReader reader;
    private readonly List<IndexSegment> segments;
    private readonly HashSet<string> gone;

    private NameIndex(NameReader reader, List<IndexSegment> segments, HashSet<string> gone) => (this.reader, this.segments, this.gone) = (reader, segments, gone);

    public int PartyCount => segments.Sum(s => s.PartyCount) - gone.Count;

    public static NameIndex Build(IEnumerable<(string Party, NameKind Kind, IEnumerable<string> Names)> parties, NameReader? reader = null)
    {
        var builder = new SegmentBuilder(reader ?? NameReader.Default);
        foreach (var (party, kind, names) in parties) builder.Add(party, kind, names);
        return new NameIndex(reader ?? NameReader.Default, [builder.Build()], []);
    }

    /// <summary>The index in a file, or null where the file is none of this version.</summary>
    public static NameIndex? Load(string path, NameReader? reader = null)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 20, FileOptions.SequentialScan);
        return IndexSegment.Load(stream) is { } segment ? new NameIndex(reader ?? NameReader.Default, [segment], []) : null;
    }

    /// <summary>Writes the first, closed part.</summary>
    public void Save(string path)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20);
        segments[0].Save(stream);
    }

    /// <summary>The index with parties taken out and others put in; one that changed is in both. Nothing else is built anew.</summary>
    public NameIndex With(IEnumerable<string> removed, IEnumerable<(string Party, NameKind Kind, IEnumerable<string> Names)> added)
    {
        // What was added before is gathered with what is new, so that there are never more than two parts.
        var builder = new SegmentBuilder(reader);
        foreach (var (party, kind, names) in added) builder.Add(party, kind, names);
        return new NameIndex(reader, [.. segments, builder.Build()], [.. gone, .. removed.SelectMany(Places)]);
    }

    public NameSearch Search() => new(reader, segments, gone);

    private IEnumerable<string> Places(string party) =>
        segments.SelectMany((s, i) => Enumerable.Range(0, s.PartyCount).Where(p => s.PartyIds[p] == party).Select(p => Place(i, p)));

    internal static string Place(int segment, int party) => $"{segment}:{party}";
}

/// <summary>A searcher over an index, for one thread.</summary>
public sealed class NameSearch
{
    private readonly NameReader reader;
    private readonly List<(IndexSegment Segment, SegmentSearch Search)> parts;
    private readonly HashSet<string> gone;

    internal NameSearch(NameReader reader, List<IndexSegment> segments, HashSet<string> gone) =>
        (this.reader, this.gone, parts) = (reader, gone, segments.ConvertAll(s => (s, new SegmentSearch(s))));

    /// <summary>The parties with a name that matches, each with its best name, the best first.</summary>
    public IReadOnlyList<IndexHit> Find(string name, NameKind kind, int most = int.MaxValue)
    {
        var query = reader.Read(name, kind);
        var best = new Dictionary<string, IndexHit>(StringComparer.Ordinal);
        for (var i = 0; i < parts.Count; i++)
        {
            var (segment, search) = parts[i];
            search.Find(query, (form, score) =>
            {
                var number = segment.NameOf(form);
                var party = segment.NameParties[number];
                if (gone.Count > 0 && gone.Contains(NameIndex.Place(i, party))) return;
                var id = segment.PartyIds[party];
                if (!best.TryGetValue(id, out var known) || known.Score < score) best[id] = new IndexHit(id, segment.NameTexts[number], score);
            });
        }
        return [.. best.Values.OrderByDescending(h => h.Score).ThenBy(h => h.Party, StringComparer.Ordinal).Take(most)];
    }
}
