namespace Pantau.Workspace.Pipeline;

/// <summary>Work on many things at once whose results come in the order of the things, few of them held at a time.</summary>
public static class OrderedWork
{
    // So many things are begun for each worker: enough that none waits for a slow thing before it, few enough to hold.
    private const int Ahead = 4;

    /// <param name="work">May be called from several threads at once.</param>
    /// <param name="workers">How many things are worked on at once; the machine's processors by default.</param>
    public static IEnumerable<TResult> Run<T, TResult>(IEnumerable<T> things, Func<T, TResult> work, int? workers = null, CancellationToken cancel = default)
    {
        var most = Math.Max(1, workers ?? Environment.ProcessorCount);
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, most).ConcurrentScheduler;
        var begun = new Queue<Task<TResult>>();
        try
        {
            foreach (var thing in things)
            {
                begun.Enqueue(Task.Factory.StartNew(() => work(thing), cancel, TaskCreationOptions.DenyChildAttach, scheduler));
                if (begun.Count >= most * Ahead) yield return begun.Dequeue().GetAwaiter().GetResult();
            }
            while (begun.Count > 0) yield return begun.Dequeue().GetAwaiter().GetResult();
        }
        finally
        {
            // Who stops early leaves nothing behind that still runs; what went wrong there is not asked any more.
            foreach (var task in begun) task.ContinueWith(t => t.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).Wait(CancellationToken.None);
        }
    }
}
