using System.Globalization;
using Pantau.Workspace.Pipeline;

namespace Pantau.Cli.Terminal;

/// <summary>A bar on one line of a terminal's standard error for work that takes longer than a second; silent in a pipe.</summary>
internal sealed class ProgressLine(string name, int of) : IProgress<int>, IProgress<Step>, IDisposable
{
    private const int Width = 30;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private readonly long started = TimeProvider.System.GetTimestamp();
    private long last;
    private bool shown;

    public void Report(int value) => Show(name, value, of);

    public void Report(Step value) => Show(value.Name, value.Done, value.Of);

    public void Dispose()
    {
        if (shown) Console.Error.Write("\r\u001b[K");
    }

    private void Show(string what, int done, int all)
    {
        var now = TimeProvider.System.GetTimestamp();
        if (Console.IsErrorRedirected || all == 0 || TimeProvider.System.GetElapsedTime(started, now) < Patience) return;
        if (shown && TimeProvider.System.GetElapsedTime(last, now).TotalMilliseconds < 100) return;
        (last, shown) = (now, true);
        var filled = (int)((long)done * Width / all);
        Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{what,-10} [{new string('#', filled)}{new string('.', Width - filled)}] {done}/{all}\u001b[K"));
    }
}
