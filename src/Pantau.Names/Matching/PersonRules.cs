using Pantau.Names.Forms;
using Pantau.Names.Text;

namespace Pantau.Names.Matching;

/// <summary>Persons: every word of the shorter name must be in the longer; one that stands against another makes two persons.</summary>
internal static class PersonRules
{
    private const double Missing = 0.35, MissingInitial = 0.1, MissingFather = 0.2, Against = 1.5, OneWordOnly = 1.1, FamilyWithTitle = 0.25, RolesCrossed = 1.2, AnotherCharacter = 1.1;

    /// <summary>The letters from which a family name with a title tells one person from others.</summary>
    public const int LongWord = 6;

    public static double Weigh(NameForm left, NameForm right, List<Slip>? slips)
    {
        if (left.Reading.Length == 0 != (right.Reading.Length == 0) && !(left.Reading == "ja" || right.Reading == "ja")) return TokenFit.No;
        if (left.Reading == "east" && right.Reading == "east") return EastAsian(left, right, slips);
        return Sum(Alignment.Of(left.Tokens, right.Tokens, NameKind.Person), HasLongTitledWord(left), HasLongTitledWord(right), slips);
    }

    /// <summary>A title stands with the name, and its first word is long enough to be told from others.</summary>
    public static bool HasLongTitledWord(NameForm form) => form.Titled && form.Tokens[0].Text.Length >= LongWord;

    /// <summary>The weight of the differences between names whose words are aligned.</summary>
    public static double Sum(Alignment alignment, bool leftTitled, bool rightTitled, List<Slip>? slips)
    {
        var total = 0.0;
        var words = 0;
        foreach (var (i, j, weight) in alignment.Pairs)
        {
            total += weight;
            if (alignment.LeftRoles[i] != TokenRole.Initial && alignment.RightRoles[j] != TokenRole.Initial) words++;
            if (slips is not null) MatchReasons.Pair(slips, alignment.Left[i], alignment.Right[j], weight, NameKind.Person);
        }
        if (words == 0) return TokenFit.No;
        var against = Math.Min(alignment.LeftAlone, alignment.RightAlone);
        if (against > 0)
        {
            total += against * Against;
            slips?.Add(new Slip(Against, $"{MatchReasons.Quote(alignment.AloneOn(left: true))} stands against {MatchReasons.Quote(alignment.AloneOn(left: false))}"));
        }
        else
        {
            for (var alone = alignment.Alone(); alone.Next();)
            {
                var weight = Lacking(alone.Role);
                total += weight;
                slips?.Add(new Slip(weight, $"“{alone.Word}” is in one name only"));
            }
        }
        if (alignment.Pairs.Count == 1 && alignment.LeftAlone + alignment.RightAlone > 0)
        {
            var weight = (alignment.LeftAlone == 0 ? leftTitled : rightTitled) ? FamilyWithTitle : OneWordOnly;
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

    /// <summary>What a word in one name only weighs.</summary>
    public static double Lacking(TokenRole role) => role switch { TokenRole.Initial or TokenRole.Honorific => MissingInitial, TokenRole.Patronymic => MissingFather, _ => Missing };

    /// <summary>The weight of a family or given name, of which a family name of few letters leaves no room for a slip: Ri is not Ra.</summary>
    public static double EastAsianWord(int place, double weight, int longer) => place == 0 && weight > 0.5 && longer <= 4 ? TokenFit.No : weight;

    /// <summary>Family name against family name, given name against given name.</summary>
    private static double EastAsian(NameForm left, NameForm right, List<Slip>? slips)
    {
        if (left.Script == right.Script && left.Script is NameScript.Han or NameScript.Hangul) return InOneScript(left, right, slips);
        var total = 0.0;
        for (var i = 0; i < 2; i++)
        {
            var (a, b) = (left.Tokens[i], right.Tokens[i]);
            var weight = EastAsianWord(i, TokenFit.Between(a, b, NameKind.Person, out _), Math.Max(a.Text.Length, b.Text.Length));
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
            var (l, r) = (alignment.LeftRoles[i] == TokenRole.Patronymic, alignment.RightRoles[j] == TokenRole.Patronymic);
            own |= l && !r;
            father |= !l && r;
        }
        return own && father;
    }
}
