namespace Pantau.Reading.Packs;

/// <summary>The forms of a language's verbs, and what an unknown word's form says of it.</summary>
public interface IMorphology
{
    /// <summary>Every form of a verb as the pack writes it, each with what the form is.</summary>
    IEnumerable<(string Form, VerbForm Kind)> Verb(string entry);

    /// <summary>Every form of a noun as the pack writes it.</summary>
    IEnumerable<string> Noun(string entry);

    /// <summary>Forms of a name that say it owns what stands beside it: German <c>Russlands</c>; none where a word of its own says so.</summary>
    IEnumerable<string> Genitive(string name) => [];

    /// <summary>True where the pack writes the verb with a reflexive word, and it is read only with one: "se procurer".</summary>
    bool IsPronominal(string entry) => false;

    /// <summary>What form of a verb an unknown word looks like; None when it looks like none.</summary>
    VerbForm LooksLike(string word);

    /// <summary>The forms of a verb with what each agrees with; in a language without agreement they say nothing.</summary>
    IEnumerable<(string Form, VerbForm Kind, Inflection Inflection)> Conjugate(string entry) => Verb(entry).Select(f => (f.Form, f.Kind, Inflection.None));

    /// <summary>The forms of a noun with the cases that each can stand in.</summary>
    IEnumerable<(string Form, Inflection Inflection)> Decline(string entry) => Noun(entry).Select(f => (f, Inflection.None));

    /// <summary>The forms of a name; in a language without cases it has one.</summary>
    IEnumerable<(string Form, Inflection Inflection)> Name(string entry) => [(entry, Inflection.None)];

    /// <summary>The forms of an adjective made of a name.</summary>
    IEnumerable<(string Form, Inflection Inflection)> Adjective(string entry) => [(entry, Inflection.None)];

    /// <summary>The cases that an unknown word can stand in by its ending, and whether it looks like an adjective.</summary>
    (Inflection Inflection, bool Adjective) Guess(string word) => (Inflection.Any, false);

    /// <summary>The cases that an unknown word can stand in if it is an adjective; none where its ending is no adjective's.</summary>
    Inflection GuessAdjective(string word) => Inflection.None;
}
