using Pantau.Reading.Numbers;
using Pantau.Reading.Times;
using Pantau.Reading.Tokens;

namespace Pantau.Reading.Packs;

/// <summary>Reads a language pack from its folder of YAML files.</summary>
public static class PackLoader
{
    /// <summary>The packs beside the program.</summary>
    public static string DefaultFolder => Path.Combine(AppContext.BaseDirectory, "languages");

    /// <summary>The languages that a folder has packs for.</summary>
    public static IReadOnlyList<string> Languages(string folder) =>
        Directory.Exists(folder)
            ? [.. Directory.EnumerateDirectories(folder).Where(d => File.Exists(Path.Combine(d, "words.yaml"))).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)]
            : [];

    /// <summary>What tells each language of a folder, without its pack: that is loaded when a text needs it.</summary>
    /// <exception cref="PackException">A pack's <c>words.yaml</c> is broken.</exception>
    public static IReadOnlyList<PackOutline> Outlines(string folder) =>
        [.. Languages(folder).Select(language =>
        {
            var words = Yaml.Load(Path.Combine(folder, language, "words.yaml"));
            return new PackOutline(language, words.Value("script"), Set(words.List("telltales")), new Lazy<LanguagePack>(() => Load(folder, language)));
        })];

    /// <exception cref="PackException">A file of the pack is missing or broken; the message names it.</exception>
    public static LanguagePack Load(string folder, string language)
    {
        var home = Path.Combine(folder, language);
        if (!File.Exists(Path.Combine(home, "words.yaml"))) throw new PackException($"There is no language pack '{language}' in {folder}.");
        try
        {
            return Of(folder, home, language);
        }
        catch (ArgumentException e)
        {
            // A phrase without a word, a word that stands twice.
            throw new PackException($"{home}: {e.Message.ReplaceLineEndings(" ")}");
        }
    }

    private static LanguagePack Of(string folder, string home, string language)
    {
        var words = Yaml.Load(Path.Combine(home, "words.yaml"));
        var verbs = Yaml.Load(Path.Combine(home, "verbs.yaml"));
        var items = Yaml.Load(Path.Combine(home, "items.yaml"));
        var grammar = words.Section("grammar");
        var morphology = Morphology(words.Value("morphology"), home);
        var tokens = words.Section("tokens");
        var figures = Yaml.Load(Path.Combine(home, "numbers.yaml"));
        var rules = new TokenRules([.. tokens.List("clitics")], Set(tokens.List("whole")))
        {
            Characters = tokens.Flag("characters"),
            Syllables = tokens.Flag("syllables"),
            Variants = Variants(tokens.List("variants")),
            Dotted = Set(tokens.List("dotted")),
            Proclitics = Set(tokens.List("proclitics")),
            SpacedNumbers = tokens.Flag("spaced-numbers"),
            Magnitudes = NumberSections.Magnitudes(figures),
        };
        var lexicon = new Lexicon(rules);
        var parties = new Dictionary<string, PartyFacts>(StringComparer.Ordinal);
        var common = Yaml.Load(Path.Combine(folder, "common", "parties.yaml"));
        PartySection.Add(common, lexicon, morphology, parties);
        PartySection.Add(Yaml.Load(Path.Combine(home, "parties.yaml")), lexicon, morphology, parties);
        WordSections.Add(words, lexicon, morphology);
        VerbSections.Add(verbs, lexicon, morphology);
        var compounds = ItemSections.Add(items, lexicon, morphology);
        var (numbers, quantities) = NumberSections.Read(figures, common, rules);
        return new LanguagePack
        {
            Language = language,
            Script = words.Value("script"),
            Grammar = new GrammarRules
            {
                HeadFirst = grammar.Flag("head-first"),
                BareAgent = grammar.Flag("bare-agent"),
                ReducedRelatives = grammar.Flag("reduced-relatives"),
                ZeroDerivation = grammar.Flag("zero-derivation"),
                DeterminersFirst = grammar.Flag("determiners-first"),
                BareParticiples = grammar.Flag("bare-participles"),
                LocativeGoals = grammar.Flag("locative-goals"),
                UnsaidSubjects = grammar.Flag("unsaid-subjects"),
                HearsayConditional = grammar.Flag("hearsay-conditional"),
                AgentsFrom = grammar.Flag("agents-from"),
                PrenominalClauses = grammar.Flag("prenominal-clauses"),
                VerbFinal = grammar.Flag("verb-final"),
                Spaced = grammar.Flag("spaced"),
                Cases = grammar.Flag("cases"),
                VerbBracket = grammar.Flag("verb-bracket"),
            },
            Brackets = BracketRules.Read(words.Section("brackets")),
            Lexicon = lexicon,
            Parties = parties,
            Places = common.Section("place-states").Scalars().ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal),
            Tokens = rules,
            Abbreviations = Set(words.List("abbreviations")),
            Telltales = Set(words.List("telltales")),
            Untrue = Phrases(words.List("untrue"), rules),
            OutletWords = Set(words.List("outlet-words")),
            Morphology = morphology,
            Endings = EndingTable.Read(words.Section("endings")),
            Compounds = compounds,
            Classifiers = items.Section("classifiers").Lists().SelectMany(c => c.Words.Select(w => (w, c.Key))).ToDictionary(c => c.w, c => c.Key, StringComparer.Ordinal),
            Numbers = numbers,
            Quantities = quantities,
            Times = TimeSections.Read(Yaml.Load(Path.Combine(home, "time.yaml")), rules),
        };
    }

    private static PhraseTable<string> Phrases(IEnumerable<string> phrases, TokenRules rules)
    {
        var table = new PhraseTable<string>(rules);
        foreach (var phrase in phrases) table.Add(phrase, phrase);
        return table;
    }

    internal static HashSet<string> Set(IEnumerable<string> words) => [.. words.Select(w => w.TrimEnd('='))];

    // Pairs of characters: the one that is written and the one that it is matched as.
    private static Dictionary<char, char> Variants(IEnumerable<string> pairs)
    {
        var table = new Dictionary<char, char>();
        foreach (var pair in pairs)
        {
            if (pair.Length != 2) throw new PackException($"'{pair}' among the variants must be two characters.");
            table[pair[0]] = pair[1];
        }
        return table;
    }

    private static IMorphology Morphology(string? name, string home) => name switch
    {
        "english" => new EnglishMorphology(),
        "indonesian" => new IndonesianMorphology(),
        "chinese" => new ChineseMorphology(),
        "korean" => new KoreanMorphology(),
        "japanese" => new JapaneseMorphology(),
        "russian" => new RussianMorphology(),
        "german" => new GermanMorphology(),
        "dutch" => new DutchMorphology(),
        "romance" => RomanceMorphology.Read(Yaml.Load(Path.Combine(home, "forms.yaml"))),
        _ => throw new PackException($"{home}/words.yaml: 'morphology' must be english, indonesian, chinese, korean, japanese, russian, german, dutch or romance."),
    };
}
