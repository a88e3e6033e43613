using Pantau.Reading.Clauses;

namespace Pantau.Reading.Tests.Isolating;

public sealed class DatesWithTheirUnitsBehind
{
    [Theory]
    [InlineData("2024年", "2024-01-01..2024-12-31")]
    [InlineData("2024年3月", "2024-03-01..2024-03-31")]
    [InlineData("2024年3月28日", "2024-03-28..2024-03-28")]
    [InlineData("二〇二四年三月二十八日", "2024-03-28..2024-03-28")]
    [InlineData("去年", "2024-01-01..2024-12-31")]
    [InlineData("去年10月", "2024-10-01..2024-10-31")]
    [InlineData("去年底", "2024-09-01..2024-12-31")]
    [InlineData("2024年年底", "2024-09-01..2024-12-31")]
    [InlineData("去年秋天", "2024-09-01..2024-11-30")]
    [InlineData("今年上半年", "2025-01-01..2025-06-30")]
    [InlineData("2024年第三季度", "2024-07-01..2024-09-30")]
    [InlineData("今年前4个月", "2025-01-01..2025-04-30")]
    [InlineData("今年1月至3月", "2025-01-01..2025-03-31")]
    [InlineData("今年1至3月", "2025-01-01..2025-03-31")]
    [InlineData("2024年3-10月", "2024-03-01..2024-10-31")]
    [InlineData("2023年9月至2024年3月", "2023-09-01..2024-03-31")]
    [InlineData("2023年9月到翌年3月", "2023-09-01..2024-03-31")]
    [InlineData("2017年至2023年期间", "2017-01-01..2023-12-31")]
    [InlineData("2017至2023年间", "2017-01-01..2023-12-31")]
    [InlineData("2023-2024年", "2023-01-01..2024-12-31")]
    [InlineData("自2023年9月以来", "2023-09-01..")]
    [InlineData("2023年9月起", "2023-09-01..")]
    [InlineData("自2023年12月以來", "2023-12-01..")]
    [InlineData("截至2024年底", "..2024-12-31")]
    [InlineData("11月", "2024-11-01..2024-11-30")]
    [InlineData("5月29日", "2025-05-29..2025-05-29")]
    [InlineData("29日", "2025-05-29..2025-05-29")]
    [InlineData("上月28日", "2025-05-28..2025-05-28")]
    [InlineData("5月下旬", "2025-05-21..2025-05-31")]
    public void Are_read_against_the_document_s_day(string text, string period) =>
        Assert.Equal(period, Assert.Single(Cut.Of(text), c => c.Kind == ChunkKind.Period) is { Period: { } p } ? $"{p.Period.From:yyyy-MM-dd}..{p.Period.To:yyyy-MM-dd}" : null);

    [Theory]
    [InlineData("执政24年")]
    [InlineData("历时三个月")]
    [InlineData("13月")]
    [InlineData("2025元")]
    public void What_is_no_date_is_none(string text) => Assert.DoesNotContain(Cut.Of(text), c => c.Kind == ChunkKind.Period);
}
