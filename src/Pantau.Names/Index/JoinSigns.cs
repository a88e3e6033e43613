using Pantau.Names.Forms;
using Pantau.Names.Matching;

namespace Pantau.Names.Index;

/// <summary>
/// Tells from first letters, lengths and letters whether the rules might join words of one name to meet a word of the
/// other (<see cref="Joining"/>) so that it changes the outcome; where they might, the whole names are compared.
/// </summary>
internal sealed class JoinSigns
{
    private const int Shortest = 4, SlipFrom = 7, ShortestAcross = 5, MostAcross = 31;
    private const double Close = 0.56, FarAcross = 1.3;
    private readonly List<JoinedPart> joined = [];
    private readonly IndexSegment segment;
    private readonly FitRows rows;
    private readonly Func<int, long> lookAcross;
    private NameWord[] query = [];
    private TokenTraits[] words = [];
    private uint wholeFirsts, soundFirsts;

    private readonly record struct JoinedPart(uint Places, uint First, int Length, uint Letters);

    public JoinSigns(IndexSegment segment, FitRows rows) => (this.segment, this.rows, lookAcross) = (segment, rows, Across);

    public void Begin(NameWord[] all, TokenTraits[] traits)
    {
        joined.Clear();
        (wholeFirsts, soundFirsts) = (0, 0);
        (query, words) = (all, traits);
        for (var i = 0; i < traits.Length; i++)
        {
            var part = new JoinedPart(1u << i, FirstOf(traits[i]), traits[i].Length, traits[i].Letters);
            if (traits[i].Length >= Shortest) wholeFirsts |= part.First;
            soundFirsts |= 1u << (traits[i].SoundFirst & 31);
            for (var next = i + 1; next < traits.Length && next < i + Joining.Most; next++)
            {
                part = new JoinedPart(part.Places | (1u << next), part.First, part.Length + traits[next].Length, part.Letters | traits[next].Letters);
                joined.Add(part);
            }
        }
    }

    /// <param name="alone">The words of the query without a fellow in the form.</param>
    /// <param name="formAlone">The words of the form without a fellow in the query.</param>
    /// <param name="signs">Where words of the form stand that joining may be about.</param>
    /// <param name="signed">There are such.</param>
    /// <param name="across">The names are not both of one script.</param>
    public bool MayMeet(ReadOnlySpan<int> form, Lonesome alone, Lonesome formAlone, SignedPlaces signs, bool signed, bool across)
    {
        for (var j = 0; j < form.Length && j < 32; j++)
        {
            var place = 1u << j;
            if (signed && (signs.Wholes & place) != 0 && WholeMeets(form[j], place, alone, formAlone)) return true;
            if (signed && (signs.Heads & place | signs.Tails & ~(place | (place - 1))) != 0 && PartsMeet(form, j, alone, formAlone, signs)) return true;
            if (!across || (soundFirsts & (1u << segment.SoundFirsts[form[j]])) == 0) continue;
            var runs = rows.Once(form[j], lookAcross);
            for (var (whole, i) = ((uint)runs, 0); whole >> i != 0; i++)
                if ((whole & (1u << i)) != 0 && Helps(alone, 3u << i, formAlone, place)) return true;
            if (j + 1 == form.Length) continue;
            for (var (part, i) = ((uint)(runs >>> 32), 0); part >> i != 0; i++)
                if ((part & (1u << i)) != 0 && Helps(formAlone, 3u << j, alone, 1u << i) && SoundAlike(segment.Token(form[j]).Sound, segment.Token(form[j + 1]).Sound, query[i].Sound)) return true;
        }
        return false;
    }

    /// <summary>For a word of a form, a bit for each two words of the query that together sound like it, and above them one for each word of the query that it may begin.</summary>
    private long Across(int token)
    {
        ref readonly var word = ref segment.Traits[token];
        long wholes = 0, parts = 0;
        for (var i = 0; i < words.Length && i < MostAcross; i++)
        {
            if (words[i].ScriptCode == word.ScriptCode || !(rows.Weight(token, i) > Close)) continue;
            if (i + 1 < words.Length && IsAcross(words[i], word) && SoundAlike(query[i].Sound, query[i + 1].Sound, segment.Token(token).Sound)) wholes |= 1L << i;
            if (IsAcross(word, words[i]) && LetterDistance.ToBeginning(segment.Token(token).Sound, query[i].Sound) <= FarAcross) parts |= 1L << i;
        }
        return wholes | (parts << 32);
    }

    private bool WholeMeets(int token, uint place, Lonesome alone, Lonesome formAlone)
    {
        ref readonly var word = ref segment.Hints[token];
        if (word.Length < Shortest) return false;
        foreach (var part in joined)
            if (Meets(part, word.FirstBit, word.Length, word.Letters) && Helps(alone, part.Places, formAlone, place)) return true;
        return false;
    }

    /// <summary>Words of the form that together make one of the query; one slip leaves the first or the last of them as it is.</summary>
    private bool PartsMeet(ReadOnlySpan<int> form, int at, Lonesome alone, Lonesome formAlone, SignedPlaces signs)
    {
        var isHead = (signs.Heads & (1u << at)) != 0;
        ref readonly var word = ref segment.Hints[form[at]];
        if ((word.FirstBit & wholeFirsts) == 0) return false;
        var part = new JoinedPart(1u << at, word.FirstBit, word.Length, word.Letters);
        for (var next = at + 1; next < form.Length && next < at + Joining.Most && next < 32; next++)
        {
            ref readonly var other = ref segment.Hints[form[next]];
            part = new JoinedPart(part.Places | (1u << next), part.First, part.Length + other.Length, part.Letters | other.Letters);
            if (!isHead && (signs.Tails & (1u << next)) == 0) continue;
            for (var i = 0; i < words.Length; i++)
                if (words[i].Length >= Shortest && Meets(part, FirstOf(words[i]), words[i].Length, words[i].Letters) && Helps(formAlone, part.Places, alone, 1u << i)) return true;
        }
        return false;
    }

    /// <summary>Words that had no fellow get one, and no name is left with such words where the other has them too.</summary>
    private static bool Helps(Lonesome parts, uint joinedPlaces, Lonesome wholes, uint place) =>
        ((parts.All & joinedPlaces) | (wholes.All & place)) != 0 && ((parts.All & ~joinedPlaces) == 0 || (wholes.All & ~place) == 0)
        && ((parts.Heavy & ~joinedPlaces) | (wholes.Heavy & ~place)) == 0;

    private static bool IsAcross(in TokenTraits part, in TokenTraits whole) =>
        part.ScriptCode != whole.ScriptCode && whole.Length >= ShortestAcross && part.SoundFirst == whole.SoundFirst && part.Tags == 0 && !part.IsReading && !whole.IsReading;

    private static bool SoundAlike(string one, string next, string whole)
    {
        Span<char> both = stackalloc char[40];
        if (one.Length + next.Length > both.Length) return true;
        one.CopyTo(both);
        next.CopyTo(both[one.Length..]);
        return LetterDistance.Between(both[..(one.Length + next.Length)], whole, weak: true, limit: FarAcross) <= FarAcross;
    }

    private static uint FirstOf(in TokenTraits word) => 1u << (word.First & 31);

    private static bool Meets(in JoinedPart part, uint first, int length, uint letters)
    {
        if (part.First != first || Math.Abs(part.Length - length) > (part.Length < SlipFrom ? 0 : 1)) return false;
        return part.Letters == letters || (part.Length >= SlipFrom && TokenTraits.Least(part.Letters, letters) <= 1);
    }
}

/// <summary>Words of a name without a fellow in the other, a bit for each.</summary>
/// <param name="Heavy">Those of which a single one keeps names apart.</param>
internal readonly record struct Lonesome(uint All, uint Heavy);
