using System.Globalization;
using Pantau.Names.Decisions;
using Spectre.Console;

namespace Pantau.Cli.Commands;

/// <summary>Hits as lines of JSON, as CSV, or as a table.</summary>
internal abstract class HitWriter : IDisposable
{
    public static HitWriter Of(string format, TextWriter output) => format == "table" ? new Screen() : new HitLines(format, output);

    public abstract void Write(DecidedHit hit);

    /// <summary>Told when there are no more.</summary>
    /// <param name="leftOut">How many were not told because they were decided to be false positives.</param>
    public virtual void End(int leftOut)
    {
    }

    public virtual void Dispose() => GC.SuppressFinalize(this);

    private sealed class HitLines : HitWriter
    {
        private readonly string format;
        private readonly TextWriter output;

        public HitLines(string format, TextWriter output)
        {
            (this.format, this.output) = (format, output);
            output.Write(HitRow.Header(format));
        }

        public override void Write(DecidedHit hit) => output.Write(HitRow.Of(format, hit));
    }

    private sealed class Screen : HitWriter
    {
        private readonly Table table = new Table().Border(TableBorder.Simple).AddColumns("Asked", "Score", "Listed", "Programme", "Since", "Why");
        private bool any;

        public override void Write(DecidedHit decided)
        {
            any = true;
            var (hit, party) = (decided.Hit, decided.Hit.Party);
            var listed = hit.MatchedName == party.Name ? $"{party.Name}\n{party.Id}" : $"{party.Name}\nas {hit.MatchedName}\n{party.Id}";
            var why = string.Join('\n', decided.Words is { } words ? [.. hit.Reasons, "decided " + words] : hit.Reasons);
            table.AddRow(new[] { hit.Query.Name, HitRow.Score(decided), listed, string.Join(", ", party.Programmes), party.ListedOn ?? "", why }.Select(Markup.Escape).ToArray());
        }

        public override void End(int leftOut)
        {
            if (any) AnsiConsole.Write(table);
            else AnsiConsole.MarkupLine(leftOut > 0 ? "[grey]No listed party but what was decided to be a false positive.[/]" : "[grey]No listed party has such a name.[/]");
            if (leftOut > 0) AnsiConsole.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"[grey]{leftOut} decided to be false positives are left out; --all tells them.[/]"));
        }
    }
}
