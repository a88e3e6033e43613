using System.Text.RegularExpressions;
using System.Xml.Linq;
using CsCheck;
using Pantau.Reporting.Html;
using Pantau.Reporting.Prose;
using Pantau.Reporting.Writing;

namespace Pantau.Reporting.Tests;

public sealed partial class ReportsHoldNothingHostile
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("' onmouseover='alert(1)")]
    [InlineData("a\u202Eb\u2066c\u200Fd")]
    [InlineData("a\0b\u001Bc\u0085d")]
    [InlineData("</style></title><svg onload=alert(1)>")]
    public void WordsFromEvidenceStayWords(string hostile)
    {
        foreach (var language in new[] { "en", "id" })
        {
            var html = ReportHtml.Render(Sample.Report(hostile, hostile + hostile, hostile), language);
            var page = Page(html);
            Assert.DoesNotContain(page.Descendants(), e => e.Name.LocalName is "script" or "img" or "iframe" or "object" or "link" or "form");
            Assert.DoesNotContain(page.Descendants().Attributes(), a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || a.Value.StartsWith("javascript:", StringComparison.Ordinal) && a.Name.LocalName == "href");
            Assert.DoesNotContain(html, c => c is '\u202E' or '\u2066' or '\u200F' or '\0' or '\u001B' or '\u0085');
        }
    }

    [Fact]
    public void AnyTextComesBackOrIsShownAsANumber() => Gen.String.Sample(text =>
    {
        var escaped = Markup.Escape(text);
        Assert.DoesNotContain(escaped, c => c is '<' or '>' or '"' or '\'');
        // XML refuses what HTML bears; the two it may still hold are noncharacters.
        if (!text.Any(c => c is '\uFFFE' or '\uFFFF')) Assert.NotNull(XElement.Parse($"<p>{escaped}</p>"));
    });

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public void ThePageAsksNobodyForAnything(string language)
    {
        var html = ReportHtml.Render(Sample.Report(), language);
        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", html, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
        Assert.DoesNotContain(Page(html).Descendants().Attributes(), a => a.Name.LocalName is "src" or "srcset" or "poster");
    }

    [Theory]
    [InlineData("en", false)]
    [InlineData("id", false)]
    [InlineData("en", true)]
    [InlineData("id", true)]
    public void LinksLeadSomewhereHeadingsDescendByOneAndIdsAreUnique(string language, bool empty)
    {
        var page = Page(ReportHtml.Render(empty ? Sample.Empty() : Sample.Report(), language));
        var ids = page.Descendants().Attributes("id").Select(a => a.Value).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        // A provision that a finding weighs but the sample does not cite is the one link without an end.
        foreach (var link in page.Descendants("a").Attributes("href").Select(a => a.Value).Where(h => h.StartsWith('#') && h != "#p-S-RES-2397-2017--8")) Assert.Contains(link[1..], ids);
        var levels = page.Descendants().Select(e => e.Name.LocalName).Where(n => n is ['h', >= '1' and <= '6']).Select(n => n[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        for (var i = 1; i < levels.Count; i++) Assert.True(levels[i] <= levels[i - 1] + 1, string.Join(' ', levels));
        // One flow, the timeline twice, and the bounds of each of the three findings.
        Assert.Equal(empty ? 0 : 6, page.Descendants("svg").Count());
    }

    [Fact]
    public void BothLanguagesHaveEveryWord()
    {
        foreach (var (key, english, indonesian) in ReportWords.All)
        {
            Assert.False(string.IsNullOrWhiteSpace(english), key);
            Assert.False(string.IsNullOrWhiteSpace(indonesian), key);
        }
    }

    // The page but for its doctype and open metadata is well-formed XML, drawings and all.
    private static XElement Page(string html) => XElement.Parse(Meta().Replace(html.Replace("<!doctype html>\n", "", StringComparison.Ordinal), "<meta${rest}/>"));

    [GeneratedRegex("<meta(?<rest>[^>]*)>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Meta();
}
