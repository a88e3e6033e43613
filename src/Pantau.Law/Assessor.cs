using Pantau.Model;

namespace Pantau.Law;

/// <summary>Holds every provision of a regime against one fact.</summary>
internal sealed class Assessor(SanctionsRegime regime, Fact fact, AssessmentContext context)
{
    private readonly Dating dating = new(context);
    private readonly TargetReach reach = new(regime, fact, context);
    private readonly ElementChecks elements = new(regime, fact, context);

    public IReadOnlyList<Assessment> All(bool includeOutside) =>
        fact.Claims.Count == 0 ? [] : [.. regime.Rules.SelectMany(rule => Of(rule, includeOutside))];

    private List<Assessment> Of(ProvisionRule rule, bool includeOutside)
    {
        var found = rule.Bounds.SelectMany(bound => Of(rule, bound)).ToList();
        if (found.Count > 0) return found;
        return includeOutside ? [Outside(rule)] : [];
    }

    /// <summary>One assessment for each state that this rule would bind in this fact; of several cases the one that goes furthest.</summary>
    private IEnumerable<Assessment> Of(ProvisionRule rule, BoundParty bound)
    {
        var tries = new List<Assessment>();
        foreach (var found in rule.Cases)
        {
            var flow = found.Flow ?? rule.Flow;
            var about = fact.Claims.Where(c => IsAbout(c, found, flow)).ToList();
            if (about.Count == 0 || !found.Open.Where(o => o.Needed).All(o => about.Exists(c => elements.Settles(o, c)))) continue;
            foreach (var (addressee, claims) in Addressees(bound, flow, about)) tries.Add(Assess(rule, bound, found, flow, addressee, claims));
        }
        return tries
            .GroupBy(a => a.Addressee ?? "", StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.OrderBy(Rank).ThenBy(a => a.Elements.Count(e => e.Outcome != ElementOutcome.Met)).First());
    }

    private IEnumerable<(string? Addressee, IReadOnlyList<Claim> Claims)> Addressees(BoundParty bound, FlowDirection flow, IReadOnlyList<Claim> about)
    {
        if (bound == BoundParty.Target) return [(regime.Target, about)];
        if (bound == BoundParty.Flag)
            return States(about.Select(c => (Claim: c, State: ThirdFlag(c, flow)))).Select(s => ((string?)s, (IReadOnlyList<Claim>)[.. about.Where(c => ThirdFlag(c, flow) == s)]));
        var states = States(about.Select(c => (Claim: c, State: fact.Counterpart(c, flow))));
        // A regime of some states speaks only where one of them is named.
        if (states.Count == 0) return regime.Members is null ? [(null, about)] : [];
        return states.Select(state =>
            ((string?)state, (IReadOnlyList<Claim>)[.. about.Where(c => fact.Counterpart(c, flow) is var other && (other == state || !Parties.IsState(other)))]));
    }

    private List<string> States(IEnumerable<(Claim Claim, string? State)> named) =>
        [.. named.Where(n => Parties.IsState(n.State) && regime.Members?.Bound(n.State!, dating.PeriodOf(n.Claim)) is not ElementOutcome.NotMet).Select(n => n.State!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The state under whose flag the carrier sails, where it is neither the target nor the other side.</summary>
    private string? ThirdFlag(Claim claim, FlowDirection flow) =>
        (Fact.Flag(claim.Carrier) ?? (claim.Carrier is { } ship ? claim.States?.GetValueOrDefault(ship) : null)) is { } flag && flag != regime.Target && flag != fact.Counterpart(claim, flow) && flag != claim.Actor && flag != claim.Recipient ? flag : null;

    private bool IsAbout(Claim claim, RuleCase found, FlowDirection flow) =>
        found.Acts.Contains(claim.Kind)
        && reach.Outcome(claim, found, flow) != ElementOutcome.NotMet
        && (found.Items is null || claim.Item is null || found.Items.Any(i => Items.Related(claim.Item, i)));

    private Assessment Assess(ProvisionRule rule, BoundParty bound, RuleCase found, FlowDirection flow, string? addressee, IReadOnlyList<Claim> about)
    {
        var leading = Modalities.Leading(about);
        var results = new List<ElementResult>
        {
            elements.Actor(bound, flow, addressee, leading),
            elements.Act(found, about, leading),
        };
        if (found.Items is not null) results.Add(elements.Item(found, leading));
        results.Add(elements.Direction(found, flow, leading));
        results.Add(elements.Date(rule, found, leading));
        foreach (var open in found.Open) elements.Settle(open, leading, results);
        if (!rule.Binding) results.Add(ElementChecks.Obligation(leading));
        results.Add(elements.Exemption(rule, addressee, leading));
        if (found.Capped && rule.Cap is { } cap) results.Add(elements.Cap(cap, leading));
        return new Assessment(rule.Provision.Id, addressee, Outcome(results), results)
        {
            Claims = [.. about.Select(c => c.Id).Distinct(StringComparer.Ordinal)],
            Versions = elements.Versions(rule, leading),
            Aid = found.Aid is { } aid ? Slug.Of(aid) : null,
        };
    }

    private Assessment Outside(ProvisionRule rule)
    {
        var claim = fact.Claims[0];
        var acts = rule.Cases.Where(c => c.Acts.Contains(claim.Kind)).ToList();
        var reached = acts.Where(c => reach.Outcome(claim, c, c.Flow ?? rule.Flow) != ElementOutcome.NotMet).ToList();
        var result = acts.Count == 0 ? new ElementResult("act", ElementOutcome.NotMet, Because.OtherAct(claim), [claim.Id])
            : reached.Count == 0 ? new ElementResult("direction", ElementOutcome.NotMet, Because.OtherDirection(rule.Flow, regime.Words.Party(regime.Target), claim), [claim.Id])
            : regime.Members is { } members && reached.Exists(c => IsAbout(claim, c, c.Flow ?? rule.Flow)) ? new ElementResult("actor", ElementOutcome.NotMet, Because.NoMember(members.Name, claim), [claim.Id])
            : new ElementResult("item", ElementOutcome.NotMet, Because.OtherItem(regime.Words.Item(claim.Item), claim), [claim.Id]);
        return new Assessment(rule.Provision.Id, null, AssessmentOutcome.Outside, [result]) { Claims = [.. fact.Claims.Select(c => c.Id).Distinct(StringComparer.Ordinal)] };
    }

    /// <summary>The one place where an outcome is drawn: no element may be unknown for "contravenes".</summary>
    internal static AssessmentOutcome Outcome(IReadOnlyList<ElementResult> results)
    {
        var against = results.Where(r => r.Outcome == ElementOutcome.NotMet).Select(r => r.Element).ToList();
        if (against.Exists(e => e is not ("exemption" or "cap"))) return AssessmentOutcome.Outside;
        if (against.Contains("exemption")) return AssessmentOutcome.Exempt;
        if (against.Contains("cap")) return AssessmentOutcome.Consistent;
        return results.Any(r => r.Outcome == ElementOutcome.Unknown) ? AssessmentOutcome.Insufficient : AssessmentOutcome.Contravenes;
    }

    private static int Rank(Assessment assessment) => assessment.Outcome switch
    {
        AssessmentOutcome.Contravenes => 0,
        AssessmentOutcome.Exempt => 1,
        AssessmentOutcome.Insufficient => 2,
        AssessmentOutcome.Consistent => 3,
        _ => 4,
    };
}
