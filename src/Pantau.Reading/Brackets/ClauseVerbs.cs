using Pantau.Reading.Packs;

namespace Pantau.Reading.Brackets;

/// <summary>Finds the verbs of a clause that say something, each with the particle that belongs to it.</summary>
internal static class ClauseVerbs
{
    /// <summary>The verb that governs the clause.</summary>
    public static (Part Verb, IReadOnlyList<LexiconEntry> Entries)? Lexical(LanguagePack pack, Clause clause)
    {
        var verbs = clause.Verbs.Where(VerbComplex.IsLexical).ToList();
        if (verbs.Count == 0) return null;
        var main = Governor(clause, verbs);
        return (main, Entries(pack, clause, main));
    }

    /// <summary>The one of several verbs that the others hang on: the finite one, else the last without "zu".</summary>
    public static Part Governor(Clause clause, List<Part> verbs)
    {
        if (verbs.Count == 1) return verbs[0];
        if (!clause.IsVerbFinal && clause.Verbs.First() == verbs[0]) return verbs[0];
        return verbs.FindLast(v => !v.Marked && v.Word!.Entries.Any(e => e.Sense is Sense.Operator or Sense.Speech)) ?? verbs.Find(v => !v.Marked) ?? verbs[0];
    }

    /// <summary>What the verb can be: "teilte" with "mit" is a verb of speech.</summary>
    public static IReadOnlyList<LexiconEntry> Entries(LanguagePack pack, Clause clause, Part verb)
    {
        foreach (var particle in clause.Parts.Where(p => p.Kind == PartKind.Particle))
        {
            if (Whole(pack, particle.Word!, verb.Word!) is { } whole) return [.. whole.Where(e => Lexeme.IsVerb(e.Sense))];
        }
        return [.. verb.Word!.Entries.Where(e => Lexeme.IsVerb(e.Sense))];
    }

    /// <summary>The verb that a particle and a verb make: "aus" and "liefert"; null when they make none.</summary>
    public static IReadOnlyList<LexiconEntry>? Whole(LanguagePack pack, Lexeme particle, Lexeme verb)
    {
        var whole = pack.Lexicon.Phrase(particle.Word.Split(' ').Append(verb.Word)) ?? (verb.Has(VerbForm.Finite) ? pack.Lexicon.Word(particle.Word + verb.Word) : null);
        return whole is not null && whole.Any(e => Lexeme.IsVerb(e.Sense)) ? whole : null;
    }

    /// <summary>The best of a verb's senses: a frame says more than a verb of speech, and that more than a plain one.</summary>
    /// <param name="clause">Some verbs need a noun for a sense: "belegen" is a sanction only with one.</param>
    public static LexiconEntry Best(IReadOnlyList<LexiconEntry> entries, Clause clause) =>
        entries.OrderBy(e => e is { Sense: Sense.Verb, Value: "designate" } && entries.Count > 1 && !clause.Parts.Exists(p => p.Kind == PartKind.Noun && p.Chunk!.Mentions.Exists(m => m is { Sense: Sense.EventNoun, Value: "designate" }))).ThenBy(e => e.Sense switch { Sense.Verb => 0, Sense.Operator => 1, Sense.Speech => 2, _ => 3 }).First();
}
