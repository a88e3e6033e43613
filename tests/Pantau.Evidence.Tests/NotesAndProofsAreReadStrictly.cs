using CsCheck;
using Pantau.Evidence.Log;
using Pantau.Evidence.Notes;

namespace Pantau.Evidence.Tests;

public sealed class NotesAndProofsAreReadStrictly
{
    [Fact]
    public void The_example_key_of_the_note_format_gives_the_example_key_id()
    {
        // The verifier key in the documentation of Go's note package.
        var key = VerifierKey.Parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        Assert.NotNull(key);
        Assert.Equal(0xc74f20a3u, key.Id);
        var note = SignedNote.Parse("If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n");
        Assert.True(note!.IsSignedBy(key));
    }

    [Fact]
    public void A_note_signed_is_read_back_and_holds_until_a_character_changes()
    {
        using var key = SignerKey.Create("example.org/log");
        var note = SignedNote.Sign(new Checkpoint("example.org/log", 7, new byte[32]).Text, key);
        var written = note.ToString();
        Assert.True(SignedNote.Parse(written)!.IsSignedBy(key.Verifier));
        for (var i = 0; i < written.Length; i++)
        {
            var changed = written.ToCharArray();
            changed[i] = changed[i] == 'A' ? 'B' : 'A';
            Assert.False(SignedNote.Parse(new string(changed)) is { } other && other.IsSignedBy(key.Verifier));
        }
    }

    [Fact]
    public void Keys_are_read_back_from_their_text()
    {
        using var key = SignerKey.Create("example.org/log");
        Assert.Equal(key.Verifier.ToString(), VerifierKey.Parse(key.Verifier.ToString())!.ToString());
        using var again = SignerKey.Parse(key.Export());
        Assert.Equal(key.Verifier.ToString(), again!.Verifier.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("example.org/log\n")]
    [InlineData("example.org/log\n-1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n")]
    [InlineData("example.org/log\n01\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n")]
    [InlineData("example.org/log\n1\nAAAA\n")]
    [InlineData("\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n")]
    [InlineData("example.org/log\n99999999999999999999\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n")]
    public void What_is_no_checkpoint_is_not_read_as_one(string text)
    {
        Assert.Null(Checkpoint.Parse(text));
    }

    [Fact]
    public void No_text_makes_a_parser_throw()
    {
        var pieces = Gen.OneOf(new[] { "— ", "example.org/log", "\n", "\n\n", "c2sp.org/tlog-proof@v1", "index ", "0", "18446744073709551616", "AAAA", "=", "+", "PRIVATE+KEY", "\u2028", "é", "intake", "pantau-entry-v1" }.Select(Gen.Const).ToArray());
        Gen.Select(pieces.Array[0, 12], Gen.String[0, 20]).Sample((parts, noise) =>
        {
            foreach (var text in new[] { string.Concat(parts), string.Concat(parts) + noise, noise })
            {
                _ = SignedNote.Parse(text);
                _ = Checkpoint.Parse(text);
                _ = TlogProof.Parse(text);
                _ = VerifierKey.Parse(text);
                SignerKey.Parse(text)?.Dispose();
                _ = LogEntry.Parse(text);
            }
        });
    }

    [Fact]
    public void A_proof_of_the_log_is_read_back_and_checks()
    {
        using var vault = new AVault();
        vault.Add([.. Enumerable.Range(0, 300).Select(i => $"document {i}")]);
        var (open, _) = EvidenceVault.Open(vault.Folder);
        using (open)
        {
            foreach (var index in new long[] { 0, 1, 255, 256, 299 })
            {
                var proof = TlogProof.Parse(open!.Log.Prove(index).ToString());
                Assert.NotNull(proof);
                Assert.Null(proof.Check(open.Log.Leaf(index), open.Verifier));
                Assert.NotNull(proof.Check(open.Log.Leaf((index + 1) % 300), open.Verifier));
            }
        }
    }
}
