using CsCheck;
using Pantau.Names.Forms;
using Pantau.Names.Matching;

namespace Pantau.Tests;

public sealed class NamesAreCompared
{
    [Theory]
    [InlineData("Victory 3", "Victory", false)]
    [InlineData("Victory 3", "Victory III", true)]
    [InlineData("M/V Ocean Star", "OCEAN STAR", true)]
    [InlineData("Ocean Star", "Star", false)]
    public void Of_ships_by_every_word_and_number(string one, string other, bool same) => Assert.Equal(same, Match(one, other, NameKind.Vessel).IsMatch);

    [Theory]
    [InlineData("Ivan Petrov", "Ivan Sidorov", false)]
    [InlineData("Ivan Sergeyevich Petrov", "Ivan Petrov", true)]
    [InlineData("Ivan Sergeyevich Petrov", "Ivan Nikolayevich Petrov", false)]
    [InlineData("Dr Johann van der Berg", "Johann Berg", true)]
    [InlineData("I. Petrov", "Ivan Petrov", true)]
    [InlineData("Petrov, Ivan", "Ivan Petrov", true)]
    [InlineData("Kim", "Kim Chol Su", false)]
    [InlineData("Рetrov Ivan", "Ivan Petrov", true)]
    public void Of_persons_by_all_their_words(string one, string other, bool same) => Assert.Equal(same, Match(one, other, NameKind.Person).IsMatch);

    [Theory]
    [InlineData("Northern Lights Trading GmbH", "Northern Lights Trading Ltd", true)]
    [InlineData("Northern Lights Trading GmbH", "Northern Lights Trading AG", false)]
    [InlineData("Northern Lights (Poland) Ltd", "Northern Lights Ltd", false)]
    [InlineData("Third Fishery Bureau", "3rd Fishery Bureau", true)]
    [InlineData("Third Fishery Bureau", "Second Fishery Bureau", false)]
    [InlineData("Northern Lights Bank", "Northern Lights Insurance", false)]
    [InlineData("ООО Северсталь", "Severstal LLC", true)]
    [InlineData("Korea Ocean Fishery Agency", "KOFA", true)]
    public void Of_organisations_by_what_is_their_own(string one, string other, bool same) => Assert.Equal(same, Match(one, other, NameKind.Organization).IsMatch);

    [Fact]
    public void With_reasons_in_words()
    {
        var match = Match("Kim Jong Un", "김정은", NameKind.Person);
        Assert.True(match.IsMatch);
        Assert.Contains(match.Reasons, r => r.Contains("Korean", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\u06DF有限公司")]
    [InlineData("ъ有限公司")]
    public void Though_nothing_that_sounds_stands_beside_a_legal_form(string name) => Assert.InRange(Match(name, "Sample Co., Ltd", NameKind.Organization).Score, 0, 1);

    [Fact]
    public void Whatever_they_hold() =>
        Gen.Select(Gen.String, Gen.String, Gen.Enum<NameKind>()).Sample((one, other, kind) =>
        {
            var there = Match(one, other, kind);
            Assert.InRange(there.Score, 0, 1);
            Assert.Equal(there.IsMatch, Match(other, one, kind).IsMatch);
            Assert.NotEmpty(there.Reasons);
        }, iter: 2000);

    [Fact]
    public void However_long() => Assert.False(Match(new string('x', 10_000_000), string.Concat(Enumerable.Repeat("Kim ", 100_000)), NameKind.Person).IsMatch);

    private static NameMatch Match(string one, string other, NameKind kind) => NameComparer.Default.Compare(one, other, kind);
}
