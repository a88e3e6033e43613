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

    /// <summary>False where it is clear that the word stands for no such other.</summary>
    public bool MayFit(in TokenTraits other) =>
        TokenTraits.MayFit(traits, other, kind) switch { Likeness.None => false, Likeness.Letters => !fits || IsNear(other), _ => true };

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
