using Pantau.Documents.Text;

namespace Pantau.Documents.Tests.Text;

public sealed class MarkdownIsReadWithoutItsMarks
{
    [Fact]
    public void Front_matter_says_when_who_and_what()
    {
        var document = Take.Markdown("---\ntitle: \"Ships at night\"\ndate: 2025-05-29\nsource: Harbour News\nlang: id\nauthor: A. Writer\n---\n\nThe ship left port.\n");
        Assert.Equal(("Ships at night", new DateOnly(2025, 5, 29), "Harbour News", "id"), (document.Title, document.Published, document.OutletName, document.DeclaredLanguage));
        Assert.Equal(["Paragraph: The ship left port."], Take.Blocks(document));
    }

    public static TheoryData<string, string> Marks => new()
    {
        { "The **ship** left *port*.", "The ship left port." },
        { "The __ship__ left _port_, file_name_kept.", "The ship left port, file_name_kept." },
        { "The [ship](https://example.org/a_(b) \"a title\") left.", "The ship left." },
        { "The [ship][1] left.\n\n[1]: https://example.org", "The ship left." },
        { "The ship![a picture](a.png) left <b>port</b><!-- not this -->.", "The ship left port." },
        { "The [ship](see below) left [sic].", "The [ship](see below) left [sic]." },
        { "Five \\* six, 5 * 6 and A&amp;B &#8220;said&#8221;.", "Five * six, 5 * 6 and A&B “said”." },
        { "The `ship` left ~~late~~ early.", "The ship left late early." },
        { "See <https://example.org/x>.", "See https://example.org/x." },
        { "The ship left[^1].\n\n[^1]: So it was said.", "The ship left.\nSo it was said." },
        { "The ship\nleft  \nport.", "The ship left port." },
        { "The [ship](https://example.org\n) left ] port [ and ( went.", "The ship left ] port [ and ( went." },
        { "[](", "[](" },
    };

    [Theory]
    [MemberData(nameof(Marks))]
    public void Words_are_kept_and_marks_are_not(string markdown, string text) => Assert.Equal(text, Take.Markdown(markdown).Text.TrimEnd('\n'));

    [Fact]
    public void Blocks_are_told_apart()
    {
        var document = Take.Markdown("""
            # Ships at night

            A first line
            ------------

            The ship left
            the port.
            - one crew
              of ten
            - another
            1. a captain

            > It was dark,
            > he said.
            The lazy line belongs to it.

            ***

            | what | how many |
            | ---- | -------: |
            | crew | 10 |

            ```
            no words of the article
            ```
            <!-- nor
            these -->
            ## An end ##
                Indented words are words.
            """);
        Assert.Equal(
            [
                "Title: Ships at night", "Heading: A first line", "Paragraph: The ship left the port.", "ListItem: one crew of ten", "ListItem: another", "ListItem: a captain",
                "Quotation: It was dark, he said. The lazy line belongs to it.", "TableRow: what how many", "TableRow: crew 10", "Heading: An end", "Paragraph: Indented words are words.",
            ],
            Take.Blocks(document));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("windows-1251")]
    public void A_quote_s_place_in_the_original_is_exact(string encoding)
    {
        const string Markdown = "\uFEFF# Порт\r\n\r\nСудно **вышло** из [порта](https://example.org)\r\nночью &amp; вернулось.";
        var bytes = Take.Bytes(encoding == "windows-1251" ? Markdown[1..] : Markdown, encoding);
        var document = Take.Document(bytes, "a.md");
        Assert.Equal("Порт\nСудно вышло из порта ночью & вернулось.\n", document.Text);
        Assert.Equal("вышло** из [порта", Take.Origin(document, bytes, "вышло из порта", encoding));
        Assert.Equal("ночью &amp; вернулось", Take.Origin(document, bytes, "ночью & вернулось", encoding));
        Assert.Equal("Порт", Take.Origin(document, bytes, "Порт", encoding));
    }
}
