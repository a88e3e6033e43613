using Pantau.Reading.Numbers;
using Pantau.Reading.Packs;
using Pantau.Reading.Tokens;
using Pantau.Tests;

namespace Pantau.Reading.Tests.Brackets;

public sealed class GermanicWordsHaveTheirForms
{
    private static readonly LanguagePack German = PackLoader.Load(Repository.PathOf("languages"), "de");
    private static readonly LanguagePack Dutch = PackLoader.Load(Repository.PathOf("languages"), "nl");

    [Theory]
    [InlineData("aus|liefern", "ausliefert", VerbForm.Finite)]
    [InlineData("aus|liefern", "ausgeliefert", VerbForm.Participle)]
    [InlineData("aus|liefern", "auszuliefern", VerbForm.MarkedInfinitive)]
    [InlineData("aus|liefern", "lieferte", VerbForm.Parted)]
    [InlineData("liefern", "gelieferten", VerbForm.Attributive)]
    [InlineData("arbeiten", "arbeitenden", VerbForm.AttributiveGerund)]
    [InlineData("arbeiten", "arbeitete", VerbForm.Finite)]
    [InlineData("geben/gibt/gab/gegeben", "gaben", VerbForm.Finite)]
    [InlineData("exportieren", "exportiert", VerbForm.Participle)]
    [InlineData("verkaufen", "verkauft", VerbForm.Participle)]
    public void A_German_verb_has_this_form(string entry, string form, VerbForm kind) => Assert.Contains((form, kind), new GermanMorphology().Verb(entry).Select(v => (v.Item1, v.Item2)));

    [Theory]
    [InlineData("sturen", "stuurt", VerbForm.Finite)]
    [InlineData("sturen", "gestuurd", VerbForm.Participle)]
    [InlineData("maken", "maakte", VerbForm.Finite)]
    [InlineData("reizen", "reisde", VerbForm.Finite)]
    [InlineData("af|leveren:lever", "afgeleverd", VerbForm.Participle)]
    [InlineData("leveren:lever", "geleverde", VerbForm.Attributive)]
    [InlineData("werken", "werkende", VerbForm.AttributiveGerund)]
    [InlineData("krijgen/krijgt/kreeg+kregen/gekregen", "kregen", VerbForm.Finite)]
    public void A_Dutch_verb_has_this_form(string entry, string form, VerbForm kind) => Assert.Contains((form, kind), new DutchMorphology().Verb(entry).Select(v => (v.Item1, v.Item2)));

    [Theory]
    [InlineData("hunderttausend", 100_000)]
    [InlineData("fünfundzwanzigtausend", 25_000)]
    [InlineData("zweihundertfünfzig", 250)]
    [InlineData("einundzwanzig", 21)]
    [InlineData("anderthalb Millionen", 1_500_000)]
    [InlineData("20.000", 20_000)]
    [InlineData("1,2 Milliarden", 1_200_000_000)]
    public void A_German_number_has_this_value(string words, decimal value) => Assert.Equal(value, Value(words, German));

    [Theory]
    [InlineData("drieëntwintigduizend", 23_000)]
    [InlineData("vijfentwintig", 25)]
    [InlineData("drieduizend", 3_000)]
    [InlineData("anderhalf miljoen", 1_500_000)]
    public void A_Dutch_number_has_this_value(string words, decimal value) => Assert.Equal(value, Value(words, Dutch));

    private static decimal? Value(string words, LanguagePack pack)
    {
        var tokens = Tokenizer.Tokenize(words, 0, words.Length, pack.Tokens);
        return NumberParser.Parse(tokens, 0, tokens.Count, pack.Numbers)?.Value;
    }
}
