using System.Text;
using System.Text.Json;
using CsCheck;
using Pantau.Evidence.Log;
using Pantau.Evidence.Merkle;
using Pantau.Evidence.Notes;

namespace Pantau.Evidence.Tests;

/// <summary>Whatever comes in, a parser gives a value or null, and a value that is written as it was read.</summary>
public sealed class ParsersTakeAnything
{
    // Random text rarely gets past the first line, so most inputs are a good one with a stretch cut out, put in or doubled.
    private static Gen<string> Damaged(string good) =>
        Gen.Frequency(
            (1, Gen.String),
            (6, Gen.Select(Gen.Int[0, good.Length], Gen.Int[0, 12], Gen.String[Gen.Char["\n +—=0Aa\u0000\ud800{}\":,-"], 0, 6],
                (at, cut, put) => good[..at] + put + good[Math.Min(good.Length, at + cut)..])),
            (1, Gen.Select(Gen.Int[0, good.Length], Gen.Int[0, good.Length], (a, b) => good[..a] + good[b..])));

    private static readonly SignerKey Key = Vaults.Key();
    private static readonly LogCheckpoint Head = new(Key.Verifier.Name, 12, MerkleHash.Empty);
    private static readonly string Note = SignedNote.Sign(Head.Text, Key).ToString();

    [Fact]
    public void Signed_notes() => Damaged(Note).Sample(text => SignedNote.Parse(text) is not { } note || note.ToString() == text, iter: 20_000);

    [Fact]
    public void A_damaged_note_that_is_still_signed_says_the_same() =>
        Damaged(Note).Sample(text => SignedNote.Parse(text) is not { } note || !note.IsSignedBy(Key.Verifier) || note.Text == Head.Text, iter: 5_000);

    [Fact]
    public void Checkpoints() => Damaged(Head.Text).Sample(text => LogCheckpoint.Parse(text) is not { } head || text.StartsWith(head.Text, StringComparison.Ordinal), iter: 20_000);

    [Fact]
    public void Proofs() => Damaged(new TlogProof(7, [MerkleHash.Empty, new byte[32]], SignedNote.Parse(Note)!).ToString())
        .Sample(text => TlogProof.Parse(text) is not { } proof || proof.ToString() == text || text.Contains("\nextra ", StringComparison.Ordinal), iter: 20_000);

    [Fact]
    public void Verifier_keys() => Damaged(Key.Verifier.ToString()).Sample(text => VerifierKey.Parse(text) is not { } key || key.ToString() == text, iter: 20_000);

    [Fact]
    public void Opened_entries() => Damaged(LogEntry.Create("intake", "{\"hash\":\"x\"}").Opened)
        .Sample(text => LogEntry.Parse(text) is not { } entry || entry.Opened == text, iter: 20_000);

    [Fact]
    public void Leaves() => Gen.Byte.Array[0, 120].Sample(bytes => LogEntry.TypeOf(bytes) is null, iter: 5_000);

    [Fact]
    public void Intake_records()
    {
        var good = JsonSerializer.Serialize(Vaults.Text("a").Record with { Title = "Judul", Published = new DateOnly(2025, 5, 29) }, RecordJson.Line.IntakeRecord);
        Assert.NotNull(RecordJson.Intake(good));
        Damaged(good).Sample(text => RecordJson.Intake(text) is not { } record || (record.Hash.Length == 71 && record.Size >= 0 && record.FileName is not null), iter: 20_000);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("{\"hash\":null}")]
    [InlineData("{\"hash\":\"sha256:zz\",\"size\":1,\"file_name\":\"a\",\"media_type\":\"b\",\"received_at\":\"2025-01-01T00:00:00Z\"}")]
    public void What_is_no_intake_is_not_read_as_one(string json) => Assert.Null(RecordJson.Intake(json));

    [Fact]
    public void Strict_utf8_takes_what_it_would_write_itself() =>
        Gen.Byte.Array[0, 12].Sample(bytes => StrictEncoding.FromUtf8(bytes) is not { } text || Encoding.UTF8.GetBytes(text).AsSpan().SequenceEqual(bytes), iter: 20_000);
}
