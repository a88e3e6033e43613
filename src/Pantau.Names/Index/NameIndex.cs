using System.Collections.Concurrent;
using Pantau.Names.Forms;

namespace Pantau.Names.Index;

/// <summary>A party as the index takes it.</summary>
/// <param name="Id">Only one party of the index has it.</param>
public sealed record IndexedParty(string Id, NameKind Kind, IEnumerable<string> Names);

/// <summary>A name of a party that matches a query.</summary>
/// <param name="Party">The party's id.</param>
public sealed record IndexHit(string Party, string Name, double Score);

/// <summary>
/// Names of parties, found by names that may mean them. A large closed part is loaded from a file; what lists add, change
/// and remove later lies beside it, in a part of its own and as numbers of parties that no longer hold. An index never
/// changes and may be asked by many threads at once.
/// </summary>
public sealed class NameIndex
{
    private readonly NameReader reader;
    private readonly ConcurrentBag<NameSearch> idle = [];

    private NameIndex(NameReader reader, IReadOnlyList<IndexPart> parts) => (this.reader, Parts) = (reader, parts);

    public int PartyCount => Parts.Sum(p => p.Segment.PartyCount - p.Gone.Count);

    /// <summary>True where so much lies beside the closed part that the index is better built anew.</summary>
    public bool IsWorthRebuilding => Parts.Count > 1 && (Parts[1].Segment.PartyCount + Parts[0].Gone.Count) * 4 > Parts[0].Segment.PartyCount;

    internal IReadOnlyList<IndexPart> Parts { get; }

    /// <param name="toKeep">Work is put in beforehand that makes questions quicker: for an index that is saved or asked often.</param>
    public static NameIndex Build(IEnumerable<IndexedParty> parties, NameReader? reader = null, bool toKeep = false)
    {
        reader ??= NameReader.Default;
        var segment = Segment(parties, reader);
        return new NameIndex(reader, [new IndexPart(toKeep ? segment.With(NeighbourTable.Of(segment)) : segment, [])]);
    }

    /// <summary>The index in a file, or null where there is none, it is of another version, it was made from something else, or its bytes have changed.</summary>
    /// <param name="stamp">What it was to be made from, in the words it was saved with.</param>
    public static NameIndex? Load(string path, string stamp = "", NameReader? reader = null)
    {
        if (!File.Exists(path)) return null;
        reader ??= NameReader.Default;
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
        return SegmentFile.Load(stream, Stamp(stamp, reader)) is { } parts ? new NameIndex(reader, [.. parts.Select(p => new IndexPart(p.Segment, [.. p.Gone]))]) : null;
    }

    /// <summary>Writes the index beside its place and puts it there at once, so that a crash leaves the old one.</summary>
    public void Save(string path, string stamp = "")
    {
        var fresh = path + ".new";
        using (var stream = new FileStream(fresh, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20)) SegmentFile.Save(stream, Stamp(stamp, reader), [.. Parts.Select(p => (p.Segment, (IReadOnlyCollection<int>)p.Gone))]);
        File.Move(fresh, path, overwrite: true);
    }

    /// <summary>The index with parties taken out and others put in; one that is put in takes the place of the one that had its id. The closed part is not built anew.</summary>
    public NameIndex With(IEnumerable<string> removed, IEnumerable<IndexedParty> added)
    {
        var fresh = added.ToList();
        var gone = Parts.Select(p => new HashSet<int>(p.Gone)).ToList();
        foreach (var id in removed.Concat(fresh.Select(f => f.Id)))
            for (var i = 0; i < Parts.Count; i++)
                if (Parts[i].Segment.PartyOf(id) is >= 0 and var party) gone[i].Add(party);
        // What was added before is gathered with what is new, so that there are never more than two parts.
        var beside = Parts.Count > 1 ? Holding(Parts[1].Segment, gone[1]).Concat(fresh) : fresh;
        return new NameIndex(reader, [new IndexPart(Parts[0].Segment, gone[0]), new IndexPart(Segment(beside, reader), [])]);
    }

    /// <summary>True where a party of this id holds.</summary>
    public bool Holds(string id) => Parts.Any(p => p.Segment.PartyOf(id) is >= 0 and var party && !p.Gone.Contains(party));

    /// <summary>The parties with a name that matches, each with its best name, the best first.</summary>
    public IReadOnlyList<IndexHit> Find(string name, NameKind kind, int most = int.MaxValue)
    {
        var search = idle.TryTake(out var free) ? free : Search();
        var hits = search.Find(name, kind, most);
        idle.Add(search);
        return hits;
    }

    /// <summary>A searcher for one thread, which spares it the taking of turns.</summary>
    public NameSearch Search() => new(reader, Parts);

    private static string Stamp(string stamp, NameReader reader) => $"{reader.Fingerprint} {stamp}";

    private static IndexSegment Segment(IEnumerable<IndexedParty> parties, NameReader reader)
    {
        var builder = new SegmentBuilder(reader);
        foreach (var party in parties) builder.Add(party);
        return builder.Build();
    }

    private static IEnumerable<IndexedParty> Holding(IndexSegment segment, HashSet<int> gone)
    {
        for (int party = 0, name = 0; party < segment.PartyCount; party++)
        {
            var names = new List<string>();
            for (; name < segment.NameParties.Length && segment.NameParties[name] == party; name++) names.Add(segment.NameTexts[name]);
            if (!gone.Contains(party)) yield return new IndexedParty(segment.PartyIds[party], (NameKind)segment.PartyKinds[party], names);
        }
    }
}

/// <summary>A segment and the parties of it that no longer hold.</summary>
internal sealed record IndexPart(IndexSegment Segment, HashSet<int> Gone);
