namespace Pantau.Bench;

/// <summary>How long <c>pantau read</c> takes on one article from a standing start, as published.</summary>
internal static class ColdStartSubject
{
    public static void Run(Report report, string scratch)
    {
        var root = ReadingSubject.Root();
        var program = new PublishedProgram(Path.Combine(scratch, "pantau"));
        // The article that the monitoring team's own development set holds, where it lies beside the repository.
        var shared = Path.GetFullPath(Path.Combine(root, "..", "shared", "eval", "dev", "msmt1-ipdf-id.txt"));
        var article = File.Exists(shared) ? shared : Path.Combine(root, "examples", "msmt-1", "02-suara-samudra.txt");
        report.Add("pantau read on one article, process start to exit", "s", Measure.Seconds(3, 20, _ => program.Run("read", article, "--format", "jsonl")));
        report.Add("pantau --help, for comparison", "s", Measure.Seconds(3, 20, _ => program.Run("--help")));
    }
}
