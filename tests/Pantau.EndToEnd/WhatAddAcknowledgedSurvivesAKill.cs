using System.Diagnostics;
using System.Globalization;
using Pantau.Evidence;
using Pantau.Evidence.Checks;

namespace Pantau.EndToEnd;

public sealed class WhatAddAcknowledgedSurvivesAKill
{
    // PANTAU_KILLS may lower it for a quick look.
    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("PANTAU_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : 200;

    [Fact]
    public async Task Two_hundred_kills_at_random_moments_lose_nothing_and_the_workspace_opens()
    {
        using var folder = new AFolder();
        var documents = folder["documents"];
        Directory.CreateDirectory(documents);
        for (var i = 0; i < 12; i++) File.WriteAllText(Path.Combine(documents, $"{i:D2}.txt"), $"Document {i}: North Korea sent artillery shells to Russia in 2024, the report said.");
        var workspace = folder["w"];
        Assert.Equal(0, (await PantauCommand.Run("new", workspace)).Code);

        var watch = Stopwatch.StartNew();
        var whole = await PantauCommand.Run("add", documents, "-w", workspace);
        var full = watch.ElapsedMilliseconds;
        var acknowledged = new List<(string Hash, long Index)>();
        Take(whole.Out, acknowledged);
        Assert.Equal(12, acknowledged.Count);

        var random = new Random(20250529);
        var midway = 0;
        for (var round = 0; round < Kills; round++)
        {
            // Each round brings documents of its own, so that there is always something to write.
            for (var i = 0; i < 12; i++) await File.AppendAllTextAsync(Path.Combine(documents, $"{i:D2}.txt"), $" Round {round}.", TestContext.Current.CancellationToken);
            using var process = Process.Start(PantauCommand.Start("add", documents, "-w", workspace))!;
            var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await Task.Delay((int)(full * (0.25 + (0.85 * random.NextDouble()))), TestContext.Current.CancellationToken);
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            await error;
            var before = acknowledged.Count;
            Take(await output, acknowledged);
            if (acknowledged.Count > before && acknowledged.Count < before + 12) midway++;
            if (round % 10 != 9 && round != Kills - 1) continue;
            Check(workspace, acknowledged);
        }
        Assert.Equal(0, (await PantauCommand.Run("verify", "-w", workspace)).Code);
        TestContext.Current.SendDiagnosticMessage($"{Kills} kills, {acknowledged.Count} receipts, {midway} kills between two receipts");
    }

    private static void Check(string workspace, List<(string Hash, long Index)> acknowledged)
    {
        var folder = Path.Combine(workspace, "evidence");
        Assert.Null(VaultCheck.Run(folder, cancel: TestContext.Current.CancellationToken).Problem);
        var (vault, problem) = EvidenceVault.Open(folder);
        Assert.Null(problem);
        using (vault)
        {
            var intakes = vault!.Intakes().ToDictionary(i => i.Index, i => i.Record.Hash);
            foreach (var (hash, index) in acknowledged) Assert.Equal(hash, intakes[index]);
        }
    }

    // A line that was cut off is no receipt.
    private static void Take(string output, List<(string Hash, long Index)> receipts)
    {
        var lines = output.Split('\n');
        foreach (var line in lines[..^1])
        {
            var parts = line.Split(' ');
            receipts.Add((parts[0], long.Parse(parts[1], CultureInfo.InvariantCulture)));
        }
    }
}
