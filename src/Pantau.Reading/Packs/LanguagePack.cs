using Pantau.Reading.Numbers;
using Pantau.Reading.Times;
using Pantau.Reading.Tokens;

namespace Pantau.Reading.Packs;

/// <summary>How the words of a language stand to one another, as far as the reader needs to know.</summary>
public sealed record GrammarRules
{
    /// <summary>True where the noun comes before what tells it more closely: Indonesian <c>kapal kargo Rusia</c>.</summary>
    public bool HeadFirst { get; init; }
    /// <summary>True where a passive verb may be followed by its agent without a preposition: Indonesian <c>dikerahkan Pyongyang</c>.</summary>
    public bool BareAgent { get; init; }
    /// <summary>True where one form is both a past tense and a participle, so that a noun before it may be its object: English <c>shells shipped from</c>.</summary>
    public bool ReducedRelatives { get; init; }
    /// <summary>True where many forms are both noun and verb, and the words around must tell: English <c>supply</c>.</summary>
    public bool ZeroDerivation { get; init; }
    /// <summary>True where, though the head comes first, determiners stand before it and owners follow under a preposition: French <c>les obus de la Russie</c>.</summary>
    public bool DeterminersFirst { get; init; }
    /// <summary>True where a participle without an auxiliary tells passively of the noun before it: French <c>obus livrés par</c>.</summary>
    public bool BareParticiples { get; init; }
    /// <summary>True where "in Russia" after a verb of sending is where to: Italian <c>inviare in Russia</c>.</summary>
    public bool LocativeGoals { get; init; }
    /// <summary>True where the subject may be left unsaid: Spanish <c>dijo que envió</c>.</summary>
    public bool UnsaidSubjects { get; init; }
    /// <summary>True where the conditional tells what others say: French <c>aurait livré</c>, "is said to have delivered".</summary>
    public bool HearsayConditional { get; init; }
    /// <summary>True where one preposition marks both who does and where from: Italian <c>da</c>.</summary>
    public bool AgentsFrom { get; init; }
    /// <summary>True where clauses that describe a noun stand before it and prepositional phrases before the verb, without inflection: Chinese.</summary>
    public bool PrenominalClauses { get; init; }
    /// <summary>True where particles behind nouns tell their roles and the verb with its endings closes the clause: Korean, Japanese.</summary>
    public bool VerbFinal { get; init; }
    /// <summary>True where a verb-final language parts its words by spaces, so that particles and endings close a word: Korean.</summary>
    public bool Spaced { get; init; }
    /// <summary>True where the case of a noun tells its part in the clause and the order of words is free: Russian.</summary>
    public bool Cases { get; init; }
    /// <summary>True where the finite verb is second in a main clause and the rest of it last, and all of it last in a subordinate one: German, Dutch.</summary>
    public bool VerbBracket { get; init; }
}

/// <summary>One language as the reader knows it.</summary>
public sealed record LanguagePack
{
    /// <summary>BCP 47 tag.</summary>
    public required string Language { get; init; }
    /// <summary>The writing that tells the language by itself: <c>han</c>, <c>kana</c>, <c>hangul</c>; null where others share it.</summary>
    public string? Script { get; init; }
    public required GrammarRules Grammar { get; init; }
    public required Lexicon Lexicon { get; init; }
    public required TokenRules Tokens { get; init; }
    public required IReadOnlySet<string> Abbreviations { get; init; }
    public required NumberRules Numbers { get; init; }
    public required QuantityRules Quantities { get; init; }
    public required TimeRules Times { get; init; }
    /// <summary>Frequent short words that tell the language.</summary>
    public required IReadOnlySet<string> Telltales { get; init; }
    /// <summary>Words that the names of newspapers, agencies and stations bear.</summary>
    public required IReadOnlySet<string> OutletWords { get; init; }
    /// <summary>What is said of a report that is rejected: "baseless", "fake news".</summary>
    public required PhraseTable<string> Untrue { get; init; }
    public required IMorphology Morphology { get; init; }
    public required IReadOnlyDictionary<string, PartyFacts> Parties { get; init; }
    /// <summary>The state in which a port lies, by the port's slug.</summary>
    public required IReadOnlyDictionary<string, string> Places { get; init; }
    /// <summary>Measure words that stand between a number and what it counts, to the unit: Chinese 枚, 名, 发.</summary>
    public IReadOnlyDictionary<string, string> Classifiers { get; init; } = new Dictionary<string, string>();
    /// <summary>What verbs end in; empty for languages whose morphology writes out every form.</summary>
    public EndingTable Endings { get; init; } = EndingTable.None;
    /// <summary>What a language with a verb bracket needs besides.</summary>
    public BracketRules Brackets { get; init; } = new();
    /// <summary>Compounds by name.</summary>
    public required IReadOnlyDictionary<string, Compound> Compounds { get; init; }
}

/// <summary>Words that make an item together: a head ("ammunition") and modifiers ("artillery", "rocket").</summary>
/// <param name="Bare">The item of the head alone; null when the head alone is none.</param>
/// <param name="Several">The item where modifiers of different items meet on one head.</param>
/// <param name="Needs">For a bare head: an item that the sentence must speak of, for the head to be read so.</param>
public sealed record Compound(string Name, string? Bare, string? Several, string? Needs);
