using System.Globalization;
using System.Text;
using Pantau.Model;
using Pantau.Reporting.Prose;
using Pantau.Reporting.Writing;

namespace Pantau.Reporting.Drawings;

/// <summary>Who supplies whom: for each pair both names over an arrow whose width is the number of findings, and under it what was supplied. Narrow enough that a phone shows its words at reading size.</summary>
internal static class FlowDrawing
{
    private const int Width = 480, Line = 21, Tip = 18, MostFlows = 8, Letters = 56, NameLetters = 26;

    public static string? Draw(IReadOnlyList<Finding> findings, string language)
    {
        var flows = findings
            .Where(f => f.Actor is not null && f.Recipient is not null && f.Modality is not (Modality.Denied or Modality.Intended) && f.Kind is not (ClaimKind.Vote or ClaimKind.Formation or ClaimKind.Coverage or ClaimKind.Intent or ClaimKind.Agreement or ClaimKind.Designation or ClaimKind.Interdiction or ClaimKind.Enablement or ClaimKind.CyberTheft or ClaimKind.PortCall or ClaimKind.Voyage))
            .GroupBy(f => (f.Actor, f.Recipient))
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Actor, StringComparer.Ordinal).ThenBy(g => g.Key.Recipient, StringComparer.Ordinal)
            .Take(MostFlows).ToList();
        if (flows.Count == 0) return null;
        var body = new StringBuilder();
        var y = 20;
        for (var i = 0; i < flows.Count; i++) y = Flow(body, [.. flows[i]], i, y, language);
        var title = ReportWords.Of("flow", language);
        return string.Create(CultureInfo.InvariantCulture, $"<svg class=\"drawn w36\" viewBox=\"0 0 {Width} {y - 16}\" role=\"img\" aria-label=\"{Markup.Escape(title)}\"><title>{Markup.Escape(title)}</title><desc>{Markup.Escape(ReportWords.Of("flow-desc", language))}</desc>{body}</svg>");
    }

    private static int Flow(StringBuilder body, IReadOnlyList<Finding> flow, int index, int y, string language)
    {
        var colour = $"var(--band{(index % 2) + 1})";
        body.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"{y}\" font-weight=\"600\" font-size=\"17\">{Name(flow[0].Actor, language)}</text>");
        body.Append(CultureInfo.InvariantCulture, $"<text x=\"{Width}\" y=\"{y}\" text-anchor=\"end\" font-weight=\"600\" font-size=\"17\">{Name(flow[0].Recipient, language)}</text>");
        var thickness = Math.Min(30, 4 + (3 * flow.Count));
        var half = (thickness / 2) + 6;
        var middle = y + 10 + half;
        body.Append(CultureInfo.InvariantCulture, $"<path d=\"M0 {middle}H{Width - Tip + 1}\" stroke=\"{colour}\" stroke-width=\"{thickness}\"/><path d=\"M{Width - Tip} {middle - half}L{Width} {middle}L{Width - Tip} {middle + half}Z\" fill=\"{colour}\"/>");
        var at = middle + half + Line - 2;
        foreach (var line in Wrap([.. flow.Select(f => What(f, language)).Distinct(StringComparer.Ordinal)]))
        {
            body.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"{at}\" font-size=\"16\">{Markup.Escape(line)}</text>");
            at += Line;
        }
        return at + 26;
    }

    private static string Name(string? party, string language)
    {
        var name = ProseNames.Capital(ProseNames.BareParty(party, language));
        return Markup.Escape(ProseNames.Shorten(name, NameLetters));
    }

    private static List<string> Wrap(List<string> words)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in words.Select(w => ProseNames.Shorten(w, Letters)))
        {
            if (line.Length > 0 && line.Length + word.Length + 2 > Letters)
            {
                lines.Add(line + ",");
                line = "";
            }
            line = line.Length == 0 ? word : $"{line}, {word}";
        }
        if (line.Length > 0) lines.Add(line);
        return lines;
    }

    private static string What(Finding f, string language) =>
        f.Kind == ClaimKind.Training || (f.Item ?? Fallbacks.Item(f.Kind)) is not { } item ? ReportWords.Of(Slug.Of(f.Kind), language) : ProseNames.Bare(item, language);
}
