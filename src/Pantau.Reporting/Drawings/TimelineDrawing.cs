using System.Globalization;
using System.Text;
using Pantau.Model;
using Pantau.Reporting.Prose;
using Pantau.Reporting.Writing;

namespace Pantau.Reporting.Drawings;

/// <summary>When findings happened: a bar each on a scale of months, arrows where an end is open, the report's period shaded.</summary>
internal static class TimelineDrawing
{
    private const int Width = 900, Axis = 330, RightEdge = 880, Row = 30, Head = 34;

    public static string? Draw(IReadOnlyList<Finding> findings, Period period, string language)
    {
        var dated = findings.Where(f => f.Period is { } p && (p.From is not null || p.To is not null) && f.Kind != ClaimKind.Coverage).ToList();
        if (dated.Count == 0) return null;
        var dates = dated.SelectMany(f => new[] { f.Period!.From, f.Period.To }).Append(period.From).Append(period.To).OfType<DateOnly>().ToList();
        var first = new DateOnly(dates.Min().Year, 1, 1);
        var last = new DateOnly(dates.Max().Year, 12, 31);
        var scale = (RightEdge - Axis) / (double)Math.Max(1, last.DayNumber - first.DayNumber);
        double X(DateOnly date) => Axis + ((date.DayNumber - first.DayNumber) * scale);
        var height = Head + (dated.Count * Row) + 10;
        var body = new StringBuilder();
        body.Append(CultureInfo.InvariantCulture, $"<rect x=\"{X(period.From ?? first):0.#}\" y=\"{Head - 6}\" width=\"{X(period.To ?? last) - X(period.From ?? first):0.#}\" height=\"{height - Head}\" fill=\"var(--accent-soft)\"/>");
        var step = Math.Max(1, (last.Year - first.Year + 1) / 10);
        for (var year = first.Year; year <= last.Year; year += step)
        {
            var x = X(new DateOnly(year, 1, 1));
            body.Append(CultureInfo.InvariantCulture, $"<path d=\"M{x:0.#} {Head - 10}V{height - 6}\" stroke=\"var(--line)\"/><text x=\"{x + 4:0.#}\" y=\"{Head - 14}\" font-size=\"14\">{year}</text>");
        }
        for (var i = 0; i < dated.Count; i++) Bar(body, dated[i], Head + (i * Row), X, first, last, language);
        var title = ReportWords.Of("timeline", language);
        return string.Create(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-label=\"{Markup.Escape(title)}\" style=\"min-width:38rem\"><title>{Markup.Escape(title)}</title><desc>{Markup.Escape(ReportWords.Of("timeline-desc", language))}</desc>{body}</svg>");
    }

    private static void Bar(StringBuilder body, Finding finding, int y, Func<DateOnly, double> x, DateOnly first, DateOnly last, string language)
    {
        var (from, to) = (x(finding.Period!.From ?? first), x(finding.Period.To ?? last));
        var width = Math.Max(5, to - from);
        var colour = finding.Standing switch { Standing.Contravention => "var(--bad)", Standing.Open => "var(--open)", _ => "var(--accent)" };
        var label = finding.Id + " " + What(finding, language);
        if (label.Length > 42) label = label[..41] + "…";
        body.Append(CultureInfo.InvariantCulture, $"<a href=\"#{Markup.Escape(finding.Id)}\"><text x=\"0\" y=\"{y + 15}\" font-size=\"14\">{Markup.Escape(label)}</text></a>");
        body.Append(CultureInfo.InvariantCulture, $"<rect x=\"{from:0.#}\" y=\"{y + 4}\" width=\"{width:0.#}\" height=\"13\" rx=\"3\" fill=\"{colour}\"/>");
        if (finding.Period.To is null) body.Append(CultureInfo.InvariantCulture, $"<path d=\"M{from + width - 1:0.#} {y}l11 10.5l-11 10.5z\" fill=\"{colour}\"/>");
        if (finding.Period.From is null) body.Append(CultureInfo.InvariantCulture, $"<path d=\"M{from + 1:0.#} {y}l-11 10.5l11 10.5z\" fill=\"{colour}\"/>");
    }

    private static string What(Finding f, string language)
    {
        if (f.Actor is not null && f.Recipient is not null && f.Item is not null) return $"{Short(f.Actor)} → {Short(f.Recipient)} {Bare(Names.Item(f.Item, language))}";
        var who = f.Parties is { Count: > 0 and <= 3 } several ? string.Join('–', several.Select(Short)) : f.Actor is null ? "" : Short(f.Actor);
        var what = f.Item is not null ? Bare(Names.Item(f.Item, language)) : ReportWords.Of(Slug.Of(f.Kind), language);
        return f.Recipient is null ? $"{who} {what}" : $"{who} → {Short(f.Recipient)} {what}";
    }

    private static string Short(string party) => Parties.IsState(party) || party.Length > 5 ? party : party.ToUpperInvariant();

    private static string Bare(string item) => item.StartsWith("its ", StringComparison.Ordinal) ? item[4..] : item.StartsWith("a ", StringComparison.Ordinal) ? item[2..] : item;
}
