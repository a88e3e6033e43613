using CsCheck;
using Pantau.Names.Batches;
using Pantau.Names.Decisions;
using Pantau.Names.Listings;
using Pantau.Names.Screening;

namespace Pantau.Tests;

public sealed class ABatchGoesOnWhereItStopped : IDisposable
{
    private static readonly string[] Given = ["Ivan", "Sergey", "Alisher", "Anna", "Maria"], Family = ["Petrov", "Lavrov", "Usmanov", "Kim", "Sample"];
    private static readonly Screener Lists = new(Given.SelectMany((g, i) => Family.Select((f, j) => new ListedParty($"x-{i}{j}", "x", PartyKind.Person) { Names = [new PartyName($"{g} {f}", NameType.Primary)] })));
    private static readonly List<ScreenQuery> Queries = [.. Enumerable.Range(0, 700).Select(i => new ScreenQuery($"{Given[i % 5]} {(i % 7 == 0 ? "Nobodyson" : Family[i / 5 % 5])}", Row: i + 1))];
    private static readonly BatchStamp Stamp = new("queries", "lists", "options", "rules");
    private readonly string folder = Directory.CreateTempSubdirectory("pantau-batch-").FullName;

    private string PathOf(string name) => Path.Combine(folder, name);

    private static ScreeningBatch Batch(DecisionBook? decisions = null, bool all = false) => new(Lists, decisions ?? DecisionBook.Empty, 0.7, all);

    private static string Row(DecidedHit hit) => $"{hit.Hit.Query.Row},{hit.Hit.Party.Id},{hit.Words}\n";

    private BatchFile Open(string name) => BatchFile.Open(PathOf(name), Stamp, 0, "row,party,decision\n").File!;

    [Fact]
    public void With_the_same_file_in_the_end_whatever_was_written_after_the_last_whole_row()
    {
        using (var whole = Open("whole")) Batch().Run(Queries, whole, Row, null, CancellationToken.None);
        var expected = File.ReadAllText(PathOf("whole"));
        Gen.Select(Gen.Int[0, 2], Gen.String[0, 40], Gen.Bool).Sample((chunks, torn, twice) =>
        {
            File.Delete(PathOf("part"));
            using var stop = new CancellationTokenSource();
            using (var part = Open("part"))
            {
                var seen = 0;
                if (chunks == 0) stop.Cancel();
                Assert.ThrowsAny<OperationCanceledException>(() => Batch().Run(Queries, part, Row, new Told(() =>
                {
                    if (++seen == chunks) stop.Cancel();
                }), stop.Token));
            }
            File.AppendAllText(PathOf("part"), torn);
            BatchTally tally;
            using (var part = Open("part")) tally = Batch().Run(Queries, part, Row, null, CancellationToken.None);
            if (twice)
                using (var part = Open("part")) tally = Batch().Run(Queries, part, Row, null, CancellationToken.None);
            Assert.Equal(expected, File.ReadAllText(PathOf("part")));
            Assert.Equal((700, 600), (tally.Queries, tally.WithHits));
            Assert.Equal(tally.Hits, tally.ByKind["person"]);
        }, iter: 30, threads: 1);
    }

    [Theory]
    [InlineData("file of queries", "other", "lists", "options", "rules")]
    [InlineData("lists have changed", "queries", "other", "options", "rules")]
    [InlineData("options have changed", "queries", "lists", "other", "rules")]
    [InlineData("rules of comparison", "queries", "lists", "options", "other")]
    public void Unless_it_is_no_longer_made_from_the_same(string says, string queries, string lists, string options, string rules)
    {
        Open("part").Dispose();
        var (file, problem) = BatchFile.Open(PathOf("part"), new BatchStamp(queries, lists, options, rules), 0, "");
        Assert.Null(file);
        Assert.Contains(says, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Nor_over_a_file_that_is_not_its_own()
    {
        File.WriteAllText(PathOf("letter"), "Dear all");
        Assert.Contains("there already", BatchFile.Open(PathOf("letter"), Stamp, 0, "").Problem, StringComparison.Ordinal);
        Assert.Equal("Dear all", File.ReadAllText(PathOf("letter")));
        Open("part").Dispose();
        File.WriteAllText(PathOf("part"), "row,party,otherwise");
        Assert.Contains("have been changed", BatchFile.Open(PathOf("part"), Stamp, 0, "").Problem, StringComparison.Ordinal);
        File.WriteAllText(BatchFile.StateOf(PathOf("part")), "{");
        Assert.Contains("there already", BatchFile.Open(PathOf("part"), Stamp, 0, "").Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void And_tells_what_was_left_out()
    {
        var party = Lists.Party("x-00")!;
        var decisions = DecisionBook.Of([DecisionBook.Decide(new ScreenQuery("Ivan Petrov"), party, PairVerdict.FalsePositive, "born later", "an analyst", TimeProvider.System).ToLine()]);
        var tally = new BatchTally();
        Assert.Empty(Assert.Single(Batch(decisions).Run([new ScreenQuery("IVAN PETROV")], tally, CancellationToken.None)));
        Assert.Equal((1, 0, 1, 1), (tally.Queries, tally.Hits, tally.LeftOut, tally.Decided["false-positive"]));
        Assert.NotNull(Assert.Single(Assert.Single(Batch(decisions, all: true).Run([new ScreenQuery("ivan petrov")], new BatchTally(), CancellationToken.None))).Decision);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private sealed class Told(Action tell) : IProgress<int>
    {
        public void Report(int value) => tell();
    }
}
