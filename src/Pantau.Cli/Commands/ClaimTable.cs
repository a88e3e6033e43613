using System.Globalization;
using Pantau.Model;
using Spectre.Console;

namespace Pantau.Cli.Commands;

/// <summary>Claims as a table for a terminal.</summary>
internal static class ClaimTable
{
    public static void Print(IReadOnlyList<Claim> claims)
    {
        if (claims.Count == 0)
        {
            AnsiConsole.MarkupLine("[grey]No claims: the document tells of no transfer, deployment or other act that claims are about.[/]");
            return;
        }
        var table = new Table().Border(TableBorder.Simple).AddColumns("Kind", "Who", "To", "Item", "How much", "When", "Source", "Modality");
        // Only what has pages needs the column.
        var paged = claims.Any(c => c.Page is not null);
        if (paged) table.AddColumn("Page");
        foreach (var c in claims)
        {
            string[] row =
            [
                Cell(Slug.Of(c.Kind)), Cell(c.Actor ?? string.Join('+', c.Parties ?? [])), Cell(c.Recipient), Cell(c.Item),
                Cell(c.Quantity is { } q ? string.Create(CultureInfo.InvariantCulture, $"{Bounds(q)} {q.Unit}") : null),
                Cell(c.Period is { } p ? string.Create(CultureInfo.InvariantCulture, $"{p.From:yyyy-MM-dd} – {p.To:yyyy-MM-dd}") : null), Cell(c.Attribution), Cell(Slug.Of(c.Modality)),
            ];
            table.AddRow(paged ? [.. row, Cell(c.Page?.ToString(CultureInfo.InvariantCulture))] : row);
        }
        AnsiConsole.Write(table);
    }

    private static string Bounds(Quantity q) =>
        q.Min == q.Max ? Number(q.Min) : q.Max is null ? "≥ " + Number(q.Min) : q.Min is null ? "≤ " + Number(q.Max) : $"{Number(q.Min)}–{Number(q.Max)}";

    private static string Number(decimal? value) => value?.ToString("#,0.##", CultureInfo.InvariantCulture) ?? "";

    private static string Cell(string? text) => Markup.Escape(text ?? "");
}
