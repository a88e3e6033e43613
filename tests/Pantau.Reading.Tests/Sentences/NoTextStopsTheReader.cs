using System.Text;
using Pantau.Documents;
using Pantau.Reading.Claims;
using Pantau.Tests;

namespace Pantau.Reading.Tests.Sentences;

/// <summary>Texts that once stopped the reader: torn words without a verb, numerals without end.</summary>
public sealed class NoTextStopsTheReader
{
    private static readonly DocumentReader Reader = DocumentReader.Load(Repository.PathOf("languages"));

    public static TheoryData<string> Torn() =>
    [
        "Korea UContent-Transfer- of refined petroleum to North Korea in 2024. \"We deny it[,\" MosEncoding: se1e9e9tara mengiri",
        "Shipment of coal to Russia in 2024.",
        "朝鲜向俄罗斯运送了" + new string('两', 200) + "万多个集装箱的弹药。",
        "朝鲜向俄罗斯运送了" + new string('九', 200) + "个月的弹药。",
    ];

    [Theory]
    [MemberData(nameof(Torn))]
    public void It_ends_and_says_nothing_that_does_not_stand_there(string text)
    {
        var document = TextExtractor.Extract(Encoding.UTF8.GetBytes(text + "\n"), "a.txt").Document!;
        var claims = Reader.Read(document, "sha256:" + new string('0', 64), TestContext.Current.CancellationToken).Claims;
        Assert.All(claims, c => Assert.Contains(c.Quote, text, StringComparison.Ordinal));
    }
}
