namespace Pantau.Documents.Tests.Text;

public sealed class DatesAsDocumentsWriteThem
{
    [Theory]
    [InlineData("2025-05-29")]
    [InlineData("2025-05-29T23:30:00-04:00")]
    [InlineData("2025/5/29 10:15")]
    [InlineData("2025.05.29")]
    [InlineData("20250529")]
    [InlineData("20250529101500")]
    [InlineData("29 May 2025")]
    [InlineData("29th of May 2025")]
    [InlineData("May 29, 2025")]
    [InlineData("Thursday, May 29th 2025, 10:15 a.m.")]
    [InlineData("Kamis, 29 Mei 2025 10:15 WIB")]
    [InlineData("Kamis (29/5/2025)")]
    [InlineData("05/29/2025")]
    [InlineData("29-05-2025")]
    [InlineData("29.05.2025")]
    [InlineData("29. Mai 2025")]
    [InlineData("29 de mayo de 2025")]
    [InlineData("29 мая 2025 г.")]
    [InlineData("2025년 5월 29일")]
    [InlineData("2025年5月29日")]
    [InlineData("Room 12 on 29 May 2025")]
    public void Are_read(string written) => Assert.Equal(new DateOnly(2025, 5, 29), Of(written));

    [Theory]
    [InlineData("05/06/2025")]
    [InlineData("31/31/2025")]
    [InlineData("2025-13-01")]
    [InlineData("30 February 2025")]
    [InlineData("12025-05-29")]
    [InlineData("1748563200")]
    [InlineData("yesterday")]
    [InlineData("May 2025")]
    [InlineData("10 orang 2025")]
    public void Are_left_alone_where_they_are_none_or_have_two_readings(string written) => Assert.Null(Of(written));

    private static DateOnly? Of(string written) => Take.Page($"<meta name=date content=\"{written}\"><p>Kapal itu berangkat pada malam hari.").Published;
}
