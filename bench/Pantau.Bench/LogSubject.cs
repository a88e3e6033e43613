using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Pantau.Evidence;
using Pantau.Evidence.Log;
using Pantau.Evidence.Notes;
using Pantau.Evidence.Storage;

namespace Pantau.Bench;

/// <summary>The evidence log: how many entries a second it takes in, each durable, and what a proof costs at a million entries.</summary>
internal static class LogSubject
{
    private const int Million = 1_000_000;
    private const int VaultBatch = 64;

    public static void Run(Report report, string scratch)
    {
        using var key = SignerKey.Create("bench.example/log");
        var log = Grow(report, Path.Combine(scratch, "log"), key);
        Prove(report, log, key);
        Intake(report, Path.Combine(scratch, "evidence"));
    }

    // The log alone, one checkpoint for a thousand entries: a fresh leaf a go, as an intake makes it.
    private static TileLog Grow(Report report, string folder, SignerKey key)
    {
        TileLog.Create(folder, key);
        var log = TileLog.Open(folder)!;
        log.Append(Leaves(900_000), key);
        var rates = Measure.Seconds(5, 95, _ => log.Append(Leaves(1000), key)).Select(s => 1000 / s).ToList();
        report.Add("log entries appended, 1,000 a checkpoint, at 900,000 to 1,000,000 entries", "a second", rates);
        report.Add("log entries appended, one a checkpoint, at 1,000,000 entries", "a second", [.. Measure.Seconds(5, 50, _ => log.Append(Leaves(1), key)).Select(s => 1 / s)]);
        return log;
    }

    private static void Prove(Report report, TileLog log, SignerKey key)
    {
        var places = new Random(1);
        report.Add("inclusion proof made from the tiles on disk, 1,000,000 entries", "ms", Milliseconds(Measure.Seconds(50, 1000, _ => log.Prove(places.Next(Million)))));
        report.Add("consistency proof made from the tiles on disk, 1,000,000 entries", "ms", Milliseconds(Measure.Seconds(50, 1000, _ => log.ProveConsistency(places.Next(1, Million)))));
        var (index, proof) = (777_777, log.Prove(777_777));
        var leaf = log.Leaf(index);
        report.Add("inclusion proof checked, its signature too", "ms", Milliseconds(Measure.Seconds(50, 1000, _ =>
        {
            if (proof.Check(leaf, key.Verifier) is { } problem) throw new InvalidOperationException(problem);
        })));
    }

    // All that an add does: bytes, record, log, each flushed, then the receipt.
    private static void Intake(Report report, string folder)
    {
        EvidenceVault.Create(folder);
        using var vault = EvidenceVault.OpenForWriting(folder).Vault!;
        report.Add("documents of 4 KB taken in, 64 a checkpoint", "a second", [.. Measure.Seconds(3, 15, _ => vault.Add(Documents(VaultBatch))).Select(s => VaultBatch / s)]);
        report.Add("documents of 4 KB taken in, one a checkpoint", "a second", [.. Measure.Seconds(5, 100, _ => vault.Add(Documents(1))).Select(s => 1 / s)]);
    }

    private static List<double> Milliseconds(IReadOnlyList<double> seconds) => [.. seconds.Select(s => s * 1000)];

    private static byte[][] Leaves(int count) =>
        [.. Enumerable.Range(0, count).Select(i => LogEntry.Create(LogEntry.Intake, i.ToString(CultureInfo.InvariantCulture)).Leaf())];

    private static NewEvidence[] Documents(int count) =>
        [.. Enumerable.Range(0, count).Select(_ =>
        {
            var bytes = Encoding.UTF8.GetBytes(Convert.ToHexString(RandomNumberGenerator.GetBytes(2048)));
            return new NewEvidence(bytes, new IntakeRecord(BlobStore.HashOf(bytes), bytes.Length, "note.txt", "text/plain", DateTimeOffset.UnixEpoch));
        })];
}
