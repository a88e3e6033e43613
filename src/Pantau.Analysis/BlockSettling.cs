using Pantau.Model;

namespace Pantau.Analysis;

/// <summary>Puts the vaguer wordings of a block where exactly one place fits. Each layer looks at the layers before it as a whole.</summary>
internal sealed class BlockSettling(FactBlock block)
{
    public List<TellingCluster> Clusters { get; } = [];

    public void Anchors(IEnumerable<IEnumerable<int>> groups)
    {
        foreach (var group in groups) Make(group);
    }

    /// <summary>A number without a date: it goes to the one fact that its number fits; of several, to the one that gives nearly the same number.</summary>
    public void Undated(IEnumerable<int> members)
    {
        var joins = new List<(int Member, TellingCluster? To)>();
        foreach (var member in members)
        {
            var face = block.Face(member);
            var fits = Clusters.Where(c => c.Counts(face.Unit!) && MayShareWay(c, face) && (IsNear(c, face) || c.Counted.TrueForAll(o => NumberAgreement.Meet(o.Quantity, face.Quantity)))).ToList();
            if (fits.Count > 1) fits = fits.FindAll(c => IsNear(c, face));
            joins.Add((member, fits.Count == 1 ? fits[0] : null));
        }
        Put(joins, m => (block.Face(m).Unit, block.Face(m).Ship, block.Face(m).Port));
    }

    /// <summary>A date without a number: it goes to the one fact of nearly that stretch, or to the only one there is where that has no date; else with others of its stretch.</summary>
    public void Uncounted(IEnumerable<int> members)
    {
        var joins = new List<(int Member, TellingCluster? To)>();
        foreach (var member in members)
        {
            var face = block.Face(member);
            var fits = Clusters.FindAll(c => MayShareWay(c, face) && c.Dated.Exists(d => NearFigures.SameStretch(d, face)));
            // None of that stretch: then the one fact that nobody dates.
            if (fits.Count == 0 && Clusters.FindAll(c => MayShareWay(c, face)) is [{ Dated.Count: 0 } only]) fits.Add(only);
            joins.Add((member, Only(fits)));
        }
        foreach (var (member, to) in joins) to?.Add(member, block.Face(member));
        var left = joins.Where(j => j.To is null).Select(j => j.Member).OrderBy(m => block.Face(m).From ?? DateOnly.MinValue).ToList();
        var first = Enumerable.Range(0, left.Count).ToArray();
        int Root(int i)
        {
            while (first[i] != i) i = first[i] = first[first[i]];
            return i;
        }
        for (var i = 0; i < left.Count; i++)
        {
            var face = block.Face(left[i]);
            var until = (face.From ?? DateOnly.MinValue).DayNumber + NearFigures.Reach(face);
            for (var j = i + 1; j < left.Count && (block.Face(left[j]).From ?? DateOnly.MinValue).DayNumber <= until; j++)
                if (NearFigures.SameStretch(face, block.Face(left[j])) && face.MayShareWay(block.Face(left[j]))) first[Math.Max(Root(i), Root(j))] = Math.Min(Root(i), Root(j));
        }
        foreach (var group in Enumerable.Range(0, left.Count).GroupBy(Root)) Make(group.Select(i => left[i]));
    }

    /// <summary>For acts of one moment: a month goes to the one day in it that is told, a year to the one month.</summary>
    public void Moments()
    {
        var order = Clusters.Select((c, i) => (Cluster: c, Widest: c.Dated.MaxBy(d => d.Length)!, Index: i)).Where(c => c.Cluster.Dated.Count > 0)
            .OrderBy(c => c.Widest.Length).ThenBy(c => c.Index).ToList();
        var gone = new HashSet<TellingCluster>();
        foreach (var (wide, widest, _) in order)
        {
            var period = widest.Period!;
            var inside = order.Where(o => o.Cluster != wide && !gone.Contains(o.Cluster) && o.Widest.Length < widest.Length && period.Covers(o.Widest.Period!) && SameAmount(wide, o.Cluster) && MayShareWay(o.Cluster, block.Face(wide.Members[0]))).ToList();
            if (inside.Count != 1) continue;
            inside[0].Cluster.TakeIn(wide);
            gone.Add(wide);
        }
        Clusters.RemoveAll(gone.Contains);
    }

    /// <summary>Neither number nor date: it goes to the only fact there is, or to the general flow that containers measure.</summary>
    public void Vague(IEnumerable<int> members)
    {
        var joins = members.Select(m => (m, Only(Clusters.FindAll(c => MayShareWay(c, block.Face(m)))))).ToList();
        Put(joins, m => ((string?)null, block.Face(m).Ship, block.Face(m).Port));
    }

    public void Alone(IEnumerable<int> members)
    {
        foreach (var member in members) Make([member]);
    }

    private void Put(List<(int Member, TellingCluster? To)> joins, Func<int, (string?, string?, string?)> likeness)
    {
        foreach (var (member, to) in joins) to?.Add(member, block.Face(member));
        foreach (var group in joins.Where(j => j.To is null).GroupBy(j => likeness(j.Member))) Make(group.Select(j => j.Member));
    }

    private void Make(IEnumerable<int> members)
    {
        var cluster = new TellingCluster(block);
        foreach (var member in members) cluster.Add(member, block.Face(member));
        Clusters.Add(cluster);
    }

    // Of several that fit, the flow that containers measure is the general one; otherwise it stays open.
    private static TellingCluster? Only(List<TellingCluster> fits)
    {
        if (fits.Count > 1) fits = fits.FindAll(c => c.Counts(Units.Container));
        return fits.Count == 1 ? fits[0] : null;
    }

    // A wording that names a ship or a port of arrival tells a part; one that names none tells the whole.
    private bool MayShareWay(TellingCluster cluster, TellingFace face) => cluster.Members.Exists(m => block.Face(m).SameWay(face));

    private static bool IsNear(TellingCluster cluster, TellingFace face) => cluster.Counted.Exists(c => NearFigures.SameNumber(c, face));

    private static bool SameAmount(TellingCluster one, TellingCluster other) =>
        one.Counted.Count == 0 || other.Counted.Count == 0 || one.Counted.Exists(a => other.Counted.Exists(b => NearFigures.SameNumber(a, b)));
}
