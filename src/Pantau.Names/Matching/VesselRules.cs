using Pantau.Names.Forms;

namespace Pantau.Names.Matching;

/// <summary>Ships: every word and every number counts; "Victory 3" is not "Victory".</summary>
internal static class VesselRules
{
    /// <summary>What a word in one name only weighs.</summary>
    public const double Alone = 1.1;

    private const double Against = 1.5, AnotherRomanisation = 0.2;

    public static double Weigh(NameForm left, NameForm right, List<Slip>? slips)
    {
        if (left.Joined == right.Joined) return 0;
        if (left.Spoken.Length > 3 && left.Spoken == right.Spoken)
        {
            slips?.Add(new Slip(AnotherRomanisation, "the same Korean syllables in another romanisation"));
            return AnotherRomanisation;
        }
        return Sum(Alignment.Of(left.Tokens, right.Tokens, NameKind.Vessel), slips);
    }

    /// <summary>The weight of the differences between names whose words are aligned.</summary>
    public static double Sum(Alignment alignment, List<Slip>? slips)
    {
        var total = 0.0;
        foreach (var (i, j, weight) in alignment.Pairs)
        {
            total += weight;
            if (slips is not null) MatchReasons.Pair(slips, alignment.Left[i], alignment.Right[j], weight, NameKind.Vessel);
        }
        if (alignment.Pairs.Count == 0) return TokenFit.No;
        for (var alone = alignment.Alone(); alone.Next();)
        {
            var number = alone.Role == TokenRole.Number;
            total += number ? Against : Alone;
            slips?.Add(new Slip(Alone, number ? $"number {alone.Word} is in one name only" : $"“{alone.Word}” is in one name only"));
        }
        return total;
    }
}
