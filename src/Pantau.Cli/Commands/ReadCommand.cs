using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Pantau.Cli.Terminal;
using Pantau.Documents;
using Pantau.Documents.Text;
using Pantau.Model;
using Pantau.ModelReading;
using Pantau.Reading.Claims;
using Pantau.Workspace.Intake;
using Pantau.Workspace.Tracks;

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
        var readers = new ReaderOptions();
        var command = new Command("read", "The claims of documents, nothing stored.\n\nExample: pantau read article.html --explain") { paths, format, explain };
        readers.AddTo(command);
        command.SetAction(async (result, cancel) =>
        {
            var chosen = result.GetValue(format) ?? (Console.IsOutputRedirected ? "jsonl" : "table");
            return readers.Read(result) is { } choice ? await RunAsync(result.GetValue(paths)!, chosen, result.GetValue(explain), choice, cancel) : 2;
        });
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, string format, bool explain, ReaderChoice choice, CancellationToken cancel)
    {
        var (files, problem) = paths is ["-"] ? ([new GatheredFile("-", true)], null) : FileGathering.Gather(paths);
        if (problem is not null) return ErrorLine.Fail(problem);
        var reader = DocumentReader.Load();
        using var model = choice.Model is null ? null : ModelReader.Connect(choice.Model, reader);
        var exit = 0;
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16);
        var shown = new List<Claim>();
        foreach (var file in files)
        {
            cancel.ThrowIfCancellationRequested();
            var bytes = Bytes(file.Path, out var unreadable);
            if (bytes is null)
            {
                exit = ErrorLine.Fail(unreadable!);
                continue;
            }
            foreach (var (name, content, extraction) in Files(bytes, file.Path == "-" ? "standard input" : file.Path))
            {
                cancel.ThrowIfCancellationRequested();
                if (extraction.Document is null) exit = ErrorLine.Fail(extraction.Problem!);
                else await ReadAsync(name, content, extraction);
            }
        }
        await output.FlushAsync(cancel);
        if (format == "table" && !explain && !choice.Both) ClaimTable.Print(shown);
        return exit;

        async Task ReadAsync(string name, byte[] bytes, Extraction extraction)
        {
            var document = extraction.Document!;
            foreach (var note in extraction.Notes) ErrorLine.Fail(note);
            var evidence = Pantau.Evidence.Storage.BlobStore.HashOf(bytes);
            if (TrackEvidence.Is(document))
            {
                var (tracks, wrong) = TrackEvidence.Read(document, evidence, cancel);
                if (wrong is not null) exit = ErrorLine.Fail($"{name}: {wrong}.");
                foreach (var claim in tracks) Write(claim);
                return;
            }
            var reading = choice.Rules ? reader.Read(document, evidence, cancel) : null;
            if (reading is { Language: null }) ErrorLine.Fail($"{name} is in no language that there is a pack for: no claims were read from it by the rules.");
            var asked = model is null ? null : await model.ReadAsync(document, evidence, choice.Label, cancel);
            foreach (var dropped in asked?.Dropped ?? []) ErrorLine.Fail($"{name}: dropped what the model said: {dropped}.");
            if (asked?.Problem is { } refused) exit = ErrorLine.Fail($"{name}: {refused}.");
            if (choice.Both && !explain)
            {
                ReaderDifferences.Print(output, format, ReaderComparison.Pair(reading!.Claims, asked!.Claims));
                return;
            }
            foreach (var claim in (reading?.Claims ?? []).Concat(asked?.Claims ?? [])) Write(claim);

            void Write(Claim claim)
            {
                if (explain) Explain(output, claim);
                else if (format == "jsonl") output.WriteLine(JsonSerializer.Serialize(claim, PantauJson.Line.Claim));
                else shown.Add(claim);
            }
        }
    }

    // The file itself, unless it only holds others, and those; of a scan the words that OCR read.
    private static IEnumerable<(string Name, byte[] Bytes, Extraction Extraction)> Files(byte[] bytes, string path)
    {
        var own = Unpacker.IsDocument(bytes, path) ? TextExtractor.Extract(bytes, path) : null;
        var held = own is { Document: null } && Unpacker.HolderType(bytes, path) is not null;
        if (own is not null && !held) yield return (path, bytes, own);
        var some = false;
        foreach (var (file, problem) in Unpacker.Open(bytes, path))
        {
            some = true;
            if (file is null) yield return (path, bytes, Extraction.Failed(problem!));
            else yield return ($"{path}/{file.Name}", file.Bytes, TextExtractor.Extract(file.Bytes, $"{path}/{file.Name}"));
        }
        if (held && !some) yield return (path, bytes, own!);
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
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{claim.Id}  {Slug.Of(claim.Kind)}  {claim.Actor ?? string.Join('+', claim.Parties ?? [])} -> {claim.Recipient ?? "-"}  {claim.Item}  ({Slug.Of(claim.Modality)}, read by {claim.Reader})"));
        output.WriteLine($"  \"{claim.Quote.ReplaceLineEndings(" ")}\"{(claim.Page is { } page ? $" (p. {page.ToString(CultureInfo.InvariantCulture)})" : "")}{(claim.Ocr is { } sure ? $" (OCR, {sure.ToString(CultureInfo.InvariantCulture)} %)" : "")}");
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
