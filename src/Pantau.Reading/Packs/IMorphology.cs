namespace Pantau.Reading.Packs;

/// <summary>The forms of a language's verbs, and what an unknown word's form says of it.</summary>
public interface IMorphology
{
    /// <summary>Every form of a verb as the pack writes it, each with what the form is.</summary>
    IEnumerable<(string Form, VerbForm Kind)> Verb(string entry);

    /// <summary>Every form of a noun as the pack writes it.</summary>
    IEnumerable<string> Noun(string entry);

    /// <summary>Every form of an adjective that tells a state.</summary>
    IEnumerable<string> Adjective(string entry) => [entry];

    /// <summary>Forms of a name that say it owns what stands beside it: German <c>Russlands</c>; none where a word of its own says so.</summary>
    IEnumerable<string> Genitive(string name) => [];

    /// <summary>What form of a verb an unknown word looks like; None when it looks like none.</summary>
    VerbForm LooksLike(string word);
}
