using System.Globalization;
using Pantau.Model;
using Pantau.Reporting.Prose;
using Pantau.Reporting.Writing;

namespace Pantau.Reporting.Html;

/// <summary>The law cited, the evidence, the method and how to check.</summary>
internal static class Appendix
{
    public static void Law(Markup page, PeriodReport report, string language)
    {
        if (report.Provisions.Count == 0) return;
        page.Raw("<section id=\"law\">").Element("h2", ReportWords.Of("law", language));
        foreach (var provision in report.Provisions)
        {
            page.Raw($"<article id=\"{FindingSection.Anchor(provision.Id)}\" style=\"scroll-margin-top:1rem;margin:1.4rem 0\">").Element("h3", $"{provision.Id} — {provision.Title[language]}").Element("p", provision.Summary[language]);
            var check = provision.Checked.Verified ? $"{ReportWords.Of("checked", language)}: {provision.Checked.Against}" : ReportWords.Of("unchecked", language);
            page.Raw("<p class=\"eyebrow\" style=\"overflow-wrap:anywhere\">").Text($"{ReportWords.Of("inforce", language)}: {DateProse.In(provision.InForce, language)} · {check} · {ReportWords.Of("text", language)}: ");
            // Only an address of the web is made a link; anything else is shown as text.
            if (Uri.TryCreate(provision.Url, UriKind.Absolute, out var url) && url.Scheme is "https" or "http") page.Raw($"<a href=\"{Markup.Escape(url.AbsoluteUri)}\" rel=\"noreferrer\">").Text(url.Host + url.AbsolutePath).Raw("</a>");
            else page.Text(provision.Url);
            page.Raw("</p></article>");
        }
        page.Raw("</section>\n");
    }

    /// <summary>Claims that a person took out of the findings, with the reason.</summary>
    public static void SetAside(Markup page, PeriodReport report, string language)
    {
        var rejected = SetAside(report);
        if (rejected.Count == 0) return;
        var details = new ClaimDetails(report, language);
        page.Raw("<section id=\"set-aside\">").Element("h2", ReportWords.Of("set-aside", language)).Element("p", ReportWords.Of("set-aside-lead", language), "class=\"lead\"");
        foreach (var claim in rejected)
        {
            page.Raw("<blockquote>");
            QuoteMarkup.Write(page, claim, language);
            page.Raw($"<footer><a href=\"#e-{Markup.Escape(FindingSection.Short(claim.Evidence))}\">").Text(FindingSection.Short(claim.Evidence)).Raw("</a></footer></blockquote>");
            details.Write(page, [claim]);
        }
        page.Raw("</section>\n");
    }

    internal static IReadOnlyList<Claim> SetAside(PeriodReport report)
    {
        var used = report.Findings.SelectMany(f => f.Claims.Concat(f.Denials ?? [])).ToHashSet(StringComparer.Ordinal);
        return [.. report.Claims.Where(c => !used.Contains(c.Id))];
    }

    public static void Evidence(Markup page, PeriodReport report, string language)
    {
        page.Raw("<section id=\"evidence\">").Element("h2", ReportWords.Of("evidence", language)).Raw("<table class=\"stack\"><thead><tr>");
        foreach (var head in new[] { "document", "outlet", "published", "index", "hash" }) page.Element("th", ReportWords.Of(head, language), "scope=\"col\"");
        page.Raw("</tr></thead><tbody>");
        foreach (var item in report.Evidence)
        {
            page.Raw($"<tr id=\"e-{Markup.Escape(FindingSection.Short(item.Hash))}\">").Element("td", item.Title ?? item.FileName, item.Language is { } tag ? $"lang=\"{Markup.Escape(tag)}\"" : "");
            page.Element("td", item.Outlet is { } outlet ? ProseNames.Party(outlet, language) : "").Element("td", item.Published is { } date ? DateProse.Date(date, language) : "");
            page.Element("td", item.LogIndex.ToString(CultureInfo.InvariantCulture)).Raw("<td class=\"hash\">").Text(item.Hash).Raw("</td></tr>");
        }
        page.Raw("</tbody></table></section>\n");
    }

    public static void Method(Markup page, string language)
    {
        page.Raw("<section id=\"method\">").Element("h2", ReportWords.Of("method", language));
        for (var i = 1; i <= 3; i++) page.Element("p", ReportWords.Of($"method-{i}", language), "class=\"prose\"");
        page.Raw("<p>").Text(ReportWords.Of("legend", language) + ": ");
        foreach (var slot in new[] { "actor", "item", "kind", "attribution" }) page.Raw($"<mark class=\"{slot}\">").Text(ReportWords.Of(slot, language)).Raw("</mark> ");
        page.Raw("</p></section>\n");
    }

    public static void Verify(Markup page, PeriodReport report, string language)
    {
        page.Raw("<section id=\"verify\">").Element("h2", ReportWords.Of("verify", language)).Element("p", ReportWords.Of("verify-1", language));
        page.Raw("<pre>pantau verify report.json report.html</pre>").Element("p", ReportWords.Of("verify-2", language)).Raw("<pre>pantau verify -w WORKSPACE report.json report.html</pre>");
        page.Element("p", ReportWords.Of("verify-3", language)).Raw("<pre>").Text($"{report.Checkpoint.Key}\n\n{report.Checkpoint.Origin}\n{report.Checkpoint.Size.ToString(CultureInfo.InvariantCulture)}\n{report.Checkpoint.Root}\n\n{string.Join('\n', report.Checkpoint.Signatures)}").Raw("</pre></section>\n");
    }
}
