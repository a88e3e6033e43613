using Pantau.Model;

namespace Pantau.Law;

/// <summary>
/// Holds the exemptions of a provision, and what was approved under it, against a claim. The element reads "nothing exempts the
/// act": met where nothing does, not met where an exemption holds, unknown where one may hold and the claim does not say.
/// </summary>
internal static class Exemptions
{
    public static ElementWeight Weigh(ProvisionRule rule, Claim claim, string? addressee, Period? when, IReadOnlyList<CommitteeApproval> approvals)
    {
        var given = approvals.Where(a => a.Provisions.Contains(rule.Provision.Id)).Select(a => (Approval: a, Covers: Covers(a, claim, addressee, when))).ToList();
        if (given.FirstOrDefault(g => g.Covers == ElementOutcome.Met).Approval is { } holding)
            return new ElementWeight(claim, ElementOutcome.NotMet, Because.Approved(holding, claim));
        var inForce = rule.Exemptions.Where(e => when is null || e.InForce.Meets(when)).ToList();
        if (inForce.Find(e => e.Basis == ExemptionBasis.Item && Concerns(e, claim)) is { } holds)
        {
            var surely = holds.InForce is { From: null, To: null } || (when is not null && holds.InForce.Covers(when));
            return new ElementWeight(claim, surely ? ElementOutcome.NotMet : ElementOutcome.Unknown, surely ? Because.Exempt(holds.Text, claim) : Because.MayBeExempt(holds.Text));
        }
        if (given.FirstOrDefault(g => g.Covers == ElementOutcome.Unknown).Approval is { } maybe)
            return new ElementWeight(claim, ElementOutcome.Unknown, Because.MayBeApproved(maybe, claim));
        if (inForce.Find(e => e.Basis == ExemptionBasis.Facts && Concerns(e, claim)) is { } may)
            return new ElementWeight(claim, ElementOutcome.Unknown, Because.MayBeExempt(may.Text));
        var why = inForce.Find(e => e.Basis == ExemptionBasis.Approval && Concerns(e, claim)) is { } asked ? Because.NotClaimedAsExempt(asked.Text)
            : inForce.Count > 0 ? Because.ExemptionDoesNotReach(inForce[0].Text)
            : rule.Exemptions.Count > 0 ? Because.ExemptionOfAnotherTime(rule.Exemptions[0]) : Because.NoExemption();
        return new ElementWeight(claim, ElementOutcome.Met, given.Count == 0 ? why : Because.ApprovalsOfOthers(why, [.. given.Select(g => g.Approval.Id)]));
    }

    private static bool Concerns(Exemption exemption, Claim claim) =>
        (exemption.Items.Count == 0 || (claim.Item is not null && exemption.Items.Any(i => Items.Is(claim.Item, i))))
        && (exemption.Places.Count == 0 || new[] { claim.Place?.From, claim.Place?.To, claim.Place?.At }.Any(p => p is not null && exemption.Places.Contains(p)));

    /// <summary>Met where an approval covers party, item, time and amount; not met where one of them lies outside; unknown between.</summary>
    private static ElementOutcome Covers(CommitteeApproval approval, Claim claim, string? addressee, Period? when)
    {
        ElementOutcome[] parts =
        [
            approval.Items.Count == 0 ? ElementOutcome.Met
                : claim.Item is null ? ElementOutcome.Unknown
                : approval.Items.Any(i => Items.Is(claim.Item, i)) ? ElementOutcome.Met
                : approval.Items.Any(i => Items.Is(i, claim.Item)) ? ElementOutcome.Unknown : ElementOutcome.NotMet,
            approval.Parties.Count == 0 || new[] { claim.Actor, claim.Recipient, claim.Carrier, addressee }.Any(p => p is not null && approval.Parties.Contains(p)) ? ElementOutcome.Met
                : addressee is null ? ElementOutcome.Unknown : ElementOutcome.NotMet,
            when is null ? ElementOutcome.Unknown
                : approval.Span.Covers(when) ? ElementOutcome.Met
                : approval.Span.Meets(when) ? ElementOutcome.Unknown : ElementOutcome.NotMet,
            approval.UpTo is not { } limit ? ElementOutcome.Met
                : claim.Quantity is not { } amount || amount.Unit != limit.Unit ? ElementOutcome.Unknown
                : amount.Max <= limit.Amount ? ElementOutcome.Met
                : amount.Min > limit.Amount ? ElementOutcome.NotMet : ElementOutcome.Unknown,
        ];
        return parts.Contains(ElementOutcome.NotMet) ? ElementOutcome.NotMet : parts.Contains(ElementOutcome.Unknown) ? ElementOutcome.Unknown : ElementOutcome.Met;
    }
}
