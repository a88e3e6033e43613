using Pantau.Evidence.Log;
using Pantau.Evidence.Notes;

namespace Pantau.Workspace.Verification;

/// <summary>
/// What lies beside a report so that anyone can check it: the log's verifier key, the opened publication entry that
/// names each file's hash, and the proof that the log holds that entry. <c>report.proof</c> is these three as text.
/// </summary>
public sealed record ReportProof(VerifierKey Key, LogEntry Entry, TlogProof Proof)
{
    private const string Header = "pantau-report-proof-v1";

    public override string ToString() => $"{Header}\n{Key}\n{Entry.Opened}\n{Proof}";

    /// <summary>The proof of its written form; null when it is none.</summary>
    public static ReportProof? Parse(string text)
    {
        // Header, key, the four lines of the entry, an empty line, and the proof.
        var lines = text.Split('\n', 8);
        if (lines.Length < 8 || lines[0] != Header || lines[6].Length > 0) return null;
        if (VerifierKey.Parse(lines[1]) is not { } key || LogEntry.Parse(string.Join('\n', lines[2..6]) + "\n") is not { } entry || TlogProof.Parse(lines[7]) is not { } proof) return null;
        var parsed = new ReportProof(key, entry, proof);
        return parsed.ToString() == text ? parsed : null;
    }
}
