using CsCheck;
using Pantau.Workspace.Pipeline;

namespace Pantau.Workspace.Tests;

public class WorkOnManyThings
{
    [Fact]
    public void ComesBackInTheOrderOfTheThings() =>
        Gen.Select(Gen.Int[0, 60].Array[0, 200], Gen.Int[1, 8]).Sample((waits, workers) =>
        {
            var given = OrderedWork.Run(waits, wait =>
            {
                Thread.SpinWait(wait * 50);
                return wait;
            }, workers, TestContext.Current.CancellationToken).ToArray();
            Assert.Equal(waits, given);
        }, iter: 50);

    [Fact]
    public void IsDoneByNoMoreWorkersThanAsked()
    {
        int now = 0, most = 0;
        var held = new Lock();
        foreach (var _ in OrderedWork.Run(Enumerable.Range(0, 100), i => i + Work(), 3, TestContext.Current.CancellationToken)) { }
        Assert.InRange(most, 1, 3);

        int Work()
        {
            lock (held) most = Math.Max(most, ++now);
            Thread.Sleep(1);
            lock (held) now--;
            return 0;
        }
    }

    [Fact]
    public void TellsWhatWentWrongInItsPlaceAndLeavesNothingRunning()
    {
        var running = 0;
        var seen = new List<int>();
        var wrong = Assert.Throws<InvalidOperationException>(() =>
        {
            foreach (var i in OrderedWork.Run(Enumerable.Range(0, 100), Work, 4, TestContext.Current.CancellationToken)) seen.Add(i);
        });
        Assert.Equal("the tenth", wrong.Message);
        Assert.Equal(Enumerable.Range(0, 10), seen);
        Assert.Equal(0, running);

        int Work(int i)
        {
            Interlocked.Increment(ref running);
            try
            {
                Thread.Sleep(1);
                return i == 10 ? throw new InvalidOperationException("the tenth") : i;
            }
            finally
            {
                Interlocked.Decrement(ref running);
            }
        }
    }

    [Fact]
    public void DoesNotTakeInMoreThanItCanHold()
    {
        var taken = 0;
        using var first = OrderedWork.Run(Things(), i => i, 2, TestContext.Current.CancellationToken).GetEnumerator();
        Assert.True(first.MoveNext());
        Assert.InRange(taken, 1, 8);

        IEnumerable<int> Things()
        {
            while (true) yield return taken++;
        }
    }

    [Fact]
    public void StopsWhenItIsCancelled()
    {
        using var stop = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            foreach (var i in OrderedWork.Run(Enumerable.Range(0, 1000), i => i, workers: 2, stop.Token))
                if (i == 20) stop.Cancel();
        });
    }
}
