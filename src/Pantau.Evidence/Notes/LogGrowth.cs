using System.Globalization;
using System.Text;
using Pantau.Evidence.Merkle;

namespace Pantau.Evidence.Notes;

/// <summary>
/// A log's checkpoint with the proof that it has only grown since an earlier one, as a witness is asked: <c>old N</c>, the proof
/// line by line, an empty line, the signed checkpoint (C2SP tlog-witness).
/// </summary>
/// <param name="Since">The size that the witness signed last; 0 for the first time.</param>
public sealed record LogGrowth(long Since, IReadOnlyList<byte[]> Proof, SignedNote Checkpoint)
{
    // A proof over 2^63 entries has no more.
    private const int MostLines = 63;

    public override string ToString()
    {
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"old {Since}\n"));
        foreach (var hash in Proof) text.Append(Convert.ToBase64String(hash)).Append('\n');
        return text.Append('\n').Append(Checkpoint).ToString();
    }

    /// <summary>The growth of its written form; null when it is none.</summary>
    public static LogGrowth? Parse(string text)
    {
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        if (end < 0 || text[..end].Split('\n') is not [var head, .. var lines] || lines.Length > MostLines) return null;
        if (!head.StartsWith("old ", StringComparison.Ordinal) || !long.TryParse(head[4..], NumberStyles.None, CultureInfo.InvariantCulture, out var since)) return null;
        var proof = lines.Select(StrictEncoding.FromBase64).ToList();
        return proof.Exists(p => p is null) || SignedNote.Parse(text[(end + 2)..]) is not { } note ? null : new LogGrowth(since, proof!, note);
    }

    /// <summary>The checkpoint with the witness's signature beside the log's; or the line that says why it signs nothing.</summary>
    /// <param name="log">The key that the log is signed with.</param>
    /// <param name="last">What the witness signed last; null for the first time.</param>
    public (SignedNote? Signed, string? Problem) Witness(VerifierKey log, SignedNote? last, SignerKey witness)
    {
        if (!Checkpoint.IsSignedBy(log) || LogCheckpoint.Parse(Checkpoint.Text) is not { } now || now.Origin != log.Name) return (null, "the checkpoint is not signed by this log: nothing was witnessed.");
        var before = last is null ? new LogCheckpoint(now.Origin, 0, MerkleHash.Empty) : LogCheckpoint.Parse(last.Text);
        if (before is null || before.Origin != now.Origin) return (null, "what was witnessed last is of another log: keep each log's witnessing in a folder of its own.");
        if (Since != before.Size) return (null, string.Create(CultureInfo.InvariantCulture, $"it tells how the log grew since {Since} entries, and {before.Size} were witnessed last: ask for 'pantau log growth --since {before.Size}'."));
        if (!MerkleProof.Extends(before.Size, before.Root, now.Size, now.Root, Proof)) return (null, "THE LOG WAS REWRITTEN: what was witnessed before is not in it. Keep both checkpoints and tell the other members.");
        return (Checkpoint with { Signatures = [.. Checkpoint.Signatures, .. SignedNote.Sign(Checkpoint.Text, witness).Signatures] }, null);
    }
}
