using Pantau.Names.Decisions;
using Pantau.Names.Listings;
using Pantau.Names.Screening;

namespace Pantau.Tests;

public sealed class DecisionsAreRemembered
{
    private static readonly ListedParty Listed = new("x-1", "x", PartyKind.Person) { Names = [new PartyName("Ivan Petrov", NameType.Primary)] };

    private static PairDecision Decide(ScreenQuery query, PairVerdict verdict = PairVerdict.FalsePositive, string why = "another") => DecisionBook.Decide(query, Listed, verdict, why, "an analyst", TimeProvider.System);

    private static DecidedHit Judge(DecisionBook book, ScreenQuery query, ListedParty? party = null) => book.Judge(new ScreenHit(query, party ?? Listed, "Ivan Petrov", 1, []));

    [Theory]
    [InlineData(true, "IVAN  Petrov", "1961-02-03", "Russia", null)]
    [InlineData(true, "ivan petrov.", "1961-02-03", "ru", null)]
    [InlineData(false, "Ivan Petrow", "1961-02-03", "Russia", null)]
    [InlineData(false, "Ivan Petrov", null, "Russia", null)]
    [InlineData(false, "Ivan Petrov", "1961-02-03", "Belarus", null)]
    [InlineData(false, "Ivan Petrov", "1961-02-03", "Russia", "9074729")]
    public void For_the_same_query_however_it_is_written(bool same, string name, string? birth, string? state, string? imo) =>
        Assert.Equal(same, Judge(DecisionBook.Of([Decide(new ScreenQuery("Ivan Petrov", null, "1961-02-03", "RU")).ToLine()]), new ScreenQuery(name, PartyKind.Person, birth, state, imo)).IsSettled);

    [Fact]
    public void The_last_holds_and_none_is_erased()
    {
        var folder = Directory.CreateTempSubdirectory("pantau-decisions-").FullName;
        try
        {
            var query = new ScreenQuery("Иван Петров");
            var file = new DecisionFile(Path.Combine(folder, "lists", DecisionFile.FileName));
            Assert.Empty(file.Lines());
            file.Add(Decide(query));
            File.AppendAllText(Path.Combine(folder, "lists", DecisionFile.FileName), "{\"pair\":\"cut o");
            file.Add(Decide(query, PairVerdict.Unsure, "“two” of that\nname"));
            var book = DecisionBook.Of(file.Lines());
            Assert.Equal(2, book.Count);
            Assert.Equal([PairVerdict.FalsePositive, PairVerdict.Unsure], book.Of(query, "x-1").Select(d => d.As));
            var judged = Judge(book, query);
            Assert.False(judged.IsSettled);
            Assert.StartsWith("unsure: “two” of that\nname (an analyst, ", judged.Words, StringComparison.Ordinal);
            Assert.True(Judge(book.AsOf(1), query).IsSettled);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void But_not_of_a_listing_that_has_changed_since()
    {
        var query = new ScreenQuery("Ivan Petrov");
        var book = DecisionBook.Of([Decide(query).ToLine()]);
        var judged = Judge(book, query, Listed with { Dates = [new PartyDate("birth", "1961")] });
        Assert.False(judged.IsSettled);
        Assert.EndsWith("the listing has changed since", judged.Words, StringComparison.Ordinal);
        Assert.Null(Judge(book, query, Listed with { Id = "x-2" }).Decision);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{\"id\":\"a-1\",\"claim\":\"c-1\",\"act\":\"comment\",\"why\":\"x\",\"by\":\"y\",\"at\":\"2026-01-01T00:00:00Z\"}")]
    [InlineData("{\"pair\":\"a\",\"party\":\"x\",\"as\":\"perhaps\",\"why\":\"\",\"by\":\"\",\"at\":\"2026-01-01T00:00:00Z\",\"asked\":\"\",\"listing\":\"\"}")]
    public void A_line_that_is_no_decision_is_passed_over(string line) => Assert.Equal(0, DecisionBook.Of([line]).Count);
}
