using System.Text;
using Pantau.Documents.Tests.Text;
using Pantau.Documents.Text;

namespace Pantau.Documents.Tests.Tables;

public sealed class ACsvKeepsItsPlaces
{
    [Theory]
    [InlineData("utf-8")]
    [InlineData("windows-1251")]
    [InlineData("utf-16")]
    public void Each_row_gives_its_bytes(string encoding)
    {
        const string csv = "страна;товар;т\r\nРоссия;\"уголь; \"\"бурый\"\"\nи прочий\";12\r\n\r\nКитай;рыба;7";
        var bytes = Take.Bytes(csv, encoding);
        if (encoding == "utf-16") bytes = [0xFF, 0xFE, .. bytes];
        var document = Take.Document(bytes, "a.csv");
        var rows = Assert.Single(document.Tables!).Rows;
        Assert.Equal(["Россия", "уголь; \"бурый\"\nи прочий", "12"], rows[1].Cells);
        Assert.Equal("Китай;рыба;7", document.Text[rows[2].Start..rows[2].End]);
        Assert.Equal("Россия;\"уголь; \"\"бурый\"\"\nи прочий\";12", Take.Origin(document, bytes, document.Text[rows[1].Start..rows[1].End], encoding));
    }

    [Theory]
    [InlineData("a\tb\n1\t2\n")]
    [InlineData("a|b\n1|2\n")]
    [InlineData("a,b\n1,2\n")]
    public void The_sign_between_cells_is_found(string csv) => Assert.Equal(["1", "2"], Take.Document(Encoding.UTF8.GetBytes(csv), "a.csv").Tables![0].Rows[1].Cells);

    [Fact]
    public void A_hundred_thousand_columns_are_refused() =>
        Assert.Equal("a.csv has rows of more than 16384 columns, the limit: split it.", TextExtractor.Extract(Encoding.UTF8.GetBytes(string.Join(',', Enumerable.Repeat("1", 100_000))), "a.csv").Problem);

    [Fact]
    public void A_quotation_mark_that_never_ends_is_refused() =>
        Assert.Contains("a quotation mark may be missing", TextExtractor.Extract(Encoding.UTF8.GetBytes("a,b\n\"" + string.Concat(Enumerable.Repeat("1,2\n", 2_000_000))), "a.csv").Problem!, StringComparison.Ordinal);

    [Fact]
    public void Too_many_rows_are_refused()
    {
        var limits = new TextLimits { Table = (10, 1000) };
        Assert.Equal("a.csv has more than 10 rows, the limit: split it.", TextExtractor.Extract(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("1,2\n", 20))), "a.csv", limits).Problem);
    }
}
