using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Pantau.Names.Matching;

namespace Pantau.Names.Index;

/// <summary>
/// The least that slips between one word and thirty-two others may cost, all at once: the rows of
/// <see cref="LetterDistance"/> in twentieths, a byte for each other word. What depends on where a letter stands counts as
/// the cheapest, so that no word is denied that the rules would take.
/// </summary>
internal sealed class SlipLanes
{
    public const int Width = 32, Longest = 16;

    /// <summary>How many units a slip of weight one costs.</summary>
    public const int Unit = 20;

    private const byte Far = 200;
    private const int Letter = 31, Band = 4, Half = 8;
    private const ulong EachLetter = 0x1F1F1F1F1F1F1F1F;
    private static readonly SlipCosts Strong = new(weak: false), Weak = new(weak: true);
    private readonly byte[] letters = new byte[Longest], deletes = new byte[Longest], flat = new byte[Width * Longest], lengths = new byte[Width];
    private readonly ulong[] lows = new ulong[Width], highs = new ulong[Width];
    private readonly byte[] word = new byte[Longest];
    private readonly Vector256<byte>[] inserts = new Vector256<byte>[Longest + 1], first = new Vector256<byte>[Longest + 2], second = new Vector256<byte>[Longest + 2], third = new Vector256<byte>[Longest + 2];
    private SlipCosts tables = Strong;
    private int length, band, longest, count;

    /// <summary>How many words wait to be held against the one.</summary>
    public int Count => count;

    /// <param name="packed">The letters, the first in the lowest byte.</param>
    /// <param name="weak">Vowels say little.</param>
    public void Begin(UInt128 packed, int letterCount, bool weak)
    {
        (tables, length, band) = (weak ? Weak : Strong, letterCount, weak ? Longest : Band);
        for (var i = 0; i < length; i++, packed >>= 8)
        {
            word[i] = (byte)packed;
            letters[i] = (byte)(word[i] & Letter);
            deletes[i] = i > 0 && word[i] == word[i - 1] ? tables.Doubles[letters[i]] : tables.Singles[letters[i]];
        }
        Empty();
    }

    /// <summary>Adds a word; there must be room for it.</summary>
    public void Add(UInt128 packed, int letterCount)
    {
        lengths[count] = (byte)letterCount;
        longest = Math.Max(longest, letterCount);
        lows[count] = (ulong)packed;
        highs[count++] = (ulong)(packed >> 64);
    }

    /// <summary>The least costs of all words that were added, which are then forgotten.</summary>
    public Vector256<byte> Costs()
    {
        var far = Vector256.Create(Far);
        Turn(lows, flat);
        if (longest > Half) Turn(highs, flat.AsSpan(Half * Width));
        ref var columns = ref Unsafe.As<byte, Vector256<byte>>(ref MemoryMarshal.GetArrayDataReference(flat));
        var (before, last, row) = (first, second, third);
        last[0] = Vector256<byte>.Zero;
        for (var j = 1; j <= longest; j++)
        {
            var column = Unsafe.Add(ref columns, j - 1);
            var insert = Vector256.Shuffle(tables.Insert, column);
            if (j > 1) insert = Vector256.ConditionalSelect(Vector256.Equals(column, Unsafe.Add(ref columns, j - 2)), Vector256.Shuffle(tables.InsertDoubled, column), insert);
            inserts[j] = insert;
            last[j] = Vector256.Min(last[j - 1] + insert, far);
        }
        for (var i = 1; i <= length; i++)
        {
            var delete = Vector256.Create(deletes[i - 1]);
            var change = tables.Change[letters[i - 1]];
            var letter = Vector256.Create(letters[i - 1]);
            var letterBefore = Vector256.Create(i > 1 ? letters[i - 2] : (byte)255);
            var (from, to) = (Math.Max(1, i - band), Math.Min(longest, i + band));
            row[from - 1] = from == 1 ? Vector256.Min(last[0] + delete, far) : far;
            if (to < longest) row[to + 1] = far;
            var left = row[from - 1];
            for (var j = from; j <= to; j++)
            {
                var column = Unsafe.Add(ref columns, j - 1);
                var cost = Vector256.Min(Vector256.Min(last[j] + delete, left + inserts[j]), last[j - 1] + Vector256.Shuffle(change, column));
                if (i > 1 && j > 1)
                {
                    var swapped = Vector256.Equals(letter, Unsafe.Add(ref columns, j - 2)) & Vector256.Equals(letterBefore, column);
                    cost = Vector256.Min(cost, Vector256.ConditionalSelect(swapped, before[j - 2] + SlipCosts.Swap, far));
                }
                row[j] = left = Vector256.Min(cost, far);
            }
            (before, last, row) = (last, row, before);
        }
        var result = last[0];
        var ends = Vector256.LoadUnsafe(ref lengths[0]);
        for (var j = Math.Max(1, length - band); j <= Math.Min(longest, length + band); j++) result = Vector256.ConditionalSelect(Vector256.Equals(ends, Vector256.Create((byte)j)), last[j], result);
        // A word whose length lies outside the band costs too much in any case.
        if (band < Longest) result = Vector256.ConditionalSelect(Vector256.LessThan(ends, Vector256.Create((byte)Math.Max(1, length - band))) | Vector256.GreaterThan(ends, Vector256.Create((byte)(length + band))), far, result);
        Empty();
        return result;
    }

    private void Empty() => (count, longest) = (0, 0);

    /// <summary>Words of eight letters, one beside the other, become columns: the first letters of all, then the second ones.</summary>
    private static void Turn(ReadOnlySpan<ulong> words, Span<byte> columns)
    {
        Span<ulong> rows = stackalloc ulong[Half];
        for (var from = 0; from < Width; from += Half)
        {
            words.Slice(from, Half).CopyTo(rows);
            for (var i = 0; i < 4; i++) Swap(ref rows[i], ref rows[i + 4], 32, 0x00000000FFFFFFFF);
            for (var i = 0; i < 6; i = i == 1 ? 4 : i + 1) Swap(ref rows[i], ref rows[i + 2], 16, 0x0000FFFF0000FFFF);
            for (var i = 0; i < Half; i += 2) Swap(ref rows[i], ref rows[i + 1], 8, 0x00FF00FF00FF00FF);
            for (var i = 0; i < Half; i++) BinaryPrimitives.WriteUInt64LittleEndian(columns[((i * Width) + from)..], rows[i] & EachLetter);
        }
    }

    private static void Swap(ref ulong one, ref ulong other, int shift, ulong mask)
    {
        var changed = ((one >> shift) ^ other) & mask;
        other ^= changed;
        one ^= changed << shift;
    }

    /// <summary>Costs by letter: a to z by their place in the alphabet, digits as letters that cost no more.</summary>
    private sealed class SlipCosts
    {
        public static readonly Vector256<byte> Swap = Vector256.Create((byte)Units(LetterDistance.OfSwap));
        public readonly Vector256<byte>[] Change = new Vector256<byte>[Width];
        public readonly byte[] Singles = new byte[Width], Doubles = new byte[Width];
        public readonly Vector256<byte> Insert, InsertDoubled;

        public SlipCosts(bool weak)
        {
            for (var one = 0; one < Width; one++)
            {
                Singles[one] = Units(LetterDistance.LeastOf(At(one), weak));
                Doubles[one] = Units(LetterDistance.OfDoubled(At(one), weak));
                var costs = new byte[Width];
                for (var other = 0; other < Width; other++) costs[other] = one == other ? (byte)0 : Units(LetterDistance.ChangeOf(At(one), At(other), weak));
                Change[one] = Vector256.Create(costs);
            }
            (Insert, InsertDoubled) = (Vector256.Create(Singles), Vector256.Create(Doubles));
        }

        private static char At(int code) => code is >= 1 and <= 26 ? (char)('a' + code - 1) : '\u00FF';

        private static byte Units(float cost) => (byte)Math.Floor((cost * Unit) + 1e-3);
    }
}
