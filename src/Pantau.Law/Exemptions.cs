using Pantau.Model;

namespace Pantau.Law;

/// <summary>
/// Holds the exemptions of a provision against a claim. The element reads "nothing exempts the act": met where nothing does,
/// not met where an exemption holds, unknown where one may hold and the claim does not say.
/// </summary>
internal static class Exemptions
{
    public static ElementWeight Weigh(IReadOnlyList<Exemption> exemptions, Claim claim)
    {
        if (exemptions.FirstOrDefault(e => e.Basis == ExemptionBasis.Item && Concerns(e, claim)) is { } holds)
            return new ElementWeight(claim, ElementOutcome.NotMet, Because.Exempt(holds.Text, claim));
        if (exemptions.FirstOrDefault(e => e.Basis == ExemptionBasis.Facts && Concerns(e, claim)) is { } may)
            return new ElementWeight(claim, ElementOutcome.Unknown, Because.MayBeExempt(may.Text));
        var approvals = exemptions.Where(e => e.Basis == ExemptionBasis.Approval && Concerns(e, claim)).Select(e => e.Text).ToList();
        return new ElementWeight(claim, ElementOutcome.Met, approvals.Count == 0 ? Because.ExemptionDoesNotReach(exemptions[0].Text) : Because.NotClaimedAsExempt(approvals[0]));
    }

    private static bool Concerns(Exemption exemption, Claim claim) =>
        (exemption.Items.Count == 0 || (claim.Item is not null && exemption.Items.Any(i => Items.Is(claim.Item, i))))
        && (exemption.Places.Count == 0 || new[] { claim.Place?.From, claim.Place?.To, claim.Place?.At }.Any(p => p is not null && exemption.Places.Contains(p)));
}
