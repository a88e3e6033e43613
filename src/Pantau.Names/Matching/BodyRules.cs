using Pantau.Names.Forms;

namespace Pantau.Names.Matching;

/// <summary>Organisations: what is the body's own weighs, what it shares with many weighs less, a place makes a branch.</summary>
internal static class BodyRules
{
    private const double Against = 1.5, Word = 1.1, Generic = 1.05, Group = 0.4, Place = 1.05, NumberAgainst = 1.5, NextInSeries = 0.95, OtherForm = 1.05, RunTogether = 0.1, Acronym = 0.8;
    private const int LongName = 6, LongJoined = 12;

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
        var alignment = Alignment.Of(left.Tokens, right.Tokens, NameKind.Organization);
        var total = 0.0;
        var own = 0;
        foreach (var (i, j, weight) in alignment.Pairs)
        {
            total += weight;
            if (alignment.Left[i].Role is TokenRole.Word) own++;
            MatchReasons.Pair(slips, alignment.Left[i], alignment.Right[j], weight, NameKind.Organization);
        }
        if (alignment.Pairs.Count == 0) return TokenFit.No;
        total += Alone(alignment, slips);
        if (left.LegalFamilies.Length > 0 && right.LegalFamilies.Length > 0 && !left.LegalFamilies.Intersect(right.LegalFamilies, StringComparer.Ordinal).Any())
        {
            total += OtherForm;
            slips?.Add(new Slip(OtherForm, $"legal forms differ: {string.Join(", ", left.LegalFamilies)} against {string.Join(", ", right.LegalFamilies)}"));
        }
        return total;
    }

    private static double Alone(Alignment alignment, List<Slip>? slips)
    {
        var (left, right) = (alignment.LeftAlone(), alignment.RightAlone());
        var total = 0.0;
        if (left.Find(IsNumber) is { } one && right.Find(IsNumber) is { } other)
        {
            // A digit in a long name of a series (2004-1, 2004-2; V, VI) is as likely a slip as another body.
            var weight = alignment.Pairs.Count >= 3 && LetterDistance.Between(one.Native, other.Native) <= 1.0 ? NextInSeries : NumberAgainst;
            total += weight;
            slips?.Add(new Slip(weight, $"number {one} against {other}"));
            left.Remove(one);
            right.Remove(other);
        }
        var small = Math.Max(alignment.Left.Length, alignment.Right.Length) >= LongName ? 0.7 : 1;
        while (left.Count > 0 && right.Count > 0)
        {
            total += Against;
            slips?.Add(new Slip(Against, $"“{left[0]}” stands against “{right[0]}”"));
            left.RemoveAt(0);
            right.RemoveAt(0);
        }
        foreach (var token in left.Concat(right))
        {
            var weight = token.Role switch
            {
                TokenRole.Group => Group,
                TokenRole.Generic => Generic * small,
                TokenRole.Place => Place,
                _ => Word,
            };
            total += weight;
            slips?.Add(new Slip(weight, token.Role == TokenRole.Place ? $"“{token}” in one name only: a branch or a national body" : $"“{token}” is in one name only"));
        }
        return total;
    }

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
