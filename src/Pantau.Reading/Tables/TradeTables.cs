using Pantau.Documents.Text;
using Pantau.Model;

namespace Pantau.Reading.Tables;

/// <summary>
/// Trade tables to claims: each row that names who supplied what to whom is a transfer, its quote the row. The reporter
/// is the source. A row whose direction, states or goods the table does not say gives none.
/// </summary>
internal sealed class TradeTables(SourceDocument document, TradeWords words, string evidence, Func<int, int, TextSpan> span, Func<string, string?> itemOf)
{
    public const string Reader = "table";

    /// <summary>The claims, without their ids; and the stretches of text that were read as trade tables.</summary>
    public (List<Claim> Claims, List<(int Start, int End)> Read) Claims(CancellationToken cancel)
    {
        var claims = new List<Claim>();
        var read = new List<(int, int)>();
        foreach (var table in document.Tables ?? [])
        {
            if (TradeHead.Of(table, words) is not { } head) continue;
            read.Add((table.Rows[0].Start, table.Rows[^1].End));
            foreach (var row in table.Rows.Skip(head.Row + 1))
            {
                cancel.ThrowIfCancellationRequested();
                if (Claim(head, row) is { } claim) claims.Add(claim);
            }
        }
        return (claims, read);
    }

    private Claim? Claim(TradeHead head, TableRow row)
    {
        var slots = new RowSlots(document, row, span);
        var parties = Parties(head, row, slots);
        if (parties is not ({ } actor, { } recipient) || actor == recipient || Item(head, row, slots) is not { } item) return null;
        var notes = new List<string>();
        var (quantity, zero) = Amount(head, row, slots, notes);
        if (zero) return null;
        return new Claim
        {
            Id = "",
            Kind = ClaimKind.Transfer,
            Actor = actor,
            Recipient = recipient,
            Item = item,
            Quantity = quantity,
            Period = Period(head, row, slots),
            Attribution = head.Of(TradeColumn.Reporter, row).Select(c => words.State(c.Cell)).FirstOrDefault(s => s is not null),
            Modality = Modality.Asserted,
            Quote = document.Text[row.Start..row.End],
            Span = span(row.Start, row.End),
            Page = document.PageOf(row.Start),
            Language = head.Language,
            Evidence = evidence,
            Reader = Reader,
            Trace = slots.Trace,
            Notes = notes.Count > 0 ? notes : null,
        };
    }

    private (string? Actor, string? Recipient) Parties(TradeHead head, TableRow row, RowSlots slots)
    {
        if (State(TradeColumn.Exporter) is { } exporter && State(TradeColumn.Importer) is { } importer) return Give(exporter, "exporter", importer, "importer");
        var flow = head.Of(TradeColumn.Flow, row).Select(c => words.IsExport(c.Cell)).FirstOrDefault(f => f is not null) ?? head.Flow;
        if (State(TradeColumn.Reporter) is not { } reporter || State(TradeColumn.Partner) is not { } partner || flow is null) return (null, null);
        return flow.Value ? Give(reporter, "reporter of exports", partner, "partner of exports") : Give(partner, "partner of imports", reporter, "reporter of imports");

        (int Column, string Cell, string State)? State(TradeColumn column)
        {
            foreach (var (at, cell) in head.Of(column, row))
                if (words.State(cell) is { } state) return (at, cell, state);
            return null;
        }

        (string, string) Give((int Column, string Cell, string State) actor, string actorRule, (int Column, string Cell, string State) recipient, string recipientRule)
        {
            slots.Add("actor", actorRule, actor.Column);
            slots.Add("recipient", recipientRule, recipient.Column);
            return (actor.State, recipient.State);
        }
    }

    private string? Item(TradeHead head, TableRow row, RowSlots slots)
    {
        foreach (var (at, cell) in head.Of(TradeColumn.Code, row))
        {
            if (words.Item(cell) is not { } item) continue;
            slots.Add("item", "HS code", at);
            return item;
        }
        foreach (var (at, cell) in head.Of(TradeColumn.Commodity, row))
        {
            // "2701 Coal" and "2701" stand under such heads too.
            var code = cell.TrimStart().TakeWhile(c => char.IsAsciiDigit(c) || c == '.').ToArray();
            if ((code.Length >= 2 ? words.Item(new string(code)) : itemOf(cell)) is not { } item) continue;
            slots.Add("item", code.Length >= 2 ? "HS code" : "name of the goods", at);
            return item;
        }
        return null;
    }

    // The first quantity in a unit that claims know, or else the value; true where the table says that there was none.
    private (Quantity? Quantity, bool Zero) Amount(TradeHead head, TableRow row, RowSlots slots, List<string> notes)
    {
        var unit = head.Of(TradeColumn.Unit, row).Select(c => words.Unit(c.Cell)).FirstOrDefault(u => u is not null);
        var zeros = 0;
        foreach (var column in new[] { TradeColumn.Quantity, TradeColumn.Value })
        {
            foreach (var (at, cell) in head.Of(column, row))
            {
                if (CellText.Number(cell) is not { } number) continue;
                if (number <= 0)
                {
                    zeros++;
                    continue;
                }
                var own = words.Unit(CellText.InBrackets(head.Cells[at])) ?? words.UnitOfHead(head.Cells[at]);
                var counted = own ?? (column == TradeColumn.Quantity ? unit : null);
                if (counted is not var (factor, name))
                {
                    notes.Add($"'{head.Cells[at].Trim()}' says {cell.Trim()} without a unit that is known: the quantity stays open.");
                    continue;
                }
                slots.Add("quantity", column == TradeColumn.Quantity ? "quantity of the row" : "value of the row", at);
                return (new Quantity(number * factor, number * factor, name, Text: cell.Trim()), false);
            }
        }
        return (null, zeros > 0 && notes.Count == 0);
    }

    private Period? Period(TradeHead head, TableRow row, RowSlots slots)
    {
        foreach (var (at, cell) in head.Of(TradeColumn.Period, row))
        {
            if (TradePeriod.Of(words.Dated(cell)) is not { } period) continue;
            slots.Add("period", "period of the row", at);
            return period;
        }
        foreach (var (at, cell) in head.Of(TradeColumn.Year, row))
        {
            if (TradePeriod.Of(words.Dated(cell), head.Of(TradeColumn.MonthOfYear, row).Select(c => c.Cell).FirstOrDefault()) is not { } period) continue;
            slots.Add("period", "year of the row", at);
            return period;
        }
        return null;
    }
}

/// <summary>Which cells gave the slots of a row's claim, and where they stand.</summary>
internal sealed class RowSlots(SourceDocument document, TableRow row, Func<int, int, TextSpan> span)
{
    public List<SlotTrace> Trace { get; } = [];

    public void Add(string slot, string rule, int column)
    {
        // The cells stand in the row in order; quotation marks of CSV may stand between.
        var at = row.Start;
        for (var i = 0; i <= column; i++)
        {
            var cell = row.Cells[i].Trim();
            if (cell.Length == 0) continue;
            var found = document.Text.IndexOf(cell, at, row.End - at, StringComparison.Ordinal);
            if (i == column) Trace.Add(new SlotTrace(slot, rule, cell, found < 0 ? null : span(found, found + cell.Length)));
            else if (found >= 0) at = found + cell.Length;
        }
    }
}
