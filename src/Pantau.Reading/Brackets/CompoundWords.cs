using Pantau.Reading.Packs;

namespace Pantau.Reading.Brackets;

/// <summary>
/// Cuts a closed compound into a head that the lexicon knows and what stands before it: <c>Munitionslieferungen</c> is
/// deliveries of ammunition. The longest known head counts; what stands before it is cut in turn, or stays unknown.
/// </summary>
internal sealed class CompoundWords(LanguagePack pack)
{
    // A head or modifier shorter than this is part of too many words: "Öl" is no head of "Knöl".
    private const int ShortestHead = 4;
    private const int Longest = 60;

    public (IReadOnlyList<LexiconEntry> Head, IReadOnlyList<IReadOnlyList<LexiconEntry>> Modifiers)? Cut(string word, bool capital)
    {
        if (pack.Brackets.CompoundLinks.Count == 0 || word.Length is < 6 or > Longest) return null;
        for (var at = 2; at <= word.Length - 2; at++)
        {
            var head = Nouns(word[at..], capital);
            if (head.Count == 0) continue;
            var modifiers = Before(word[..at]);
            if (word.Length - at < ShortestHead && modifiers.Count == 0) continue;
            if (modifiers.Count == 0 && at < 3) continue;
            return (head, modifiers);
        }
        return null;
    }

    // The modifiers, the linking letters taken off: "munitions", "raketen", "kurzstrecken".
    private IReadOnlyList<IReadOnlyList<LexiconEntry>> Before(string start)
    {
        foreach (var stem in Stems(start))
            if (Nouns(stem, true) is { Count: > 0 } known) return [known];
        for (var at = 2; at <= start.Length - 3; at++)
        {
            foreach (var stem in Stems(start[at..]))
                if (stem.Length >= ShortestHead && Nouns(stem, true) is { Count: > 0 } known) return [.. Before(start[..at]), known];
        }
        return [];
    }

    private IEnumerable<string> Stems(string start)
    {
        yield return start;
        // "Waffen", "Öl-"; "Granat" of Granate, "Kohle" of Kohl-.
        foreach (var link in pack.Brackets.CompoundLinks)
            if (start.Length - link.Length >= 2 && start.EndsWith(link, StringComparison.Ordinal)) yield return start[..^link.Length];
        yield return start + "e";
    }

    private List<LexiconEntry> Nouns(string word, bool capital) =>
        [.. (pack.Lexicon.Word(word) ?? []).Where(e => e.Sense is Sense.Item or Sense.CompoundHead or Sense.CompoundModifier or Sense.UnitNoun or Sense.Carrier or Sense.EventNoun or Sense.ContentNoun or Sense.Agent
            or Sense.Anaphor && e is not { Sense: Sense.Anaphor, Value: "third" or "pair" or "group" or "cooperation" or "country" } && (!e.Cased || capital))];
}
