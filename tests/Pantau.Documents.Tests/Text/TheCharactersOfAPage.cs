using AngleSharp.Html.Parser;
using CsCheck;

namespace Pantau.Documents.Tests.Text;

/// <summary>Held against another reader of HTML, one that builds the tree as the standard has it.</summary>
public sealed class TheCharactersOfAPage
{
    private static readonly string[] Pieces =
    [
        "kata ", "배가 ", "😀", " ", "\n", "&amp;", "&amp", "&ampx", "&lt;b&gt;", "&nbsp;", "&copy", "&copyx;", "&rsquo;", "&rsquo", "&notin;", "&notit;", "&hellip;", "&#8217;", "&#8217", "&#x2019;", "&#X41;", "&#150;", "&#0;", "&#xD800;", "&#1114112;", "&#;", "&x;", "& ",
        "<b>", "</b>", "<i class='x>y'>", "</i>", "<a title=\"a&quot;>b\">c</a>", "</a>", "<!-- a > b -->", "<!---->", "<!-->", "<!x>", "<?x?>", "</>", "</ x>", "<3", "< b", "a<b ", "<br/>", "<img src=x alt='y'>", "<wbr>", "<span\n>", "</span >", "<x-y>", "</x-y>", "<input>", "<script>a<b</script>", "<style>a</style>",
    ];

    [Fact]
    public void Are_those_that_a_browser_takes_from_it() =>
        Gen.OneOf(Pieces).Array[1, 40].Sample(pieces =>
        {
            // A long sentence before and after makes it an article whatever stands between.
            var html = $"<!doctype html><html><body><div id=body><p>Kapal itu berangkat dari pelabuhan pada malam hari {string.Concat(pieces)} dan muatannya tidak pernah diumumkan</p></div></body></html>";
            using var page = new HtmlParser().ParseDocument(html);
            foreach (var unseen in page.QuerySelectorAll("script, style").ToList()) unseen.Remove();
            foreach (var line in page.QuerySelectorAll("br").ToList()) line.OuterHtml = " ";
            Assert.Equal(Folded(page.Body!.TextContent), Folded(Take.Page(html).Text));
        }, iter: 5_000);

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
