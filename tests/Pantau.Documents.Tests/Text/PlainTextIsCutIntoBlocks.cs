using Pantau.Documents.Text;

namespace Pantau.Documents.Tests.Text;

public sealed class PlainTextIsCutIntoBlocks
{
    [Fact]
    public void Header_lines_say_when_who_and_what()
    {
        var document = Take.Plain("Title: Ships at night\nDate: 29 May 2025\nSource: Harbour News\nLanguage: en\nURL: https://example.org/1\n\nThe ship left port.");
        Assert.Equal(("Ships at night", new DateOnly(2025, 5, 29), "Harbour News", "en", "https://example.org/1"), (document.Title, document.Published, document.OutletName, document.DeclaredLanguage, document.Url));
        Assert.Equal("Paragraph: The ship left port.", Take.Blocks(document)[^1]);
        Assert.Equal(5, document.Blocks.Count(b => b.Kind == BlockKind.Metadata));
    }

    [Theory]
    [InlineData("Judul: Kapal\nTanggal: 29 Mei 2025\nSumber: Kabar\nBahasa: Indonesia", "Kapal", "Kabar", "id")]
    [InlineData("제목: 배\n날짜: 2025년 5월 29일\n출처: 소식\nlang: ko-KR", "배", "소식", "ko-KR")]
    [InlineData("Заголовок: Судно\nДата: 29 мая 2025\nИсточник: Вести\nlanguage: русский", "Судно", "Вести", "ru")]
    [InlineData("标题：船\n日期：2025年5月29日\n来源：消息\nlanguage: Klingon tongue", "船", "消息", null)]
    public void Header_lines_are_known_in_several_languages(string header, string title, string source, string? language)
    {
        var document = Take.Plain(header + "\n\nKapal itu berangkat pada malam hari.");
        Assert.Equal((title, source, language, new DateOnly(2025, 5, 29)), (document.Title, document.OutletName, document.DeclaredLanguage, document.Published));
    }

    [Fact]
    public void A_line_that_only_looks_like_a_header_is_read()
    {
        var document = Take.Plain("Data: fifty sailors were counted on board.\n\nThe ship left port.");
        Assert.Equal(["Paragraph: Data: fifty sailors were counted on board.", "Paragraph: The ship left port."], Take.Blocks(document));
    }

    [Fact]
    public void The_first_line_without_a_full_stop_is_the_title()
    {
        var document = Take.Plain("Ships leave at night\n\nThe ship left port.\n\nNobody saw it.");
        Assert.Equal(["Title: Ships leave at night", "Paragraph: The ship left port.", "Paragraph: Nobody saw it."], Take.Blocks(document));
        Assert.Equal("Ships leave at night", document.Title);
    }

    [Fact]
    public void Lines_broken_by_hand_are_one_paragraph()
    {
        var document = Take.Plain("""
            Ships leave at night

            The ship left the port at night, the witness said, and
            it was not seen again until it came back without its
            cargo two weeks later.

            Another witness said that it had never left the port at
            all.
            """);
        Assert.Equal(3, document.Blocks.Count);
        Assert.StartsWith("Paragraph: The ship left the port", Take.Blocks(document)[1], StringComparison.Ordinal);
        Assert.EndsWith("two weeks later.", Take.Blocks(document)[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_that_each_end_a_sentence_are_a_paragraph_each()
    {
        var document = Take.Plain("Ships leave at night\nThe ship left the port at night.\nIt was not seen again.\nIts cargo is not known.\n");
        Assert.Equal(["Title: Ships leave at night", "Paragraph: The ship left the port at night.", "Paragraph: It was not seen again.", "Paragraph: Its cargo is not known."], Take.Blocks(document));
    }

    [Fact]
    public void Long_lines_are_a_paragraph_each()
    {
        var line = string.Join(' ', Enumerable.Repeat("the ship left the port and came back", 8));
        Assert.Equal(2, Take.Plain($"{line}\n{line}").Blocks.Count);
    }

    [Fact]
    public void A_line_in_capitals_under_the_title_names_the_agency()
    {
        var document = Take.Plain("Ships leave at night\nHARBOUR PRESS\n\nThe ship left the port at night.");
        Assert.Equal("HARBOUR PRESS", document.OutletName);
        Assert.Equal(["Title: Ships leave at night", "Metadata: HARBOUR PRESS", "Paragraph: The ship left the port at night."], Take.Blocks(document));
    }

    [Fact]
    public void The_text_is_kept_as_it_stands()
    {
        const string Text = "  The ship   left port.\n\n\tIts cargo is not known.  ";
        var document = Take.Plain(Text);
        Assert.Equal(Text, document.Text);
        Assert.Equal(["Paragraph: The ship   left port.", "Paragraph: Its cargo is not known."], Take.Blocks(document));
    }
}
