using Pantau.Law;
using Pantau.Model;
using Pantau.Reporting;

namespace Pantau.Workspace.Pipeline;

/// <summary>The findings of a workspace as they stand: the report that would be made now, neither written nor logged, without proofs and contexts.</summary>
public static class DraftReport
{
    /// <summary>Needs no lock: all is given.</summary>
    public static PeriodReport Make(IReadOnlyList<EvidenceItem> evidence, IReadOnlyList<Claim> claims, IReadOnlyList<Annotation> annotations, ReportCheckpoint checkpoint, SanctionsRegime regime, Period period, DateTimeOffset now)
    {
        var findings = FindingMaking.Make(claims, annotations, evidence, regime, period);
        var cited = findings.SelectMany(f => f.Assessments).Where(a => a.Outcome != AssessmentOutcome.Outside).Select(a => a.Provision).ToHashSet(StringComparer.Ordinal);
        return new PeriodReport
        {
            Title = "",
            Regime = regime.Id,
            Period = period,
            Issued = now,
            By = "",
            Audience = TlpLabel.Of(Tlp.Red),
            Checkpoint = checkpoint,
            Findings = findings,
            Claims = claims,
            Annotations = annotations,
            Evidence = [.. evidence.Select(e => new ReportEvidence { Hash = e.Hash, Title = e.Title, Published = e.Published, LogIndex = e.LogIndex, FileName = e.FileName, MediaType = e.MediaType, Outlet = e.Outlet, Language = e.Language, Url = e.Url, Proof = "", Entry = "" })],
            Provisions = [.. regime.Provisions.Where(p => cited.Contains(p.Id))],
        };
    }
}
