namespace Pantau.Documents.Text;

/// <summary>
/// Runs a parser that is not ours on a thread of its own, with room for deep nesting, and does not wait longer than it
/// may take. A thread cannot be ended from outside: one that hangs runs on behind until the program ends.
/// </summary>
internal static class TimeLimit
{
    private const int Stack = 64 * 1024 * 1024;

    /// <summary>What the work gave; false when it did not end in time. What it throws is thrown here.</summary>
    public static bool Run<T>(Func<T> work, TimeSpan limit, out T? result)
    {
        T? made = default;
        Exception? thrown = null;
        var thread = new Thread(() =>
        {
            try
            {
                made = work();
            }
            catch (Exception e)
            {
                thrown = e;
            }
        }, Stack)
        { IsBackground = true, Name = "pantau-document" };
        thread.Start();
        var ended = thread.Join(limit);
        result = ended ? made : default;
        if (ended && thrown is not null) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(thrown);
        return ended;
    }
}
