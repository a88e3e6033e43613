using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Pantau.Cli.Terminal;
using Pantau.Documents;
using Pantau.Documents.Text;
using Pantau.Evidence.Storage;
using Pantau.Model;
using Pantau.ModelReading;
using Pantau.Reading.Claims;
using Pantau.Workspace.Intake;
using Pantau.Workspace.Pipeline;
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
        // Taken from the disk and out of archives one after the other, made text and read several at once, shown in their order.
        foreach (var read in OrderedWork.Run(ReadInputs.Of(files), input => Read(input, choice.Rules ? reader : null, cancel), cancel: cancel))
        {
            cancel.ThrowIfCancellationRequested();
            if (read.Extraction.Document is null) exit = ErrorLine.Fail(read.Extraction.Problem!);
            else await ShowAsync(read);
        }
        await output.FlushAsync(cancel);
        if (format == "table" && !explain && !choice.Both) ClaimTable.Print(shown);
        return exit;

        async Task ShowAsync(ReadOutcome read)
        {
            var (name, evidence, extraction, reading, track) = read;
            foreach (var note in extraction.Notes) ErrorLine.Fail(note);
            if (track?.Problem is { } wrong) exit = ErrorLine.Fail($"{name}: {wrong}.");
            if (reading is { Language: null }) ErrorLine.Fail($"{name} is in no language that there is a pack for: no claims were read from it by the rules.");
            var asked = model is null || track is not null ? null : await model.ReadAsync(extraction.Document!, evidence, choice.Label, cancel);
            foreach (var dropped in asked?.Dropped ?? []) ErrorLine.Fail($"{name}: dropped what the model said: {dropped}.");
            if (asked?.Problem is { } refused) exit = ErrorLine.Fail($"{name}: {refused}.");
            if (choice.Both && !explain && track is null)
            {
                ReaderDifferences.Print(output, format, ReaderComparison.Pair(reading!.Claims, asked!.Claims));
                return;
            }
            foreach (var claim in (track?.Claims ?? reading?.Claims ?? []).Concat(asked?.Claims ?? []))
            {
                if (explain) Explain(output, claim);
                else if (format == "jsonl") output.WriteLine(JsonSerializer.Serialize(claim, PantauJson.Line.Claim));
                else shown.Add(claim);
            }
        }
    }

    private sealed record ReadOutcome(string Name, string Evidence, Extraction Extraction, DocumentReading? Reading, TrackOutcome? Track);

    private static ReadOutcome Read(ReadInput input, DocumentReader? reader, CancellationToken cancel)
    {
        var extraction = input.Extraction ?? TextExtractor.Extract(input.Bytes, input.Name);
        var evidence = BlobStore.HashOf(input.Bytes);
        if (extraction.Document is not { } document) return new ReadOutcome(input.Name, evidence, extraction, null, null);
        return TrackEvidence.Is(document)
            ? new ReadOutcome(input.Name, evidence, extraction, null, TrackEvidence.Read(document, evidence, cancel))
            : new ReadOutcome(input.Name, evidence, extraction, reader?.Read(document, evidence, cancel), null);
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
