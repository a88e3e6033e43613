using Pantau.Names.Forms;
using Pantau.Names.Matching;

namespace Pantau.Names.Index;

/// <summary>
/// Tells from first letters, lengths and letters whether the rules might join words of one name to meet a word of the
/// other (<see cref="Joining"/>) so that it changes the outcome; where they might, the whole names are compared.
/// </summary>
internal sealed class JoinSigns(IndexSegment segment)
{
    private const int Shortest = 4, SlipFrom = 7, ShortestAcross = 5;
    private const double Close = 0.56, FarAcross = 1.3;
    private readonly List<Part> joined = [];
    private NameWord[] query = [];
    private TokenTraits[] words = [];

    private readonly record struct Part(uint Places, byte First, int Length, uint Letters);

    public void Begin(NameWord[] all, TokenTraits[] traits)
    {
        joined.Clear();
        (query, words) = (all, traits);
        for (var i = 0; i < traits.Length; i++)
        {
            var part = new Part(1u << i, traits[i].First, traits[i].Length, traits[i].Letters);
            for (var next = i + 1; next < traits.Length && next < i + Joining.Most; next++)
            {
                part = new Part(part.Places | (1u << next), part.First, part.Length + traits[next].Length, part.Letters | traits[next].Letters);
                joined.Add(part);
            }
        }
    }

    /// <param name="alone">The words of the query without a fellow in the form.</param>
    /// <param name="formAlone">The words of the form without a fellow in the query.</param>
    /// <param name="signed">Some word of the form is one that joining may be about.</param>
    /// <param name="across">The names are not both of one script.</param>
    public bool MayMeet(ReadOnlySpan<int> form, Lonesome alone, Lonesome formAlone, bool signed, bool across, FitRows rows)
    {
        for (var j = 0; j < form.Length && j < 32; j++)
        {
            ref readonly var word = ref segment.Traits[form[j]];
            var place = 1u << j;
            if (signed && word.Length >= Shortest)
                foreach (var part in joined)
                    if (Helps(alone, part.Places, formAlone, place) && Meets(part, word)) return true;
            if (signed && PartsMeet(form, j, alone, formAlone)) return true;
            if (!across) continue;
            for (var i = 0; i < words.Length; i++)
            {
                if (i + 1 < words.Length && Helps(alone, 3u << i, formAlone, place) && IsAcross(words[i], word) && rows.Weight(form[j], i) > Close && SoundAlike(query[i].Sound, query[i + 1].Sound, segment.Token(form[j]).Sound)) return true;
                if (j + 1 < form.Length && Helps(formAlone, 3u << j, alone, 1u << i) && IsAcross(word, words[i]) && rows.Weight(form[j], i) > Close && SoundAlike(segment.Token(form[j]).Sound, segment.Token(form[j + 1]).Sound, query[i].Sound)) return true;
            }
        }
        return false;
    }

    private bool PartsMeet(ReadOnlySpan<int> form, int at, Lonesome alone, Lonesome formAlone)
    {
        ref readonly var word = ref segment.Traits[form[at]];
        var part = new Part(1u << at, word.First, word.Length, word.Letters);
        for (var next = at + 1; next < form.Length && next < at + Joining.Most && next < 32; next++)
        {
            ref readonly var other = ref segment.Traits[form[next]];
            part = new Part(part.Places | (1u << next), part.First, part.Length + other.Length, part.Letters | other.Letters);
            for (var i = 0; i < words.Length; i++)
                if (words[i].Length >= Shortest && Helps(formAlone, part.Places, alone, 1u << i) && Meets(part, words[i])) return true;
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

    private static bool Meets(in Part part, in TokenTraits word)
    {
        if (part.First != word.First || Math.Abs(part.Length - word.Length) > (part.Length < SlipFrom ? 0 : 1)) return false;
        return part.Letters == word.Letters || (part.Length >= SlipFrom && TokenTraits.Least(part.Letters, word.Letters) <= 1);
    }
}

/// <summary>Words of a name without a fellow in the other, a bit for each.</summary>
/// <param name="Heavy">Those of which a single one keeps names apart.</param>
internal readonly record struct Lonesome(uint All, uint Heavy);
