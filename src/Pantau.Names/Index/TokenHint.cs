using System.Numerics;
using Pantau.Names.Forms;
using Pantau.Names.Matching;
using Pantau.Names.Text;

namespace Pantau.Names.Index;

/// <summary>The few traits of a word by which most words are denied, in twenty bytes.</summary>
internal readonly struct TokenHint
{
    private const int MostLetters = 31;
    private readonly uint first;
    private readonly ushort bones, rest;

    public TokenHint(in TokenTraits traits)
    {
        (Letters, SoundLetters, Tags) = (traits.Letters, traits.SoundLetters, traits.Tags);
        bones = (ushort)(traits.Bones >> 16);
        first = traits.First & 31u;
        var odd = traits.Role == TokenRole.Number || traits.IsLong || traits.IsExact || traits.MayBeServant || traits.Length > MostLetters || traits.SoundLength > MostLetters;
        rest = (ushort)(Math.Min(MostLetters, (int)traits.Length) | (Math.Min(MostLetters, (int)traits.SoundLength) << 5) | (traits.ScriptCode << 10) | (traits.Role == TokenRole.Initial ? 1 << 13 : 0) | (odd ? 1 << 14 : 0) | (traits.IsPoor ? 1 << 15 : 0));
    }

    /// <summary>A bit for each letter that the word holds, as it is spelled and as it sounds; for its tags.</summary>
    public readonly uint Letters, SoundLetters, Tags;

    /// <summary>A bit for each class of consonants.</summary>
    public uint Bones => bones;

    /// <summary>The bit of the first letter.</summary>
    public uint FirstBit => 1u << (int)first;

    public int Length => rest & 31;

    public int SoundLength => (rest >> 5) & 31;

    public NameScript Script => (NameScript)((rest >> 10) & 7);

    public bool IsInitial => (rest & (1 << 13)) != 0;

    /// <summary>Only the rules say what it may have in common with others.</summary>
    public bool IsOdd => (rest & (1 << 14)) != 0;

    public bool IsPoor => (rest & (1 << 15)) != 0;
}

/// <summary>Holds the hint of one word against those of others.</summary>
internal sealed class HintSieve
{
    private const int Units = 20, LeastSlip = 12, MoreForVowel = 4, MoreForLiquid = 8, WeakSlip = 8, NativeSlips = 5, MostLonger = 3, Lengths = 32;
    private static readonly uint Vowels = TokenTraits.LettersOf("aeou"), Liquids = TokenTraits.LettersOf("lr");
    private readonly int[] most = new int[Lengths], soundMost = new int[Lengths], acrossMost = new int[Lengths];
    private TokenTraits traits;
    private TokenHint hint;
    private NameKind kind;
    private bool native, servant;

    public void Begin(WordPattern pattern, NameKind queryKind)
    {
        (traits, kind) = (pattern.Traits, queryKind);
        hint = new TokenHint(traits);
        native = hint.Script is NameScript.Arabic or NameScript.Other;
        servant = kind == NameKind.Person && traits.MayBeServant;
        for (var length = 0; length < Lengths; length++)
        {
            most[length] = (int)(TokenFit.CostOf(Standing.Most, TokenFit.Counted(hint.Length, length), 0) * Units);
            soundMost[length] = Math.Abs(hint.SoundLength - length) > MostLonger ? -1 : (int)(TokenFit.CostOf(Standing.Most, TokenFit.Counted(hint.SoundLength, length), TokenFit.SoundPrice) * Units);
            acrossMost[length] = (int)(TokenFit.CostOf(Standing.Most, Math.Max(hint.SoundLength, length), TokenFit.SpellingDiffers) * Units);
        }
    }

    /// <summary>What they may have in common.</summary>
    public Likeness To(in TokenHint other, IndexSegment segment, int token)
    {
        if ((hint.Tags & other.Tags) != 0) return Likeness.Rules;
        if (hint.IsOdd || other.IsOdd || (servant && other.Length + 3 == hint.Length)) return TokenTraits.MayFit(traits, segment.Traits[token], kind);
        if (hint.Script != other.Script)
        {
            if (hint.IsPoor || other.IsPoor) return TokenTraits.Least(hint.Bones, other.Bones) * WeakSlip <= acrossMost[other.SoundLength] ? Likeness.Across : Likeness.None;
        }
        else if (native)
        {
            return TokenTraits.Least(hint.Letters, other.Letters) <= NativeSlips ? Likeness.Rules : Likeness.None;
        }
        var limit = soundMost[other.SoundLength];
        return limit >= 0 && (IsNear(hint.SoundLetters, other.SoundLetters, limit) || IsNear(hint.Letters, other.Letters, most[other.Length])) ? Likeness.Letters : Likeness.None;
    }

    private static bool IsNear(uint one, uint other, int limit) => CostOf(one & ~other) <= limit && CostOf(other & ~one) <= limit;

    private static int CostOf(uint letters) => (BitOperations.PopCount(letters) * LeastSlip) + (BitOperations.PopCount(letters & Vowels) * MoreForVowel) + (BitOperations.PopCount(letters & Liquids) * MoreForLiquid);
}
