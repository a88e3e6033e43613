using Pantau.Bench;

// dotnet run -c Release --project bench/Pantau.Bench -- SUBJECT [FOLDER]
// The folder is where files are written that are measured on disk; without it, the folder for temporary files.
var subjects = new Dictionary<string, Action<Report, string>>(StringComparer.Ordinal)
{
    ["log"] = LogSubject.Run,
    ["reading"] = ReadingSubject.Run,
    ["pdf"] = PdfSubject.Run,
    ["names"] = NamesSubject.Run,
    ["ais"] = AisSubject.Run,
    ["tracks"] = TrackSubject.Run,
    ["cold-start"] = ColdStartSubject.Run,
    ["facts"] = FactsSubject.Run,
};

if (args.Length is < 1 or > 2 || !subjects.TryGetValue(args[0], out var subject))
{
    Console.Error.WriteLine($"Name a subject: {string.Join(", ", subjects.Keys)}.");
    return 2;
}

var scratch = Path.Combine(args.Length == 2 ? args[1] : Path.GetTempPath(), "pantau-bench-" + Guid.NewGuid().ToString("N"));
Directory.CreateDirectory(scratch);
try
{
    var report = new Report(args[0]);
    subject(report, scratch);
    report.Print(Console.Out);
    return 0;
}
finally
{
    Directory.Delete(scratch, recursive: true);
}
