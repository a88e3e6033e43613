namespace Pantau.Reading.Packs;

/// <summary>What a language needs to know whose verbs stand in a bracket: the finite verb second, the rest of it last.</summary>
public sealed record BracketRules
{
    /// <summary>Particles that part from their verb in a main clause: <c>liefert … aus</c>, <c>levert … af</c>.</summary>
    public IReadOnlySet<string> Particles { get; init; } = new HashSet<string>(StringComparer.Ordinal);
    /// <summary>Words before an infinitive: <c>zu</c>, <c>te</c>.</summary>
    public IReadOnlySet<string> InfinitiveMarks { get; init; } = new HashSet<string>(StringComparer.Ordinal);
    /// <summary>Letters between the parts of a compound: the s of <c>Munitionslieferung</c>. None where compounds are not cut.</summary>
    public IReadOnlyList<string> CompoundLinks { get; init; } = [];
    /// <summary>Determiners and pronouns to the cases they may be, as letters of <c>n a d g</c>; empty where there are no cases.</summary>
    public IReadOnlyDictionary<string, string> Cases { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
    /// <summary>Endings of adjectives and of determiners that are not listed, to their cases; the longest that fits counts.</summary>
    public IReadOnlyDictionary<string, string> CaseEndings { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
    /// <summary>True where every noun has a capital letter and no verb inside a sentence has one: German.</summary>
    public bool CapitalNouns { get; init; }
    /// <summary>Words that open a relative clause after a comma and are determiners elsewhere: <c>die</c>, <c>den</c>.</summary>
    public IReadOnlySet<string> RelativePronouns { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Measures of a calibre or a length: the number before them counts nothing.</summary>
    public IReadOnlySet<string> Measures { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    internal static BracketRules Read(Yaml yaml) => new()
    {
        Particles = PackLoader.Set(yaml.List("particles")),
        InfinitiveMarks = PackLoader.Set(yaml.List("infinitive-marks")),
        CompoundLinks = [.. yaml.List("compound-links")],
        Cases = Table(yaml.Section("cases")),
        CaseEndings = Table(yaml.Section("case-endings")),
        Measures = PackLoader.Set(yaml.List("measures")),
        CapitalNouns = yaml.Flag("capital-nouns"),
        RelativePronouns = PackLoader.Set(yaml.List("relative-pronouns")),
    };

    // Written by cases, as the words are few and fall together.
    private static Dictionary<string, string> Table(Yaml section)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (cases, words) in section.Lists())
            foreach (var word in words) table[word] = cases;
        return table;
    }
}
