using System.Text.Json;
using System.Text.Json.Serialization;
using Pantau.Model;
using Pantau.ModelReading;
using Spectre.Console;

namespace Pantau.Cli.Commands;

/// <summary>Where two readers of one document agree and differ.</summary>
internal static class ReaderDifferences
{
    public static void Print(TextWriter output, string format, IReadOnlyList<ReaderPair> pairs)
    {
        if (format == "jsonl")
        {
            foreach (var pair in pairs) output.WriteLine(JsonSerializer.Serialize(new ReaderPairLine(pair.Rules, pair.Model, pair.Differs), ReaderPairJson.Line.ReaderPairLine));
            return;
        }
        var table = new Table().Border(TableBorder.Simple).AddColumns("Kind", "Read by", "Slot", "Rules", "Model", "Quote");
        foreach (var pair in pairs)
        {
            var claim = pair.Rules ?? pair.Model!;
            var by = pair.Rules is null ? "model only" : pair.Model is null ? "rules only" : pair.Differs.Count == 0 ? "both agree" : "both differ";
            var slots = pair.Differs.Count > 0 ? pair.Differs : ["item"];
            foreach (var (slot, i) in slots.Select((s, i) => (s, i)))
            {
                table.AddRow(Cell(i == 0 ? Slug.Of(claim.Kind) : ""), Cell(i == 0 ? by : ""), Cell(slot), Cell(pair.Rules is { } r ? ReaderComparison.ValueOf(r, slot) : ""),
                    Cell(pair.Model is { } m ? ReaderComparison.ValueOf(m, slot) : ""), Cell(i == 0 ? Short(claim.Quote) : ""));
            }
        }
        AnsiConsole.Write(table);
        AnsiConsole.MarkupLine($"[grey]{pairs.Count(p => p is { Rules: not null, Model: not null, Differs.Count: 0 })} claims read alike, {pairs.Count(p => p.Differs.Count > 0)} differently, {pairs.Count(p => p.Model is null)} by the rules alone, {pairs.Count(p => p.Rules is null)} by the model alone.[/]");
    }

    private static string Short(string quote) => quote.Length <= 80 ? quote.ReplaceLineEndings(" ") : quote[..79].ReplaceLineEndings(" ") + "…";

    private static string Cell(string text) => Markup.Escape(text);
}

internal sealed record ReaderPairLine([property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Claim? Rules, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Claim? Model, IReadOnlyList<string> Differs);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(ReaderPairLine))]
internal sealed partial class ReaderPairJson : JsonSerializerContext
{
    public static ReaderPairJson Line { get; } = new(new JsonSerializerOptions(PantauJson.Line.Options) { TypeInfoResolver = null });
}
