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
    public static IReadOnlyList<Finding> Make(IReadOnlyList<Claim> claims, IReadOnlyList<EvidenceItem> evidence, SanctionsRegime regime, Period period)
    {
        var told = claims.Where(c => c.Period is null || c.Kind == ClaimKind.Coverage || c.Period.Meets(period)).ToList();
        var outlets = evidence.Where(e => e.Outlet is not null).ToDictionary(e => e.Hash, e => e.Outlet!, StringComparer.Ordinal);
        var context = new AssessmentContext { Coverage = period }.With(told);
        var findings = Analyst.Group(told, new AnalysisContext(outlets)).Select(f => Of(f, regime, context)).OrderBy(f => f.Standing).ToList();
        return [.. findings.Select((f, i) => f with { Id = "F-" + (i + 1).ToString("D4", CultureInfo.InvariantCulture) })];
    }

    private static Finding Of(Fact fact, SanctionsRegime regime, AssessmentContext context)
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
            Assessments = regime.Assess([.. fact.Claims, .. fact.Denials], context),
            Claims = [.. fact.Claims.Select(c => c.Id)],
            Denials = fact.Denials.Count > 0 ? [.. fact.Denials.Select(d => d.Id)] : null,
            Decision = Decision.SingleAnalyst,
        };
        return finding with { Statement = StatementWriter.Write(finding) };
    }
}
