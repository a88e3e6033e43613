using System.Globalization;
using Pantau.Model;
using Pantau.Reporting.Drawings;
using Pantau.Reporting.Prose;
using Pantau.Reporting.Writing;

namespace Pantau.Reporting.Html;

/// <summary>The report as one HTML file that asks no other host for anything and holds no script.</summary>
public static class ReportHtml
{
    /// <param name="land">The coastline for maps; null to draw them without one.</param>
    public static string Render(PeriodReport report, string language, LandOf? land = null)
    {
        var page = new Markup();
        var l = new Func<string, string>(key => ReportWords.Of(key, language));
        page.Raw($"<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'\">\n");
        page.Element("title", report.Title).Raw("\n<style>").Raw(Style.Sheet).Raw("</style>\n</head>\n<body>\n");
        page.Raw($"<a class=\"skip\" href=\"#content\">{Markup.Escape(l("skip"))}</a>\n");
        Masthead(page, report, language);
        page.Raw($"<nav aria-label=\"{Markup.Escape(l("nav"))}\"><ul>");
        foreach (var section in Sections(report)) page.Raw($"<li><a href=\"#{section}\">{Markup.Escape(l(section))}</a></li>");
        page.Raw("</ul></nav>\n<main id=\"content\" tabindex=\"-1\">\n");
        if (report.Findings.Count == 0) page.Raw("<div class=\"empty\">").Element("p", l("empty"), "class=\"statement\"").Element("p", l("empty-help")).Raw("</div>\n");
        else
        {
            Summary(page, report, language);
            Timeline(page, report, language);
            SeaSection.Write(page, report, language, land);
            Findings(page, report, language);
        }
        Appendix.SetAside(page, report, language);
        Appendix.Law(page, report, language);
        Appendix.Evidence(page, report, language);
        Appendix.Method(page, language);
        Appendix.Verify(page, report, language);
        page.Raw("</main>\n<footer>").Text($"{report.Title} · {report.By} · {DateProse.Date(DateOnly.FromDateTime(report.Issued.UtcDateTime), language)} · Pantau").Raw("</footer>\n</body>\n</html>\n");
        return page.ToString();
    }

    // Only what the page holds is linked to: an empty report has neither findings nor a timeline.
    private static IEnumerable<string> Sections(PeriodReport report)
    {
        if (report.Findings.Count > 0)
        {
            foreach (var section in new[] { "summary", "timeline" }) yield return section;
            if (SeaMovements.Of(report).Count > 0) yield return "sea";
            yield return "findings";
        }
        if (Appendix.SetAside(report).Count > 0) yield return "set-aside";
        if (report.Provisions.Count > 0) yield return "law";
        foreach (var section in new[] { "evidence", "method", "verify" }) yield return section;
    }

    private static void Masthead(Markup page, PeriodReport report, string language)
    {
        page.Raw("<header class=\"mast\">").Raw("<span class=\"tlp\">").Text(report.Audience).Raw("</span>").Element("h1", Unbroken(report.Title));
        page.Raw("<dl class=\"facts\">");
        Fact("period", DateProse.Range(report.Period, language));
        Fact("issued", DateProse.Date(DateOnly.FromDateTime(report.Issued.UtcDateTime), language));
        Fact("by", report.By);
        Fact("log", $"{report.Checkpoint.Size.ToString(CultureInfo.InvariantCulture)} {ReportWords.Of(report.Checkpoint.Size == 1 ? "entry" : "entries", language)} · {report.Checkpoint.Root[..Math.Min(12, report.Checkpoint.Root.Length)]}…");
        page.Raw("</dl></header>\n");

        void Fact(string key, string value) => page.Raw("<div>").Element("dt", ReportWords.Of(key, language)).Element("dd", value).Raw("</div>");
    }

    private static void Summary(Markup page, PeriodReport report, string language)
    {
        page.Raw("<section id=\"summary\">").Element("h2", ReportWords.Of("summary", language));
        page.Element("p", Overview(report, language), "class=\"lead\"");
        var key = report.Findings.Where(f => (f.Quantity?.Min ?? f.Quantity?.Max) is not null && f.Modality is not (Modality.Denied or Modality.Intended) && f.Reasoning?.Links.Any(l => l.Relation == "part-of") != true).OrderBy(f => f.Standing).Take(6).ToList();
        if (key.Count > 0)
        {
            page.Raw("<ul class=\"figures\">");
            foreach (var f in key)
            {
                page.Raw("<li>").Element("b", AmountProse.Bounds(f.Quantity!, language)).Element("span", f is { Kind: ClaimKind.Voyage, Item: null, Quantity.Unit: Units.Voyage } ? ReportWords.Of("voyages", language).ToLowerInvariant() : AmountProse.What(f.Quantity!, f.Item, language));
                var direction = f.Recipient is null ? ProseNames.Party(f.Actor, language) : $"{ProseNames.Party(f.Actor, language)} → {ProseNames.Party(f.Recipient, language)}";
                page.Raw("<small>").Text(ProseNames.Capital(direction)).Raw($" · <a href=\"#{Markup.Escape(f.Id)}\">{Markup.Escape(f.Id)}</a></small></li>");
            }
            page.Raw("</ul>");
        }
        if (FlowDrawing.Draw(report.Findings, language) is { } flow)
            page.Element("h3", ReportWords.Of("flow", language)).Raw("<figure>").Raw(flow).Element("figcaption", ReportWords.Of("flow-desc", language)).Raw("</figure>");
        page.Raw("</section>\n");
    }

    // A date in a title does not break between its day and its month.
    private static string Unbroken(string title)
    {
        var text = title.ToCharArray();
        for (var i = 1; i < text.Length - 1; i++)
            if (text[i] == ' ' && char.IsLetterOrDigit(text[i - 1]) && char.IsDigit(text[i - 1]) != char.IsDigit(text[i + 1]) && (char.IsDigit(text[i - 1]) || (i + 4 < text.Length && text[(i + 1)..(i + 5)].All(char.IsDigit)))) text[i] = '\u00A0';
        return new string(text);
    }

    private static string Overview(PeriodReport report, string language)
    {
        int Count(Standing s) => report.Findings.Count(f => f.Standing == s);
        var provisions = report.Findings.SelectMany(f => f.Assessments).Where(a => a.Outcome == AssessmentOutcome.Contravenes).Select(a => a.Provision).Distinct(StringComparer.Ordinal).Count();
        var (bad, open, context, documents) = (Count(Standing.Contravention), Count(Standing.Open), Count(Standing.Context), report.Evidence.Count);
        return language == "id"
            ? $"Laporan ini memuat {report.Findings.Count} temuan yang bertumpu pada {documents} dokumen: {bad} temuan menunjukkan pelanggaran terhadap {provisions} ketentuan, {open} temuan menyisakan pertanyaan hukum, dan {context} temuan memberi konteks."
            : $"{report.Findings.Count} {(report.Findings.Count == 1 ? "finding stands" : "findings stand")} on {documents} {(documents == 1 ? "document" : "documents")}. {bad} {(bad == 1 ? "shows a contravention" : "show contraventions")} of {provisions} {(provisions == 1 ? "provision" : "provisions")} in all, {open} {(open == 1 ? "leaves" : "leave")} a question of law open, and {context} {(context == 1 ? "gives" : "give")} context.";
    }

    private static void Timeline(Markup page, PeriodReport report, string language)
    {
        page.Raw("<section id=\"timeline\">").Element("h2", ReportWords.Of("timeline", language));
        if (TimelineDrawing.Draw(report.Findings, report.Period, language, PieceLinks.Anchors) is { } drawing)
            page.Raw("<figure>").Raw(drawing).Element("figcaption", ReportWords.Of("timeline-desc", language)).Raw("</figure>");
        var undated = report.Findings.Count(f => f.Period is null or { From: null, To: null });
        if (undated > 0) page.Element("p", $"{undated} {ReportWords.Of(undated == 1 ? "undated-one" : "undated", language)}.", "class=\"lead\"");
        page.Raw("</section>\n");
    }

    private static void Findings(Markup page, PeriodReport report, string language)
    {
        page.Raw("<section id=\"findings\">").Element("h2", ReportWords.Of("findings", language));
        var writer = new FindingSection(report, language);
        foreach (var standing in Enum.GetValues<Standing>())
        {
            var group = report.Findings.Where(f => f.Standing == standing).ToList();
            if (group.Count == 0) continue;
            page.Raw($"<h3 id=\"{Slug.Of(standing)}\" class=\"standing\">").Text($"{ReportWords.Of(Slug.Of(standing), language)} ({group.Count})").Raw("</h3>");
            page.Element("p", ReportWords.Of(Slug.Of(standing) + "-lead", language), "class=\"lead\"");
            // Ships' ways that no provision is about are many, and the section on ships shows them at a glance.
            var folded = standing == Standing.Context ? group.Where(SeaMovements.Are).ToList() : [];
            foreach (var finding in group.Except(folded)) writer.Write(page, finding);
            if (folded.Count == 0) continue;
            page.Raw("<details><summary>").Text(string.Create(CultureInfo.InvariantCulture, $"{folded.Count} {ReportWords.Of("movements", language)}")).Raw("</summary>");
            foreach (var finding in folded) writer.Write(page, finding);
            page.Raw("</details>");
        }
        page.Raw("</section>\n");
    }
}
