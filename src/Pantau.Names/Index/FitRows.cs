using System.Numerics;
using Pantau.Names.Forms;
using Pantau.Names.Matching;

namespace Pantau.Names.Index;

/// <summary>
/// At which weights words of a segment stand for each word of a query: worked out when a word is first met, once for all
/// names that hold it.
/// </summary>
internal sealed class FitRows(IndexSegment segment)
{
    private const byte Learnt = 128;
    private const int Unlooked = -1;
    private readonly int[] slots = new int[segment.TokenCount];
    // A byte for each word, so that most are passed over in memory that is near.
    private readonly bool[] met = new bool[segment.TokenCount];
    private readonly List<int> touched = [];
    private double[] weights = [];
    private uint[] masks = [0];
    private byte[] signs = [0];
    private long[] runs = [Unlooked];
    private WordPattern[] words = [];
    private uint whole, all;

    public void Begin(WordPattern[] query)
    {
        foreach (var token in touched) met[token] = false;
        touched.Clear();
        (words, whole) = (query, 0);
        // Initials are not among the words that are taken over.
        foreach (var token in segment.InitialTokens) Slot(token);
        all = query.Length == 32 ? uint.MaxValue : (1u << query.Length) - 1;
    }

    /// <summary>Takes over all words of the segment that may stand for a word; no other needs to be compared with it.</summary>
    public void Take(Standing standing, int word)
    {
        whole |= 1u << word;
        for (var i = 0; i < standing.Tokens.Count; i++) Set(Slot(standing.Tokens[i]), word, standing.Weights[i]);
    }

    /// <summary>Marks a word of the segment that may be part of a word run together, or one itself.</summary>
    public void Sign(int token, byte sign)
    {
        var slot = Slot(token);
        signs[slot] |= sign;
    }

    /// <summary>A bit for each word of the query that a word of the segment may stand for.</summary>
    /// <param name="token">The word of the segment.</param>
    /// <param name="place">Its bit in its form.</param>
    /// <param name="signed">Told where words stand that joining may be about.</param>
    public uint Mask(int token, uint place, ref SignedPlaces signed)
    {
        if (!met[token] && whole == all) return 0;
        var slot = met[token] ? slots[token] : 0;
        if (signs[slot] < Learnt) slot = Learn(token);
        if (signs[slot] > Learnt) signed.Add(signs[slot], place);
        return masks[slot];
    }

    /// <summary>The weight, <see cref="TokenFit.No"/> where it does not fit.</summary>
    public double Weight(int token, int word)
    {
        var slot = met[token] ? slots[token] : 0;
        return (masks[slot] & (1u << word)) != 0 ? weights[(slot * words.Length) + word] : TokenFit.No;
    }

    /// <summary>What was found out about a word beside its weights, worked out once for each query; never below zero.</summary>
    public long Once(int token, Func<int, long> work)
    {
        var slot = Slot(token);
        // Where all words were taken over, one that is met here first stands for none.
        if (whole == all && signs[slot] == 0 && masks[slot] == 0) signs[slot] = Learnt;
        if (signs[slot] < Learnt) Learn(token);
        if (runs[slot] != Unlooked) return runs[slot];
        var found = work(token);
        return runs[slot] = found;
    }

    /// <summary>What the pairs of two names weigh at least: one of them has a fellow for each of its words.</summary>
    public double Least(ReadOnlySpan<int> form)
    {
        Span<double> least = stackalloc double[words.Length];
        least.Fill(TokenFit.No);
        double ofForm = 0, ofQuery = 0;
        foreach (var token in form)
        {
            var slot = met[token] ? slots[token] : 0;
            var row = slot * words.Length;
            var best = TokenFit.No;
            for (var mask = masks[slot]; mask != 0; mask &= mask - 1)
            {
                var word = BitOperations.TrailingZeroCount(mask);
                var weight = weights[row + word];
                best = Math.Min(best, weight);
                least[word] = Math.Min(least[word], weight);
            }
            ofForm += best;
        }
        foreach (var weight in least) ofQuery += weight;
        return Math.Min(ofForm, ofQuery);
    }

    private int Learn(int token)
    {
        var slot = Slot(token);
        signs[slot] |= Learnt;
        ref readonly var other = ref segment.Traits[token];
        for (var i = 0; i < words.Length; i++)
        {
            // Initials were left out of what was taken over.
            if ((whole & (1u << i)) != 0 && other.Role != TokenRole.Initial) continue;
            var weight = words[i].Weigh(segment, token);
            if (weight <= Standing.Most) Set(slot, i, (float)weight);
        }
        return slot;
    }

    private int Slot(int token)
    {
        if (met[token]) return slots[token];
        touched.Add(token);
        met[token] = true;
        var slot = slots[token] = touched.Count;
        if (masks.Length <= slot)
        {
            Array.Resize(ref masks, Math.Max(256, slot * 2));
            Array.Resize(ref signs, masks.Length);
            Array.Resize(ref runs, masks.Length);
        }
        if (weights.Length < (slot + 1) * words.Length) Array.Resize(ref weights, Math.Max(1024, (slot + 1) * words.Length * 2));
        (masks[slot], signs[slot], runs[slot]) = (0, 0, Unlooked);
        return slot;
    }

    private void Set(int slot, int word, double weight)
    {
        masks[slot] |= 1u << word;
        weights[(slot * words.Length) + word] = weight;
    }
}
