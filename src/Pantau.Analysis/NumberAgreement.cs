using Pantau.Model;

namespace Pantau.Analysis;

/// <summary>What the numbers of a fact come to.</summary>
/// <param name="Across">True where two origins, not two retellings of one, differ.</param>
internal sealed record AgreedNumbers(FindingQuantity? Quantity, BoundEnd? Floor, BoundEnd? Ceiling, IReadOnlyList<Conflict> Conflicts, bool Across);

/// <summary>Numbers are bounds: they agree where intervals meet, and a conflict names both quotes.</summary>
internal static class NumberAgreement
{
    // So many distinct bounds are held against one another in full; past it only against the tightest.
    private const int InFull = 48;
    // So many pairs that differ are shown; by then it is plain.
    private const int Shown = 12;

    public static AgreedNumbers Of(IReadOnlyList<Claim> claims, Lineage lineage)
    {
        // One claim an origin and a bound: repetition is no second opinion. Claims come by id.
        var counted = claims.Where(c => c.Quantity is { } q && (q.Min is not null || q.Max is not null)).DistinctBy(c => (lineage.RootOf(c), c.Quantity!.Min, c.Quantity.Max, c.Quantity.Unit, c.Quantity.Approx)).ToList();
        if (counted.Count == 0) return new AgreedNumbers(null, null, null, [], false);
        var unit = counted[0].Quantity!.Unit;
        counted.RemoveAll(c => c.Quantity!.Unit != unit);
        var (conflicts, across) = Conflicts(counted, lineage);
        if (conflicts.Count > 0)
        {
            // Where sources differ, the result shows the whole stretch that they span.
            var (low, high) = (counted.MinBy(c => c.Quantity!.Min ?? c.Quantity.Max)!, counted.MaxBy(c => c.Quantity!.Max ?? c.Quantity.Min)!);
            var (least, most) = (low.Quantity!.Min ?? low.Quantity.Max, high.Quantity!.Max ?? high.Quantity.Min);
            var open = counted.Exists(c => c.Quantity!.Max is null && c.Quantity.Min >= most);
            return new AgreedNumbers(new FindingQuantity(least, open ? null : most, unit, Agreement.Conflict), End(low, least, lineage), open ? null : End(high, most, lineage), conflicts, across);
        }
        var firm = counted.Where(c => !c.Quantity!.Approx).ToList();
        if (firm.Count == 0) firm = counted;
        var floor = firm.Where(c => c.Quantity!.Min is not null).MaxBy(c => c.Quantity!.Min);
        var ceiling = firm.Where(c => c.Quantity!.Max is not null).MinBy(c => c.Quantity!.Max);
        // Two rounded numbers may pass one another by their rounding.
        if (floor?.Quantity!.Min > ceiling?.Quantity!.Max) (floor, ceiling) = (firm.MinBy(c => c.Quantity!.Min), firm.MaxBy(c => c.Quantity!.Max));
        var agreement = claims.Count(c => c.Quantity is not null) > 1 ? Agreement.Agree : Agreement.Single;
        return new AgreedNumbers(new FindingQuantity(floor?.Quantity!.Min, ceiling?.Quantity!.Max, unit, agreement) { Approx = counted.TrueForAll(c => c.Quantity!.Approx) },
            floor is null ? null : End(floor, floor.Quantity!.Min, lineage), ceiling is null ? null : End(ceiling, ceiling.Quantity!.Max, lineage), [], false);
    }

    /// <summary>True when the two intervals share a number. A floor and a ceiling that only touch ("more than N", "nearly N") do not.</summary>
    public static bool Meet(Quantity? one, Quantity? other)
    {
        if (one is null || other is null) return true;
        if (one.Unit != other.Unit) return false;
        if (Touch(one, other) || Touch(other, one)) return false;
        var (a, b) = (Widen(one), Widen(other));
        return (a.Min is null || b.Max is null || a.Min <= b.Max) && (b.Min is null || a.Max is null || b.Min <= a.Max);
    }

    private static BoundEnd? End(Claim claim, decimal? amount, Lineage lineage) => amount is { } number ? new BoundEnd(number, lineage.RootOf(claim), claim.Id) : null;

    private static bool Touch(Quantity floor, Quantity ceiling) => floor is { Max: null, Min: { } least } && ceiling is { Min: null, Max: { } most } && least == most;

    // "About N" is taken to reach a tenth to either side when it is held against another source's bound.
    private static (decimal? Min, decimal? Max) Widen(Quantity q) => q.Approx ? (q.Min * (1 - NearFigures.Rounding), q.Max * (1 + NearFigures.Rounding)) : (q.Min, q.Max);

    private static (List<Conflict> Conflicts, bool Across) Conflicts(List<Claim> counted, Lineage lineage)
    {
        var faces = counted.GroupBy(c => (c.Quantity!.Min, c.Quantity.Max, c.Quantity.Approx)).Select(g => g.ToList()).ToList();
        if (faces.Count > InFull) faces = [faces.MaxBy(f => f[0].Quantity!.Min)!, faces.Where(f => f[0].Quantity!.Max is not null).MinBy(f => f[0].Quantity!.Max) ?? faces[0]];
        var (conflicts, across) = (new List<Conflict>(), false);
        for (var i = 0; i < faces.Count; i++)
        {
            for (var j = i + 1; j < faces.Count; j++)
            {
                // Ten claims with the same bounds conflict once, not a hundred times.
                var (one, other) = (faces[i][0], faces[j][0]);
                if (Meet(one.Quantity, other.Quantity)) continue;
                across |= faces[i].Exists(a => faces[j].Exists(b => lineage.RootOf(a) != lineage.RootOf(b)));
                if (conflicts.Count == Shown) continue;
                var (a, b) = (one.Quantity!.Text ?? Words(one), other.Quantity!.Text ?? Words(other));
                conflicts.Add(new Conflict([one.Id, other.Id], LocalText.Of(
                    $"The sources differ on the number: \"{a}\" against \"{b}\".",
                    $"Sumber-sumber berbeda mengenai jumlahnya: \"{a}\" berbanding \"{b}\".")));
            }
        }
        return (conflicts, across);
    }

    private static string Words(Claim claim) => $"{claim.Quantity!.Min}..{claim.Quantity.Max}{(claim.Quantity.Approx ? "~" : "")}";
}
