using Pantau.Names.Forms;
using Pantau.Names.Matching;
using Pantau.Names.Text;

namespace Pantau.Names.Index;

/// <summary>
/// Weighs forms of a segment by the rules of comparison, with the weights between words looked up instead of worked out.
/// Where a rule needs the letters themselves it says so, and the names are compared whole.
/// </summary>
internal sealed class QuickScore
{
    /// <summary>The rules need the words themselves.</summary>
    public const double AskRules = double.NaN;

    private const int Few = 4;

    private readonly IndexSegment segment;
    private readonly Alignment alignment = new();
    private readonly JoinSigns joins;
    private NameForm query = null!;
    private TokenTraits[] traits = [];
    private FormFlags flags;
    private uint all, numbers, heavy;
    private bool titled, isLatin;

    public QuickScore(IndexSegment segment)
    {
        this.segment = segment;
        Rows = new FitRows(segment);
        joins = new JoinSigns(segment, Rows);
    }

    public FitRows Rows { get; }

    public void Begin(NameForm form, int count)
    {
        query = form;
        flags = IndexSegment.Flags(form);
        isLatin = flags.Script == (int)NameScript.Latin;
        titled = PersonRules.HasLongTitledWord(form);
        all = count == 32 ? uint.MaxValue : (1u << count) - 1;
        (numbers, heavy) = (0, 0);
        traits = new TokenTraits[count];
        var patterns = new WordPattern[count];
        for (var i = 0; i < count; i++)
        {
            patterns[i] = new WordPattern(form.Tokens[i], form.Kind);
            traits[i] = patterns[i].Traits;
            if (traits[i].Role == TokenRole.Number) numbers |= 1u << i;
            if (IsHeavy(traits[i].Role)) heavy |= 1u << i;
        }
        Rows.Begin(patterns);
        joins.Begin(form.Tokens, traits);
    }

    /// <summary>The weight of the differences, <see cref="TokenFit.No"/> where it is beyond the threshold, or <see cref="AskRules"/>.</summary>
    public double Weigh(FormFlags other, ReadOnlySpan<int> words)
    {
        if (other.Kind != flags.Kind) return TokenFit.No;
        if (flags.Kind == NameKind.Person)
        {
            if ((flags.Reading == 0) != (other.Reading == 0) && flags.Reading != 2 && other.Reading != 2) return TokenFit.No;
            if (flags.Reading == 1 && other.Reading == 1) return EastAsian(words, other);
        }
        var (met, lack, heavyLack) = (0u, 0u, 0u);
        var (signs, number) = (default(SignedPlaces), false);
        for (var j = 0; j < words.Length; j++)
        {
            var mask = Rows.Mask(words[j], 1u << j, ref signs);
            met |= mask;
            if (mask != 0) continue;
            lack |= 1u << j;
            if (flags.Kind == NameKind.Person) continue;
            var role = segment.Traits[words[j]].Role;
            number |= role == TokenRole.Number;
            if (IsHeavy(role)) heavyLack |= 1u << j;
        }
        var alone = all & ~met;
        var signed = signs.Any(words.Length);
        var across = flags.Script != other.Script || flags.Script < 0;
        // Both names have words that the other lacks, and no rule can bring those together.
        if (!signed && !across && lack != 0 && (alone & ~numbers) != 0 && !((words.Length > Few || !isLatin) && IsAlikeWhole(other))) return TokenFit.No;
        if ((alone | lack) != 0 && (signed || across) && joins.MayMeet(words, new(alone, alone & heavy), new(lack, heavyLack), signs, signed, across)) return AskRules;
        if ((alone & heavy) != 0 || heavyLack != 0) return TokenFit.No;
        if (IsAlikeWhole(other) || (flags.Kind == NameKind.Organization && number && (numbers & alone) != 0)) return AskRules;
        if (lack != 0 && alone != 0) return TokenFit.No;
        return Rows.Least(words) > Standing.Most ? TokenFit.No : Sum(words, other);
    }

    private double Sum(ReadOnlySpan<int> words, FormFlags other)
    {
        alignment.Begin(traits.Length, words.Length);
        for (var i = 0; i < traits.Length; i++) alignment.LeftRoles[i] = traits[i].Role;
        for (var j = 0; j < words.Length; j++) alignment.RightRoles[j] = segment.Traits[words[j]].Role;
        for (var i = 0; i < traits.Length; i++)
            for (var j = 0; j < words.Length; j++)
                if (Rows.Weight(words[j], i) is var weight and < TokenFit.No) alignment.Fit(i, j, weight);
        alignment.Settle();
        return flags.Kind switch
        {
            NameKind.Person => PersonRules.Sum(alignment, titled, other.Titled && segment.Traits[words[0]].Length >= PersonRules.LongWord, null),
            NameKind.Vessel => VesselRules.Sum(alignment, null),
            _ => BodyRules.Sum(alignment, flags.Legal != 0 && other.Legal != 0 && (flags.Legal & other.Legal) == 0, null, null, null),
        };
    }

    private double EastAsian(ReadOnlySpan<int> words, FormFlags other)
    {
        if (flags.Script == other.Script && flags.Script is (int)NameScript.Han or (int)NameScript.Hangul) return AskRules;
        var total = 0.0;
        var signs = default(SignedPlaces);
        for (var i = 0; i < 2; i++)
        {
            if ((Rows.Mask(words[i], 1u << i, ref signs) & (1u << i)) == 0) return TokenFit.No;
            total += PersonRules.EastAsianWord(i, Rows.Weight(words[i], i), Math.Max(traits[i].Length, segment.Traits[words[i]].Length));
        }
        return total;
    }

    /// <summary>Organisations of another legal form may differ by no more than a slip in it.</summary>
    private bool IsAlikeWhole(FormFlags other) =>
        flags.Kind == NameKind.Organization && flags.Legal != other.Legal && flags.JoinedLength >= BodyRules.LongJoined && Math.Abs(flags.JoinedLength - other.JoinedLength) <= 1;

    /// <summary>True for words that may not be in one name only.</summary>
    private bool IsHeavy(TokenRole role) => flags.Kind switch
    {
        NameKind.Person => false,
        NameKind.Vessel => role != TokenRole.Number,
        _ => role is TokenRole.Word or TokenRole.Place,
    };
}
