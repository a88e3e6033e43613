using Pantau.Names.Forms;
using Pantau.Names.Text;

namespace Pantau.Names.Matching;

/// <summary>Persons: every word of the shorter name must be in the longer; one that stands against another makes two persons.</summary>
internal static class PersonRules
{
    private const double Missing = 0.35, MissingInitial = 0.1, MissingFather = 0.2, Against = 1.5, OneWordOnly = 1.1, FamilyWithTitle = 0.25, RolesCrossed = 1.2, AnotherCharacter = 1.1;

    public static double Weigh(NameForm left, NameForm right, List<Slip>? slips)
    {
        if (left.Reading.Length == 0 != (right.Reading.Length == 0) && !(left.Reading == "ja" || right.Reading == "ja")) return TokenFit.No;
        if (left.Reading == "east" && right.Reading == "east") return EastAsian(left, right, slips);
        var alignment = Alignment.Of(left.Tokens, right.Tokens, NameKind.Person);
        var total = 0.0;
        var words = 0;
        foreach (var (i, j, weight) in alignment.Pairs)
        {
            total += weight;
            if (alignment.Left[i].Role != TokenRole.Initial && alignment.Right[j].Role != TokenRole.Initial) words++;
            MatchReasons.Pair(slips, alignment.Left[i], alignment.Right[j], weight, NameKind.Person);
        }
        if (words == 0) return TokenFit.No;
        var (leftAlone, rightAlone) = (alignment.LeftAlone(), alignment.RightAlone());
        var against = Math.Min(leftAlone.Count, rightAlone.Count);
        if (against > 0)
        {
            total += against * Against;
            slips?.Add(new Slip(Against, $"{MatchReasons.Quote(leftAlone)} stands against {MatchReasons.Quote(rightAlone)}"));
        }
        else
        {
            foreach (var token in leftAlone.Concat(rightAlone))
            {
                var weight = token.Role switch { TokenRole.Initial or TokenRole.Honorific => MissingInitial, TokenRole.Patronymic => MissingFather, _ => Missing };
                total += weight;
                slips?.Add(new Slip(weight, $"“{token}” is in one name only"));
            }
        }
        if (alignment.Pairs.Count == 1 && leftAlone.Count + rightAlone.Count > 0)
        {
            var (single, titled) = leftAlone.Count == 0 ? (left, left.Titled) : (right, right.Titled);
            var weight = titled && single.Tokens[0].Text.Length >= 6 ? FamilyWithTitle : OneWordOnly;
            total += weight;
            slips?.Add(new Slip(weight, "one of the names is a single word"));
        }
        if (AreCrossed(alignment))
        {
            total += RolesCrossed;
            slips?.Add(new Slip(RolesCrossed, "the father of the one is the son of the other"));
        }
        return total;
    }

    /// <summary>Family name against family name, given name against given name.</summary>
    private static double EastAsian(NameForm left, NameForm right, List<Slip>? slips)
    {
        if (left.Script == right.Script && left.Script is NameScript.Han or NameScript.Hangul) return InOneScript(left, right, slips);
        var total = 0.0;
        for (var i = 0; i < 2; i++)
        {
            var (a, b) = (left.Tokens[i], right.Tokens[i]);
            // A family name of two letters leaves no room for a slip: Ri is not Ra.
            var weight = TokenFit.Between(a, b, NameKind.Person, out _);
            if (i == 0 && weight > 0.5 && Math.Max(a.Text.Length, b.Text.Length) <= 4) weight = TokenFit.No;
            if (weight == TokenFit.No)
            {
                slips?.Add(new Slip(Against, $"{(i == 0 ? "family" : "given")} name “{a}” stands against “{b}”"));
                weight = Against;
            }
            else
            {
                MatchReasons.Pair(slips, a, b, weight, NameKind.Person);
            }
            total += weight;
        }
        return total;
    }

    /// <summary>Both names in Hangul or both in Han characters: there each character counts.</summary>
    private static double InOneScript(NameForm left, NameForm right, List<Slip>? slips)
    {
        var total = 0.0;
        for (var i = 0; i < 2; i++)
        {
            var (a, b) = (left.Tokens[i].Native, right.Tokens[i].Native);
            if (a == b) continue;
            total += AnotherCharacter * Math.Max(1, LetterDistance.Between(a, b));
            slips?.Add(new Slip(AnotherCharacter, $"“{a}” is written with other characters than “{b}”"));
        }
        return total;
    }

    /// <summary>A bin B is not B bin A.</summary>
    private static bool AreCrossed(Alignment alignment)
    {
        bool own = false, father = false;
        foreach (var (i, j, _) in alignment.Pairs)
        {
            var (l, r) = (alignment.Left[i].Role == TokenRole.Patronymic, alignment.Right[j].Role == TokenRole.Patronymic);
            own |= l && !r;
            father |= !l && r;
        }
        return own && father;
    }
}
