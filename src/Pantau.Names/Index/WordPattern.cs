using Pantau.Names.Forms;
using Pantau.Names.Matching;

namespace Pantau.Names.Index;

/// <summary>A word made ready to be held against very many others: most are denied without a look at the rules.</summary>
internal sealed class WordPattern
{
    private const double LeastEdit = 0.6, LessForDouble = 0.2, LeastSound = 0.25;
    private const int Longest = 32;
    private readonly TokenTraits traits;
    private readonly NameKind kind;
    private readonly uint[] sound = new uint[32], text = new uint[32];
    private readonly bool fits;

    public WordPattern(NameWord word, NameKind kind)
    {
        (Word, this.kind, traits) = (word, kind, TokenTraits.Of(word));
        fits = word.Sound.Length <= Longest && word.Text.Length <= Longest;
        if (!fits) return;
        for (var i = 0; i < word.Sound.Length; i++) sound[word.Sound[i] & 31] |= 1u << i;
        for (var i = 0; i < word.Text.Length; i++) text[word.Text[i] & 31] |= 1u << i;
    }

    public NameWord Word { get; }

    public ref readonly TokenTraits Traits => ref traits;

    /// <summary>What they may have in common, by what shows at once.</summary>
    public Likeness LikenessTo(in TokenTraits other) => TokenTraits.MayFit(traits, other, kind);

    /// <summary>The weight of the difference to a word of a segment; <see cref="TokenFit.No"/> where it is clear that neither stands for the other.</summary>
    public double Weigh(IndexSegment segment, int token)
    {
        ref readonly var other = ref segment.Traits[token];
        if (traits.Role != TokenRole.Number && other.Role != TokenRole.Number && (traits.Role == TokenRole.Initial || other.Role == TokenRole.Initial) && kind == NameKind.Person && traits.Role != other.Role)
            return traits.First == other.First || traits.SoundFirst == other.SoundFirst ? TokenFit.OfInitial : TokenFit.No;
        var likeness = LikenessTo(other);
        return likeness == Likeness.None || (likeness == Likeness.Letters && fits && !IsNear(other)) ? TokenFit.No : Weigh(segment, token, likeness);
    }

    /// <summary>The same where it is known what they may have in common.</summary>
    public double Weigh(IndexSegment segment, int token, Likeness likeness)
    {
        ref readonly var other = ref segment.Traits[token];
        if (likeness == Likeness.Rules || traits.IsLong || other.IsLong || (kind == NameKind.Person && traits.HasSyllables && other.HasSyllables)) return TokenFit.Between(Word, segment.Token(token), kind, out _);
        Span<char> otherSound = stackalloc char[TokenTraits.Packed];
        otherSound = TokenTraits.Unpack(other.Sound, other.SoundLength, otherSound);
        if (likeness == Likeness.Across) return TokenFit.Across(Word.Sound, otherSound);
        if (traits.ScriptCode == other.ScriptCode && traits.Length == other.Length && traits.Text == other.Text) return 0;
        if (traits.Role == TokenRole.Place && other.Role == TokenRole.Place) return TokenFit.No;
        Span<char> otherText = stackalloc char[TokenTraits.Packed];
        otherText = TokenTraits.Unpack(other.Text, other.Length, otherText);
        return TokenFit.ByLetters(Word.Sound, otherSound, Word.Text, otherText, TokenFit.IsOfCharacters(Word.Script, other.Script));
    }

    private bool IsNear(in TokenTraits other) =>
        (Edits(sound, traits.SoundLength, other.Sound, other.SoundLength) * LeastEdit) - ((traits.SoundDoubles + other.SoundDoubles) * LessForDouble) + LeastSound <= TokenFit.MostCost(traits.SoundLength, other.SoundLength)
            || (Edits(text, traits.Length, other.Text, other.Length) * LeastEdit) - ((traits.Doubles + other.Doubles) * LessForDouble) <= TokenFit.MostCost(traits.Length, other.Length);

    /// <summary>Letters changed, put in, left out or swapped, by bits (Hyyrö 2003); words beyond sixteen letters count as near.</summary>
    private static int Edits(uint[] places, int length, UInt128 other, int otherLength)
    {
        if (otherLength > 16) return 0;
        var (plus, minus, diagonal, before, score) = (uint.MaxValue, 0u, 0u, 0u, length);
        var last = 1u << (length - 1);
        for (var j = 0; j < otherLength; j++, other >>= 8)
        {
            var same = places[(int)((ulong)other & 31)];
            var swapped = ((~diagonal & same) << 1) & before;
            diagonal = (((same & plus) + plus) ^ plus) | same | minus | swapped;
            before = same;
            var up = minus | ~(diagonal | plus);
            var down = diagonal & plus;
            if ((up & last) != 0) score++;
            if ((down & last) != 0) score--;
            up = (up << 1) | 1;
            plus = (down << 1) | ~(diagonal | up);
            minus = up & diagonal;
        }
        return score;
    }
}
