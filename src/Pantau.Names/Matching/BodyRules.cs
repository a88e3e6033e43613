using Pantau.Names.Forms;

namespace Pantau.Names.Matching;

/// <summary>Organisations: what is the body's own weighs, what it shares with many weighs less, a place makes a branch.</summary>
internal static class BodyRules
{
    private const double Against = 1.5, Word = 1.1, Generic = 1.05, Group = 0.4, Place = 1.05, NumberAgainst = 1.5, NextInSeries = 0.95, OtherForm = 1.05, RunTogether = 0.1, Acronym = 0.8;
    private const double LongNamesShare = 0.7;
    private const int LongName = 6;

    /// <summary>The letters from which a name run together may hold a slip.</summary>
    public const int LongJoined = 12;

    public static double Weigh(NameForm left, NameForm right, List<Slip>? slips)
    {
        if (Joined(left, right) is { } joined)
        {
            slips?.Add(new Slip(joined, "the same letters with the words run together or a slip of the pen"));
            return joined;
        }
        if (IsAcronym(left, right) || IsAcronym(right, left))
        {
            slips?.Add(new Slip(Acronym, "one name is the acronym of the other"));
            return Acronym;
        }
        return Sum(Alignment.Of(left.Tokens, right.Tokens, NameKind.Organization), AreFormsApart(left, right), left, right, slips);
    }

    public static bool AreFormsApart(NameForm left, NameForm right) =>
        left.LegalFamilies.Length > 0 && right.LegalFamilies.Length > 0 && !left.LegalFamilies.Intersect(right.LegalFamilies, StringComparer.Ordinal).Any();

    /// <summary>The weight of the differences between names whose words are aligned.</summary>
    /// <param name="formsApart">Their legal forms are of other families.</param>
    public static double Sum(Alignment alignment, bool formsApart, NameForm? left, NameForm? right, List<Slip>? slips)
    {
        if (alignment.Pairs.Count == 0) return TokenFit.No;
        var total = 0.0;
        foreach (var (i, j, weight) in alignment.Pairs)
        {
            total += weight;
            if (slips is not null) MatchReasons.Pair(slips, alignment.Left[i], alignment.Right[j], weight, NameKind.Organization);
        }
        total += Alone(alignment, slips);
        if (formsApart)
        {
            total += OtherForm;
            slips?.Add(new Slip(OtherForm, $"legal forms differ: {string.Join(", ", left!.LegalFamilies)} against {string.Join(", ", right!.LegalFamilies)}"));
        }
        return total;
    }

    private static double Alone(Alignment alignment, List<Slip>? slips)
    {
        var (left, right) = (alignment.LeftAlone, alignment.RightAlone);
        if (left + right == 0) return 0;
        var total = 0.0;
        // Numbers are only told apart where the words are at hand.
        var (one, other) = alignment.Left.Length == 0 ? (null, null) : (alignment.AloneOn(left: true).FirstOrDefault(IsNumber), alignment.AloneOn(left: false).FirstOrDefault(IsNumber));
        if (one is not null && other is not null)
        {
            // A digit in a long name of a series (2004-1, 2004-2; V, VI) is as likely a slip as another body.
            var weight = alignment.Pairs.Count >= 3 && LetterDistance.Between(one.Native, other.Native) <= 1.0 ? NextInSeries : NumberAgainst;
            total += weight;
            slips?.Add(new Slip(weight, $"number {one} against {other}"));
            (left, right) = (left - 1, right - 1);
        }
        else
        {
            (one, other) = (null, null);
        }
        var against = Math.Min(left, right);
        total += Against * against;
        if (against > 0) slips?.Add(new Slip(Against, $"{MatchReasons.Quote(alignment.AloneOn(left: true))} stands against {MatchReasons.Quote(alignment.AloneOn(left: false))}"));
        var small = Math.Max(alignment.LeftCount, alignment.RightCount) >= LongName ? LongNamesShare : 1;
        int passedLeft = 0, passedRight = 0;
        for (var alone = alignment.Alone(); alone.Next();)
        {
            if (one is not null && (ReferenceEquals(alone.Word, one) || ReferenceEquals(alone.Word, other))) continue;
            if ((alone.IsLeft ? passedLeft++ : passedRight++) < against) continue;
            var weight = Lacking(alone.Role, small);
            total += weight;
            slips?.Add(new Slip(weight, alone.Role == TokenRole.Place ? $"“{alone.Word}” in one name only: a branch or a national body" : $"“{alone.Word}” is in one name only"));
        }
        return total;
    }

    /// <summary>What a word in one name only weighs.</summary>
    /// <param name="small">The share at which a word of trade counts.</param>
    public static double Lacking(TokenRole role, double small = LongNamesShare) => role switch
    {
        TokenRole.Group => Group,
        TokenRole.Generic => Generic * small,
        TokenRole.Place => Place,
        _ => Word,
    };

    private static bool IsNumber(NameWord token) => token.Role == TokenRole.Number;

    private static double? Joined(NameForm left, NameForm right)
    {
        if (left.Joined.Length < 5 || Math.Abs(left.Joined.Length - right.Joined.Length) > 1) return null;
        if (left.Joined == right.Joined) return left.Tokens.Length == right.Tokens.Length ? null : RunTogether;
        if (left.Joined.Length < LongJoined || left.LegalFamilies.SequenceEqual(right.LegalFamilies)) return null;
        var slips = LetterDistance.Between(left.Joined, right.Joined);
        return slips <= 1 ? slips / 2 : null;
    }

    private static bool IsAcronym(NameForm one, NameForm other)
    {
        if (one.Acronyms is not [var letters] || letters[0] != '=') return false;
        return Array.Exists(other.Acronyms, a => a.AsSpan().SequenceEqual(letters.AsSpan(1)));
    }
}
