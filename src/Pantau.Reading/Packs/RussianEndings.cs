namespace Pantau.Reading.Packs;

/// <summary>What the ending of an unknown Russian word lets one suppose.</summary>
internal static class RussianEndings
{
    // Nouns in -ал, -ила and the like, by their stem.
    private static readonly string[] NounStems =
    [
        "материал", "потенциал", "арсенал", "канал", "персонал", "сигнал", "журнал", "капитал", "филиал", "терминал", "генерал", "адмирал", "финал", "вокзал",
        "скандал", "трибунал", "криминал", "начал", "металл", "предел", "отдел", "раздел", "автомобил", "дизел", "модел", "недел", "цел", "сил", "дел", "тыл", "числ", "тел",
        "правил", "могил", "строител", "деятел", "представител", "правител", "руководител", "заместител", "производител", "потребител", "наблюдател", "следовател", "исследовател",
        "учител", "посетител", "предел", "угл", "узл", "скал", "зал", "вал", "бал", "идеал", "профил", "стил", "штурвал", "интервал", "квартал", "обстрел", "расстрел", "прицел", "посол", "стол", "пол", "протокол", "котел", "пепел", "козел", "осел", "орел",
        "масл", "мыл", "кресл", "сел", "стекл", "зеркал", "покрывал", "одеял", "начал", "обязател", "доказател", "показател", "двигател", "носител", "обладател", "получател", "отправител", "покупател", "предпринимател", "основател", "последовател", "житол", "жител",
    ];

    private static readonly (string Ending, string Cells)[] Nouns =
    [
        ("иями", "ip"), ("ями", "ip"), ("ами", "ip"), ("иях", "lp"), ("ях", "lp"), ("ах", "lp"), ("иям", "dp"), ("ям", "dp"), ("ам", "dp"), ("ов", "gp"), ("ев", "gp"),
        ("ией", "if"), ("ием", "in"), ("ом", "im in"), ("ем", "im in"), ("ий", "gp nm"), ("ей", "gp if nm"), ("ой", "if"), ("ью", "if"),
        ("ию", "af dn"), ("ии", "gf df lf np ap"), ("ия", "nf gn"), ("ие", "nn an"), ("ы", "gf np ap"), ("и", "gf df lf np ap"), ("а", "nf gm gn np ap"), ("я", "nf gm gn"), ("у", "af dm dn"), ("ю", "af dm dn"), ("е", "df lf lm ln"),
        ("о", "nn an"), ("ь", "nf af nm am"),
    ];

    public static VerbForm Verb(string word)
    {
        if (word.Length < 5 || !RussianLetters.IsCyrillic(word[0])) return VerbForm.None;
        var plain = word.EndsWith("ся", StringComparison.Ordinal) || word.EndsWith("сь", StringComparison.Ordinal) ? word[..^2] : word;
        var self = plain.Length < word.Length;
        if (plain.EndsWith("ть", StringComparison.Ordinal) && plain.Length > 3 && plain[^3] is 'а' or 'и' or 'я' or 'у' && !plain.EndsWith("пять", StringComparison.Ordinal) && !plain.EndsWith("память", StringComparison.Ordinal)) return VerbForm.Base;
        if (self && (plain.EndsWith("ют", StringComparison.Ordinal) || plain.EndsWith("ут", StringComparison.Ordinal) || plain.EndsWith("ет", StringComparison.Ordinal) || plain.EndsWith("ит", StringComparison.Ordinal) || plain.EndsWith("ат", StringComparison.Ordinal) || plain.EndsWith("ят", StringComparison.Ordinal))) return VerbForm.Finite;
        if (plain.EndsWith("ают", StringComparison.Ordinal) || plain.EndsWith("яют", StringComparison.Ordinal) || plain.EndsWith("уют", StringComparison.Ordinal) || plain.EndsWith("еют", StringComparison.Ordinal)
            || plain.EndsWith("ает", StringComparison.Ordinal) || plain.EndsWith("яет", StringComparison.Ordinal) || plain.EndsWith("ует", StringComparison.Ordinal) || plain.EndsWith("еет", StringComparison.Ordinal)) return VerbForm.Finite;
        var stem = plain[^1] is 'а' or 'о' or 'и' ? plain[..^1] : plain;
        if (stem.Length < 4 || stem[^1] != 'л' || stem[^2] is not ('а' or 'и' or 'е' or 'у' or 'я' or 'ы')) return VerbForm.None;
        return !self && NounStems.Any(n => stem.EndsWith(n, StringComparison.Ordinal)) ? VerbForm.None : VerbForm.Finite;
    }

    public static (Inflection Inflection, bool Adjective) Noun(string word)
    {
        if (word.Length < 3 || !RussianLetters.IsCyrillic(word[^1])) return (Inflection.Any, false);
        if (Adjective(word) is { IsUnsaid: false } adjective) return (adjective, true);
        foreach (var (ending, cells) in Nouns)
            if (word.EndsWith(ending, StringComparison.Ordinal)) return (cells.Split(' ').Aggregate(Inflection.None, (all, c) => all | Inflection.Of(CaseOf(c[0]), AgreementOf(c[1]))), false);
        // A consonant: a masculine noun, or the genitive plural of a feminine one.
        return (Inflection.Of(NounCase.Nominative, Concord.Masculine) | Inflection.Of(NounCase.Accusative, Concord.Masculine) | Inflection.Of(NounCase.Genitive, Concord.Plural), false);
    }

    /// <summary>"новом", "новой": endings that nouns have as well.</summary>
    public static Inflection AnyAdjective(string word)
    {
        if (word.Length < 5) return Inflection.None;
        var stem = word[..^2];
        var all = Inflection.None;
        foreach (var ending in RussianLetters.Hardens(stem[^1]) ? new[] { "ий", "ой" } : ["ый", "ий"])
            foreach (var (form, inflection) in RussianAdjective.Forms(stem + ending))
                if (form == word) all |= inflection;
        return all;
    }

    private static Inflection Adjective(string word)
    {
        if (word.Length < 5 || word.EndsWith("ние", StringComparison.Ordinal) || word.EndsWith("ствие", StringComparison.Ordinal) || word.EndsWith("тие", StringComparison.Ordinal)) return Inflection.None;
        foreach (var ending in new[] { "ыми", "ими", "ого", "его", "ому", "ему", "ый", "ая", "яя", "ое", "ее", "ые", "ие", "ую", "юю", "ых", "их", "ым" })
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal)) continue;
            var stem = word[..^ending.Length];
            var soft = ending[0] is 'и' or 'е' or 'я' or 'ю' && !RussianLetters.Hardens(stem[^1]);
            var all = Inflection.None;
            foreach (var (form, inflection) in RussianAdjective.Forms(stem + (soft || RussianLetters.Hardens(stem[^1]) ? "ий" : "ый")))
                if (form == word) all |= inflection;
            return all;
        }
        // "-ской", "-ским": adjectives of places; other words in -ой and -им are as often nouns.
        if (word.EndsWith("ской", StringComparison.Ordinal) || word.EndsWith("ским", StringComparison.Ordinal) || word.EndsWith("ском", StringComparison.Ordinal) || word.EndsWith("ский", StringComparison.Ordinal)
            || word.EndsWith("ной", StringComparison.Ordinal) || word.EndsWith("ный", StringComparison.Ordinal) || word.EndsWith("ным", StringComparison.Ordinal) || word.EndsWith("ном", StringComparison.Ordinal))
        {
            var stem = word[..^2];
            return RussianAdjective.Forms(stem + (RussianLetters.Hardens(stem[^1]) ? "ий" : "ый")).Where(f => f.Form == word).Aggregate(Inflection.None, (all, f) => all | f.Inflection);
        }
        return Inflection.None;
    }

    private static NounCase CaseOf(char c) => c switch { 'n' => NounCase.Nominative, 'g' => NounCase.Genitive, 'd' => NounCase.Dative, 'a' => NounCase.Accusative, 'i' => NounCase.Instrumental, _ => NounCase.Locative };

    private static Concord AgreementOf(char c) => c switch { 'm' => Concord.Masculine, 'f' => Concord.Feminine, 'n' => Concord.Neuter, _ => Concord.Plural };
}
