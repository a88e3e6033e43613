using Pantau.Model;

namespace Pantau.ModelReading.Tests;

public sealed class TwoReadersAreCompared
{
    private static Claim Claim(string reader, string? item = "coal", string? recipient = "CN", int start = 0, ClaimKind kind = ClaimKind.Transfer) => new()
    {
        Id = reader + item + start,
        Kind = kind,
        Actor = "KP",
        Recipient = recipient,
        Item = item,
        Modality = Modality.Asserted,
        Quote = "words",
        Span = new TextSpan(start, start + 50),
        Language = "en",
        Evidence = "sha256:0",
        Reader = reader,
    };

    [Fact]
    public void What_both_read_alike_differs_in_nothing()
    {
        var pair = Assert.Single(ReaderComparison.Pair([Claim("rules")], [Claim("model:m")]));
        Assert.Empty(pair.Differs);
        Assert.NotNull(pair.Rules);
        Assert.NotNull(pair.Model);
    }

    [Fact]
    public void The_slots_that_differ_are_named()
    {
        var pair = Assert.Single(ReaderComparison.Pair([Claim("rules", "minerals")], [Claim("model:m", "coal", null)]));
        Assert.Equal(["recipient", "item"], pair.Differs);
    }

    [Fact]
    public void Items_of_one_list_are_paired_with_their_own()
    {
        var pairs = ReaderComparison.Pair([Claim("rules"), Claim("rules", "seafood")], [Claim("model:m", "seafood"), Claim("model:m", "textiles")]);
        Assert.Equal(3, pairs.Count);
        Assert.Equal("seafood", Assert.Single(pairs, p => p is { Rules: not null, Model: not null }).Rules!.Item);
        Assert.Equal("coal", Assert.Single(pairs, p => p.Model is null).Rules!.Item);
        Assert.Equal("textiles", Assert.Single(pairs, p => p.Rules is null).Model!.Item);
    }

    [Fact]
    public void Claims_of_other_sentences_or_kinds_are_not_paired()
    {
        Assert.Equal(2, ReaderComparison.Pair([Claim("rules")], [Claim("model:m", start: 100)]).Count);
        Assert.Equal(2, ReaderComparison.Pair([Claim("rules")], [Claim("model:m", kind: ClaimKind.Training)]).Count);
    }
}
