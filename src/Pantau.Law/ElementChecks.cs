using Pantau.Model;

namespace Pantau.Law;

/// <summary>The elements of a provision, each held against the claims of a fact.</summary>
internal sealed class ElementChecks(SanctionsRegime regime, Fact fact, AssessmentContext context)
{
    private readonly Dating dating = new(context);
    private readonly TargetReach reach = new(regime, fact, context);

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
            if (bound == BoundParty.Flag) return new ElementWeight(c, ElementOutcome.Met, Because.FlagIsBound(regime.Words.Party(addressee), c));
            var other = fact.Counterpart(c, flow);
            if (regime.Members is { } members && addressee is not null && other == addressee)
            {
                return members.Bound(addressee, dating.PeriodOf(c)) == ElementOutcome.Met
                    ? new ElementWeight(c, ElementOutcome.Met, Because.MemberIsBound(members.Name, regime.Words.Party(addressee), c))
                    : new ElementWeight(c, ElementOutcome.Unknown, Because.MemberInPart(members.Name, regime.Words.Party(addressee), c));
            }
            return addressee is not null && other == addressee
                ? new ElementWeight(c, ElementOutcome.Met, Because.StateIsBound(regime.Words.Party(addressee), c))
                : new ElementWeight(c, ElementOutcome.Unknown, Because.StateNotNamed(other is null ? null : regime.Words.Party(other), Target, c));
        })]);

    public ElementResult Act(RuleCase found, IReadOnlyList<Claim> about, IReadOnlyList<Claim> leading)
    {
        var result = Weighing.Together("act",
            [.. leading.Select(c => Modalities.IsMeetingAlone(c)
                ? new ElementWeight(c, ElementOutcome.Unknown, Because.OnlyAMeeting(c))
                : new ElementWeight(c, Modalities.Act(c), Because.Act(c, regime.Words.Party(c.Attribution))))]);
        if (found.Aid is { } aid) result = result with { Explanation = Because.AsAid(result.Explanation, aid) };
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

    public ElementResult Direction(RuleCase found, FlowDirection flow, IReadOnlyList<Claim> claims) =>
        Weighing.Together("direction", [.. claims.Select(c => reach.Weigh(c, found, flow))]);

    /// <summary>Whether the act lies in the time in which the case is covered, in which version of the provision.</summary>
    public ElementResult Date(ProvisionRule rule, RuleCase found, IReadOnlyList<Claim> claims)
    {
        var (from, to) = (rule.Provision.InForce.From!.Value, rule.Provision.InForce.To);
        if (found.Since is { } since && since > from) from = since;
        if (found.Until is { } until && (to is null || until < to)) to = until;
        var result = Weighing.Together("date", [.. claims.Select(c => dating.Within(c, new Period(from, to)))]);
        if (result.Outcome == ElementOutcome.Met) return result with { Explanation = Because.InVersion(result.Explanation, rule, Versions(rule, claims)) };
        return rule.SupersededBy is { } by && rule.Provision.InForce.To is { } end && claims.Any(c => dating.PeriodOf(c) is { } p && (p.To is null || p.To > end))
            ? result with { Explanation = Because.Superseded(result.Explanation, by, end.AddDays(1)) }
            : result;
    }

    public IReadOnlyList<ProvisionVersion>? Versions(ProvisionRule rule, IReadOnlyList<Claim> claims) => VersionsInForce.During(rule, claims.Select(dating.PeriodOf));

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

    /// <summary>Whether the claim itself answers the question, or somebody whom it names is found on a list.</summary>
    public bool Settles(OpenQuestion open, Claim claim) =>
        Answer(open, claim).Outcome == ElementOutcome.Met || (open.Listed is { } test && ListedCheck.Of(test, claim, context).Count > 0);

    public static ElementResult Obligation(IReadOnlyList<Claim> claims) =>
        new("obligation", ElementOutcome.NotMet, Because.OnlyACall(), [.. claims.Select(c => c.Id)]);

    public ElementResult Exemption(ProvisionRule rule, string? addressee, IReadOnlyList<Claim> claims) =>
        Weighing.Together("exemption", [.. claims.Select(c => Exemptions.Weigh(rule, c, addressee, dating.PeriodOf(c), context.Approvals))]);

    public ElementResult Cap(Cap cap, IReadOnlyList<Claim> claims) =>
        Weighing.Together("cap", [.. claims.Select(c => CeilingCheck.Weigh(cap, c, dating.PeriodOf(c)))]);

    private LocalText Names(IEnumerable<string> slugs)
    {
        var names = slugs.Select(regime.Words.Item).ToList();
        return LocalText.Of(string.Join(", ", names.Select(n => n["en"])), string.Join(", ", names.Select(n => n["id"])));
    }

    private ElementWeight Answer(OpenQuestion open, Claim claim)
    {
        var word = open.Words.FirstOrDefault(w => WordMatch.In(claim.Quote, w) is not null);
        if (word is not null) return new ElementWeight(claim, ElementOutcome.Met, Because.WordSettles(WordMatch.In(claim.Quote, word)!, claim));
        if (open.TargetFlag && Fact.Flies(claim, regime.Target))
            return new ElementWeight(claim, ElementOutcome.Met, Because.FlagSettles(Target, claim));
        return open.Listed is null ? new ElementWeight(claim, ElementOutcome.Unknown, open.Text) : ListedCheck.Weigh(open, claim, context, dating.PeriodOf(claim));
    }
}
