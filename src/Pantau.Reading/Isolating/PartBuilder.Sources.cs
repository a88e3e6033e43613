using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Isolating;

// Phrases that name who says it: 据, 根据.
internal sealed partial class PartBuilder
{
    // A phrase that names a source is no longer than this many words.
    private const int LongestSource = 40;

    // Where the phrase that names a source ends: at its verb of speech, at a mark, or where a clause begins (根据条约 向…).
    private int SourceEnd(int i)
    {
        var clause = -1;
        for (var j = i + 1; j < Math.Min(words.Count, i + LongestSource); j++)
        {
            if (words[j].Mark is "," or "。" or ":") return clause > 0 ? clause : j - i > 1 ? j : -1;
            if (words[j].Has(Sense.Relative)) clause = -1;
            else if (j > i + 1 && words[j].Entries is [{ Sense: Sense.Speech }, ..] && !(j + 1 < words.Count && words[j + 1].Has(Sense.Relative))) return j;
            else if (clause < 0 && j > i + 1 && !words[j].IsNominal && !words[j].Has(Sense.Conjunction) && (words[j].IsVerbal || words[j].Has(Sense.Preposition) || words[j].Has(Sense.Modal))) clause = j;
        }
        return clause;
    }

    // 据韩联社5月29日报道: all that names the source is one phrase; what it did is of no account.
    private int Source(int i, int end)
    {
        Close();
        var estimated = false;
        var phrase = new TextChunk { Kind = ChunkKind.Noun, First = words[i + 1].First, End = words[Math.Max(i + 1, end - 1)].End };
        for (var j = i + 1; j < end; j++)
        {
            if (words[j].IsNominal) phrase.Mentions.Add(NounPhrases.Mention(words[j]));
            estimated |= words[j].Entries.Any(e => e is { Sense: Sense.Speech, Value: "estimated" });
        }
        while (end < words.Count && words[end].Entries.Any(e => e.Sense == Sense.Speech)) estimated |= words[end++].Entries.Any(e => e is { Sense: Sense.Speech, Value: "estimated" });
        if (end < words.Count && words[end].Mark is "," or ":") end++;
        // A law is no source of facts.
        if (phrase.Mentions.Exists(m => m.Senses.Any(s => s is { Sense: Sense.ContentNoun, Value: "hypothetical" })))
        {
            CitesLaw = true;
            return end;
        }
        parts.Add(Part.Mark(PartKind.Source, ChunkKind.Source, words[i].First, words[i].End, estimated ? "estimated" : words[i].Find(Sense.SourceMarker)!.Value));
        parts.Add(new Part(PartKind.Noun, phrase));
        parts.Add(Part.Mark(PartKind.Stop, ChunkKind.Stop, words[end - 1].First, words[end - 1].End));
        Forget();
        return end;
    }
}
