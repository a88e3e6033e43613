using System.Globalization;
using System.Text;
using Pantau.Model;
using Pantau.Reporting.Prose;
using Pantau.Reporting.Writing;

namespace Pantau.Reporting.Drawings;

/// <summary>Who depends on whom: each origin as a filled box, and under it, step by step, those who have it from there. Narrow enough for a phone; the same in words for who does not see it.</summary>
internal static class OriginsDrawing
{
    private const int Width = 480, Row = 38, Box = 28, Indent = 26, Most = 24, Letters = 40;

    public static string? Draw(Reasoning reasoning, string language)
    {
        if (reasoning.Nodes.Count < 2) return null;
        var rows = Rows(reasoning);
        var body = new StringBuilder();
        var at = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < rows.Count; i++)
        {
            var (node, depth, above) = rows[i];
            at[node.Name] = i;
            var (x, y) = (depth * Indent, (i * Row) + 4);
            if (above is not null && at.TryGetValue(above, out var parent))
            {
                var (px, py) = (((depth - 1) * Indent) + 13, (parent * Row) + 4 + Box);
                body.Append(CultureInfo.InvariantCulture, $"<path d=\"M{x} {y + (Box / 2)}H{px}V{py + 6}\" fill=\"none\" stroke=\"var(--soft)\" stroke-width=\"2\"/><path d=\"M{px - 5} {py + 8}L{px} {py}L{px + 5} {py + 8}Z\" fill=\"var(--soft)\"/>");
            }
            var origin = node.Name == node.Origin;
            var label = ProseNames.Shorten(ProseNames.Capital(ProseNames.BareParty(node.Name, language)), Letters);
            if (node.Rating is { } rating) label += string.Create(CultureInfo.InvariantCulture, $" · {rating} · {node.Claims}");
            body.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"{y}\" width=\"{Width - x - 2}\" height=\"{Box}\" rx=\"5\" fill=\"{(origin ? "var(--accent-soft)" : "none")}\" stroke=\"{(origin ? "var(--band1)" : "var(--line)")}\" stroke-width=\"{(origin ? 2 : 1)}\"{(node.Physical ? " stroke-dasharray=\"6 3\"" : "")}/>");
            body.Append(CultureInfo.InvariantCulture, $"<text x=\"{x + 10}\" y=\"{y + 20}\" font-size=\"16\"{(origin ? " font-weight=\"600\"" : "")}>{Markup.Escape(label)}</text>");
        }
        var title = ReportWords.Of("who-depends", language);
        var words = string.Join("; ", rows.Select(r => r.Above is null ? Name(r.Node.Name, language) : $"{Name(r.Node.Name, language)} → {Name(r.Above, language)}"));
        return string.Create(CultureInfo.InvariantCulture, $"<svg class=\"drawn w32\" viewBox=\"0 0 {Width} {(rows.Count * Row) + 4}\" role=\"img\" aria-label=\"{Markup.Escape(title)}\"><title>{Markup.Escape(title)}</title><desc>{Markup.Escape(words)}</desc>{body}</svg>");
    }

    // Origins in their order, each followed by those below it; whoever has been shown is not shown twice.
    private static List<(LineageNode Node, int Depth, string? Above)> Rows(Reasoning reasoning)
    {
        var below = reasoning.Edges.ToLookup(e => e.On, e => e.From, StringComparer.Ordinal);
        var nodes = reasoning.Nodes.DistinctBy(n => n.Name).ToDictionary(n => n.Name, StringComparer.Ordinal);
        var (rows, seen) = (new List<(LineageNode, int, string?)>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var node in reasoning.Nodes.Where(n => n.Name == n.Origin)) Walk(node, 0, null);
        foreach (var node in reasoning.Nodes) Walk(node, 1, node.Origin);
        return rows;

        void Walk(LineageNode node, int depth, string? above)
        {
            if (rows.Count >= Most || !seen.Add(node.Name)) return;
            rows.Add((node, depth, above));
            foreach (var name in below[node.Name].Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                if (nodes.TryGetValue(name, out var next)) Walk(next, Math.Min(depth + 1, 6), node.Name);
        }
    }

    private static string Name(string source, string language) => ProseNames.Party(source, language);
}
