using Microsoft.Extensions.Hosting;

namespace Pantau.Server.Screening;

/// <summary>Looks now and then whether a list was replaced.</summary>
internal sealed class ListWatch(ListBook lists, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (await Task.Run(() => lists.Refresh(), stoppingToken) is { } problem) await Console.Error.WriteLineAsync($"pantau: {problem}");
        }
    }
}
