using System.Globalization;
using System.Text;
using Pantau.Model;
using Pantau.Reporting.Prose;
using Pantau.Reporting.Writing;

namespace Pantau.Reporting.Drawings;

/// <summary>Who supplies whom, as bands from actors on the left to recipients on the right; a band for each pair, its width by the number of findings, its label by what was supplied.</summary>
internal static class FlowDrawing
{
    private const int Width = 620, Left = 2, Right = 616, NameLine = 26, LabelLine = 20, Gap = 24;

    public static string? Draw(IReadOnlyList<Finding> findings, string language)
    {
        var flows = findings
            .Where(f => f.Actor is not null && f.Recipient is not null && f.Modality is not (Modality.Denied or Modality.Intended) && f.Kind is not (ClaimKind.Vote or ClaimKind.Formation or ClaimKind.Coverage or ClaimKind.Intent or ClaimKind.Enablement or ClaimKind.Agreement or ClaimKind.Designation or ClaimKind.Interdiction))
            .GroupBy(f => (f.Actor, f.Recipient))
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Actor, StringComparer.Ordinal).ThenBy(g => g.Key.Recipient, StringComparer.Ordinal)
            .Take(8).ToList();
        if (flows.Count == 0) return null;
        var body = new StringBuilder();
        var y = 14;
        for (var i = 0; i < flows.Count; i++)
        {
            var what = flows[i].Select(f => f.Kind == ClaimKind.Training ? ReportWords.Of("training", language) : f.Item is null ? ReportWords.Of(Slug.Of(f.Kind), language) : Names.Item(f.Item, language).Replace("its ", "", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList();
            var lines = Wrap(what, 74);
            var thickness = Math.Min(34, 8 + (3 * flows[i].Count()));
            // The names stand above their band, so that the drawing stays legible at a phone's width.
            body.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left}\" y=\"{y + 14}\" font-weight=\"600\" font-size=\"18\">{Name(flows[i].Key.Actor, language)}</text>");
            body.Append(CultureInfo.InvariantCulture, $"<text x=\"{Right}\" y=\"{y + 14}\" text-anchor=\"end\" font-weight=\"600\" font-size=\"18\">{Name(flows[i].Key.Recipient, language)}</text>");
            var middle = y + NameLine + (thickness / 2) + 2;
            body.Append(CultureInfo.InvariantCulture, $"<path d=\"M{Left} {middle}H{Right - 14}\" stroke=\"var(--band{(i % 2) + 1})\" stroke-width=\"{thickness}\"/>");
            body.Append(CultureInfo.InvariantCulture, $"<path d=\"M{Right - 16} {middle - (thickness / 2) - 6}L{Right} {middle}L{Right - 16} {middle + (thickness / 2) + 6}Z\" fill=\"var(--band{(i % 2) + 1})\"/>");
            var top = middle + (thickness / 2) + LabelLine + 4;
            foreach (var line in lines)
            {
                body.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left}\" y=\"{top}\" font-size=\"15\">{Markup.Escape(line)}</text>");
                top += LabelLine;
            }
            var height = top - LabelLine + 6 - y;
            y += height + Gap;
        }
        var title = ReportWords.Of("flow", language);
        return string.Create(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {Width} {y}\" role=\"img\" aria-label=\"{Markup.Escape(title)}\" style=\"max-width:40rem\"><title>{Markup.Escape(title)}</title><desc>{Markup.Escape(ReportWords.Of("flow-desc", language))}</desc>{body}</svg>");
    }

    private static string Name(string? party, string language)
    {
        var name = Names.Capital(Names.Party(party, language).Replace("the ", "", StringComparison.Ordinal));
        return Markup.Escape(name.Length > 22 ? name[..21] + "…" : name);
    }

    private static List<string> Wrap(List<string> words, int width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in words)
        {
            if (line.Length > 0 && line.Length + word.Length + 2 > width)
            {
                lines.Add(line + ",");
                line = "";
            }
            line = line.Length == 0 ? word : $"{line}, {word}";
        }
        if (line.Length > 0) lines.Add(line);
        return lines;
    }
}
