using System.Diagnostics;
using Pantau.Reading.Clauses;

namespace Pantau.Reading.Tests.Isolating;

public sealed class WordsWithoutSpaces
{
    [Theory]
    // The longest word is not always the right one, the fewest words are.
    [InlineData("朝鲜向俄罗斯运送炮弹", "KP RU give artillery-ammunition")]
    [InlineData("北韓將飛彈運往俄國", "KP ballistic-missile give RU")]
    [InlineData("白俄罗斯向俄罗斯出口卡车", "BY RU give vehicles")]
    [InlineData("俄亥俄州", "noun")]
    [InlineData("印尼进口煤炭", "ID receive coal")]
    [InlineData("火箭炮和火箭弹", "multiple-rocket-launcher rocket-ammunition")]
    [InlineData("美韩向乌克兰提供武器", "KR US UA give arms")]
    [InlineData("海关没收煤炭", "agent interdict coal")]
    public void Are_found(string text, string words) => Assert.Equal(words, Cut.Words(text));

    [Theory]
    [InlineData("朝鲜向俄罗斯提供了超过2万个集装箱的弹药", "朝鮮向俄羅斯提供了超過2萬個集裝箱的彈藥")]
    [InlineData("俄罗斯货轮将炮弹运往东方港", "俄羅斯貨輪將炮彈運往東方港")]
    [InlineData("据联合国专家小组报告，黑客窃取了12亿美元的虚拟货币", "據聯合國專家小組報告，黑客竊取了12億美元的虛擬貨幣")]
    [InlineData("俄罗斯否决了延长专家小组任期的决议草案", "俄羅斯否決了延長專家小組任期的決議草案")]
    public void Both_scripts_are_read_alike(string simplified, string traditional)
    {
        static IEnumerable<string> Parts(string text) => Cut.Of(text).Select(c => $"{c.Kind} {c.Marker} {c.Verb?.Value} {string.Join(' ', c.Mentions.Select(m => m.Value))} {c.First} {c.End}");
        Assert.Equal(Parts(simplified), Parts(traditional));
    }

    [Fact]
    public void A_noun_of_action_and_its_verb_are_told_apart_by_what_stands_around()
    {
        Assert.Contains(Cut.Of("朝鲜出口煤炭"), c => c.Verb is { Value: "give" });
        Assert.Contains(Cut.Of("朝鲜向中国出口"), c => c.Verb is { Value: "give" });
        Assert.DoesNotContain(Cut.Of("朝鲜的煤炭出口减少"), c => c.Verb is { Value: "give" });
        Assert.DoesNotContain(Cut.Of("对朝鲜的武器转让"), c => c.Kind == ChunkKind.Verb);
    }

    [Fact]
    public void A_long_sentence_takes_time_in_proportion_to_its_length()
    {
        Cut.Of(Sentence(20));
        var (one, four) = (Time(Sentence(200)), Time(Sentence(800)));
        Assert.True(four < one * 16 + TimeSpan.FromMilliseconds(200), $"{one} for one length, {four} for four");

        static string Sentence(int clauses) => string.Concat(Enumerable.Repeat("朝鲜去年10月向俄罗斯提供了200多门俄方急需的火炮和一批炮弹，", clauses)) + "。";
        static TimeSpan Time(string text)
        {
            var clock = Stopwatch.StartNew();
            Cut.Of(text);
            return clock.Elapsed;
        }
    }
}
