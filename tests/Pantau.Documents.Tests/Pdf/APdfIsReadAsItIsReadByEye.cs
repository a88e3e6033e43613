using Pantau.Documents.Text;

namespace Pantau.Documents.Tests.Pdf;

public sealed class APdfIsReadAsItIsReadByEye
{
    private static readonly string[] LeftColumn =
    [
        "The vessel left the port of Rajin with",
        "a cargo of coal that no manifest showed.",
        "Its transponder was switched off for the",
        "whole of the crossing, and it came back",
        "eleven days later under another name",
        "with its holds empty and its draught low.",
    ];

    private static readonly string[] RightColumn =
    [
        "A second vessel waited outside the bay",
        "and took over some of the load at night.",
        "Neither of the two had filed a report of",
        "arrival. The owner of the second vessel is",
        "a company that was struck off the register",
        "in the spring of the year before.",
    ];

    [Fact]
    public void Two_columns_are_read_one_after_the_other_though_their_lines_stand_side_by_side()
    {
        var document = new APdf().Page().Text(60, 760, "Movements of two vessels in the northern bay in the course of one spring", 16).Lines(60, 700, LeftColumn).Lines(320, 700, RightColumn).Read();
        Assert.Equal([string.Join(' ', LeftColumn), string.Join(' ', RightColumn)], APdf.Words(document, BlockKind.Paragraph));
        Assert.Equal("Movements of two vessels in the northern bay in the course of one spring", document.Title);
    }

    [Fact]
    public void A_sentence_goes_on_from_the_foot_of_a_column_and_of_a_page()
    {
        var pdf = new APdf().Page().Lines(60, 700, [.. LeftColumn[..5], "with its holds empty, and from there it"]).Lines(320, 700, RightColumn[..5]);
        pdf.Page().Lines(60, 700, "that year.", "", "Nothing more is known of either.");
        var words = APdf.Words(pdf.Read());
        Assert.Contains(words, w => w.Contains("and from there it A second vessel", StringComparison.Ordinal));
        Assert.Contains(words, w => w.EndsWith("struck off the register that year.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_quote_knows_its_page()
    {
        var pdf = new APdf();
        for (var i = 1; i <= 12; i++) pdf.Page().Lines(60, 700, $"What happened in part {(char)('A' + i)} is told here and nowhere else.", "", $"It ends with the word of witness {(char)('A' + i)}.");
        var document = pdf.Read();
        Assert.Equal(12, document.Pages!.Count);
        Assert.Equal(1, document.PageOf(document.Text.IndexOf("part B", StringComparison.Ordinal)));
        Assert.Equal(7, document.PageOf(document.Text.IndexOf("part H", StringComparison.Ordinal)));
        Assert.Equal(12, document.PageOf(document.Text.IndexOf("witness M", StringComparison.Ordinal)));
    }

    [Fact]
    public void Running_heads_and_feet_and_page_numbers_are_left_out()
    {
        var pdf = new APdf();
        for (var i = 1; i <= 6; i++)
        {
            pdf.Page().Text(60, 810, i % 2 == 0 ? "S/2031/77" : "Final report of the group").Text(60, 30, "31-00412").Text(500, 30, $"{i}/6");
            pdf.Lines(60, 700, $"Shipment {i * 7} crossed the river by rail.", "The wagons were counted twice.");
        }
        var text = pdf.Read().Text;
        Assert.DoesNotContain("S/2031", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Final report", text, StringComparison.Ordinal);
        Assert.DoesNotContain("31-00412", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/6", text, StringComparison.Ordinal);
        Assert.Contains("Shipment 42 crossed", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Footnotes_stand_apart_and_their_numbers_are_not_read_into_the_words()
    {
        var pdf = new APdf().Page().Lines(60, 400, "The brigade received forty tubes in March", "and a further twelve before the summer,");
        pdf.Text(60, 376, "all of them by train from the depot").Text(Right("all of them by train from the depot"), 380, "12", 6).Text(Right("all of them by train from the depot") + 10, 376, "near the").Text(60, 364, "eastern border of the district.");
        double Right(string words) => 60.5 + pdf.Width(words);
        pdf.Text(60, 80, "12", 5).Text(67, 78, "Letter of the ministry, 4 May, seen by the group.", 8).Text(60, 68, "It was not answered.", 8);
        var document = pdf.Read();
        Assert.Equal(["12 Letter of the ministry, 4 May, seen by the group. It was not answered."], APdf.Words(document, BlockKind.Footnote));
        Assert.Equal(["The brigade received forty tubes in March and a further twelve before the summer, all of them by train from the depot near the eastern border of the district."], APdf.Words(document, BlockKind.Paragraph));
    }

    [Fact]
    public void A_table_is_read_row_by_row_and_a_cell_of_two_lines_stays_one()
    {
        var pdf = new APdf().Page().Lines(60, 740, "The table gives what customs saw in the second quarter of that year.");
        string[][] rows = [["Partner", "Goods", "Tonnes"], ["Russia", "Coal and", "1 200"], ["China", "Seafood", "75"], ["Mongolia", "Copper", "310"]];
        var y = 700.0;
        foreach (var row in rows)
        {
            pdf.Text(60, y, row[0]).Text(200, y, row[1]).Text(340, y, row[2]);
            if (row[1].EndsWith("and", StringComparison.Ordinal)) pdf.Text(200, y -= 12, "briquettes");
            y -= 18;
        }
        var document = pdf.Lines(60, y - 20, "All figures are those of the importer and were not checked again.").Read();
        Assert.Equal(["Partner | Goods | Tonnes", "Russia | Coal and briquettes | 1 200", "China | Seafood | 75", "Mongolia | Copper | 310"], APdf.Words(document, BlockKind.TableRow));
        var table = Assert.Single(document.Tables!);
        Assert.Equal(["Russia", "Coal and briquettes", "1 200"], table.Rows[1].Cells);
        Assert.Equal(2, APdf.Words(document, BlockKind.Paragraph).Count);
    }

    [Theory]
    [InlineData("the transpon-", "der was off.", "the transponder was off.")]
    [InlineData("he met Jong-", "Un in the city.", "he met Jong-Un in the city.")]
    [InlineData("in the years 2024-", "2025 and after.", "in the years 2024-2025 and after.")]
    [InlineData("a long-range gun and a long-", "range missile.", "a long-range gun and a long-range missile.")]
    public void Hyphens_at_the_end_of_a_line_go_where_they_only_cut_a_word(string first, string second, string whole)
    {
        var document = new APdf().Page().Lines(60, 700, $"It was said that on that day {first}", second).Read();
        Assert.Equal([$"It was said that on that day {whole}"], APdf.Words(document));
    }

    [Fact]
    public void Ligatures_become_letters()
    {
        Assert.Equal("office of affluent suffixes", Documents.Pdf.Ligatures.Apart("oﬃce of aﬄuent suﬃxes"));
        Assert.Equal("fifty", Documents.Pdf.Ligatures.Apart("ﬁfty"));
    }

    [Fact]
    public void Lists_and_headings_are_known()
    {
        var pdf = new APdf().Page().Text(60, 740, "Sources of revenue", 14, strong: true).Lines(60, 700, "The group names three of them, each with an example of its own:");
        pdf.Text(60, 676, "•").Text(75, 676, "coal, which is sold at sea at night;").Text(60, 664, "•").Text(75, 664, "workers, who are sent abroad in groups;").Text(60, 652, "•").Text(75, 652, "theft of virtual assets.");
        var document = pdf.Read();
        Assert.Equal(["Sources of revenue"], APdf.Words(document, BlockKind.Title));
        Assert.Equal(["• coal, which is sold at sea at night;", "• workers, who are sent abroad in groups;", "• theft of virtual assets."], APdf.Words(document, BlockKind.ListItem));
    }

    [Fact]
    public void A_date_line_of_the_first_page_dates_it()
    {
        var document = new APdf().Page().Lines(60, 740, "Distr.: General, 7 March 2031", "", "The group presents its report on the matter to the council.").Read();
        Assert.Equal(new DateOnly(2031, 3, 7), document.Published);
    }
}
