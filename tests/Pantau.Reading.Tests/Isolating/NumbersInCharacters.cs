using System.Globalization;

namespace Pantau.Reading.Tests.Isolating;

public sealed class NumbersInCharacters
{
    [Theory]
    [InlineData("900万发炮弹", "9000000..9000000")]
    [InlineData("九百万發砲彈", "9000000..9000000")]
    [InlineData("1亿2000万美元", "120000000..120000000")]
    [InlineData("1億2000萬美元", "120000000..120000000")]
    [InlineData("14.6亿美元", "1460000000..1460000000")]
    [InlineData("3万亿韩元", "3000000000000..3000000000000")]
    [InlineData("1.1万名士兵", "11000..11000")]
    [InlineData("1萬5000名兵力", "15000..15000")]
    [InlineData("两万个集装箱", "20000..20000")]
    [InlineData("兩萬個貨櫃", "20000..20000")]
    [InlineData("二十三万吨煤炭", "230000..230000")]
    [InlineData("十五枚导弹", "15..15")]
    [InlineData("11,000名士兵", "11000..11000")]
    [InlineData("一枚导弹", "1..1")]
    [InlineData("逾2万个集装箱", "20000..")]
    [InlineData("超过2万个集装箱", "20000..")]
    [InlineData("至少100枚导弹", "100..")]
    [InlineData("不少於100枚飛彈", "100..")]
    [InlineData("200多门火炮", "200..")]
    [InlineData("200餘門火炮", "200..")]
    [InlineData("十余枚导弹", "10..")]
    [InlineData("300多万发炮弹", "3000000..")]
    [InlineData("十余万发炮弹", "100000..")]
    [InlineData("数千名工人", "2000..")]
    [InlineData("數百枚飛彈", "200..")]
    [InlineData("数十门火炮", "20..")]
    [InlineData("数万名工人", "20000..")]
    [InlineData("上万名士兵", "10000..")]
    [InlineData("萬餘名士兵", "10000..")]
    [InlineData("2万吨以上的煤炭", "20000..")]
    [InlineData("多达900万发炮弹", "..9000000")]
    [InlineData("多達六百萬發砲彈", "..6000000")]
    [InlineData("近40万桶柴油", "..400000")]
    [InlineData("不到500名士兵", "..500")]
    [InlineData("最多10万名工人", "..100000")]
    [InlineData("约1.2万名士兵", "12000..12000 about")]
    [InlineData("500名左右的士兵", "500..500 about")]
    [InlineData("2万至2.5万名士兵", "20000..25000")]
    [InlineData("2至3万名士兵", "20000..30000")]
    [InlineData("1000-1500名工人", "1000..1500")]
    public void Are_read_with_their_bounds(string text, string bounds)
    {
        var number = Assert.Single(Cut.Of(text).SelectMany(c => c.Mentions), m => m.Number is not null).Number!;
        Assert.Equal(bounds, string.Create(CultureInfo.InvariantCulture, $"{number.Min:0.##}..{number.Max:0.##}{(number.Approx ? " about" : "")}"));
    }

    [Theory]
    [InlineData("第1874号决议")]
    [InlineData("50%的炮弹")]
    [InlineData("百分之四十的炮弹")]
    [InlineData("俄罗斯货船分49次运送")]
    [InlineData("战争持续了两年")]
    [InlineData("2024年3月28日")]
    [InlineData("一方面")]
    [InlineData("第一份报告")]
    public void That_count_nothing_are_none(string text) => Assert.DoesNotContain(Cut.Of(text).SelectMany(c => c.Mentions), m => m.Number is not null);

    [Theory]
    [InlineData("朝鲜至少向俄罗斯提供了一套系统", "1..")]
    [InlineData("朝鲜向俄罗斯至少移交了200门火炮", "200..")]
    [InlineData("朝鲜至少派遣了1万人，俄罗斯提供了5套系统", "10000.. 5..5")]
    public void A_bound_before_the_verb_holds_for_the_number_of_its_clause(string text, string bounds) =>
        Assert.Equal(bounds, string.Join(' ', Cut.Of(text).SelectMany(c => c.Mentions).Where(m => m.Number is not null).OrderBy(m => m.First).Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Number!.Min:0}..{m.Number.Max:0}"))));
}
