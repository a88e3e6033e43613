using System.Text.RegularExpressions;
using Pantau.Model;
using Pantau.Reporting.Prose;

namespace Pantau.Reporting.Tests;

public sealed partial class StatementsReadAloud
{
    private static readonly Period Since = new(new DateOnly(2024, 10, 1), null);
    private static readonly Period Until = new(null, new DateOnly(2024, 12, 31));

    [Theory]
    [InlineData(ClaimKind.Deployment, Modality.Asserted, "troops", "According to the Multilateral Sanctions Monitoring Team, North Korea has deployed troops to Russia since October 2024.", "Menurut Tim Pemantau Sanksi Multilateral, Korea Utara mengerahkan prajurit ke Rusia sejak Oktober 2024.")]
    [InlineData(ClaimKind.Deployment, Modality.Intended, "troops", "According to the Multilateral Sanctions Monitoring Team, North Korea means to deploy troops to Russia from October 2024 on.", "Menurut Tim Pemantau Sanksi Multilateral, Korea Utara berencana mengerahkan prajurit ke Rusia mulai Oktober 2024.")]
    [InlineData(ClaimKind.CyberTheft, Modality.Alleged, "cryptocurrency", "The Multilateral Sanctions Monitoring Team alleges that North Korea has stolen cryptocurrency from Russia since October 2024.", "Tim Pemantau Sanksi Multilateral menduga bahwa Korea Utara mencuri mata uang kripto dari Rusia sejak Oktober 2024.")]
    [InlineData(ClaimKind.Vote, Modality.Asserted, "veto", "According to the Multilateral Sanctions Monitoring Team, North Korea cast a veto in or after October 2024.", "Menurut Tim Pemantau Sanksi Multilateral, Korea Utara menjatuhkan veto pada atau setelah Oktober 2024.")]
    [InlineData(ClaimKind.Labour, Modality.Estimated, null, "By the estimate of the Multilateral Sanctions Monitoring Team, North Korea has had workers earning income in Russia since October 2024.", "Menurut perkiraan Tim Pemantau Sanksi Multilateral, Korea Utara mempekerjakan pekerja di Rusia untuk memperoleh penghasilan sejak Oktober 2024.")]
    public void SinceTakesTheFormThatTheActAsksFor(ClaimKind kind, Modality modality, string? item, string english, string indonesian)
    {
        var statement = Sample.Finding(kind, modality, Since, item: item).Statement;
        Assert.Equal(english, statement["en"]);
        Assert.Equal(indonesian, statement["id"]);
    }

    [Theory]
    [InlineData(Modality.Denied, "RU", "Russia denies that it supplied munitions to South Korea in 2024.", "Rusia membantah bahwa pihaknya memasok amunisi kepada Korea Selatan pada tahun 2024.")]
    [InlineData(Modality.Confirmed, "RU", "Russia confirms that it supplied munitions to South Korea in 2024.", "Rusia menegaskan bahwa pihaknya memasok amunisi kepada Korea Selatan pada tahun 2024.")]
    [InlineData(Modality.Denied, "unnamed-1", "It is denied that Russia supplied munitions to South Korea in 2024.", "Dibantah bahwa Rusia memasok amunisi kepada Korea Selatan pada tahun 2024.")]
    [InlineData(Modality.Alleged, "unnamed-1", "It is alleged that Russia supplied munitions to South Korea in 2024.", "Diduga bahwa Rusia memasok amunisi kepada Korea Selatan pada tahun 2024.")]
    [InlineData(Modality.Asserted, "unnamed-1", "According to an unnamed source, Russia supplied munitions to South Korea in 2024.", "Menurut sumber yang tidak disebutkan, Rusia memasok amunisi kepada Korea Selatan pada tahun 2024.")]
    [InlineData(Modality.Alleged, "kr-joint-chiefs", "South Korea's Joint Chiefs of Staff allege that Russia supplied munitions to South Korea in 2024.", "Kepala Staf Gabungan Korea Selatan menduga bahwa Rusia memasok amunisi kepada Korea Selatan pada tahun 2024.")]
    public void WhoSpeaksAndHowIsNeverLost(Modality modality, string source, string english, string indonesian)
    {
        var statement = Sample.Finding(ClaimKind.Transfer, modality, Period.Year(2024), actor: "RU", recipient: "KR", item: "munitions", sources: source).Statement;
        Assert.Equal(english, statement["en"]);
        Assert.Equal(indonesian, statement["id"]);
    }

    [Theory]
    [InlineData(20000, null, false, "at least 20,000 containers", "sedikitnya 20.000 kontainer")]
    [InlineData(null, 9000000, false, "up to 9 million containers", "hingga 9 juta kontainer")]
    [InlineData(200, 200, false, "200 containers", "200 kontainer")]
    [InlineData(200, 200, true, "about 200 containers", "sekitar 200 kontainer")]
    [InlineData(200, 300, false, "between 200 and 300 containers", "antara 200 dan 300 kontainer")]
    [InlineData(1, 1, false, "1 container of", "1 kontainer")]
    public void BoundsKeepTheirEnds(int? min, int? max, bool approx, string english, string indonesian)
    {
        var statement = Sample.Finding(ClaimKind.Transfer, quantity: new FindingQuantity(min, max, "container", Agreement.Single) { Approx = approx }, item: "munitions").Statement;
        Assert.Contains(english, statement["en"], StringComparison.Ordinal);
        Assert.Contains(indonesian, statement["id"], StringComparison.Ordinal);
    }

    [Fact]
    public void EveryKindModalityPeriodAndBoundGivesASentenceThatHoldsTogether()
    {
        Period?[] periods = [null, new(null, null), Since, Until, Period.Year(2024), Period.Month(2024, 2), new(new DateOnly(2024, 2, 3), new DateOnly(2024, 2, 3)), new(new DateOnly(2024, 2, 3), new DateOnly(2025, 1, 9))];
        FindingQuantity?[] bounds = [null, new(null, null, "item", Agreement.Single), new(20, null, "item", Agreement.Single), new(null, 1, "person", Agreement.Single), new(1, 1, "usd", Agreement.Single), new(2, 3, "voyage", Agreement.Conflict)];
        foreach (var kind in Enum.GetValues<ClaimKind>())
            foreach (var modality in Enum.GetValues<Modality>())
                foreach (var period in periods)
                    foreach (var bound in bounds)
                        foreach (var item in new[] { null, "munitions" })
                            foreach (var recipient in new[] { null, "RU" })
                                foreach (var source in new[] { "msmt", "KP", "unnamed-1" })
                                {
                                    var statement = Sample.Finding(kind, modality, period, bound, recipient: recipient, item: item, sources: source).Statement;
                                    foreach (var text in new[] { statement["en"], statement["id"] })
                                        Assert.True(text.EndsWith('.') && char.IsUpper(text[0]) && !Broken().IsMatch(text), text);
                                    Assert.False(SimplePastSince().IsMatch(statement["en"]), statement["en"]);
                                    if (modality == Modality.Denied) Assert.Contains("den", statement["en"], StringComparison.Ordinal);
                                    if (modality == Modality.Denied) Assert.Contains("bantah bahwa", statement["id"], StringComparison.OrdinalIgnoreCase);
                                    if (modality == Modality.Alleged) Assert.Matches("alleg", statement["en"]);
                                }
    }

    // Two spaces, a space before a mark, a doubled word, or a slug or key that was never put into words.
    [GeneratedRegex(@"  | [.,]|,,|\.\.|\b(?<word>\w{3,}) \k<word>\b|unnamed-|\bnull\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Broken();

    [GeneratedRegex(@"^(?!.*\b(has|have|covers)\b).*\bsince\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SimplePastSince();
}
