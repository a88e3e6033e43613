using Pantau.Model;

namespace Pantau.Law;

/// <summary>The elements of a provision, each held against the claims of a fact.</summary>
internal sealed class ElementChecks(SanctionsRegime regime, Fact fact, Dating dating)
{
    private LocalText Target => regime.Words.Party(regime.Target);

    public ElementResult Actor(BoundParty bound, FlowDirection flow, string? addressee, IReadOnlyList<Claim> claims) => Weighing.Together("actor",
        [.. claims.Select(c =>
        {
            if (bound == BoundParty.Target)
            {
                return fact.TargetTakesPart(c, flow)
                    ? new ElementWeight(c, ElementOutcome.Met, Because.TargetIsBound(Target, c))
                    : new ElementWeight(c, ElementOutcome.Unknown, Because.TargetNotNamed(Target, c));
            }
            var other = fact.Counterpart(c, flow);
            return addressee is not null && other == addressee
                ? new ElementWeight(c, ElementOutcome.Met, Because.StateIsBound(regime.Words.Party(addressee), c))
                : new ElementWeight(c, ElementOutcome.Unknown, Because.StateNotNamed(other is null ? null : regime.Words.Party(other), Target, c));
        })]);

    public ElementResult Act(IReadOnlyList<Claim> about, IReadOnlyList<Claim> leading)
    {
        var result = Weighing.Together("act",
            [.. leading.Select(c => Modalities.IsMeetingAlone(c)
                ? new ElementWeight(c, ElementOutcome.Unknown, Because.OnlyAMeeting(c))
                : new ElementWeight(c, Modalities.Act(c), Because.Act(c, regime.Words.Party(c.Attribution))))]);
        var denial = about.FirstOrDefault(c => c.Modality == Modality.Denied);
        return denial is null || result.Outcome == ElementOutcome.NotMet
            ? result
            : result with { Explanation = Because.AndIsDenied(result.Explanation, denial) };
    }

    public ElementResult Item(RuleCase found, IReadOnlyList<Claim> claims) => Weighing.Together("item",
        [.. claims.Select(c =>
        {
            if (c.Item is null) return new ElementWeight(c, ElementOutcome.Unknown, Because.ItemNotNamed(c));
            var name = regime.Words.Item(c.Item);
            if (found.Items!.FirstOrDefault(i => Items.Is(c.Item, i)) is { } covered)
                return new ElementWeight(c, ElementOutcome.Met, Because.ItemCovered(name, regime.Words.Item(covered), found.By, c));
            return found.Items!.Any(i => Items.Is(i, c.Item))
                ? new ElementWeight(c, ElementOutcome.Unknown, Because.ItemTooWide(name, Names(found.Items!.Where(i => Items.Is(i, c.Item))), c))
                : new ElementWeight(c, ElementOutcome.NotMet, Because.OtherItem(name, c));
        })]);

    public ElementResult Direction(FlowDirection flow, IReadOnlyList<Claim> claims) => Weighing.Together("direction",
        [.. claims.Select(c =>
        {
            var outcome = fact.Direction(c, flow);
            var other = fact.Counterpart(c, flow) is { } named ? regime.Words.Party(named) : null;
            var why = outcome switch
            {
                ElementOutcome.Met => Because.Direction(flow, Target, other, c),
                ElementOutcome.Unknown => Because.OtherSideNotNamed(flow, Target, c),
                _ => Because.OtherDirection(flow, Target, c),
            };
            return new ElementWeight(c, outcome, why);
        })]);

    public ElementResult Date(ProvisionRule rule, RuleCase found, IReadOnlyList<Claim> claims)
    {
        var from = rule.Provision.InForce.From!.Value;
        if (found.Since is { } since && since > from) from = since;
        return Weighing.Together("date", [.. claims.Select(c => dating.Within(c, new Period(from, rule.Provision.InForce.To)))]);
    }

    /// <summary>
    /// Settles a question that a claim's slots leave open, by words of the quote or by a vessel's flag. Where it belongs to an
    /// element already there, it can only make a met element unknown, never an unmet one better.
    /// </summary>
    public void Settle(OpenQuestion open, IReadOnlyList<Claim> claims, List<ElementResult> results)
    {
        var answer = Weighing.Together(open.Element, [.. claims.Select(c => Answer(open, c))]);
        var at = results.FindIndex(r => r.Element == open.Element);
        if (at < 0) results.Add(answer);
        else if (results[at].Outcome == ElementOutcome.Met && answer.Outcome != ElementOutcome.Met) results[at] = answer;
    }

    /// <summary>Whether the claim itself answers the question.</summary>
    public bool Settles(OpenQuestion open, Claim claim) => Answer(open, claim).Outcome == ElementOutcome.Met;

    public static ElementResult Obligation(IReadOnlyList<Claim> claims) =>
        new("obligation", ElementOutcome.NotMet, Because.OnlyACall(), [.. claims.Select(c => c.Id)]);

    public static ElementResult Exemption(ProvisionRule rule, IReadOnlyList<Claim> claims)
    {
        if (rule.Exemptions.Count == 0) return new("exemption", ElementOutcome.Met, Because.NoExemption(), Ids(claims));
        return Weighing.Together("exemption", [.. claims.Select(c => Exemptions.Weigh(rule.Exemptions, c))]);
    }

    public ElementResult Cap(Cap cap, IReadOnlyList<Claim> claims) =>
        Weighing.Together("cap", [.. claims.Select(c => CeilingCheck.Weigh(cap, c, dating.PeriodOf(c)))]);

    private LocalText Names(IEnumerable<string> slugs)
    {
        var names = slugs.Select(regime.Words.Item).ToList();
        return LocalText.Of(string.Join(", ", names.Select(n => n["en"])), string.Join(", ", names.Select(n => n["id"])));
    }

    private static List<string> Ids(IReadOnlyList<Claim> claims) => [.. claims.Select(c => c.Id).Distinct(StringComparer.Ordinal)];

    private ElementWeight Answer(OpenQuestion open, Claim claim)
    {
        var word = open.Words.FirstOrDefault(w => WordMatch.In(claim.Quote, w) is not null);
        if (word is not null) return new ElementWeight(claim, ElementOutcome.Met, Because.WordSettles(WordMatch.In(claim.Quote, word)!, claim));
        if (open.TargetFlag && Fact.Flies(claim, regime.Target))
            return new ElementWeight(claim, ElementOutcome.Met, Because.FlagSettles(Target, claim));
        return new ElementWeight(claim, ElementOutcome.Unknown, open.Text);
    }
}
