using System.Text;
using Pantau.Names.Decisions;
using Pantau.Names.Screening;

namespace Pantau.Names.Batches;

/// <summary>Screens very many queries, some at a time on all processors, and gives the hits in the queries' order.</summary>
/// <param name="least">Below it a hit is not told.</param>
/// <param name="all">True to tell also what was decided to mean another.</param>
public sealed class ScreeningBatch(Screener screener, DecisionBook decisions, double least, bool all)
{
    private const int AtOnce = 256;

    /// <summary>Hands out each query's hits that are told, and counts them.</summary>
    public IEnumerable<IReadOnlyList<DecidedHit>> Run(IEnumerable<ScreenQuery> queries, BatchTally tally, CancellationToken cancel)
    {
        foreach (var some in queries.Chunk(AtOnce))
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var hits in some.AsParallel().AsOrdered().WithCancellation(cancel).Select(q => screener.Find(q, least)).ToList())
            {
                var told = new List<DecidedHit>();
                var leftOut = new List<DecidedHit>();
                foreach (var hit in hits.Select(decisions.Judge)) (hit.IsSettled && !all ? leftOut : told).Add(hit);
                tally.Add(told, leftOut);
                yield return told;
            }
        }
    }

    /// <summary>Goes on with a file of results to its end.</summary>
    /// <param name="row">A hit as whole lines of the file.</param>
    public BatchTally Run(IReadOnlyList<ScreenQuery> queries, BatchFile file, Func<DecidedHit, string> row, IProgress<int>? progress, CancellationToken cancel)
    {
        var tally = file.Tally;
        foreach (var some in queries.Skip(tally.Queries).Chunk(AtOnce))
        {
            var rows = new StringBuilder();
            foreach (var told in Run(some, tally, cancel))
                foreach (var hit in told) rows.Append(row(hit));
            file.Add(rows.ToString(), tally);
            progress?.Report(tally.Queries);
        }
        return tally;
    }
}
