using System.Globalization;
using System.Text;
using Pantau.Model;
using Pantau.Reporting.Prose;
using Pantau.Reporting.Writing;

namespace Pantau.Reporting.Drawings;

/// <summary>When findings happened: a bar each on a scale of months, arrows where an end is open, the report's period shaded. Drawn twice, the page shows one: labels beside the bars where there is room, above them on a phone.</summary>
internal static class TimelineDrawing
{
    private const int Head = 34, Arrow = 12;

    private sealed record Layout(string Class, int Width, int Axis, int Right, int Row, int BarTop, int Letters, int Font);

    private static readonly Layout Wide = new("wide", 920, 330, 905, 30, 4, 44, 14);
    private static readonly Layout Narrow = new("narrow", 480, 12, 466, 52, 25, 52, 17);

    public static string? Draw(IReadOnlyList<Finding> findings, Period period, string language, PieceLinks links)
    {
        var dated = findings.Where(f => f.Period is { } p && (p.From is not null || p.To is not null) && f.Kind != ClaimKind.Coverage && !SeaMovements.Are(f)).ToList();
        return dated.Count == 0 ? null : Draw(dated, period, language, links, Wide) + Draw(dated, period, language, links, Narrow);
    }

    private static string Draw(List<Finding> dated, Period period, string language, PieceLinks links, Layout form)
    {
        var dates = dated.SelectMany(f => new[] { f.Period!.From, f.Period.To }).Append(period.From).Append(period.To).OfType<DateOnly>().ToList();
        var first = new DateOnly(dates.Min().Year, 1, 1);
        var last = new DateOnly(dates.Max().Year, 12, 31);
        var scale = (form.Right - form.Axis) / (double)Math.Max(1, last.DayNumber - first.DayNumber);
        double X(DateOnly date) => form.Axis + ((date.DayNumber - first.DayNumber) * scale);
        var height = Head + (dated.Count * form.Row) + 10;
        var body = new StringBuilder();
        var (from, to) = (X(period.From ?? first), X(period.To ?? last));
        body.Append(CultureInfo.InvariantCulture, $"<rect x=\"{from:0.#}\" y=\"{Head - 6}\" width=\"{Math.Max(1, to - from):0.#}\" height=\"{height - Head}\" fill=\"var(--accent-soft)\"/>");
        var step = Math.Max(1, (last.Year - first.Year + 1) / (form == Wide ? 10 : 5));
        for (var year = first.Year; year <= last.Year; year += step)
        {
            var x = X(new DateOnly(year, 1, 1));
            body.Append(CultureInfo.InvariantCulture, $"<path d=\"M{x:0.#} {Head - 10}V{height - 6}\" stroke=\"var(--line)\"/><text x=\"{x + 4:0.#}\" y=\"{Head - 14}\" font-size=\"{form.Font}\">{year}</text>");
        }
        for (var i = 0; i < dated.Count; i++) Bar(body, dated[i], Head + (i * form.Row), X, first, last, language, links, form);
        var title = ReportWords.Of("timeline", language);
        return string.Create(CultureInfo.InvariantCulture, $"<svg class=\"drawn {form.Class}\" viewBox=\"0 0 {form.Width} {height}\" role=\"group\" aria-label=\"{Markup.Escape(title)}\"><title>{Markup.Escape(title)}</title><desc>{Markup.Escape(ReportWords.Of("timeline-desc", language))}</desc>{body}</svg>");
    }

    private static void Bar(StringBuilder body, Finding finding, int y, Func<DateOnly, double> x, DateOnly first, DateOnly last, string language, PieceLinks links, Layout form)
    {
        var (open, close) = (finding.Period!.From is null, finding.Period.To is null);
        var from = x(finding.Period.From ?? first) + (open ? Arrow : 0);
        var to = x(finding.Period.To ?? last) - (close ? Arrow : 0);
        // A day alone is still to be seen, and stays within the drawing.
        var width = Math.Max(5, to - from);
        from = Math.Min(from, form.Right - width);
        var colour = finding.Standing switch { Standing.Contravention => "var(--bad)", Standing.Open => "var(--open)", _ => "var(--accent)" };
        var top = y + form.BarTop;
        body.Append(CultureInfo.InvariantCulture, $"<a href=\"{Markup.Escape(links.Finding(finding.Id))}\"><text x=\"0\" y=\"{y + 17}\" font-size=\"{form.Font}\">{Markup.Escape(ProseNames.Shorten(Label(finding, language), form.Letters))}</text></a>");
        body.Append(CultureInfo.InvariantCulture, $"<rect x=\"{from:0.#}\" y=\"{top}\" width=\"{width:0.#}\" height=\"13\" rx=\"3\" fill=\"{colour}\"/>");
        if (close) body.Append(CultureInfo.InvariantCulture, $"<path d=\"M{from + width - 1:0.#} {top - 4}l{Arrow} 10.5l-{Arrow} 10.5z\" fill=\"{colour}\"/>");
        if (open) body.Append(CultureInfo.InvariantCulture, $"<path d=\"M{from + 1:0.#} {top - 4}l-{Arrow} 10.5l{Arrow} 10.5z\" fill=\"{colour}\"/>");
    }

    private static string Label(Finding f, string language)
    {
        var what = f.Item is null ? ReportWords.Of(Slug.Of(f.Kind), language) : ProseNames.Bare(f.Item, language);
        var who = f.Parties is { Count: > 0 and <= 3 } several ? string.Join('–', several.Select(Short)) : f.Actor is null ? "" : Short(f.Actor);
        if (f.Recipient is not null) who += " → " + Short(f.Recipient);
        // Slugs too long to stand beside what they did are left to the finding itself.
        return who.Length > 14 ? $"{f.Id} {what}" : $"{f.Id} {who} {what}";
    }

    private static string Short(string party) => Parties.IsState(party) || party.Length > 5 ? party : party.ToUpperInvariant();
}
