namespace Pantau.Reading.Packs;

/// <summary>What a word or phrase can be.</summary>
public enum Sense
{
    /// <summary>A state, organisation or other party; the value is its id.</summary>
    Party,
    /// <summary>The same as a modifier: "Russian".</summary>
    PartyAdjective,
    /// <summary>A person's or body's role that acts for the state it belongs to: "leader", "hackers".</summary>
    Agent,
    /// <summary>An item; the value is its slug.</summary>
    Item,
    /// <summary>A word that makes an item together with others: "ammunition", "programme"; the value is the compound's name.</summary>
    CompoundHead,
    /// <summary>A word that tells which item a compound head is: "artillery"; the value is the item, the detail the compound's name.</summary>
    CompoundModifier,
    /// <summary>A noun that is counted: "containers"; the value is the unit.</summary>
    UnitNoun,
    /// <summary>A means of transport: "cargo ship"; the value is the last part of the carrier's slug.</summary>
    Carrier,
    Place,
    /// <summary>A word that points back: the value says to what ("report", "country", "pair", "group", "ally").</summary>
    Anaphor,
    /// <summary>A verb with a frame; the value is the frame.</summary>
    Verb,
    /// <summary>A verb that acts on another verb: "plan to", "refuse to".</summary>
    Operator,
    /// <summary>A noun that names an act; the value is the frame.</summary>
    EventNoun,
    /// <summary>A noun whose content a clause tells: "evidence that", "claims that"; the value is the modality, or <c>hypothetical</c>.</summary>
    ContentNoun,
    /// <summary>A verb of speech; the value is the modality that it gives.</summary>
    Speech,
    /// <summary>"according to": what follows is the source.</summary>
    SourceMarker,
    /// <summary>A verb that only parts clauses.</summary>
    PlainVerb,
    /// <summary>"be", "have", "telah"; the value says which.</summary>
    Auxiliary,
    Negation,
    /// <summary>"will", "could", "akan"; the value is <c>future</c> or <c>hypothetical</c>.</summary>
    Modal,
    /// <summary>An adverb or phrase that tells how sure: the value is the modality.</summary>
    Hedge,
    /// <summary>The value is the role it marks.</summary>
    Preposition,
    /// <summary>A preposition that, before a verb, says by what means.</summary>
    Means,
    Conjunction,
    Relative,
    /// <summary>The value says what clause follows: <c>since</c>, <c>time</c>, <c>cause</c>, <c>condition</c>.</summary>
    Subordinator,
    /// <summary>Opens what is said: "bahwa".</summary>
    Complementizer,
    Determiner,
    Adverb,
    /// <summary>A noun that says nothing to the reader, known so that its characters are not read as other words.</summary>
    Noun,
    /// <summary>A word that describes a noun and tells nothing else: "nouveaux", "gran".</summary>
    Adjective,
    /// <summary>A pronoun that leans on a verb: "lui a livré", "se vendió"; the value is the role it marks, <c>object</c> or <c>reflexive</c>.</summary>
    Clitic,
}

/// <summary>The shape in which a verb stands.</summary>
public enum VerbForm
{
    None,
    Base,
    Finite,
    /// <summary>A form that is both past tense and participle: English "shipped".</summary>
    Past,
    Participle,
    Gerund,
    Passive,
    /// <summary>A verb with the preposition of its goal grown on it: Chinese 运往, "ship to".</summary>
    Goal,
    /// <summary>The same with the preposition of where it comes from: 购自, "bought from".</summary>
    Origin,
    /// <summary>A noun that a light verb makes a verb: Korean 제공 in 제공했다, Japanese 提供 in 提供した.</summary>
    VerbalNoun,
    /// <summary>A stem that endings are put to: Korean 보내.</summary>
    Stem,
    /// <summary>The stem as it joins another verb: Korean 보내어, 도와.</summary>
    Joined,
    /// <summary>The stem of the past: Korean 보냈.</summary>
    PastStem,
    /// <summary>The form before a noun, of what was done: Korean 보낸, German <c>gelieferten</c>, Dutch <c>geleverde</c>.</summary>
    Attributive,
    /// <summary>The form before a noun for what is still to be: Korean 보낼.</summary>
    Prospective,
    /// <summary>The stem before the polite ending: Korean 보냅.</summary>
    Formal,
    /// <summary>The form that names the act: Korean 보냄.</summary>
    Nominal,
    /// <summary>The stem that negation and the passive are put to: Japanese 送ら.</summary>
    Irrealis,
    /// <summary>The form that goes on: Japanese 送り.</summary>
    Continuative,
    /// <summary>The form of the dictionary: Japanese 送る.</summary>
    Plain,
    /// <summary>A form of condition or supposition: the stem of "if" in Japanese 送れ; French "livrerait", which is hearsay, supposition or a future seen from the past, as the sentence around it tells.</summary>
    Conditional,
    /// <summary>The stem of the will: Japanese 送ろ.</summary>
    Volitional,
    /// <summary>The stem before て and た: Japanese 送っ.</summary>
    Contracted,
    /// <summary>A finite form that tells what will be: Russian "поставит", French "livrera".</summary>
    Future,
    /// <summary>A participle that agrees with a noun which the act is done to: "поставленный".</summary>
    PassiveParticiple,
    /// <summary>An infinitive that is passive: "поставляться".</summary>
    PassiveInfinitive,
    /// <summary>An infinitive with its mark grown in: German <c>auszuliefern</c>.</summary>
    MarkedInfinitive,
    /// <summary>The same of one who does: <c>arbeitende</c>, <c>werkende</c>.</summary>
    AttributiveGerund,
    /// <summary>A finite verb whose particle stands elsewhere: <c>teilte … mit</c>. By itself it is a verb of no frame.</summary>
    Parted,
    Infinitive,
    /// <summary>Spanish "envíe": what is wanted, feared or denied, unless what governs it says more.</summary>
    Subjunctive,
}

/// <summary>One sense of a phrase.</summary>
/// <param name="Value">What it stands for: an id, a slug, a frame, a role; by sense.</param>
/// <param name="Detail">A further word that some senses need.</param>
/// <param name="Cased">True where only a capitalised last word counts: "the North" is a party, "the north" is none.</param>
public sealed record LexiconEntry(Sense Sense, string Value, VerbForm Form = VerbForm.None, string? Detail = null, bool Cased = false)
{
    /// <summary>The cases and agreements of the form; unsaid in a language without them.</summary>
    public Inflection Inflection { get; init; }
}
