using Microsoft.Extensions.Hosting;

namespace Pantau.Server.Desk;

/// <summary>Keeps a desk's claims and findings up with its log.</summary>
internal sealed class DeskWork(CaseDesk desk) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await desk.ChangedAsync(stoppingToken);
            try
            {
                await Task.Run(() => desk.SettleAsync(stoppingToken), stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException && !stoppingToken.IsCancellationRequested)
            {
                // The pages go on with the findings that were; the next change tries again.
                await Console.Error.WriteLineAsync($"pantau: the findings could not be worked out: {e.Message}");
            }
        }
    }
}
