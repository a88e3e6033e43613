using Pantau.Model;

namespace Pantau.Analysis;

/// <summary>Denials by what they speak of. A denial goes to every fact that it speaks against; one that speaks against none stands as what it is.</summary>
internal sealed class DenialIndex
{
    private readonly Dictionary<(ClaimKind, string?), List<Claim>> byAct = [];

    public IEnumerable<Claim> All => byAct.Values.SelectMany(d => d).OrderBy(d => d.Id, StringComparer.Ordinal);

    public void Add(Claim denial)
    {
        if (!byAct.TryGetValue((denial.Kind, denial.Actor), out var list)) byAct.Add((denial.Kind, denial.Actor), list = []);
        list.Add(denial);
    }

    public void Remove(Claim denial) => byAct[(denial.Kind, denial.Actor)].Remove(denial);

    public List<Claim> Against(List<Claim> fact)
    {
        var first = fact.Find(c => c.Actor is not null && c.Recipient is not null) ?? fact[0];
        if (!byAct.TryGetValue((first.Kind, first.Actor), out var list)) return [];
        return [.. list.Where(d => (d.Recipient is null || d.Recipient == first.Recipient) && fact.Exists(c => Speaks(d, c.Item, c.Period))).OrderBy(d => d.Id, StringComparer.Ordinal)];
    }

    /// <summary>True where the denial is of this item and, where both have a date, of this time.</summary>
    public static bool Speaks(Claim denial, string? item, Period? period) =>
        (denial.Item is null || item is null || Items.Related(denial.Item, item)) && (denial.Period is null || period is null || denial.Period.Meets(period));
}
