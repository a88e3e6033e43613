using System.Diagnostics;
using Pantau.Documents.Tests.Text;
using Pantau.Documents.Text;

namespace Pantau.Documents.Tests.Office;

public sealed class AWordFileIsReadAsItStands
{
    private static SourceDocument Read(byte[] bytes) => Take.Document(bytes, "memo.docx");

    private static string P(string words, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r></w:p>";

    [Fact]
    public void Headings_are_known_by_the_name_of_their_style_whatever_its_id()
    {
        const string styles = "<w:style w:styleId=\"Judul1\"><w:name w:val=\"heading 1\"/></w:style><w:style w:styleId=\"Bab\"><w:name w:val=\"Bab\"/><w:basedOn w:val=\"Judul1\"/></w:style><w:style w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style>";
        var document = Read(AnOfficeFile.Word(P("On the port", "<w:pStyle w:val=\"T\"/>") + P("4 May 2031") + P("What was seen", "<w:pStyle w:val=\"Bab\"/>") + P("Two ships left.") + P("one; ", "<w:numPr/>"), styles: styles));
        Assert.Equal(["Title: On the port", "Metadata: 4 May 2031", "Heading: What was seen", "Paragraph: Two ships left.", "ListItem: one;"], Take.Blocks(document));
        Assert.Equal("On the port", document.Title);
        Assert.Equal(new DateOnly(2031, 5, 4), document.Published);
    }

    [Fact]
    public void Deletions_that_were_tracked_and_hidden_words_are_left_out_and_insertions_stay()
    {
        var document = Read(AnOfficeFile.Word(
            "<w:p><w:r><w:t xml:space=\"preserve\">The ship carried </w:t></w:r><w:del><w:r><w:delText>forty</w:delText></w:r></w:del><w:ins><w:r><w:t xml:space=\"preserve\">sixty </w:t></w:r></w:ins>"
            + "<w:moveFrom><w:r><w:t>old </w:t></w:r></w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret </w:t></w:r><w:r><w:t>containers.</w:t></w:r></w:p>"));
        Assert.Equal("The ship carried sixty containers.", document.Text.Trim());
    }

    [Fact]
    public void Footnotes_follow_the_paragraph_that_they_are_a_note_to()
    {
        var document = Read(AnOfficeFile.Word(
            "<w:p><w:r><w:t>Coal was sold</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t xml:space=\"preserve\"> at sea.</w:t></w:r></w:p>" + P("The next."),
            footnotes: "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:t>A letter of 3 May.</w:t></w:r></w:p></w:footnote>"));
        Assert.Equal(["Paragraph: Coal was sold at sea.", "Footnote: A letter of 3 May.", "Paragraph: The next."], Take.Blocks(document));
    }

    [Fact]
    public void Tables_are_read_row_by_row_and_a_table_in_a_cell_is_part_of_the_cell()
    {
        static string Cell(string inner) => $"<w:tc>{inner}</w:tc>";
        var document = Read(AnOfficeFile.Word($"<w:tbl><w:tr>{Cell(P("Goods"))}{Cell(P("Tonnes"))}</w:tr><w:tr>{Cell(P("Coal") + $"<w:tbl><w:tr>{Cell(P("hard"))}{Cell(P("brown"))}</w:tr></w:tbl>")}{Cell(P("1,200"))}</w:tr></w:tbl>" + P("After it.")));
        Assert.Equal(["TableRow: Goods | Tonnes", "TableRow: Coal hard brown | 1,200", "Paragraph: After it."], Take.Blocks(document));
        Assert.Equal(["Coal hard brown", "1,200"], document.Tables!.Single().Rows[1].Cells);
    }

    [Fact]
    public void Words_of_a_shape_are_read_once()
    {
        var document = Read(AnOfficeFile.Word($"<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><w:txbxContent>{P("In the box.")}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>{P("In the box.")}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"));
        Assert.Equal("In the box.", document.Text.Trim());
    }

    [Fact]
    public void An_entity_is_never_resolved()
    {
        var bytes = AnOfficeFile.Word(P("&secret;"), head: "<!DOCTYPE w:document [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>");
        var extraction = TextExtractor.Extract(bytes, "memo.docx");
        Assert.Equal("memo.docx is a damaged Office file: save it anew, then add that.", extraction.Problem);
    }

    [Fact]
    public void A_part_that_is_a_bomb_is_refused()
    {
        var bytes = AnOfficeFile.Word(P(new string('a', 60_000_000)));
        Assert.Equal("memo.docx is packed more than 200 to 1, which no document is: it may have been made to harm; it was not read.", TextExtractor.Extract(bytes, "memo.docx").Problem);
    }

    [Fact]
    public void Elements_a_hundred_thousand_deep_are_read_or_refused_soon()
    {
        var clock = Stopwatch.StartNew();
        var deep = string.Concat(Enumerable.Repeat("<w:sdt>", 100_000)) + P("Deep.") + string.Concat(Enumerable.Repeat("</w:sdt>", 100_000));
        var extraction = TextExtractor.Extract(AnOfficeFile.Word(deep), "memo.docx");
        Assert.True(extraction.Document is not null || extraction.Problem is not null);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Marks_that_turn_the_direction_of_words_are_left_out()
    {
        var document = Read(AnOfficeFile.Word(P("invoice\u202Efdp.exe came.")));
        Assert.Equal("invoicefdp.exe came.", document.Text.Trim());
    }
}
