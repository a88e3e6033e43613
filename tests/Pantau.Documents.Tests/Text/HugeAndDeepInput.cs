using System.Text;

namespace Pantau.Documents.Tests.Text;

/// <summary>
/// Input that makes a parser recurse or look back. Each is of a size at which work that grows with the square of the
/// input takes minutes, and recursion by nesting ends the process: a test that comes back at all has passed.
/// </summary>
public sealed class HugeAndDeepInput
{
    private const string End = "The ship left port at night, and its cargo is not known to those who saw it leave.";
    private const int Many = 100_000;

    public static TheoryData<string> Pages => new()
    {
        "<div>", "<b>", "<b><p>", "<a href=x>", "<table><tr><td>", "<ul><li>", "<li>", "<p>", "<span class=\"related\">x</span>", "</div>", "</p>", "<!-->", "<h1>x</h1>", "<h2>", "<blockquote>", "&", "&amp", "<dl><dd>",
        "<font><table>", "<form>", "<option>", "<em><a href=x>y</a>", "<td>x</td>", "<script></script>", "<pre>", "\n\n", "<p><a>x</a></i>", "<div hidden>x</div>", "<meta name=a content=b>", "<i a a a a a a a>", "<article>", "<time datetime=x>y</time>",
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_of_one_thing_over_and_over_is_read_to_its_end(string piece)
    {
        var html = new StringBuilder("<html><body>").Insert(12, piece, Many).Append("</h2></pre><p>").Append(End).Append("</p>").ToString();
        var text = Take.Page(html).Text;
        Assert.True(text.Contains(End, StringComparison.Ordinal), $"the end of the page is lost: {text[..Math.Min(text.Length, 200)]}");
    }

    [Theory]
    [InlineData("<", 1_000_000)]
    [InlineData("</", 500_000)]
    [InlineData("<!", 500_000)]
    [InlineData("<a ", 300_000)]
    [InlineData("<a b=\"", 200_000)]
    [InlineData("<!--", 200_000)]
    [InlineData("<!-- --", 200_000)]
    [InlineData("<script>", 100_000)]
    [InlineData("<script></scrip", 100_000)]
    [InlineData("<title></titl", 100_000)]
    [InlineData("&#x", 300_000)]
    public void A_page_that_begins_a_thing_over_and_over_keeps_what_stood_before(string piece, int times)
    {
        var text = Take.Page(new StringBuilder($"<html><body><p>{End}</p>").Insert($"<html><body><p>{End}</p>".Length, piece, times).ToString()).Text;
        Assert.Contains(End, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(">", 500_000)]
    [InlineData("- ", 300_000)]
    [InlineData("[", 500_000)]
    [InlineData("![](", 200_000)]
    [InlineData("[a](", 200_000)]
    [InlineData("[a](b \"c\") ", 100_000)]
    [InlineData("*a **b ", 100_000)]
    [InlineData("*", 500_000)]
    [InlineData("_a", 300_000)]
    [InlineData("``` ", 100_000)]
    [InlineData("|", 500_000)]
    [InlineData("|\n|-|\n", 50_000)]
    [InlineData("<a ", 200_000)]
    [InlineData("<!--\n", 100_000)]
    [InlineData("# ", 300_000)]
    [InlineData("\\", 500_000)]
    [InlineData("[a]: b\n", 100_000)]
    [InlineData("```\n", 100_000)]
    [InlineData("a\n", 300_000)]
    public void Markdown_of_one_thing_over_and_over_is_read(string piece, int times)
    {
        var text = Take.Markdown(new StringBuilder($"{End}\n\n").Insert(End.Length + 2, piece, times).ToString()).Text;
        Assert.StartsWith(End, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("a\n")]
    [InlineData("A\n")]
    [InlineData("Date: 2025-05-29\n")]
    [InlineData("a\n\n")]
    public void Plain_text_of_one_line_over_and_over_is_read_to_its_end(string line)
    {
        var text = Take.Plain(new StringBuilder().Insert(0, line, 500_000).Append(End).ToString()).Text;
        Assert.EndsWith(End, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("charset=shift_jis ", 0x81)]
    [InlineData("charset=gb18030 ", 0x81)]
    [InlineData("charset=iso-2022-jp \u001B$B", 0x1B)]
    [InlineData("", 0x80)]
    [InlineData("", 0xE2)]
    public void Bytes_that_only_ever_begin_a_character_are_read_or_refused(string head, byte lead)
    {
        byte[] bytes = [.. Encoding.ASCII.GetBytes(head + End), .. Enumerable.Repeat(lead, 1_000_000)];
        var extraction = TextExtractor.Extract(bytes, "a.txt");
        Assert.True(extraction.Document is { } document ? document.Origin.Of(0, document.Text.Length).End <= bytes.Length : extraction.Problem!.StartsWith("a.txt is not text", StringComparison.Ordinal));
    }
}
