using Pantau.Model;

namespace Pantau.Analysis;

/// <summary>Numbers are bounds: they agree where intervals meet, and a conflict names both quotes.</summary>
internal static class NumberAgreement
{
    // "About N" is taken to reach a tenth to either side when it is held against another source's bound.
    private const decimal Rounding = 0.1m;

    public static (FindingQuantity? Quantity, IReadOnlyList<Conflict> Conflicts) Of(List<Claim> claims)
    {
        var counted = claims.Where(c => c.Quantity is { } q && (q.Min is not null || q.Max is not null)).ToList();
        if (counted.Count == 0) return (null, []);
        var unit = counted[0].Quantity!.Unit;
        var conflicts = Conflicts(counted);
        if (conflicts.Count > 0)
        {
            // Where sources differ, the result shows the whole stretch that they span.
            var low = counted.Min(c => c.Quantity!.Min ?? c.Quantity.Max);
            var high = counted.Max(c => c.Quantity!.Max ?? c.Quantity.Min);
            var open = counted.Exists(c => c.Quantity!.Max is null) && counted.Exists(c => c.Quantity!.Max is null && c.Quantity.Min >= high);
            return (new FindingQuantity(low, open ? null : high, unit, Agreement.Conflict), conflicts);
        }
        var firm = counted.Where(c => !c.Quantity!.Approx).ToList();
        if (firm.Count == 0) firm = counted;
        var min = firm.Max(c => c.Quantity!.Min);
        var max = firm.Min(c => c.Quantity!.Max);
        if (min > max) (min, max) = (max, min);
        return (new FindingQuantity(min, max, unit, counted.Count > 1 ? Agreement.Agree : Agreement.Single) { Approx = counted.TrueForAll(c => c.Quantity!.Approx) }, []);
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

    private static bool Touch(Quantity floor, Quantity ceiling) => floor is { Max: null, Min: { } least } && ceiling is { Min: null, Max: { } most } && least == most;

    private static (decimal? Min, decimal? Max) Widen(Quantity q) => q.Approx ? (q.Min * (1 - Rounding), q.Max * (1 + Rounding)) : (q.Min, q.Max);

    private static List<Conflict> Conflicts(List<Claim> counted)
    {
        var conflicts = new List<Conflict>();
        var seen = new HashSet<(string, string)>();
        for (var i = 0; i < counted.Count; i++)
        {
            for (var j = i + 1; j < counted.Count; j++)
            {
                var (one, other) = (counted[i], counted[j]);
                if (Meet(one.Quantity, other.Quantity)) continue;
                // Ten claims with the same bounds conflict once, not a hundred times.
                if (!seen.Add((Face(one), Face(other))) || !seen.Add((Face(other), Face(one)))) continue;
                var (a, b) = (one.Quantity!.Text ?? Face(one), other.Quantity!.Text ?? Face(other));
                conflicts.Add(new Conflict([one.Id, other.Id], LocalText.Of(
                    $"The sources differ on the number: \"{a}\" against \"{b}\".",
                    $"Sumber-sumber berbeda mengenai jumlahnya: \"{a}\" berbanding \"{b}\".")));
            }
        }
        return conflicts;
    }

    private static string Face(Claim claim) => $"{claim.Quantity!.Min}..{claim.Quantity.Max}{(claim.Quantity.Approx ? "~" : "")}";
}
