using Pantau.Model;
using Pantau.Reporting.Prose;
using Pantau.Reporting.Writing;

namespace Pantau.Reporting.Html;

/// <summary>Behind a quote: its sentence in context, in its own language; which words and which rule gave each slot; and what people said of the claim, beside it.</summary>
internal sealed class ClaimDetails(PeriodReport report, string language)
{
    private readonly Dictionary<string, ClaimContext> contexts = report.Contexts.DistinctBy(c => c.Claim).ToDictionary(c => c.Claim, StringComparer.Ordinal);
    private readonly ILookup<string, Annotation> annotations = report.Annotations.ToLookup(a => a.Claim, StringComparer.Ordinal);

    /// <summary>The claims that one quote gave.</summary>
    public void Write(Markup page, IReadOnlyList<Claim> claims)
    {
        var said = claims.SelectMany(c => annotations[c.Id]).ToList();
        page.Raw("<details class=\"claim\"><summary>").Text(ReportWords.Of("in-context", language));
        if (said.Count > 0) page.Raw(" <span class=\"chip insufficient\">").Text(ReportWords.Of("corrected", language)).Raw("</span>");
        page.Raw("</summary>");
        Context(page, claims[0]);
        foreach (var claim in claims) Slots(page, claim);
        page.Raw("</details>");
    }

    /// <summary>Who said what of a claim, and what it changes.</summary>
    public void Said(Markup page, Claim claim)
    {
        foreach (var annotation in annotations[claim.Id])
        {
            page.Raw("<p class=\"warn\"><strong>").Text($"{annotation.By}, {DateProse.Date(DateOnly.FromDateTime(annotation.At.UtcDateTime), language)}: {ReportWords.Of(Slug.Of(annotation.Act), language)}").Raw("</strong> ");
            foreach (var (slot, value) in annotation.Slots ?? new Dictionary<string, string>()) page.Text($"{ReportWords.Of(slot, language)} → {(value == ClaimCorrection.Nothing ? "∅" : value)}; ");
            page.Text(annotation.Why).Raw("</p>");
        }
    }

    private void Context(Markup page, Claim claim)
    {
        if (!contexts.TryGetValue(claim.Id, out var context)) return;
        page.Raw($"<div class=\"context\" lang=\"{Markup.Escape(claim.Language)}\" dir=\"auto\">");
        // The document's own paragraphs.
        var (before, quote, after) = (context.Before.TrimStart(), claim.Quote, context.After.TrimEnd());
        page.Raw("<p>");
        Lines(before);
        page.Raw("<strong>");
        Lines(quote);
        page.Raw("</strong>");
        Lines(after);
        page.Raw("</p></div>");

        void Lines(string text)
        {
            var parts = text.Split('\n');
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0) page.Raw("<br>");
                page.Text(parts[i]);
            }
        }
    }

    /// <summary>Which words and which rule gave each slot of a claim, and what people said of it.</summary>
    public void Slots(Markup page, Claim claim)
    {
        if (claim.Trace is { Count: > 0 } traces)
        {
            page.Raw("<table class=\"stack trace\"><thead><tr>");
            foreach (var head in new[] { "slot", "read-as", "words", "rule" }) page.Element("th", ReportWords.Of(head, language), "scope=\"col\"");
            page.Raw("</tr></thead><tbody>");
            foreach (var trace in traces)
            {
                page.Raw("<tr>").Element("td", ReportWords.Of(trace.Slot, language)).Element("td", Value(claim, trace.Slot));
                page.Raw("<td>").Element("bdi", trace.Words.Length > 0 ? trace.Words : "—", $"lang=\"{Markup.Escape(claim.Language)}\"").Raw("</td>").Element("td", trace.Rule, "class=\"hash\"").Raw("</tr>");
            }
            page.Raw("</tbody></table>");
        }
        foreach (var note in claim.Notes ?? []) page.Element("p", note, "class=\"lead\"");
        page.Raw("<p class=\"hash\">").Text($"{ReportWords.Of("claim", language)} {claim.Id} · {ReportWords.Of("reader", language)}: {claim.Reader}").Raw("</p>");
        Said(page, claim);
    }

    private string Value(Claim claim, string slot) => slot switch
    {
        "kind" => Slug.Of(claim.Kind),
        "actor" => ProseNames.Party(claim.Actor, language),
        "recipient" => ProseNames.Party(claim.Recipient, language),
        "attribution" => ProseNames.Party(claim.Attribution, language),
        "parties" => ProseNames.List(claim.Parties ?? [], language),
        "item" => ProseNames.Item(claim.Item, language),
        "carrier" when claim.Carrier is { } carrier => ProseNames.Carrier(carrier, language),
        "modality" => Slug.Of(claim.Modality),
        "quantity" when claim.Quantity is { } q => AmountProse.Of(new FindingQuantity(q.Min, q.Max, q.Unit, Agreement.Single) { Approx = q.Approx }, claim.Item, language),
        "period" => DateProse.In(claim.Period, language),
        _ => "",
    };
}
