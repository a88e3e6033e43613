namespace Pantau.Reading.Packs;

/// <summary>The forms of a language's verbs, and what an unknown word's form says of it.</summary>
public interface IMorphology
{
    /// <summary>Every form of a verb as the pack writes it, each with what the form is.</summary>
    IEnumerable<(string Form, VerbForm Kind)> Verb(string entry);

    /// <summary>Every form of a noun as the pack writes it.</summary>
    IEnumerable<string> Noun(string entry);

    /// <summary>Every form of an adjective as the pack writes it.</summary>
    IEnumerable<string> Adjective(string entry) => [entry];

    /// <summary>True where the pack writes the verb with a reflexive word, and it is read only with one: "se procurer".</summary>
    bool IsPronominal(string entry) => false;

    /// <summary>What form of a verb an unknown word looks like; None when it looks like none.</summary>
    VerbForm LooksLike(string word);
}
