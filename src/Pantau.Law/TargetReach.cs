using Pantau.Model;

namespace Pantau.Law;

/// <summary>
/// Whether an act touches the state under sanctions the way a provision asks: by its own parties and places; else through a
/// party on the sanctions list, where the provision protects against those; else, for aid, through what the vessel carried.
/// </summary>
internal sealed class TargetReach(SanctionsRegime regime, Fact fact, AssessmentContext context)
{
    public ElementOutcome Outcome(Claim claim, RuleCase found, FlowDirection flow) => Weigh(claim, found, flow).Outcome;

    public ElementWeight Weigh(Claim claim, RuleCase found, FlowDirection flow)
    {
        var target = regime.Words.Party(regime.Target);
        var other = fact.Counterpart(claim, flow) is { } named ? regime.Words.Party(named) : null;
        switch (fact.Direction(claim, flow))
        {
            case ElementOutcome.Met: return new ElementWeight(claim, ElementOutcome.Met, Because.Direction(flow, target, other, claim));
            case ElementOutcome.Unknown: return new ElementWeight(claim, ElementOutcome.Unknown, Because.OtherSideNotNamed(flow, target, claim));
        }
        if (found.Open.FirstOrDefault(o => o.Listed is not null) is { Listed: { } test } && ListedCheck.Of(test, claim, context) is [var listing, ..])
            return new ElementWeight(claim, ElementOutcome.Met, Because.ReachesListed(listing, claim));
        if (found.Aid is not null && Helped(claim) is { } main)
            return new ElementWeight(claim, ElementOutcome.Met, Because.ReachesThroughVessel(target, main, claim)) { Also = main };
        return new ElementWeight(claim, ElementOutcome.NotMet, Because.OtherDirection(flow, target, claim));
    }

    /// <summary>A claim that a vessel of this one carried something to or from the target.</summary>
    private Claim? Helped(Claim claim) => new[] { claim.Recipient, claim.Carrier }.Where(Parties.IsVessel)
        .SelectMany(v => context.CarriedBy.GetValueOrDefault(v!, []))
        .FirstOrDefault(c => c.Actor == regime.Target || c.Recipient == regime.Target || c.Place?.From == regime.Target || c.Place?.To == regime.Target);
}
