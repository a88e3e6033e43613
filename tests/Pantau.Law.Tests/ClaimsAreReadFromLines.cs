using System.Text.Json;
using CsCheck;
using Pantau.Model;

namespace Pantau.Law.Tests;

public sealed class ClaimsAreReadFromLines
{
    private static readonly string Line = JsonSerializer.Serialize(Make.Claim(ClaimKind.Transfer, "KP", "RU", "munitions"), PantauJson.Line.Claim);

    [Fact]
    public async Task Empty_lines_are_passed_over()
    {
        var read = await Read($"\n{Line}\n\n  \n{Line}\n");
        Assert.Null(read.Wrong);
        Assert.Equal(2, read.Claims.Count);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"id\":\"c\"}")]
    [InlineData("no json")]
    public async Task A_broken_line_is_named_by_its_number_in_one_line(string broken)
    {
        var read = await Read($"{Line}\n\n{broken}\n{Line}");
        Assert.StartsWith("in.jsonl:3: not a claim", read.Wrong, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', read.Wrong!);
        Assert.Single(read.Claims);
    }

    [Fact]
    public void No_damage_to_a_line_makes_reading_or_assessing_throw() => (from at in Gen.Int[0, Line.Length - 1]
                                                                           from length in Gen.Int[0, 12]
                                                                           from noise in Gen.String[Gen.Char["{}[]:,\"nul19ab\\ "], 0, 4]
                                                                           select Line.Remove(at, Math.Min(length, Line.Length - at)).Insert(at, noise)).Sample(
        text =>
        {
            var read = Read(text).GetAwaiter().GetResult();
            Assert.True(read.Wrong is not null || read.Claims.Count == 1 || string.IsNullOrWhiteSpace(text));
            foreach (var claim in read.Claims) _ = Make.Regime.Assess(claim);
        }, iter: 2000);

    [Theory]
    [InlineData("seng dan timah", "seng", "seng")]
    [InlineData("dengan sengaja", "seng", null)]
    [InlineData("It was Insured.", "insur*", "Insured")]
    [InlineData("reinsured", "insur*", null)]
    [InlineData("a gold-plated bar", "gold", "gold")]
    [InlineData("", "gold", null)]
    public void Words_of_the_data_match_whole_words(string quote, string word, string? found) => Assert.Equal(found, WordMatch.In(quote, word));

    private static Task<ClaimLines> Read(string text) => ClaimLines.ReadAsync(new StringReader(text), "in.jsonl", TestContext.Current.CancellationToken);
}
