using Pantau.Model;
using Pantau.Reporting.Drawings;
using Pantau.Reporting.Prose;
using Pantau.Reporting.Writing;

namespace Pantau.Reporting.Html;

/// <summary>Parts of a report for pages that show them one at a time. Each is HTML whose text from evidence is escaped.</summary>
public static class ReportPieces
{
    /// <summary>The style sheet that the pieces are drawn with.</summary>
    public static string Sheet => Style.Sheet;

    /// <summary>A text from evidence with nothing left in it that has a meaning in HTML or turns the reading direction.</summary>
    public static string Safe(string? text) => Markup.Escape(text);

    /// <summary>A word of the report's own, or the key where there is none.</summary>
    public static string Word(string key, string language) => ReportWords.Of(key, language);

    /// <summary>A finding whole: statement, bounds, quotes, elements, reasoning. The statement is the page's first heading.</summary>
    public static string Finding(PeriodReport report, Finding finding, string language, PieceLinks links)
    {
        var page = new Markup();
        new FindingSection(report, language, links).Write(page, finding);
        // Text holds no tag of its own: these are the section's.
        return page.ToString().Replace("<h4 ", "<h1 ", StringComparison.Ordinal).Replace("</h4>", "</h1>", StringComparison.Ordinal).Replace("<h5>", "<h2>", StringComparison.Ordinal).Replace("</h5>", "</h2>", StringComparison.Ordinal);
    }

    /// <summary>A quote with the words marked that gave the claim's slots.</summary>
    public static string Quote(Claim claim, string language)
    {
        var page = new Markup();
        QuoteMarkup.Write(page, claim, language);
        return page.ToString();
    }

    /// <summary>Which words and which rule gave each slot of a claim, and what people said of it.</summary>
    public static string Reading(PeriodReport report, Claim claim, string language)
    {
        var page = new Markup();
        new ClaimDetails(report, language).Slots(page, claim);
        return page.ToString();
    }

    /// <summary>Who supplied whom; null where no finding tells.</summary>
    public static string? Flow(IReadOnlyList<Finding> findings, string language) => FlowDrawing.Draw(findings, language);

    /// <summary>When the findings happened; null where none is dated.</summary>
    public static string? Timeline(IReadOnlyList<Finding> findings, Period period, string language, PieceLinks links) => TimelineDrawing.Draw(findings, period, language, links);

    /// <summary>The map of voyages, calls and meetings that claims from tracks tell; null where none does.</summary>
    public static string? Chart(IReadOnlyList<Claim> claims, string language, LandOf? land) => SeaMap.Draw(claims, language, land);

    /// <summary>The bounds of a finding as a reader would say them; empty where it has none.</summary>
    public static string Amount(Finding finding, string language) => finding.Quantity is { } q && (q.Min ?? q.Max) is not null ? $"{AmountProse.Bounds(q, language)} {AmountProse.What(q, finding.Item, language)}" : "";

    /// <summary>The bounds of a claim as a reader would say them; empty where it has none.</summary>
    public static string Amount(Claim claim, string language) => claim.Quantity is { } told && new FindingQuantity(told.Min, told.Max, told.Unit, Agreement.Single) { Approx = told.Approx } is var q ? $"{AmountProse.Bounds(q, language)} {AmountProse.What(q, claim.Item, language)}" : "";
}
