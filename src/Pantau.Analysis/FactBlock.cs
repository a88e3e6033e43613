namespace Pantau.Analysis;

/// <summary>
/// The wordings that may tell one fact, and which of them do. Those with a number and a date are the anchors, linked as they
/// come: over one stretch and item, or with near numbers over nearly one stretch. What is vaguer is settled afterwards, from
/// the anchors as a whole, so that the order of arrival cannot matter: it joins where exactly one place fits.
/// </summary>
internal sealed class FactBlock(BlockKey key)
{
    private readonly Dictionary<TellingFace, int> known = [];
    private readonly List<TellingFace> faces = [];
    private readonly List<List<int>> claims = [];
    private readonly List<int> parents = [];
    private readonly Dictionary<(string, string?, DateOnly?, DateOnly?, string?, string?), int> exact = [];
    private readonly Dictionary<(string, int, int), List<int>> near = [];
    private IReadOnlyList<TellingCluster>? settled;
    private TellingCluster[] homes = [];

    public BlockKey Key => key;
    /// <summary>Grows whenever the clusters may have changed.</summary>
    public int Version { get; private set; }

    public IReadOnlyList<TellingCluster> Clusters => settled ??= Settle();

    public TellingFace Face(int member) => faces[member];

    public IReadOnlyList<int> ClaimsOf(int member) => claims[member];

    public TellingCluster ClusterOf(TellingFace face)
    {
        _ = Clusters;
        return homes[known[face]];
    }

    /// <summary>Takes a claim in; what was settled stays so where the same thing was told before.</summary>
    public void Add(TellingFace face, int claim)
    {
        if (known.TryGetValue(face, out var member))
        {
            claims[member].Add(claim);
            return;
        }
        known.Add(face, member = faces.Count);
        faces.Add(face);
        claims.Add([claim]);
        parents.Add(member);
        if (face is { IsCounted: true, IsDated: true, Apart: null }) Link(member);
        Unsettle();
    }

    /// <summary>Takes a claim out. Where nobody else told the same, the links are made anew without it.</summary>
    public void Remove(TellingFace face, int claim)
    {
        if (!known.TryGetValue(face, out var member) || !claims[member].Remove(claim)) return;
        if (claims[member].Count > 0) return;
        var left = faces.Select((f, i) => (Face: f, Claims: claims[i])).Where(t => t.Claims.Count > 0).ToList();
        known.Clear();
        faces.Clear();
        claims.Clear();
        parents.Clear();
        exact.Clear();
        near.Clear();
        foreach (var (other, told) in left)
        {
            Add(other, told[0]);
            claims[^1] = told;
        }
        Unsettle();
    }

    private void Unsettle()
    {
        settled = null;
        Version++;
    }

    private void Link(int member)
    {
        var face = faces[member];
        var same = (face.Unit!, face.Item, face.From, face.To, face.Ship, face.Port);
        if (!exact.TryAdd(same, member)) Unite(exact[same], member);
        if (face.From is not { } from)
        {
            return;
        }
        var month = Month(from);
        var reach = (NearFigures.Reach(face) / 28) + 1;
        foreach (var step in Steps(face))
        {
            for (var s = step - 1; s <= step + 1; s++)
                for (var m = month - reach; m <= month + reach; m++)
                    if (near.TryGetValue((face.Unit!, s, m), out var others)) Unite(member, others);
        }
        foreach (var step in Steps(face))
        {
            if (!near.TryGetValue((face.Unit!, step, month), out var here)) near.Add((face.Unit!, step, month), here = []);
            here.Add(member);
        }
    }

    private void Unite(int member, List<int> others)
    {
        var face = faces[member];
        foreach (var other in others)
        {
            if (Root(other) == Root(member)) continue;
            if (NearFigures.SameNumber(face, faces[other]) && NearFigures.SameStretch(face, faces[other]) && face.MayShareWay(faces[other])) Unite(other, member);
        }
    }

    private void Unite(int one, int other)
    {
        var (a, b) = (Root(one), Root(other));
        if (a != b) parents[Math.Max(a, b)] = Math.Min(a, b);
    }

    private int Root(int member)
    {
        while (parents[member] != member) member = parents[member] = parents[parents[member]];
        return member;
    }

    private List<TellingCluster> Settle()
    {
        var order = Enumerable.Range(0, faces.Count).ToList();
        order.Sort((a, b) => TellingFace.Compare(faces[a], faces[b]));
        var settling = new BlockSettling(this);
        if (key.IsMovement)
        {
            settling.Anchors(order.Where(m => faces[m].Apart is null).GroupBy(_ => 0));
            settling.Alone(order.Where(m => faces[m].Apart is not null));
            return Housed(settling.Clusters);
        }
        settling.Anchors(order.Where(m => faces[m] is { IsCounted: true, IsDated: true, Apart: null }).GroupBy(Root));
        settling.Undated(order.Where(m => faces[m] is { IsCounted: true, IsDated: false, Apart: null }));
        settling.Uncounted(order.Where(m => faces[m] is { IsCounted: false, IsDated: true, Apart: null }));
        if (key.IsMoment) settling.Moments();
        settling.Vague(order.Where(m => faces[m] is { IsCounted: false, IsDated: false, Apart: null }));
        settling.Alone(order.Where(m => faces[m].Apart is not null));
        return Housed(settling.Clusters);
    }

    private List<TellingCluster> Housed(List<TellingCluster> clusters)
    {
        homes = new TellingCluster[faces.Count];
        foreach (var cluster in clusters)
            foreach (var member in cluster.Members) homes[member] = cluster;
        return clusters;
    }

    private static int Month(DateOnly day) => (day.Year * 12) + day.Month;

    private static IEnumerable<int> Steps(TellingFace face)
    {
        var (low, high) = (face.Min is { } min ? NearFigures.Step(min) : (int?)null, face.Max is { } max ? NearFigures.Step(max) : (int?)null);
        if (low is { } a) yield return a;
        if (high is { } b && high != low) yield return b;
    }
}
