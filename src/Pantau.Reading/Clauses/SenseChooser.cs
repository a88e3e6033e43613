using Pantau.Reading.Packs;

namespace Pantau.Reading.Clauses;

/// <summary>What stood before a word, as far as it tells what the word is.</summary>
public enum Neighbour
{
    Nothing,
    /// <summary>A determiner, adjective, number, possessive or preposition: a noun comes.</summary>
    Nominal,
    /// <summary>A name, a pronoun, an auxiliary, "to": a verb may come.</summary>
    Verbal,
    /// <summary>A common noun: the word may go on with it or be its verb.</summary>
    Noun,
}

/// <summary>Chooses among the senses of a word by its neighbours: English "supply" is a verb after "Russia" and a noun after "the".</summary>
public static class SenseChooser
{
    public static LexiconEntry? Choose(IReadOnlyList<LexiconEntry> entries, Neighbour before, bool nextOpensNoun, bool zeroDerivation, bool capital)
    {
        LexiconEntry? noun = null, verb = null, function = null;
        foreach (var entry in entries)
        {
            if (entry.Cased && !capital) continue;
            if (IsVerb(entry.Sense)) verb = Better(verb, entry);
            else if (IsFunction(entry.Sense)) function ??= entry;
            else noun = Better(noun, entry);
        }
        if (noun is null && verb is null) return function;
        if (verb is null) return function is { Sense: Sense.Preposition or Sense.Relative or Sense.Adverb or Sense.Conjunction or Sense.Hedge } ? function : noun;
        // "the vote", "its mandate": after a determiner the bare form of a verb is a noun that the pack does not know.
        if (noun is null && function is null && zeroDerivation && before == Neighbour.Nominal && verb.Form is VerbForm.Base or VerbForm.Finite) return null;
        if (noun is null && function is { Sense: Sense.Conjunction } && verb.Form == VerbForm.Gerund) return function;
        if (noun is null) return function is not null && !zeroDerivation ? verb : function is { Sense: Sense.SourceMarker or Sense.Preposition } && before != Neighbour.Verbal && verb.Form == VerbForm.Gerund ? function : verb;
        if (!zeroDerivation) return before == Neighbour.Nominal ? noun : verb;
        return before switch
        {
            // "of sending shells": a gerund with its object is a verb.
            Neighbour.Nominal => verb.Form is VerbForm.Past or VerbForm.Participle || (verb.Form is VerbForm.Gerund && nextOpensNoun) ? verb : noun,
            Neighbour.Verbal => verb,
            Neighbour.Noun => nextOpensNoun && verb.Form is VerbForm.Finite or VerbForm.Past ? verb : verb.Form is VerbForm.Past ? verb : noun,
            _ => verb.Form is VerbForm.Gerund or VerbForm.Past ? verb : noun,
        };
    }

    private static bool IsVerb(Sense sense) => sense is Sense.Verb or Sense.Operator or Sense.Speech or Sense.PlainVerb;

    private static bool IsFunction(Sense sense) => sense is Sense.Auxiliary or Sense.Negation or Sense.Modal or Sense.Hedge or Sense.Preposition or Sense.Means
        or Sense.Conjunction or Sense.Relative or Sense.Subordinator or Sense.Complementizer or Sense.Determiner or Sense.Adverb or Sense.SourceMarker or Sense.Adjective or Sense.Clitic;

    // A frame says more than a plain verb; an item or a party says more than a word that points back.
    private static LexiconEntry Better(LexiconEntry? have, LexiconEntry candidate) => have is null || Rank(candidate) < Rank(have) ? candidate : have;

    private static int Rank(LexiconEntry entry) => entry.Sense switch
    {
        Sense.Party => 0,
        Sense.Verb => 1,
        Sense.Item => 2,
        Sense.Operator => 2,
        Sense.Speech => 3,
        Sense.PartyAdjective => 3,
        Sense.EventNoun => 4,
        Sense.Carrier => 4,
        Sense.UnitNoun => 5,
        Sense.Anaphor or Sense.ContentNoun => 6,
        Sense.CompoundHead or Sense.CompoundModifier => 7,
        _ => 8,
    };
}
