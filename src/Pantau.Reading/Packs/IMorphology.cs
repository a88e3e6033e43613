namespace Pantau.Reading.Packs;

/// <summary>The forms of a language's verbs, and what an unknown word's form says of it.</summary>
public interface IMorphology
{
    /// <summary>Every form of a verb as the pack writes it, each with what the form is.</summary>
    IEnumerable<(string Form, VerbForm Kind)> Verb(string entry);

    /// <summary>Every form of a noun as the pack writes it.</summary>
    IEnumerable<string> Noun(string entry);

    /// <summary>What form of a verb an unknown word looks like; None when it looks like none.</summary>
    VerbForm LooksLike(string word);
}
