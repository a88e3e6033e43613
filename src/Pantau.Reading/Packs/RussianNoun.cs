namespace Pantau.Reading.Packs;

/// <summary>
/// A Russian noun by its dictionary form. What the ending does not tell stands after an at sign: <c>m f n</c> gender,
/// <c>a</c> animate, <c>p</c> plural only, <c>d</c> declined like an adjective, <c>i</c> indeclinable, <c>~стем</c> the stem of the
/// other cases, <c>+формы</c> the plural, <c>&gt;форм</c> its genitive: <c>боец@a~бойц</c>, <c>судно@+суда&gt;судов</c>.
/// </summary>
internal sealed record RussianNoun(string Word, Concord? Gender, bool Animate, bool PluralOnly, bool Adjectival, bool Indeclinable, string? Stem, string? Plural, string? GenitivePlural)
{
    private static readonly char[] Parts = ['~', '+', '>'];

    public static RussianNoun Parse(string word, string marks)
    {
        var from = marks.IndexOfAny(Parts);
        var flags = from < 0 ? marks : marks[..from];
        string? Part(char sign)
        {
            var at = marks.IndexOf(sign, StringComparison.Ordinal);
            if (at < 0) return null;
            var end = marks.IndexOfAny(Parts, at + 1);
            return end < 0 ? marks[(at + 1)..] : marks[(at + 1)..end];
        }
        Concord? gender = flags.Contains('m', StringComparison.Ordinal) ? Concord.Masculine : flags.Contains('f', StringComparison.Ordinal) ? Concord.Feminine : flags.Contains('n', StringComparison.Ordinal) ? Concord.Neuter : null;
        return new RussianNoun(word, gender, flags.Contains('a', StringComparison.Ordinal), flags.Contains('p', StringComparison.Ordinal),
            flags.Contains('d', StringComparison.Ordinal), flags.Contains('i', StringComparison.Ordinal), Part('~'), Part('+'), Part('>'));
    }

    /// <summary>Every form of the noun with the cell of the table that it stands in.</summary>
    public IEnumerable<(string Form, NounCase NounCase, Concord Concord)> Cells()
    {
        if (Indeclinable || !RussianLetters.Declines(Word))
        {
            foreach (var @case in Enum.GetValues<NounCase>())
                foreach (var agreement in PluralOnly ? [Concord.Plural] : Gender is { } known ? [known] : Enum.GetValues<Concord>()) yield return (Word, @case, agreement);
            yield break;
        }
        if (Adjectival)
        {
            foreach (var cell in RussianAdjective.Cells(Word, Animate, PluralOnly ? Concord.Plural : Gender ?? Concord.Masculine)) yield return cell;
            if (!PluralOnly) foreach (var cell in RussianAdjective.Cells(Word, Animate, Concord.Plural)) yield return cell;
            yield break;
        }
        if (!PluralOnly)
        {
            foreach (var cell in Singular()) yield return cell;
        }
        foreach (var cell in Plurals()) yield return cell;
    }

    private Concord Class => Gender ?? (Word[^1] switch
    {
        'а' or 'я' => Concord.Feminine,
        'о' or 'е' => Concord.Neuter,
        'ь' => Concord.Feminine,
        _ => Concord.Masculine,
    });

    private IEnumerable<(string, NounCase, Concord)> Singular()
    {
        var last = Word[^1];
        var cut = last is 'а' or 'я' or 'о' or 'е' or 'ь' or 'й' ? Word[..^1] : Word;
        var stem = Stem ?? cut;
        var hush = RussianLetters.IsHush(stem[^1]);
        var iya = Word.Length > 2 && Word[^2] == 'и' && last is 'я' or 'е' or 'й';
        var (gen, dat, ins, loc) = (last, Class) switch
        {
            ('а', _) => (RussianLetters.Hardens(stem[^1]) ? "и" : "ы", "е", hush || stem[^1] == 'ц' ? "ей" : "ой", "е"),
            ('я', _) => ("и", iya ? "и" : "е", "ей", iya ? "и" : "е"),
            ('ь', Concord.Feminine) => ("и", "и", "ью", "и"),
            ('ь' or 'й' or 'е', _) when last != 'е' || !(hush || stem[^1] == 'ц') => ("я", "ю", "ем", iya ? "и" : "е"),
            ('о' or 'е', _) => ("а", "у", last == 'о' ? "ом" : "ем", "е"),
            _ => ("а", "у", hush || stem[^1] == 'ц' ? "ем" : "ом", "е"),
        };
        yield return (Word, NounCase.Nominative, Class);
        yield return (stem + gen, NounCase.Genitive, Class);
        yield return (stem + dat, NounCase.Dative, Class);
        yield return (stem + ins, NounCase.Instrumental, Class);
        if (ins == "ем" && stem[^1] is 'ц' or 'ж' or 'ш' or 'ч' or 'щ') yield return (stem + "ом", NounCase.Instrumental, Class);
        yield return (stem + loc, NounCase.Locative, Class);
        yield return (last switch { 'а' => stem + "у", 'я' => stem + "ю", _ when Class == Concord.Masculine && Animate => stem + gen, _ => Word }, NounCase.Accusative, Class);
    }

    private IEnumerable<(string, NounCase, Concord)> Plurals()
    {
        var nominative = Plural ?? (PluralOnly ? Word : RegularPlural());
        var cut = nominative[^1] is 'ы' or 'и' or 'а' or 'я' or 'е' ? nominative[..^1] : nominative;
        var soft = nominative[^1] == 'я' || (nominative[^1] == 'и' && !RussianLetters.Hardens(cut[^1]));
        var (a, genitives) = (soft ? "я" : "а", GenitivePlural is { } told ? [told] : GenitivesPlural(cut, soft));
        yield return (nominative, NounCase.Nominative, Concord.Plural);
        yield return (cut + a + "м", NounCase.Dative, Concord.Plural);
        yield return (cut + a + "ми", NounCase.Instrumental, Concord.Plural);
        yield return (cut + a + "х", NounCase.Locative, Concord.Plural);
        if (!Animate) yield return (nominative, NounCase.Accusative, Concord.Plural);
        foreach (var genitive in genitives)
        {
            yield return (genitive, NounCase.Genitive, Concord.Plural);
            if (Animate) yield return (genitive, NounCase.Accusative, Concord.Plural);
        }
    }

    private string RegularPlural()
    {
        var last = Word[^1];
        var stem = Stem ?? (last is 'а' or 'я' or 'о' or 'е' or 'ь' or 'й' ? Word[..^1] : Word);
        return Class == Concord.Neuter ? stem + (last == 'о' || RussianLetters.IsHush(stem[^1]) || stem[^1] == 'ц' ? "а" : "я")
            : stem + (last is 'я' or 'ь' or 'й' || RussianLetters.Hardens(stem[^1]) ? "и" : "ы");
    }

    // Where the stem alone is the form, a vowel may slip between its last consonants: поставка, поставок.
    private List<string> GenitivesPlural(string stem, bool soft)
    {
        var last = Word[^1];
        if (Class == Concord.Masculine && !PluralOnly)
            return last == 'й' ? [stem + "ев"] : last == 'ь' || RussianLetters.IsHush(stem[^1]) ? [stem + "ей"] : stem[^1] == 'ц' ? [stem + "ев", stem + "ов"] : [stem + "ов"];
        if (Class == Concord.Feminine && last == 'ь') return [stem + "ей"];
        if (PluralOnly && nominativeIsMasculine()) return soft ? [stem + "ей", stem + "ев"] : [stem + "ов"];
        if (soft) return stem[^1] == 'и' ? [stem + "й"] : RussianLetters.IsVowel(stem[^1]) ? [stem + "й"] : [stem + "ь", stem + "ей"];
        if (stem[^1] == 'к' && stem.Length > 2 && !RussianLetters.IsVowel(stem[^2]))
            return stem[^2] is 'ь' or 'й' ? [stem[..^2] + "ек"] : RussianLetters.IsHush(stem[^2]) ? [stem[..^1] + "ек"] : [stem[..^1] + "ок", stem];
        return [stem];

        bool nominativeIsMasculine() => Word[^1] is 'ы' or 'и';
    }
}
