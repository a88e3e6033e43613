using System.Runtime.Intrinsics;
using Pantau.Names.Matching;

namespace Pantau.Names.Index;

/// <summary>Gathers words of a segment that may stand for one word and denies most of them by the cost of slips, many at once.</summary>
internal sealed class SlipSieve(IndexSegment segment)
{
    private const int MostCounted = 40;
    private static readonly byte[] Limits = LimitsOf(0), SoundLimits = LimitsOf(TokenFit.SoundPrice), AcrossLimits = LimitsOf(TokenFit.SpellingDiffers);
    private readonly SlipLanes sounds = new(), texts = new(), consonants = new();
    private readonly int[] near = new int[SlipLanes.Width], across = new int[SlipLanes.Width];
    private readonly byte[] soundMost = new byte[SlipLanes.Width], textMost = new byte[SlipLanes.Width], acrossMost = new byte[SlipLanes.Width];
    private WordPattern pattern = null!;

    public void Begin(WordPattern word)
    {
        pattern = word;
        if (word.Traits.IsLong) return;
        sounds.Begin(word.Traits.Sound, word.Traits.SoundLength, weak: false);
        texts.Begin(word.Traits.Text, word.Traits.Length, weak: false);
        consonants.Begin(word.Traits.Sound, word.Traits.SoundLength, weak: true);
    }

    /// <summary>Takes a word; those that are left when there are enough of them go into the list with what they may have in common.</summary>
    public void Add(int token, Likeness likeness, List<(int Token, Likeness Likeness)> left)
    {
        ref readonly var other = ref segment.Hints[token];
        if (likeness == Likeness.Rules || pattern.Traits.IsLong || other.IsOdd)
        {
            left.Add((token, likeness));
            return;
        }
        ref readonly var spelling = ref segment.Spellings[token];
        if (likeness == Likeness.Across)
        {
            across[consonants.Count] = token;
            acrossMost[consonants.Count] = AcrossLimits[Math.Max((int)pattern.Traits.SoundLength, other.SoundLength)];
            consonants.Add(spelling.Sound, other.SoundLength);
            if (consonants.Count == SlipLanes.Width) SieveAcross(left);
        }
        else
        {
            near[sounds.Count] = token;
            soundMost[sounds.Count] = SoundLimits[TokenFit.Counted(pattern.Traits.SoundLength, other.SoundLength)];
            textMost[sounds.Count] = Limits[TokenFit.Counted(pattern.Traits.Length, other.Length)];
            sounds.Add(spelling.Sound, other.SoundLength);
            texts.Add(spelling.Text, other.Length);
            if (sounds.Count == SlipLanes.Width) SieveNear(left);
        }
    }

    public void Finish(List<(int Token, Likeness Likeness)> left)
    {
        if (sounds.Count > 0) SieveNear(left);
        if (consonants.Count > 0) SieveAcross(left);
    }

    private void SieveNear(List<(int Token, Likeness Likeness)> left)
    {
        var count = sounds.Count;
        var few = Vector256.LessThanOrEqual(sounds.Costs(), Vector256.LoadUnsafe(ref soundMost[0])) | Vector256.LessThanOrEqual(texts.Costs(), Vector256.LoadUnsafe(ref textMost[0]));
        Keep(few.ExtractMostSignificantBits(), count, near, Likeness.Letters, left);
    }

    private void SieveAcross(List<(int Token, Likeness Likeness)> left)
    {
        var count = consonants.Count;
        Keep(Vector256.LessThanOrEqual(consonants.Costs(), Vector256.LoadUnsafe(ref acrossMost[0])).ExtractMostSignificantBits(), count, across, Likeness.Across, left);
    }

    private static void Keep(uint few, int count, int[] tokens, Likeness likeness, List<(int Token, Likeness Likeness)> left)
    {
        for (var i = 0; i < count; i++)
            if ((few & (1u << i)) != 0) left.Add((tokens[i], likeness));
    }

    /// <summary>The greatest cost, by the letters among which it is counted, at which a word still stands for another.</summary>
    private static byte[] LimitsOf(double price)
    {
        var limits = new byte[MostCounted + 1];
        for (var letters = 0; letters <= MostCounted; letters++) limits[letters] = (byte)Math.Max(0, Math.Floor(SlipLanes.Unit * TokenFit.CostOf(Standing.Most, letters, price) + 1e-3));
        return limits;
    }
}
