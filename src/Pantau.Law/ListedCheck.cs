using Pantau.Model;

namespace Pantau.Law;

/// <summary>
/// Whether somebody whom a claim names stood on a list when the act was done. Met where a listing is sure and was made by the
/// first day of the act; not met where everybody named is listed, but only later; unknown otherwise, also where nobody is found:
/// lists hold no more than they hold, and claims do not name all who took part.
/// </summary>
internal static class ListedCheck
{
    /// <summary>The listings that a question asks for, of all parties of a claim.</summary>
    public static IReadOnlyList<PartyListing> Of(ListedTest test, Claim claim, AssessmentContext context) =>
        context.ListingsOf is { } lookup ? [.. Named(test, claim).SelectMany(lookup).Where(l => Counts(test, l))] : [];

    public static ElementWeight Weigh(OpenQuestion open, Claim claim, AssessmentContext context, Period? when)
    {
        if (context.ListingsOf is null) return new ElementWeight(claim, ElementOutcome.Unknown, open.Text);
        var named = Named(open.Listed!, claim);
        var listings = Of(open.Listed!, claim, context);
        if (listings.FirstOrDefault(l => l.Sure && l.ListedOn <= when?.From) is { } held) return new ElementWeight(claim, ElementOutcome.Met, Because.Listed(held, claim));
        var later = listings.Where(l => l.Sure && when?.To is { } last && l.ListedOn > last).ToList();
        if (later.Count > 0 && named.TrueForAll(p => later.Exists(l => l.Party == p))) return new ElementWeight(claim, ElementOutcome.NotMet, Because.ListedLater(later[0], claim));
        if (listings.Count == 0) return new ElementWeight(claim, ElementOutcome.Unknown, named.Count == 0 ? open.Text : Because.NotFoundOnLists(open.Text, named));
        var first = listings[0];
        return new ElementWeight(claim, ElementOutcome.Unknown, first.Sure ? Because.ListedWhen(first, claim) : Because.MayBeListed(first, claim));
    }

    private static List<string> Named(ListedTest test, Claim claim) =>
        [.. new[] { claim.Actor, claim.Recipient, claim.Carrier }.Concat(claim.Parties ?? []).OfType<string>()
            .Where(p => !Parties.IsState(p) && Fact.Flag(p) is null && (!test.Vessels || Parties.IsVessel(p))).Distinct(StringComparer.Ordinal)];

    private static bool Counts(ListedTest test, PartyListing listing) =>
        test.Lists.Contains(listing.List, StringComparer.OrdinalIgnoreCase)
        && (test.Programmes.Count == 0 || listing.Programmes.Any(p => test.Programmes.Any(t => p.Contains(t, StringComparison.OrdinalIgnoreCase))));
}
