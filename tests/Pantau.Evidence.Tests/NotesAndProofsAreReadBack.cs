using System.Text;
using CsCheck;
using Pantau.Evidence.Log;
using Pantau.Evidence.Merkle;
using Pantau.Evidence.Notes;

namespace Pantau.Evidence.Tests;

public sealed class NotesAndProofsAreReadBack
{
    [Fact]
    public void A_key_goes_through_its_text_forms()
    {
        using var key = Vaults.Key("example.org/a-log");
        Assert.Equal(key.Verifier.ToString(), VerifierKey.Parse(key.Verifier.ToString())!.ToString());
        using var again = SignerKey.Parse(key.Export());
        Assert.Equal(key.Verifier.ToString(), again!.Verifier.ToString());
    }

    // The key and the note that Go's note package documents, as facts of the format.
    private const string GoKey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private const string GoNote = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    [Fact]
    public void A_note_signed_by_another_program_is_verified()
    {
        var key = VerifierKey.Parse(GoKey);
        Assert.NotNull(key);
        Assert.True(SignedNote.Parse(GoNote)!.IsSignedBy(key));
        Assert.False(SignedNote.Parse(GoNote.Replace("cryptography", "cartography", StringComparison.Ordinal))!.IsSignedBy(key));
    }

    [Fact]
    public void Signatures_of_witnesses_are_kept_and_passed_over()
    {
        using var log = Vaults.Key();
        using var witness = Vaults.Key("witness.example");
        var text = new LogCheckpoint(log.Verifier.Name, 0, MerkleHash.Empty).Text;
        var note = SignedNote.Parse(new SignedNote(text, [.. SignedNote.Sign(text, witness).Signatures, .. SignedNote.Sign(text, log).Signatures]).ToString())!;
        Assert.True(note.IsSignedBy(log.Verifier));
        Assert.True(note.IsSignedBy(witness.Verifier));
        using var stranger = Vaults.Key();
        Assert.False(note.IsSignedBy(stranger.Verifier));
    }

    [Fact]
    public void Any_text_signed_is_verified_after_it_was_written_and_read() =>
        Gen.String[Gen.Char['a', 'ÿ'], 0, 40].Where(t => !t.Any(char.IsControl)).Sample(line =>
        {
            using var key = Vaults.Key();
            var note = SignedNote.Sign("first\n" + line + "\n", key);
            var read = SignedNote.Parse(note.ToString());
            return read is not null && read.Text == note.Text && read.IsSignedBy(key.Verifier);
        }, iter: 100);

    [Theory]
    [InlineData("")]
    [InlineData("text\n")]
    [InlineData("text\n\n")]
    [InlineData("text\n\n— name\n")]
    [InlineData("text\n\n— name AAAA\n")]
    [InlineData("text\n\n— na+me AAAAAAA=\n")]
    [InlineData("text\n\n- name AAAAAAA=\n")]
    [InlineData("text\n\n— name AAAAAAA=")]
    [InlineData("te\txt\n\n— name AAAAAAA=\n")]
    [InlineData("text\r\n\n— name AAAAAAA=\n")]
    public void What_is_no_signed_note_is_not_read_as_one(string text) => Assert.Null(SignedNote.Parse(text));

    [Theory]
    [InlineData("example.org/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n", true)]
    [InlineData("example.org/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\nextension\n", true)]
    [InlineData("example.org/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", false)]
    [InlineData("example.org/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n", false)]
    [InlineData("\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n", false)]
    [InlineData("example.org/log\n00\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n", false)]
    [InlineData("example.org/log\n-1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n", false)]
    [InlineData("example.org/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n", false)]
    [InlineData("example.org/log\n0\nAAAA\n", false)]
    public void A_checkpoint_is_read_only_in_its_one_spelling(string text, bool read) => Assert.Equal(read, LogCheckpoint.Parse(text) is not null);

    [Fact]
    public void A_proof_goes_through_its_written_form()
    {
        using var scratch = new Scratch();
        using var key = Vaults.Key();
        var log = Vaults.Log(scratch.Folder, key);
        log.Append([.. Enumerable.Range(0, 5).Select(i => Vaults.Leaf(i))], key);
        for (var i = 0; i < 5; i++)
        {
            var text = log.Prove(i).ToString();
            var proof = TlogProof.Parse(text)!;
            Assert.Equal(text, proof.ToString());
            Assert.Null(proof.Check(Vaults.Leaf(i), key.Verifier));
            Assert.NotNull(proof.Check(Vaults.Leaf(i + 1), key.Verifier));
            // Extra data is the application's: it is passed over.
            Assert.Null(TlogProof.Parse(text.Replace("\nindex", "\nextra AAAA\nindex", StringComparison.Ordinal))!.Check(Vaults.Leaf(i), key.Verifier));
            Assert.Null(TlogProof.Parse(text.Replace("index ", "index 0", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void No_changed_byte_of_a_proof_leaves_it_valid()
    {
        using var scratch = new Scratch();
        using var key = Vaults.Key();
        var log = Vaults.Log(scratch.Folder, key);
        log.Append([.. Enumerable.Range(0, 5).Select(i => Vaults.Leaf(i))], key);
        var written = Encoding.UTF8.GetBytes(log.Prove(3).ToString());
        for (var i = 0; i < written.Length; i++)
        {
            var changed = written.ToArray();
            changed[i] ^= 1;
            var proof = StrictEncoding.FromUtf8(changed) is { } text ? TlogProof.Parse(text) : null;
            Assert.False(proof is not null && proof.Check(Vaults.Leaf(3), key.Verifier) is null, $"byte {i}");
        }
    }

    [Fact]
    public void An_entry_opens_to_its_leaf_and_to_no_other()
    {
        var entry = LogEntry.Create(LogEntry.Intake, "{\"hash\":\"é\"}");
        Assert.Equal(entry.Leaf(), LogEntry.Parse(entry.Opened)!.Leaf());
        Assert.Equal(LogEntry.Intake, LogEntry.TypeOf(entry.Leaf()));
        Assert.NotEqual(entry.Leaf(), (entry with { Record = "{}" }).Leaf());
        Assert.NotEqual(entry.Leaf(), (entry with { Type = LogEntry.Publication }).Leaf());
        // Two entries of one record do not show that they are: the salt differs.
        Assert.NotEqual(entry.Leaf(), LogEntry.Create(LogEntry.Intake, entry.Record).Leaf());
    }
}
