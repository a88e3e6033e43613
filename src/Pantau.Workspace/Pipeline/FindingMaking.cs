using System.Globalization;
using Pantau.Analysis;
using Pantau.Law;
using Pantau.Model;
using Pantau.Reporting.Prose;
using Fact = Pantau.Analysis.Fact;

namespace Pantau.Workspace.Pipeline;

/// <summary>Claims to findings: grouped into facts, held against the law, put into words.</summary>
public static class FindingMaking
{
    /// <summary>The findings of claims as people corrected, rejected, joined and split them, with what the lists say of those named.</summary>
    public static IReadOnlyList<Finding> Make(IReadOnlyList<Claim> claims, IReadOnlyList<Annotation> annotations, IReadOnlyList<EvidenceItem> evidence, SanctionsRegime regime, Period period)
    {
        var said = annotations.ToLookup(a => a.Claim, StringComparer.Ordinal);
        var read = claims.Select(c => ClaimCorrection.Reading(c, said[c.Id])).OfType<Claim>().ToList();
        return FindingListings.Add(Make(read, evidence, regime, period, PersonPins.Of(annotations)), claims, regime.ListingsOf);
    }

    public static IReadOnlyList<Finding> Make(IReadOnlyList<Claim> claims, IReadOnlyList<EvidenceItem> evidence, SanctionsRegime regime, Period period, PersonPins? pins = null)
    {
        var told = claims.Where(c => c.Period is null || c.Kind == ClaimKind.Coverage || c.Period.Meets(period)).ToList();
        var outlets = evidence.Where(e => e.Outlet is not null).ToDictionary(e => e.Hash, e => e.Outlet!, StringComparer.Ordinal);
        var context = new AssessmentContext { Coverage = period }.With(told);
        var ledger = new FactLedger(new AnalysisContext(outlets) { Pins = pins ?? PersonPins.None });
        foreach (var claim in told) ledger.Add(claim);
        var facts = ledger.Facts();
        var sums = new CapWatch(regime, facts);
        var made = facts.Select((f, i) => (Fact: f, Place: i, Finding: Of(f, sums.Decide(i, regime.Assess([.. f.Claims, .. f.Denials], context))))).OrderBy(m => m.Finding.Standing).ToList();
        var ids = made.Select((m, i) => (m.Place, Id: "F-" + (i + 1).ToString("D4", CultureInfo.InvariantCulture))).ToDictionary(m => m.Place, m => m.Id);
        var links = FactKinship.Among(facts).ToLookup(l => l.One, l => new FactLink(l.Relation, ids[l.Other], l.Why));
        return [.. made.Select(m => m.Finding with { Id = ids[m.Place], Reasoning = Whole(ledger.Explain(m.Fact), m.Fact, m.Finding, [.. links[m.Place].OrderBy(l => l.Finding, StringComparer.Ordinal)], sums.Passages(m.Place)) })];
    }

    private static Reasoning Whole(Reasoning reasoning, Fact fact, Finding finding, IReadOnlyList<FactLink> links, IReadOnlyList<CapPassage> caps) => reasoning with
    {
        Links = links,
        Caps = caps,
        Assumed = [.. UnitAssumptions.Default.Of(fact.Item, fact.Quantity)],
        WhatIf = reasoning.WhatIf with { Raises = [.. reasoning.WhatIf.Raises, .. OpenElements(finding)] },
    };

    // What the law leaves open is what evidence would have to settle.
    private static IEnumerable<LocalText> OpenElements(Finding finding) => finding.Assessments
        .Where(a => a.Outcome == AssessmentOutcome.Insufficient)
        .SelectMany(a => a.Elements.Where(e => e.Outcome == ElementOutcome.Unknown).Select(e => (e.Element, a.Provision, e.Explanation)))
        .GroupBy(e => (e.Element, En: e.Explanation["en"]))
        .Select(g => LocalText.Of(
            $"For {string.Join(", ", g.Select(e => e.Provision).Distinct(StringComparer.Ordinal))}, the element \"{g.Key.Element}\": {g.Key.En}",
            $"Untuk {string.Join(", ", g.Select(e => e.Provision).Distinct(StringComparer.Ordinal))}, unsur \"{g.Key.Element}\": {g.First().Explanation["id"]}"));

    private static Finding Of(Fact fact, IReadOnlyList<Assessment> assessments)
    {
        var finding = new Finding
        {
            Id = "",
            Statement = LocalText.Of("", ""),
            Kind = fact.Kind,
            Actor = fact.Actor,
            Recipient = fact.Recipient,
            Parties = fact.Parties,
            Item = fact.Item,
            Quantity = fact.Quantity,
            Carrier = fact.Carrier,
            Place = fact.Place,
            Period = fact.Period,
            Modality = fact.Modality,
            Confidence = fact.Confidence,
            Origins = fact.Origins,
            IndependentOrigins = fact.IndependentOrigins,
            Conflicts = fact.Conflicts,
            Assessments = assessments,
            Claims = [.. fact.Claims.Select(c => c.Id)],
            Denials = fact.Denials.Count > 0 ? [.. fact.Denials.Select(d => d.Id)] : null,
            Decision = Decision.SingleAnalyst,
        };
        return finding with { Statement = StatementWriter.Write(finding) };
    }
}
