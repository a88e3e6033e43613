using System.Globalization;
using Pantau.Cli.Terminal;
using Pantau.Names.Batches;
using Pantau.Names.Decisions;
using Pantau.Names.Screening;

namespace Pantau.Cli.Commands;

/// <summary>What is told of hits.</summary>
internal sealed record ScreenChoice(DecisionBook Book, double Least, bool All)
{
    public ScreeningBatch On(Screener screener) => new(screener, Book, Least, All);
}

/// <summary>Screens a file of queries into a file of results that can be stopped and gone on with, and tells what it came to.</summary>
internal static class ScreenFile
{
    public static int Write(string path, string format, List<ScreenQuery> asked, Screener screener, ScreenChoice choice, BatchStamp stamp, CancellationToken cancel)
    {
        var (file, problem) = BatchFile.Open(path, stamp, choice.Book.Count, HitRow.Header(format));
        if (file is null) return ErrorLine.Fail(problem!);
        using (file)
        {
            // What was decided since it was begun is for the next batch: the file is to come out as if it had never been stopped.
            var batch = (choice with { Book = choice.Book.AsOf(file.Decisions) }).On(screener);
            using (var progress = new ProgressLine("screening", asked.Count)) batch.Run(asked, file, hit => HitRow.Of(format, hit), progress, cancel);
            Tell(file.Tally, path);
        }
        return 0;
    }

    private static void Tell(BatchTally tally, string path)
    {
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tally.Queries} queries, {tally.WithHits} with a hit; {tally.Hits} hits in {path}"));
        Line("by list", tally.ByList);
        Line("by kind", tally.ByKind);
        Line("decided before", tally.Decided);
        if (tally.LeftOut > 0) Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {tally.LeftOut} false positives left out (--all tells them)"));

        static void Line(string what, SortedDictionary<string, int> counts)
        {
            if (counts.Count > 0) Console.Out.WriteLine($"  {what}: {string.Join(", ", counts.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Key} {c.Value}")))}");
        }
    }
}
