using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Pantau.Cli.Terminal;
using Pantau.Model;
using Pantau.Reading.Claims;
using Pantau.Reading.Text;
using Pantau.Workspace.Intake;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau read PATH...</c>: the claims of documents; nothing is stored.</summary>
internal static class ReadCommand
{
    public static Command Build()
    {
        var paths = new Argument<string[]>("path") { Description = "Documents or folders; - reads standard input.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string?>("--format") { Description = "jsonl or table; a table on a terminal, jsonl in a pipe." };
        format.AcceptOnlyFromAmong("jsonl", "table");
        var explain = new Option<bool>("--explain") { Description = "For each claim, which rule and which words gave each slot." };
        var command = new Command("read", "The claims of documents, nothing stored.\n\nExample: pantau read article.html --explain") { paths, format, explain };
        command.SetAction((result, cancel) =>
        {
            var chosen = result.GetValue(format) ?? (Console.IsOutputRedirected ? "jsonl" : "table");
            return Task.FromResult(Run(result.GetValue(paths)!, chosen, result.GetValue(explain), cancel));
        });
        return command;
    }

    private static int Run(string[] paths, string format, bool explain, CancellationToken cancel)
    {
        var (files, problem) = paths is ["-"] ? ([new GatheredFile("-", true)], null) : FileGathering.Gather(paths);
        if (problem is not null) return ErrorLine.Fail(problem);
        var reader = DocumentReader.Load();
        var exit = 0;
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16);
        var shown = new List<Claim>();
        foreach (var file in files)
        {
            cancel.ThrowIfCancellationRequested();
            var bytes = Bytes(file.Path, out var unreadable);
            var extraction = bytes is null ? Extraction.Failed(unreadable!) : TextExtractor.Extract(bytes, file.Path == "-" ? "standard input" : file.Path);
            if (extraction.Document is not { } document)
            {
                exit = ErrorLine.Fail(extraction.Problem!);
                continue;
            }
            var reading = reader.Read(document, Pantau.Evidence.Storage.BlobStore.HashOf(bytes), cancel);
            if (reading.Language is null) ErrorLine.Fail($"{file.Path} is in no language that there is a pack for: no claims were read from it.");
            foreach (var claim in reading.Claims)
            {
                if (explain) Explain(output, claim);
                else if (format == "jsonl") output.WriteLine(JsonSerializer.Serialize(claim, PantauJson.Line.Claim));
                else shown.Add(claim);
            }
        }
        output.Flush();
        if (format == "table" && !explain) ClaimTable.Print(shown);
        return exit;
    }

    private static byte[]? Bytes(string path, out string? problem)
    {
        problem = null;
        try
        {
            if (path == "-")
            {
                using var all = new MemoryStream();
                Console.OpenStandardInput().CopyTo(all);
                return all.ToArray();
            }
            var length = new FileInfo(path).Length;
            var limit = new TextLimits().Bytes;
            if (length <= limit) return File.ReadAllBytes(path);
            problem = $"{path} has {length / 1_000_000} MB, more than the limit of {limit / 1_000_000} MB: split it.";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = $"{path} cannot be read ({e.Message}): check that it is there and that you may read it.";
        }
        return null;
    }

    private static void Explain(TextWriter output, Claim claim)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{claim.Id}  {Slug.Of(claim.Kind)}  {claim.Actor ?? string.Join('+', claim.Parties ?? [])} -> {claim.Recipient ?? "-"}  {claim.Item}  ({Slug.Of(claim.Modality)})"));
        output.WriteLine($"  \"{claim.Quote.ReplaceLineEndings(" ")}\"");
        foreach (var trace in claim.Trace ?? []) output.WriteLine($"  {trace.Slot,-12} {ValueOf(claim, trace.Slot),-28} {trace.Rule}{(trace.Words.Length > 0 ? $": \"{trace.Words.ReplaceLineEndings(" ")}\"" : "")}");
        foreach (var note in claim.Notes ?? []) output.WriteLine($"  note         {note}");
        output.WriteLine();
    }

    private static string ValueOf(Claim claim, string slot) => slot switch
    {
        "kind" => Slug.Of(claim.Kind),
        "actor" => claim.Actor ?? "",
        "recipient" => claim.Recipient ?? "",
        "item" => claim.Item ?? "",
        "carrier" => claim.Carrier ?? "",
        "attribution" => claim.Attribution ?? "",
        "quantity" when claim.Quantity is { } q => string.Create(CultureInfo.InvariantCulture, $"{q.Min}..{q.Max} {q.Unit}"),
        "period" when claim.Period is { } p => string.Create(CultureInfo.InvariantCulture, $"{p.From:yyyy-MM-dd}..{p.To:yyyy-MM-dd}"),
        _ => "",
    };
}
