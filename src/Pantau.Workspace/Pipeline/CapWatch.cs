using System.Globalization;
using Pantau.Analysis;
using Pantau.Law;
using Pantau.Model;
using Fact = Pantau.Analysis.Fact;

namespace Pantau.Workspace.Pipeline;

/// <summary>Holds the facts of a report together against the ceilings of a regime.</summary>
internal sealed class CapWatch
{
    private readonly ILookup<string, CapTally> tallies;
    private readonly Dictionary<string, CappedSupply> supplies;

    public CapWatch(SanctionsRegime regime, IReadOnlyList<Fact> facts)
    {
        var all = new Dictionary<string, CappedSupply>(StringComparer.Ordinal);
        var found = new List<CapTally>();
        foreach (var rule in regime.Rules.Where(r => r.Cap is not null))
        {
            var about = facts.Select((f, i) => (Fact: f, Name: Name(i))).Where(f => IsAbout(rule, f.Fact, regime.Target))
                .Select(f => new CappedSupply(f.Name, f.Fact.Actor, f.Fact.Quantity!.Min, f.Fact.Quantity.Max, f.Fact.Quantity.Unit, f.Fact.Period!, f.Fact.Modality is not (Modality.Alleged or Modality.Intended or Modality.Denied), [.. f.Fact.Claims.Select(c => c.Id)])).ToList();
            foreach (var supply in about) all[supply.Id] = supply;
            found.AddRange(CapSums.Of(rule, about));
        }
        supplies = all;
        tallies = found.SelectMany(t => t.Touching.Select(id => (Id: id, Tally: t))).ToLookup(t => t.Id, t => t.Tally, StringComparer.Ordinal);
    }

    /// <summary>The assessments of a fact, with the sum where it settles what the single supply left open.</summary>
    public IReadOnlyList<Assessment> Decide(int fact, IReadOnlyList<Assessment> assessments)
    {
        foreach (var tally in tallies[Name(fact)].Where(t => t.Counted.Contains(Name(fact))))
            assessments = [.. assessments.Select(a => CapSums.Decide(a, tally, [.. tally.Counted.SelectMany(c => supplies[c].Claims).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))];
        return assessments;
    }

    public IReadOnlyList<CapPassage> Passages(int fact) => [.. tallies[Name(fact)].Select(t => new CapPassage(t.Provision, t.Window, t.Least, t.Limit.Amount, t.Limit.Unit, t.Certain, t.Possible, Why(t)))];

    private static bool IsAbout(ProvisionRule rule, Fact fact, string target) =>
        fact is { Quantity: { } q, Period.From: not null, Item: { } item, Modality: not (Modality.Denied or Modality.Intended) } && (q.Min is not null || q.Max is not null)
        && fact.Recipient == target && rule.Cases.Any(c => c.Capped && c.Acts.Contains(fact.Kind) && c.Items?.Any(i => Items.Is(item, i)) == true);

    private static LocalText Why(CapTally tally)
    {
        var parts = tally.Counted.Count.ToString(CultureInfo.InvariantCulture);
        return tally switch
        {
            { Certain: { } day } => LocalText.Of($"The floors of {parts} of these facts, none counted twice, pass the ceiling by {Day(day)} at the latest; as the words allow, it may have been from {Day(tally.Possible)} on.", $"Batas bawah {parts} fakta, tanpa penghitungan ganda, melampaui batas atas paling lambat pada {Day(day)}; menurut kata-katanya, mungkin sudah sejak {Day(tally.Possible)}."),
            { Possible: { } maybe } => LocalText.Of($"The floors do not pass the ceiling; as the words allow, it may have been passed from {Day(maybe)} on.", $"Batas bawahnya tidak melampaui batas atas; menurut kata-katanya, mungkin terlampaui sejak {Day(maybe)}."),
            _ => LocalText.Of("Neither the floors nor what the words allow at most pass the ceiling.", "Baik batas bawah maupun batas tertinggi menurut kata-katanya tidak melampaui batas atas."),
        };
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";

    private static string Name(int fact) => fact.ToString("D8", CultureInfo.InvariantCulture);
}
