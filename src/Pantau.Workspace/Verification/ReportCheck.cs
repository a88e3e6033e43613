using System.Text.Json;
using Pantau.Evidence;
using Pantau.Evidence.Log;
using Pantau.Evidence.Notes;
using Pantau.Evidence.Storage;
using Pantau.Model;
using Pantau.Reporting;
using Pantau.Reporting.Prose;

namespace Pantau.Workspace.Verification;

/// <summary>Checks report files against the proof beside them, and a report's own chain from statement to bytes. Needs no network and, but for the evidence's words, no workspace.</summary>
public static class ReportCheck
{
    /// <summary>The first thing that does not hold; null when all holds.</summary>
    /// <param name="trusted">The key that the log must be signed with; null to take the one that the proof names.</param>
    /// <param name="vault">The evidence to hold quotes against; null when it is not at hand.</param>
    public static string? Run(string path, VerifierKey? trusted, EvidenceVault? vault)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var sidecar = Path.Combine(folder, ReportNames.Proof);
        if (!File.Exists(sidecar)) return $"{path} has no {ReportNames.Proof} beside it: without it nobody can tell whether it is as it was published.";
        if (ReportProof.Parse(File.ReadAllText(sidecar)) is not { } proof) return $"{sidecar} has been changed: it is not a report's proof.";
        if (trusted is not null && proof.Key.ToString() != trusted.ToString()) return $"{sidecar} is signed with another key ({proof.Key.Name}) than the one trusted ({trusted.Name}).";
        if (proof.Proof.Check(proof.Entry.Leaf(), proof.Key) is { } broken) return $"{sidecar} does not hold: {broken}.";
        if (vault is not null && (proof.Proof.Index >= vault.Log.Head.Size || !vault.Log.Leaf(proof.Proof.Index).AsSpan().SequenceEqual(proof.Entry.Leaf())))
            return $"{sidecar}: entry {proof.Proof.Index} of the workspace's log is another one.";
        if (Path.GetFullPath(path) == Path.GetFullPath(sidecar)) return null;

        var bytes = File.ReadAllBytes(path);
        var record = proof.Entry.Type == LogEntry.Publication ? JsonSerializer.Deserialize(proof.Entry.Record, RecordJson.Line.PublicationRecord) : null;
        if (record?.Files.FirstOrDefault(f => f.Name == Path.GetFileName(path)) is not { } file) return $"{path} is not one of the files that were published under this proof.";
        if (BlobStore.HashOf(bytes) is var hash && hash != file.Hash) return $"{path} has been changed: it is {hash}, published was {file.Hash}.";
        return Path.GetExtension(path) == ".json" ? Chain(path, bytes, proof.Key, vault) : null;
    }

    private static string? Chain(string path, byte[] bytes, VerifierKey key, EvidenceVault? vault)
    {
        var (report, problem) = ReportFile.Read(bytes);
        if (report is null) return $"{path}: {problem}.";
        var evidence = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in report.Evidence)
        {
            if (EvidenceProblem(item, key) is { } broken) return $"{path}: evidence {item.Hash}: {broken}.";
            evidence.Add(item.Hash);
        }
        var claims = new Dictionary<string, Claim>(StringComparer.Ordinal);
        var quotes = new QuoteCheck(vault);
        foreach (var claim in report.Claims)
        {
            if (!evidence.Contains(claim.Evidence)) return $"{path}: claim {claim.Id} stands on evidence that the report does not list.";
            if (quotes.Problem(claim) is { } broken) return $"{path}: claim {claim.Id}: {broken}.";
            claims[claim.Id] = claim;
        }
        foreach (var context in report.Contexts)
        {
            if (!claims.TryGetValue(context.Claim, out var claim)) return $"{path}: words are shown around claim {context.Claim}, which the report does not hold.";
            if (quotes.Problem(claim, context) is { } broken) return $"{path}: claim {claim.Id}: {broken}.";
        }
        foreach (var finding in report.Findings)
        {
            if (finding.Claims.Count == 0) return $"{path}: {finding.Id} stands on no claim.";
            if (finding.Claims.Concat(finding.Denials ?? []).FirstOrDefault(id => !claims.ContainsKey(id)) is { } missing) return $"{path}: {finding.Id} stands on claim {missing}, which the report does not hold.";
            if (!StatementWriter.Write(finding).Equals(finding.Statement)) return $"{path}: {finding.Id}: the statement is not the one that its finding gives.";
        }
        return null;
    }

    private static string? EvidenceProblem(ReportEvidence item, VerifierKey key)
    {
        if (LogEntry.Parse(item.Entry) is not { } entry || TlogProof.Parse(item.Proof) is not { } proof) return "its proof cannot be read";
        if (proof.Index != item.LogIndex) return "its proof is of another entry of the log";
        if (proof.Check(entry.Leaf(), key) is { } broken) return broken;
        return JsonSerializer.Deserialize(entry.Record, RecordJson.Line.IntakeRecord)?.Hash == item.Hash ? null : "the log entry names other bytes";
    }
}
