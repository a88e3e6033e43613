using Pantau.Evidence.Log;
using Pantau.Evidence.Notes;

namespace Pantau.Tests;

/// <summary>Only what has grown from what it signed before.</summary>
public class AWitnessSigns
{
    [Fact]
    public void A_log_that_has_only_grown()
    {
        using var log = SignerKey.Create("a-log");
        using var witness = SignerKey.Create("JP");
        var folder = Directory.CreateTempSubdirectory("pantau-witness-").FullName;
        TileLog.Create(folder, log);
        var tiles = TileLog.Open(folder)!;
        SignedNote? last = null;
        long since = 0;
        for (var round = 1; round <= 9; round++)
        {
            tiles.Append([.. Enumerable.Range(0, round).Select(i => new[] { (byte)round, (byte)i })], log);
            var growth = LogGrowth.Parse(new LogGrowth(since, since == 0 ? [] : tiles.ProveConsistency(since), tiles.Note).ToString());
            Assert.NotNull(growth);
            var (signed, problem) = growth.Witness(log.Verifier, last, witness);
            Assert.Null(problem);
            var read = SignedNote.Parse(signed!.ToString())!;
            Assert.True(read.IsSignedBy(witness.Verifier) && read.IsSignedBy(log.Verifier));
            // What was signed before is not signed as the present again, and nothing of another log.
            if (last is not null) Assert.NotNull(growth.Witness(log.Verifier, null, witness).Problem);
            using var other = SignerKey.Create("a-log");
            Assert.NotNull(growth.Witness(other.Verifier, last, witness).Problem);
            (last, since) = (signed, tiles.Head.Size);
        }
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void And_no_log_that_was_rewritten()
    {
        using var log = SignerKey.Create("a-log");
        using var witness = SignerKey.Create("JP");
        var (one, other) = (Filled(log, 5, 0), Filled(log, 9, 1));
        var signed = new LogGrowth(0, [], one.Note).Witness(log.Verifier, null, witness).Signed;
        var (none, problem) = new LogGrowth(5, other.ProveConsistency(5), other.Note).Witness(log.Verifier, signed, witness);
        Assert.Null(none);
        Assert.StartsWith("THE LOG WAS REWRITTEN", problem, StringComparison.Ordinal);
        // One that has shrunk cannot be shown to have grown.
        Assert.NotNull(new LogGrowth(5, [], Filled(log, 3, 0).Note).Witness(log.Verifier, signed, witness).Problem);
    }

    [Theory]
    [InlineData("")]
    [InlineData("old 1\n\n")]
    [InlineData("old -1\n\na\n1\nAAAA\n\n— a AAAAAAAA\n")]
    [InlineData("old 1\n%%\n\na\n1\nAAAA\n\n— a AAAAAAAA\n")]
    [InlineData("new 1\n\na\n1\nAAAA\n\n— a AAAAAAAA\n")]
    public void And_nothing_that_is_no_growth(string text) => Assert.Null(LogGrowth.Parse(text));

    private static TileLog Filled(SignerKey key, int entries, byte mark)
    {
        var folder = Directory.CreateTempSubdirectory("pantau-witness-").FullName;
        TileLog.Create(folder, key);
        var tiles = TileLog.Open(folder)!;
        tiles.Append([.. Enumerable.Range(0, entries).Select(i => new[] { mark, (byte)i })], key);
        return tiles;
    }
}
