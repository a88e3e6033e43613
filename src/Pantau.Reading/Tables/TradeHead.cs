using Pantau.Documents.Text;

namespace Pantau.Reading.Tables;

/// <summary>Which column of a trade table holds what, as its head says.</summary>
/// <param name="Row">Of the head in the table.</param>
/// <param name="Flow">What the title above the head or the sheet's name says of all rows: true for exports, false for imports.</param>
internal sealed record TradeHead(int Row, IReadOnlyList<string> Cells, IReadOnlyDictionary<TradeColumn, List<int>> Columns, string Language, bool? Flow)
{
    // Titles and notes may stand above the head, but not many.
    private const int DeepestHead = 30;

    /// <summary>Null where the table has no head that names who, whom and what.</summary>
    public static TradeHead? Of(TextTable table, TradeWords words)
    {
        for (var i = 0; i < Math.Min(DeepestHead, table.Rows.Count); i++)
        {
            var cells = table.Rows[i].Cells;
            if (cells.Count < 3) continue;
            var columns = new Dictionary<TradeColumn, List<int>>();
            var languages = new List<string>();
            for (var at = 0; at < cells.Count; at++)
            {
                if (words.Column(cells[at]) is not { } named) continue;
                if (!columns.TryGetValue(named.Column, out var places)) columns[named.Column] = places = [];
                places.Add(at);
                languages.Add(named.Language);
            }
            if (!(columns.ContainsKey(TradeColumn.Code) || columns.ContainsKey(TradeColumn.Commodity))) continue;
            var both = (columns.ContainsKey(TradeColumn.Reporter) && columns.ContainsKey(TradeColumn.Partner)) || (columns.ContainsKey(TradeColumn.Exporter) && columns.ContainsKey(TradeColumn.Importer));
            if (!both) continue;
            var titles = table.Rows.Take(i).SelectMany(r => r.Cells).Append(table.Name ?? "");
            return new TradeHead(i, cells, columns, languages.GroupBy(l => l, StringComparer.Ordinal).MaxBy(g => g.Count())!.Key, words.FlowIn(string.Join(' ', titles)));
        }
        return null;
    }

    /// <summary>The cells of a row that hold this, with their columns; empty ones are passed over.</summary>
    public IEnumerable<(int Column, string Cell)> Of(TradeColumn column, TableRow row)
    {
        if (!Columns.TryGetValue(column, out var places)) yield break;
        foreach (var at in places)
            if (at < row.Cells.Count && !string.IsNullOrWhiteSpace(row.Cells[at])) yield return (at, row.Cells[at]);
    }
}
