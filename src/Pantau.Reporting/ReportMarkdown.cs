using System.Globalization;
using System.Text;
using Pantau.Model;
using Pantau.Reporting.Prose;

namespace Pantau.Reporting;

/// <summary>The report as Markdown: for mail, for a repository, for reading in a terminal.</summary>
public static class ReportMarkdown
{
    public static string Render(PeriodReport report, string language)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {Plain(report.Title)}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{ReportWords.Of("period", language)}: {DateProse.Range(report.Period, language)}. {ReportWords.Of("issued", language)}: {DateProse.Date(DateOnly.FromDateTime(report.Issued.UtcDateTime), language)}. {ReportWords.Of("by", language)}: {Plain(report.By)}. {ReportWords.Of("audience", language)}: {report.Audience}.\n\n");
        if (report.Findings.Count == 0) text.Append(CultureInfo.InvariantCulture, $"{ReportWords.Of("empty", language)} {ReportWords.Of("empty-help", language)}\n\n");
        var claims = report.Claims.DistinctBy(c => c.Id).ToDictionary(c => c.Id, StringComparer.Ordinal);
        foreach (var standing in Enum.GetValues<Standing>())
        {
            var group = report.Findings.Where(f => f.Standing == standing).ToList();
            if (group.Count == 0) continue;
            text.Append(CultureInfo.InvariantCulture, $"## {ReportWords.Of(Slug.Of(standing), language)}\n\n");
            foreach (var finding in group) Finding(text, finding, claims, language);
        }
        text.Append(CultureInfo.InvariantCulture, $"## {ReportWords.Of("evidence", language)}\n\n");
        foreach (var item in report.Evidence) text.Append(CultureInfo.InvariantCulture, $"- {Plain(item.Title ?? item.FileName)}, `{item.Hash}`, {ReportWords.Of("index", language)} {item.LogIndex}\n");
        return text.ToString();
    }

    private static void Finding(StringBuilder text, Finding finding, Dictionary<string, Claim> claims, string language)
    {
        text.Append(CultureInfo.InvariantCulture, $"### {finding.Id}\n\n{Plain(finding.Statement[language])}\n\n");
        foreach (var group in finding.Assessments.Where(a => a.Outcome is AssessmentOutcome.Contravenes or AssessmentOutcome.Insufficient).GroupBy(a => (a.Provision, a.Outcome)))
            text.Append(CultureInfo.InvariantCulture, $"- {group.Key.Provision}: {ReportWords.Of(Slug.Of(group.Key.Outcome), language)} ({string.Join(", ", group.Select(a => ProseNames.Party(a.Addressee, language)).Distinct(StringComparer.Ordinal))})\n");
        foreach (var line in ListingProse.Lines(finding, language)) text.Append(CultureInfo.InvariantCulture, $"- {Plain(line)}\n");
        foreach (var conflict in finding.Conflicts) text.Append(CultureInfo.InvariantCulture, $"- {Plain(conflict.Explanation[language])}\n");
        text.Append(CultureInfo.InvariantCulture, $"- {ReportWords.Of("confidence", language)}: {ReportWords.Of(finding.Confidence.Word, language)}. {string.Join(" ", finding.Confidence.Reasons.Select(r => r[language]))}\n\n");
        foreach (var claim in finding.Claims.Select(id => claims.GetValueOrDefault(id)).OfType<Claim>().DistinctBy(c => (c.Evidence, c.Span)))
            text.Append(CultureInfo.InvariantCulture, $"> {Plain(claim.Quote)}\n>\n> — `{claim.Evidence}` [{claim.Span.Start}, {claim.Span.End}){(claim.Page is { } page ? $", {ReportWords.Of("page", language)} {page}" : "")}\n\n");
    }

    // Words from evidence get no meaning as markup.
    private static string Plain(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\n' or '\r') safe.Append(' ');
            else if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '!') safe.Append('\\').Append(c);
            else safe.Append(c);
        }
        return safe.ToString();
    }
}
