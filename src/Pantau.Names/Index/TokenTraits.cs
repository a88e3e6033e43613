using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using Pantau.Names.Forms;
using Pantau.Names.Matching;
using Pantau.Names.Text;

namespace Pantau.Names.Index;

/// <summary>What is asked of a word before it is worth comparing, in sixty bytes.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct TokenTraits
{
    public byte RoleCode, ScriptCode, Length, SoundLength, First, SoundFirst, Marks;

    /// <summary>How many letters of the word as it is spelled repeat the one before, and as it sounds.</summary>
    public byte Doubles, SoundDoubles;

    /// <summary>A bit for each letter that the word holds, as it is spelled and as it sounds; for its consonants by class; for its tags.</summary>
    public uint Letters, SoundLetters, Bones, Tags;

    /// <summary>The first sixteen letters as they sound and as they are spelled, the first in the lowest byte.</summary>
    public UInt128 Sound, Text;

    private const byte ExactMark = 1, ReadingMark = 2, PoorMark = 4, SyllableMark = 8, LongMark = 16;
    private const int MostLonger = 3, NativeSlips = 5;
    private const double LeastEdit = 0.6, LeastSound = 0.25, WeakSlip = 0.4, MoreForVowel = 0.2, MoreForLiquid = 0.4;
    private static readonly uint Vowels = LettersOf("aeou"), Liquids = LettersOf("lr");

    public readonly TokenRole Role => (TokenRole)RoleCode;

    public readonly bool IsPoor => (Marks & PoorMark) != 0;

    public readonly bool IsExact => (Marks & ExactMark) != 0;

    /// <summary>It may be "Abd" with another name.</summary>
    public readonly bool MayBeServant => Length > 5 && (uint)((ulong)Text & 0xFFFFFF) == 0x646261;

    public readonly bool HasSyllables => (Marks & SyllableMark) != 0;

    /// <summary>Its letters are more than are kept here, or others than small Latin ones.</summary>
    public readonly bool IsLong => (Marks & LongMark) != 0;

    public readonly NameScript Script => (NameScript)ScriptCode;

    public readonly bool IsReading => (Marks & ReadingMark) != 0;

    public static TokenTraits Of(NameWord word)
    {
        var traits = new TokenTraits
        {
            RoleCode = (byte)word.Role,
            ScriptCode = (byte)word.Script,
            Length = (byte)Math.Min(255, word.Text.Length),
            SoundLength = (byte)Math.Min(255, word.Sound.Length),
            First = (byte)word.Text[0],
            SoundFirst = (byte)word.Sound[0],
            Marks = (byte)((word.Exact ? ExactMark : 0) | (word.IsReading ? ReadingMark : 0) | (TokenKeys.IsPoor(word) ? PoorMark : 0) | (word.Syllables.Length > 0 ? SyllableMark : 0) | (IsPacked(word.Text) && IsPacked(word.Sound) ? 0 : LongMark)),
            Doubles = DoublesOf(word.Text),
            SoundDoubles = DoublesOf(word.Sound),
            Letters = LettersOf(word.Text),
            SoundLetters = LettersOf(word.Sound),
        };
        (traits.Sound, traits.Text) = (Pack(word.Sound), Pack(word.Text));
        foreach (var c in word.Sound)
            if (SoundFold.Class(c) is var bone and not '\0') traits.Bones |= 1u << (bone & 31);
        foreach (var tag in word.Tags) traits.Tags |= 1u << (int)(TokenKeys.Whole('t', tag) >> 27);
        return traits;
    }

    /// <summary>The letters that a column of traits holds.</summary>
    public const int Packed = 16;

    private static bool IsPacked(string text) => text.Length <= Packed && Ascii.IsValid(text) && !text.Contains('\0');

    public static UInt128 Pack(ReadOnlySpan<char> text)
    {
        UInt128 packed = 0;
        for (var i = Math.Min(Packed, text.Length); i > 0; i--) packed = (packed << 8) | (byte)text[i - 1];
        return packed;
    }

    public static Span<char> Unpack(UInt128 packed, int length, Span<char> into)
    {
        var (low, high) = ((ulong)packed, (ulong)(packed >> 64));
        for (var i = 0; i < length; i++) into[i] = (char)(byte)(i < 8 ? low >> (8 * i) : high >> (8 * (i - 8)));
        return into[..length];
    }

    /// <summary>True where the word is spelled so; only asked of words that are not long.</summary>
    public readonly bool IsSpelled(UInt128 packed, int length) => Length == length && Text == packed;

    private static byte DoublesOf(string text)
    {
        var count = 0;
        for (var i = 1; i < text.Length; i++)
            if (text[i] == text[i - 1]) count++;
        return (byte)Math.Min(255, count);
    }

    public static uint LettersOf(string text)
    {
        var letters = 0u;
        foreach (var c in text) letters |= 1u << (c is >= 'a' and <= 'z' ? c - 'a' : 26 + (c % 6));
        return letters;
    }

    /// <summary>What two words may have in common, as far as it shows without a look at their letters in turn.</summary>
    public static Likeness MayFit(in TokenTraits a, in TokenTraits b, NameKind kind)
    {
        if (a.Role == TokenRole.Number || b.Role == TokenRole.Number) return Sure(a.RoleCode == b.RoleCode && a.Letters == b.Letters);
        if (a.Role == TokenRole.Initial || b.Role == TokenRole.Initial) return Sure(a.First == b.First || a.SoundFirst == b.SoundFirst);
        if ((a.Tags & b.Tags) != 0) return Likeness.Rules;
        if (((a.Marks | b.Marks) & ExactMark) != 0) return Sure(a.Letters == b.Letters);
        if (kind == NameKind.Person && (IsServant(a, b) || IsServant(b, a))) return Likeness.Rules;
        if (a.ScriptCode != b.ScriptCode && ((a.Marks | b.Marks) & PoorMark) != 0) return Least(a.Bones, b.Bones) * WeakSlip <= TokenFit.MostCost(Math.Max(a.SoundLength, b.SoundLength)) ? Likeness.Across : Likeness.None;
        if (a.ScriptCode == b.ScriptCode && a.ScriptCode is (byte)NameScript.Arabic or (byte)NameScript.Other) return Sure(Least(a.Letters, b.Letters) <= NativeSlips);
        if (Math.Abs(a.SoundLength - b.SoundLength) > MostLonger) return Likeness.None;
        return LeastCost(a.Letters, b.Letters) <= TokenFit.MostCost(a.Length, b.Length) || LeastCost(a.SoundLetters, b.SoundLetters) + LeastSound <= TokenFit.MostCost(a.SoundLength, b.SoundLength) ? Likeness.Letters : Likeness.None;
    }

    private static Likeness Sure(bool may) => may ? Likeness.Rules : Likeness.None;

    /// <summary>The least number of letters that must come or go: each slip brings one and takes one away.</summary>
    public static int Least(uint one, uint other) => Math.Max(BitOperations.PopCount(one & ~other), BitOperations.PopCount(other & ~one));

    private static double LeastCost(uint one, uint other) => Math.Max(CostOf(one & ~other), CostOf(other & ~one));

    private static double CostOf(uint letters) => (BitOperations.PopCount(letters) * LeastEdit) + (BitOperations.PopCount(letters & Vowels) * MoreForVowel) + (BitOperations.PopCount(letters & Liquids) * MoreForLiquid);

    private static bool IsServant(in TokenTraits servant, in TokenTraits other) => servant.Length == other.Length + 3 && servant.First == 'a' && (other.Letters & ~servant.Letters) == 0;
}

/// <summary>What two words may have in common.</summary>
internal enum Likeness
{
    None,
    /// <summary>Enough letters that few slips may lie between them.</summary>
    Letters,
    /// <summary>Enough consonants, where one of the words is of a script that leaves vowels out.</summary>
    Across,
    /// <summary>Something that only the rules can weigh.</summary>
    Rules,
}
