using Pantau.Model;

namespace Pantau.Analysis;

/// <summary>
/// Which claims of one kind between the same parties tell one fact. Claims with a number are the anchors: they are one fact
/// when they count the same sort of thing in the same unit over the same period. Claims without a number, or without a
/// date, join an anchor only when exactly one fits: a vague claim never pulls two facts together.
/// </summary>
internal static class FactGrouping
{
    public static List<List<Claim>> Of(List<Claim> claims)
    {
        var facts = new SortedDictionary<string, List<Claim>>(StringComparer.Ordinal);
        var counted = claims.Where(c => c.Quantity is not null).ToList();
        foreach (var claim in counted.Where(c => IsDated(c))) Put(facts, KeyOf(claim), claim);
        facts = Alike(facts);
        Join(facts, counted.Where(c => !IsDated(c)), (claim, fact) => fact.Exists(c => c.Quantity?.Unit == claim.Quantity!.Unit) && Fits(claim, fact) && fact.TrueForAll(c => NumberAgreement.Meet(c.Quantity, claim.Quantity)));
        // Anchors are settled before vague claims look at them, so that the vague ones all see the same.
        Join(facts, claims.Where(c => c.Quantity is null && IsDated(c)), (claim, fact) => Fits(claim, fact) && fact.TrueForAll(c => c.Period is null || SamePeriod(c.Period, claim.Period)));
        Join(facts, claims.Where(c => c.Quantity is null && !IsDated(c)), Fits);
        return [.. facts.Values];
    }

    /// <summary>Claims with the same key tell the same fact.</summary>
    public static string KeyOf(Claim claim)
    {
        var period = claim.Period is { } p ? $"{p.From:yyyyMMdd}-{p.To:yyyyMMdd}" : "";
        return $"{claim.Kind}|{claim.Actor}|{claim.Recipient}|{Family(claim)}|{claim.Quantity?.Unit}|{period}";
    }

    /// <summary>The narrowest item that is one of those named, or covers them all.</summary>
    public static string? CommonItem(List<Claim> claims)
    {
        var named = claims.Select(c => c.Item).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (named.Count == 0) return null;
        var common = named[0];
        foreach (var item in named.Skip(1))
        {
            if (Items.Is(item, common)) continue;
            common = Items.Ancestry(common).FirstOrDefault(wider => Items.Is(item, wider)) ?? common;
        }
        // One wide word among many narrow ones does not hide what they name.
        return named.Exists(n => n == "munitions") && common == "arms" ? "munitions" : common;
    }

    private static void Join(SortedDictionary<string, List<Claim>> facts, IEnumerable<Claim> claims, Func<Claim, List<Claim>, bool> fits)
    {
        var joins = new List<(Claim Claim, string Key)>();
        foreach (var claim in claims)
        {
            var candidates = facts.Where(f => fits(claim, f.Value)).ToList();
            if (candidates.Count > 1) candidates = Narrow(candidates);
            joins.Add((claim, candidates.Count == 1 ? candidates[0].Key : KeyOf(claim)));
        }
        foreach (var (claim, key) in joins) Put(facts, key, claim);
    }

    // Outlets round dates and numbers each in its way: facts of nearly one number over nearly one period are one. Which are
    // linked does not depend on order, for every pair is looked at and the linked ones are taken together.
    private static SortedDictionary<string, List<Claim>> Alike(SortedDictionary<string, List<Claim>> facts)
    {
        var keys = facts.Keys.ToList();
        var first = Enumerable.Range(0, keys.Count).ToArray();
        for (var i = 0; i < keys.Count; i++)
        {
            for (var j = i + 1; j < keys.Count; j++)
            {
                if (!facts[keys[i]].Exists(a => facts[keys[j]].Exists(b => NearFigures.SameTelling(a, b) && Family(a) == Family(b)))) continue;
                var (low, high) = (Math.Min(first[i], first[j]), Math.Max(first[i], first[j]));
                for (var k = 0; k < first.Length; k++) if (first[k] == high) first[k] = low;
            }
        }
        var joined = new SortedDictionary<string, List<Claim>>(StringComparer.Ordinal);
        for (var i = 0; i < keys.Count; i++)
            foreach (var claim in facts[keys[i]]) Put(joined, keys[first[i]], claim);
        return joined;
    }

    // Of several that fit, the flow that containers measure is the general one; otherwise it stays open.
    private static List<KeyValuePair<string, List<Claim>>> Narrow(List<KeyValuePair<string, List<Claim>>> candidates)
    {
        var general = candidates.Where(c => c.Value.Exists(v => v.Quantity?.Unit == Units.Container)).ToList();
        return general.Count == 1 ? general : [];
    }

    private static bool Fits(Claim claim, List<Claim> fact) => Family(claim) == Family(fact[0]);

    private static bool IsDated(Claim claim) => claim.Period is { } p && (p.From is not null || p.To is not null);

    private static bool SamePeriod(Period one, Period? other) => other is null || (one.From == other.From && one.To == other.To);

    // All ammunition is one flow, and so is what outlets call "arms" when they count containers of it.
    private static string Family(Claim claim) => claim.Item switch
    {
        null => "",
        "arms" when claim.Quantity?.Unit is Units.Container or Units.Round => "munitions",
        var item when Items.Is(item, "munitions") => "munitions",
        var item when Items.Is(item, "missile-data") => "missile-data",
        var item => item,
    };

    private static void Put(SortedDictionary<string, List<Claim>> facts, string key, Claim claim)
    {
        if (!facts.TryGetValue(key, out var list)) facts.Add(key, list = []);
        list.Add(claim);
    }
}
