using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Pantau.Names.Csv;
using Pantau.Names.Screening;
using Spectre.Console;

namespace Pantau.Cli.Commands;

/// <summary>Hits as lines of JSON, as CSV, or as a table.</summary>
internal abstract class HitWriter : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static HitWriter Of(string format, TextWriter output) => format switch { "csv" => new HitTable(output), "table" => new Screen(), _ => new HitLines(output) };

    public abstract void Write(ScreenHit hit);

    public virtual void Dispose() => GC.SuppressFinalize(this);

    private static string Score(ScreenHit hit) => hit.Score.ToString("0.0000", CultureInfo.InvariantCulture);

    private sealed class HitLines(TextWriter output) : HitWriter
    {
        public override void Write(ScreenHit hit)
        {
            using var memory = new MemoryStream();
            using (var json = new Utf8JsonWriter(memory, Options))
            {
                json.WriteStartObject();
                json.WriteString("query", hit.Query.Name);
                json.WriteNumber("score", Math.Round(hit.Score, 4));
                json.WriteString("party", hit.Party.Id);
                json.WriteString("list", hit.Party.List);
                json.WriteString("kind", hit.Party.Kind.ToString().ToLowerInvariant());
                json.WriteString("name", hit.Party.Name);
                json.WriteString("matched_name", hit.MatchedName);
                Array(json, "reasons", hit.Reasons);
                Array(json, "programmes", hit.Party.Programmes);
                if (hit.Party.ListedOn is { } on) json.WriteString("listed_on", on);
                if (hit.Party.Reference is { } reference) json.WriteString("reference", reference);
                Array(json, "identifiers", hit.Party.Identifiers.Select(i => $"{i.Type} {i.Value}"));
                Array(json, "provisions", hit.Party.Provisions);
                json.WriteEndObject();
            }
            output.Write(System.Text.Encoding.UTF8.GetString(memory.ToArray()) + "\n");
        }

        private static void Array(Utf8JsonWriter json, string name, IEnumerable<string> values)
        {
            json.WriteStartArray(name);
            foreach (var value in values) json.WriteStringValue(value);
            json.WriteEndArray();
        }
    }

    private sealed class HitTable : HitWriter
    {
        private readonly TextWriter output;

        public HitTable(TextWriter output)
        {
            this.output = output;
            output.Write("query,score,party,list,kind,name,matched_name,programmes,listed_on,reasons\n");
        }

        public override void Write(ScreenHit hit) =>
            output.Write(CsvText.Line([hit.Query.Name, Score(hit), hit.Party.Id, hit.Party.List, hit.Party.Kind.ToString().ToLowerInvariant(), hit.Party.Name, hit.MatchedName, string.Join("; ", hit.Party.Programmes), hit.Party.ListedOn ?? "", string.Join("; ", hit.Reasons)]) + "\n");
    }

    private sealed class Screen : HitWriter
    {
        private readonly Table table = new Table().Border(TableBorder.Simple).AddColumns("Asked", "Score", "Listed", "Programme", "Since", "Why");
        private bool any;

        public override void Write(ScreenHit hit)
        {
            any = true;
            var listed = hit.MatchedName == hit.Party.Name ? $"{hit.Party.Name}\n{hit.Party.Id}" : $"{hit.Party.Name}\nas {hit.MatchedName}\n{hit.Party.Id}";
            table.AddRow(new[] { hit.Query.Name, Score(hit), listed, string.Join(", ", hit.Party.Programmes), hit.Party.ListedOn ?? "", string.Join("\n", hit.Reasons) }.Select(Markup.Escape).ToArray());
        }

        public override void Dispose()
        {
            if (any) AnsiConsole.Write(table);
            else AnsiConsole.MarkupLine("[grey]No listed party has such a name.[/]");
            base.Dispose();
        }
    }
}
