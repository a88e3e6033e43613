using Pantau.Evidence;
using Pantau.Evidence.Storage;
using Pantau.Law;
using Pantau.Model;
using Pantau.Reporting;
using Pantau.Reporting.Html;
using Pantau.Reporting.Prose;
using Pantau.Workspace.Lists;
using Pantau.Workspace.Verification;

namespace Pantau.Workspace.Pipeline;

/// <summary>The report of a workspace for a period: made, written, logged as a publication, with the proof beside it.</summary>
public static class ReportMaking
{
    /// <summary>The report and the files written.</summary>
    public static (PeriodReport Report, IReadOnlyList<string> Files) Make(CaseFile workspace, SanctionsRegime regime, ReportRequest request, TimeProvider time)
    {
        // In a team's workspace people give what the log keeps, lists too.
        if (!workspace.Team.HasTeam) ListKeeping.Keep(workspace, request.ListFiles.Select(f => (f, default(Uri))), time);
        var evidence = workspace.Evidence();
        var claims = workspace.Claims();
        var annotations = workspace.Annotations();
        var findings = FindingMaking.Make(claims, annotations, evidence, regime, request.Period);
        var report = Of(workspace, regime, request, findings, claims, annotations, evidence, time.GetUtcNow());
        var files = new List<(string Name, byte[] Bytes)> { ("report.json", ReportFile.Write(report)) };
        if (request.Formats.Contains("html")) files.Add(("report.html", System.Text.Encoding.UTF8.GetBytes(ReportHtml.Render(report, request.Language, LandSource.Of))));
        if (request.Formats.Contains("md")) files.Add(("report.md", System.Text.Encoding.UTF8.GetBytes(ReportMarkdown.Render(report, request.Language))));
        foreach (var (name, bytes) in files) DurableFile.Write(Path.Combine(request.OutFolder, name), bytes);
        var publication = new PublicationRecord(report.Title, report.Issued, [.. files.Select(f => new PublishedFile(f.Name, BlobStore.HashOf(f.Bytes)))]);
        var index = workspace.Vault.Publish(publication);
        var proof = new ReportProof(workspace.Vault.Verifier, workspace.Vault.Entry(index)!, workspace.Vault.Log.Prove(index));
        DurableFile.Write(Path.Combine(request.OutFolder, ReportNames.Proof), System.Text.Encoding.UTF8.GetBytes(proof.ToString()));
        return (report, [.. files.Select(f => Path.Combine(request.OutFolder, f.Name)), Path.Combine(request.OutFolder, ReportNames.Proof)]);
    }

    private static PeriodReport Of(CaseFile workspace, SanctionsRegime regime, ReportRequest request, IReadOnlyList<Finding> findings, IReadOnlyList<Claim> claims, IReadOnlyList<Annotation> annotations, IReadOnlyList<EvidenceItem> evidence, DateTimeOffset now)
    {
        // Claims that a person set aside are shown with the reason.
        var used = findings.SelectMany(f => f.Claims.Concat(f.Denials ?? [])).Concat(annotations.Where(a => a.Act == AnnotationAct.Reject).Select(a => a.Claim)).ToHashSet(StringComparer.Ordinal);
        var shown = claims.Where(c => used.Contains(c.Id)).ToList();
        var cited = findings.SelectMany(f => f.Assessments).Where(a => a.Outcome != AssessmentOutcome.Outside).Select(a => a.Provision).ToHashSet(StringComparer.Ordinal);
        var head = workspace.Vault.Log.Head;
        var period = DateProse.Range(request.Period, request.Language);
        return new PeriodReport
        {
            Title = request.Title ?? (regime.Id != "un-dprk" ? $"{regime.Name[request.Language]}, {period}" : request.Language == "id" ? $"Pelaksanaan sanksi PBB terhadap Korea Utara, {period}" : $"Implementation of the UN sanctions on North Korea, {period}"),
            Regime = regime.Id,
            Period = request.Period,
            // To the second: what is printed and what is stored are the same.
            Issued = new DateTimeOffset(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerSecond), TimeSpan.Zero),
            By = request.By,
            Audience = request.Audience,
            Checkpoint = new ReportCheckpoint(head.Origin, head.Size, Convert.ToBase64String(head.Root), workspace.Vault.Log.Note.Signatures, workspace.Vault.Verifier.ToString()),
            Findings = findings,
            Claims = shown,
            Contexts = ClaimContexts.Of(workspace, evidence, shown),
            Annotations = [.. annotations.Where(a => used.Contains(a.Claim))],
            Evidence = [.. evidence.Select(e => new ReportEvidence
            {
                Hash = e.Hash, Title = e.Title, Published = e.Published, LogIndex = e.LogIndex, FileName = e.FileName, MediaType = e.MediaType, Outlet = e.Outlet, Language = e.Language, Url = e.Url,
                Proof = workspace.Vault.Log.Prove(e.LogIndex).ToString(),
                Entry = workspace.Vault.Entry(e.LogIndex)!.Opened,
            })],
            Provisions = [.. regime.Provisions.Where(p => cited.Contains(p.Id))],
            Lists = request.Lists,
        };
    }
}
