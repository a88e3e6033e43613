using Pantau.Documents.Tests.Text;

namespace Pantau.Documents.Tests.Office;

public sealed class ASheetIsATable
{
    [Fact]
    public void Cells_keep_their_columns_and_days_are_days()
    {
        var bytes = AnOfficeFile.Sheet(
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>Day</t></is></c></row>"
            + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\"><v>0.30000000000000004</v></c><c r=\"C2\" s=\"1\"><v>47913</v></c></row>",
            ["Goods", "Coal"], "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>");
        var document = Take.Document(bytes, "trade.xlsx");
        var table = Assert.Single(document.Tables!);
        Assert.Equal("Trade", table.Name);
        Assert.Equal(["Goods", "", "Day"], table.Rows[0].Cells);
        Assert.Equal(["Coal", "0.3", "2031-03-06"], table.Rows[1].Cells);
        Assert.Equal("Coal | 0.3 | 2031-03-06", document.Text[table.Rows[1].Start..table.Rows[1].End]);
    }

    [Fact]
    public void More_columns_than_any_program_shows_are_refused()
    {
        var row = "<row r=\"1\">" + string.Concat(Enumerable.Range(0, 20_000).Select(_ => "<c><v>1</v></c>")) + "</row>";
        Assert.Equal("trade.xlsx has rows of more than 16384 columns, the limit: split it.", TextExtractor.Extract(AnOfficeFile.Sheet(row), "trade.xlsx").Problem);
        Assert.Equal("trade.xlsx has rows of more than 16384 columns, the limit: split it.", TextExtractor.Extract(AnOfficeFile.Sheet("<row><c r=\"ZZZZZZZ1\"><v>1</v></c></row>"), "trade.xlsx").Problem);
    }

    [Fact]
    public void Rows_of_one_far_cell_do_not_fill_the_memory()
    {
        var rows = string.Concat(Enumerable.Range(0, 5_000).Select(_ => "<row><c r=\"XFD1\"><v>1</v></c></row>"));
        Assert.Equal("trade.xlsx has more than 10000000 cells, the limit: split it.", TextExtractor.Extract(AnOfficeFile.Sheet(rows), "trade.xlsx").Problem);
    }
}
