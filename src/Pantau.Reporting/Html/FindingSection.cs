using System.Globalization;
using Pantau.Model;
using Pantau.Reporting.Drawings;
using Pantau.Reporting.Prose;
using Pantau.Reporting.Writing;

namespace Pantau.Reporting.Html;

/// <summary>One finding: statement, provisions, what the sources say with the words marked, how sure, element by element.</summary>
internal sealed class FindingSection
{
    // So many quotes of one finding are shown at once; the rest is folded.
    private const int QuotesShown = 3;

    private readonly string language;
    private readonly PieceLinks links;
    private readonly Dictionary<string, Claim> claims;
    private readonly Dictionary<string, ReportEvidence> evidence;
    private readonly Dictionary<string, Provision> provisions;
    private readonly ILookup<string, Annotation> annotations;
    private readonly ClaimDetails details;

    /// <param name="links">Where its links lead; places on the same page where none is given.</param>
    public FindingSection(PeriodReport report, string language, PieceLinks? links = null)
    {
        this.links = links ?? PieceLinks.Anchors;
        this.language = language;
        claims = report.Claims.DistinctBy(c => c.Id).ToDictionary(c => c.Id, StringComparer.Ordinal);
        evidence = report.Evidence.DistinctBy(e => e.Hash).ToDictionary(e => e.Hash, StringComparer.Ordinal);
        provisions = report.Provisions.DistinctBy(p => p.Id).ToDictionary(p => p.Id, StringComparer.Ordinal);
        annotations = report.Annotations.ToLookup(a => a.Claim, StringComparer.Ordinal);
        details = new ClaimDetails(report, language);
    }

    public void Write(Markup page, Finding f)
    {
        page.Raw($"<article class=\"finding {Slug.Of(f.Standing)}\" id=\"{Markup.Escape(f.Id)}\" aria-labelledby=\"{Markup.Escape(f.Id)}-s\">");
        page.Element("span", f.Id, "class=\"fid\"").Element("h4", f.Statement[language], $"class=\"statement\" id=\"{Markup.Escape(f.Id)}-s\"");
        Chips(page, f);
        foreach (var conflict in f.Conflicts) page.Raw("<p class=\"warn\">").Text($"{conflict.Explanation[language]} {string.Join(" / ", conflict.Claims.Select(c => claims.GetValueOrDefault(c)).OfType<Claim>().Select(c => $"“{c.Quote}”"))}").Raw("</p>");
        Meta(page, f);
        ListingSection.Write(page, f, language);
        var told = f.Claims.Select(id => claims.GetValueOrDefault(id)).OfType<Claim>().ToList();
        if (BoundsDrawing.Draw([.. told.Select(c => ClaimCorrection.Reading(c, annotations[c.Id])).OfType<Claim>()], language) is { } bounds) page.Element("h5", ReportWords.Of("bounds", language)).Raw("<figure>").Raw(bounds).Raw("</figure>");
        Quotes(page, told);
        var denials = (f.Denials ?? []).Select(id => claims.GetValueOrDefault(id)).OfType<Claim>().ToList();
        if (denials.Count > 0)
        {
            page.Element("h5", ReportWords.Of("denials", language));
            foreach (var denial in denials) Quote(page, denial, [denial]);
        }
        Elements(page, f);
        ReasoningSection.Write(page, f, claims, language);
        page.Raw("</article>\n");
    }

    private void Chips(Markup page, Finding f)
    {
        var shown = f.Assessments.Where(a => a.Outcome is AssessmentOutcome.Contravenes).Concat(f.Assessments.Where(a => a.Outcome is AssessmentOutcome.Insufficient && f.Standing == Standing.Open)).ToList();
        if (shown.Count == 0) return;
        page.Raw("<ul class=\"chips\">");
        foreach (var group in shown.GroupBy(a => (a.Provision, a.Outcome)))
        {
            var who = string.Join(", ", group.Select(a => a.Addressee).OfType<string>().Distinct(StringComparer.Ordinal).Select(a => ProseNames.Party(a, language).Replace("the ", "", StringComparison.Ordinal)));
            var outcome = Slug.Of(group.Key.Outcome);
            page.Raw($"<li><a class=\"chip {outcome}\" href=\"{Markup.Escape(links.Provision(group.Key.Provision))}\">").Text($"{group.Key.Provision} · {ReportWords.Of(outcome, language)}{(who.Length > 0 ? $" ({who})" : "")}").Raw("</a></li>");
        }
        page.Raw("</ul>");
    }

    private void Meta(Markup page, Finding f)
    {
        page.Raw("<dl class=\"meta\"><div>").Element("dt", ReportWords.Of("confidence", language));
        var (low, high) = ((f.Confidence.Low * 100).ToString("0", CultureInfo.InvariantCulture), (f.Confidence.High * 100).ToString("0", CultureInfo.InvariantCulture));
        page.Raw("<dd>").Raw("<strong>").Text(ReportWords.Of(f.Confidence.Word, language)).Raw("</strong>").Text($" ({low}–{high} %). {string.Join(" ", f.Confidence.Reasons.Select(r => r[language]))}").Raw("</dd></div><div>");
        page.Element("dt", ReportWords.Of("origins", language)).Raw("<dd>");
        page.Text(string.Join("; ", f.Origins.Select(o => $"{ProseNames.Capital(ProseNames.Party(o.Source, language))}: {o.Claims} {ReportWords.Of(o.Claims == 1 ? "claim-from" : "claims-from", language)}")));
        page.Text($" ({f.IndependentOrigins} {ReportWords.Of("independent", language)})").Raw("</dd></div><div>");
        page.Element("dt", ReportWords.Of("decision", language)).Element("dd", ReportWords.Of(f.Decision.Rule, language)).Raw("</div></dl>");
    }

    private void Quotes(Markup page, List<Claim> told)
    {
        page.Element("h5", ReportWords.Of("quotes", language));
        // One sentence that gave the finding two claims is shown once.
        var quotes = told.DistinctBy(c => (c.Evidence, c.Span)).ToList();
        foreach (var claim in quotes.Take(QuotesShown)) Quote(page, claim, SameWords(claim));
        if (quotes.Count <= QuotesShown) return;
        page.Raw("<details><summary>").Text($"+{quotes.Count - QuotesShown} {ReportWords.Of("same-words", language)}").Raw("</summary>");
        foreach (var claim in quotes.Skip(QuotesShown)) Quote(page, claim, SameWords(claim));
        page.Raw("</details>");

        List<Claim> SameWords(Claim claim) => [.. told.Where(c => c.Evidence == claim.Evidence && c.Span == claim.Span)];
    }

    private void Quote(Markup page, Claim claim, List<Claim> sameWords)
    {
        page.Raw("<blockquote>");
        QuoteMarkup.Write(page, claim, language);
        var item = evidence.GetValueOrDefault(claim.Evidence);
        page.Raw($"<footer><a href=\"{Markup.Escape(links.Words(claim))}\">").Text(item?.Title ?? item?.FileName ?? Short(claim.Evidence)).Raw("</a>");
        if (claim.Page is { } number) page.Text(string.Create(CultureInfo.InvariantCulture, $", {ReportWords.Of("page", language)} {number}"));
        if (claim.Ocr is { } sure) page.Text(string.Create(CultureInfo.InvariantCulture, $", {ReportWords.Of("ocr", language)} {sure} %"));
        if (item?.Published is { } date) page.Text(", " + DateProse.Date(date, language));
        if (claim.Attribution is { } source) page.Text($" · {ReportWords.Of("attribution", language)}: {ProseNames.Party(source, language)}");
        if (claim.RelayedBy is { Count: > 0 } relays) page.Text($" · {ReportWords.Of("retold", language)} {string.Join(", ", relays.Select(r => ProseNames.Party(r, language)))}");
        page.Raw("</footer></blockquote>");
        details.Write(page, sameWords);
    }

    private void Elements(Markup page, Finding f)
    {
        var shown = f.Assessments.Where(a => a.Outcome is not AssessmentOutcome.Outside).ToList();
        if (shown.Count == 0) return;
        page.Raw($"<details{(f.Standing == Standing.Open ? " open=\"\"" : "")}><summary>").Text(ReportWords.Of("elements", language)).Raw("</summary>");
        foreach (var assessment in shown)
        {
            var title = provisions.TryGetValue(assessment.Provision, out var provision) ? ": " + provision.Title[language] : "";
            page.Element("h5", $"{assessment.Provision}{title} — {ReportWords.Of(Slug.Of(assessment.Outcome), language)}{(assessment.Addressee is { } a ? $" ({ReportWords.Of("addressee", language)}: {ProseNames.Party(a, language)})" : "")}");
            page.Raw("<table class=\"stack\"><thead><tr>").Element("th", ReportWords.Of("element", language), "scope=\"col\"").Element("th", ReportWords.Of("result", language), "scope=\"col\"").Element("th", ReportWords.Of("why", language), "scope=\"col\"").Raw("</tr></thead><tbody>");
            foreach (var element in assessment.Elements)
            {
                var (sign, word) = element.Outcome switch { ElementOutcome.Met => ("✓", "met"), ElementOutcome.NotMet => ("✗", "not met"), _ => ("?", "unknown") };
                page.Raw("<tr>").Element("td", ReportWords.Of(element.Element, language)).Raw($"<td class=\"r-{word.Replace(' ', '-')}\"><span aria-hidden=\"true\">{sign}</span> ").Text(ReportWords.Of(word, language)).Raw("</td>").Element("td", element.Explanation[language]).Raw("</tr>");
            }
            page.Raw("</tbody></table>");
        }
        page.Raw("</details>");
    }

    internal static string Short(string hash) => PieceLinks.Short(hash);

    internal static string Anchor(string provision) => PieceLinks.Anchor(provision);
}
