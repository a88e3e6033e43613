namespace Pantau.Reading.Packs;

/// <summary>
/// Russian inflection. In a phrase the adjectives before the first noun agree with it, what follows it does not inflect;
/// <c>=</c> says that a word has only this form,
/// with the letters of its cases behind. How nouns and verbs are written: <see cref="RussianNoun"/>, <see cref="RussianVerb"/>.
/// </summary>
public sealed class RussianMorphology : IMorphology
{
    public IEnumerable<(string Form, VerbForm Kind)> Verb(string entry) => Conjugate(entry).Select(f => (f.Form, f.Kind));

    public IEnumerable<string> Noun(string entry) => Decline(entry).Select(f => f.Form);

    public IEnumerable<(string Form, VerbForm Kind, Inflection Inflection)> Conjugate(string entry)
    {
        if (entry.IndexOf('=', StringComparison.Ordinal) is >= 0 and var mark)
            return [(RussianLetters.Plain(entry[..mark]), VerbForm.Finite, mark == entry.Length - 1 ? Inflection.Of(NounCase.Nominative) : Given(entry[(mark + 1)..]))];
        return RussianVerb.Forms(RussianLetters.Plain(entry));
    }

    /// <summary>There is one Russia: a name has no plural beside its singular.</summary>
    public IEnumerable<(string Form, Inflection Inflection)> Name(string entry)
    {
        var forms = Decline(entry).ToList();
        var plural = Inflection.Of(Concord.Plural);
        if (forms.TrueForAll(f => f.Inflection.IsUnsaid || (f.Inflection.Bits & ~plural.Bits) == 0)) return forms;
        return forms.Select(f => (f.Form, Inflection: new Inflection(f.Inflection.Bits & ~plural.Bits))).Where(f => !f.Inflection.IsUnsaid);
    }

    public IEnumerable<(string Form, Inflection Inflection)> Adjective(string entry) => Decline(entry);

    public IEnumerable<(string Form, Inflection Inflection)> Decline(string entry)
    {
        if (entry.IndexOf('=', StringComparison.Ordinal) is >= 0 and var mark) return [(RussianLetters.Plain(entry[..mark]), Given(entry[(mark + 1)..]))];
        var words = RussianLetters.Plain(entry).Split(' ');
        // "Ким Чен Ын@a": the word that is marked is the one that inflects.
        var head = Array.FindIndex(words, w => w.Contains('@', StringComparison.Ordinal));
        if (head < 0) head = Array.FindIndex(words, w => !RussianAdjective.IsAdjective(w) && !char.IsDigit(w[0]));
        if (head < 0)
        {
            // Adjectives alone: "российский", "южнокорейский".
            if (words.Length == 1) return RussianAdjective.Forms(words[0]);
            head = words.Length - 1;
        }
        var at = words[head].IndexOf('@', StringComparison.Ordinal);
        var noun = RussianNoun.Parse(at < 0 ? words[head] : words[head][..at], at < 0 ? "" : words[head][(at + 1)..]);
        var before = words[..head];
        var after = string.Concat(words[(head + 1)..].Select(w => " " + w));
        return noun.Cells()
            .Select(c => (Form: string.Concat(before.Select(a => Agree(a, c.NounCase, c.Concord, noun.Animate) + " ")) + c.Form + after, Cell: Inflection.Of(c.NounCase, c.Concord)))
            .GroupBy(c => c.Form, StringComparer.Ordinal)
            .Select(g => (g.Key, g.Aggregate(Inflection.None, (all, c) => all | c.Cell)));
    }

    // "обеим странам=d": the one form with its cases; "ей=diF" is a feminine singular.
    private static Inflection Given(string marks)
    {
        var cells = Inflection.None;
        foreach (var c in marks.Where(char.IsAsciiLetterLower))
        {
            var @case = Inflection.Of(c switch { 'n' => NounCase.Nominative, 'g' => NounCase.Genitive, 'd' => NounCase.Dative, 'a' => NounCase.Accusative, 'i' => NounCase.Instrumental, _ => NounCase.Locative });
            var plural = @case & Inflection.Of(Concord.Plural);
            cells |= marks.Contains('F', StringComparison.Ordinal) ? @case & Inflection.Of(Concord.Feminine)
                : marks.Contains('M', StringComparison.Ordinal) ? @case & (Inflection.Of(Concord.Masculine) | Inflection.Of(Concord.Neuter)) : plural;
        }
        return cells;
    }

    private static string Agree(string adjective, NounCase @case, Concord agreement, bool animate) =>
        RussianAdjective.IsAdjective(adjective) ? RussianAdjective.Cells(adjective, animate, agreement).First(c => c.NounCase == @case).Form : adjective;

    public VerbForm LooksLike(string word) => RussianEndings.Verb(word);

    public (Inflection Inflection, bool Adjective) Guess(string word) => RussianEndings.Noun(word);

    public Inflection GuessAdjective(string word) => RussianEndings.AnyAdjective(word);
}
