using System.Numerics;
using Pantau.Names.Forms;
using Pantau.Names.Matching;
using Pantau.Names.Text;

namespace Pantau.Names.Index;

/// <summary>
/// Weighs forms of a segment by the rules of comparison, with the weights between words looked up instead of worked out.
/// Where a rule needs the letters themselves it says so, and the names are compared whole.
/// </summary>
internal sealed class QuickScore(IndexSegment segment)
{
    /// <summary>The rules need the words themselves.</summary>
    public const double AskRules = double.NaN;

    private const double InitialFor = 0.25;
    private readonly Alignment alignment = new();
    private readonly JoinSigns signs = new(segment);
    private NameForm query = null!;
    private FormFlags flags;
    private uint all, initials, numbers;

    public FitRows Rows { get; } = new(segment.TokenCount);

    public int Count { get; private set; }

    public void Begin(NameForm form, int count)
    {
        (query, Count, flags) = (form, count, IndexSegment.Flags(form));
        all = count == 32 ? uint.MaxValue : (1u << count) - 1;
        (initials, numbers) = (0, 0);
        for (var i = 0; i < count; i++)
        {
            if (form.Tokens[i].Role == TokenRole.Initial) initials |= 1u << i;
            if (form.Tokens[i].Role == TokenRole.Number) numbers |= 1u << i;
        }
        Rows.Begin(count);
        signs.Begin(form.Tokens, count);
    }

    /// <summary>The weight of the differences, <see cref="TokenFit.No"/> where it is beyond the threshold, or <see cref="AskRules"/>.</summary>
    public double Weigh(int form)
    {
        var other = segment.FlagsOf(form);
        if (other.Kind != flags.Kind) return TokenFit.No;
        var words = segment.FormTokens(form);
        if (flags.Kind == NameKind.Person)
        {
            if ((flags.Reading == 0) != (other.Reading == 0) && flags.Reading != 2 && other.Reading != 2) return TokenFit.No;
            if (flags.Reading == 1 && other.Reading == 1) return EastAsian(words, other);
        }
        if (IsAlikeWhole(other, words.Length)) return AskRules;
        var met = 0u;
        var lack = 0;
        var number = false;
        foreach (var word in words)
        {
            var mask = MaskOf(word);
            met |= mask;
            if (mask != 0) continue;
            lack++;
            number |= segment.Traits[word].Role == TokenRole.Number;
        }
        if (signs.MayMeet(words, Rows)) return AskRules;
        if (lack > 0 && met != all && !(number && (numbers & ~met) != 0)) return TokenFit.No;
        if (flags.Kind == NameKind.Organization && number && numbers != 0) return AskRules;
        return Sum(words, other);
    }

    private double Sum(ReadOnlySpan<int> words, FormFlags other)
    {
        alignment.Begin(Count, words.Length);
        for (var i = 0; i < Count; i++) alignment.LeftRoles[i] = query.Tokens[i].Role;
        for (var j = 0; j < words.Length; j++) alignment.RightRoles[j] = segment.Traits[words[j]].Role;
        for (var i = 0; i < Count; i++)
            for (var j = 0; j < words.Length; j++)
                if (WeightOf(words[j], i) is var weight and < TokenFit.No) alignment.Fit(i, j, weight);
        alignment.Settle();
        return flags.Kind switch
        {
            NameKind.Person => PersonRules.Sum(alignment, PersonRules.HasLongTitledWord(query), other.Titled && segment.Traits[words[0]].Length >= PersonRules.LongWord, null),
            NameKind.Vessel => VesselRules.Sum(alignment, null),
            _ => BodyRules.Sum(alignment, flags.Legal != 0 && other.Legal != 0 && (flags.Legal & other.Legal) == 0, null, null, null),
        };
    }

    private double EastAsian(ReadOnlySpan<int> words, FormFlags other)
    {
        if (flags.Script == other.Script && flags.Script is (int)NameScript.Han or (int)NameScript.Hangul) return AskRules;
        var total = 0.0;
        for (var i = 0; i < 2; i++)
        {
            if ((Rows.Mask(words[i]) & (1u << i)) == 0) return TokenFit.No;
            total += PersonRules.EastAsianWord(i, Rows.Weight(words[i], i), Math.Max(query.Tokens[i].Text.Length, segment.Traits[words[i]].Length));
        }
        return total;
    }

    /// <summary>Organisations whose letters run together may be the same though their words are not.</summary>
    private bool IsAlikeWhole(FormFlags other, int words)
    {
        const int Short = 5, Long = 12;
        if (flags.Kind != NameKind.Organization || other.JoinedLength < Short || Math.Abs(flags.JoinedLength - other.JoinedLength) > 1) return false;
        return (flags.JoinedLength == other.JoinedLength && words != Count) || (flags.JoinedLength >= Long && flags.Legal != other.Legal);
    }

    private uint MaskOf(int word)
    {
        var mask = Rows.Mask(word);
        if (initials == 0) return mask;
        for (var left = initials; left != 0; left &= left - 1)
            if (WeightOf(word, BitOperations.TrailingZeroCount(left)) < TokenFit.No) mask |= left & (~left + 1);
        return mask;
    }

    private double WeightOf(int word, int of)
    {
        if ((Rows.Mask(word) & (1u << of)) != 0) return Rows.Weight(word, of);
        if ((initials & (1u << of)) == 0 || flags.Kind != NameKind.Person) return TokenFit.No;
        ref readonly var traits = ref segment.Traits[word];
        if (traits.Role is TokenRole.Initial or TokenRole.Number) return TokenFit.No;
        var initial = query.Tokens[of];
        return traits.First == initial.Text[0] || traits.SoundFirst == initial.Sound[0] ? InitialFor : TokenFit.No;
    }
}
