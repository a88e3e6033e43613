using Pantau.Reading.Packs;

namespace Pantau.Reading.Brackets;

/// <summary>Which constituent of a clause is its subject, which gets something, which is acted on: told by case, by what they are, and by order.</summary>
internal sealed class Arguments
{
    // Who does these is a party and no thing, wherever it stands: "Granaten lieferte Nordkorea".
    private static readonly HashSet<string> OfParties = new(StringComparer.Ordinal)
    {
        "give", "receive", "deploy", "sign", "form", "designate", "steal", "train", "employ", "produce", "interdict", "veto", "abstain", "bank", "improve",
    };

    public ClauseUnit? Subject { get; set; }
    public List<ClauseUnit> Recipients { get; } = [];
    public List<ClauseUnit> Rest { get; } = [];

    public static Arguments Of(List<ClauseUnit> units, VerbComplex? verb, bool lacksSubject)
    {
        var found = new Arguments();
        // "voor 1,5 miljard dollar buitgemaakt": what is stolen is told by its worth.
        if (verb?.Entry is { Sense: Sense.Verb, Value: "steal" })
            foreach (var worth in units.Where(u => u.Period is null && u.Head.Chunk!.Marker == "for" && u.Head.Chunk.Mentions.Exists(m => m.Number?.Currency is not null))) worth.Nouns[0] = worth.Head.As(null, GrammarCases.Accusative);
        var bare = units.Where(u => u.IsBare).ToList();
        if (!lacksSubject) found.Subject = FindSubject(bare, verb);
        var gives = verb?.Entry is { Sense: Sense.Verb, Value: "give" or "deploy" or "veto" or "enable" };
        foreach (var unit in units)
        {
            if (ReferenceEquals(unit, found.Subject)) continue;
            var onlyDative = unit.IsBare && unit.Case is GrammarCases.Dative or (GrammarCases.Dative | GrammarCases.Genitive);
            if (unit.IsBare && unit.IsReceiver && (onlyDative || gives && bare.Exists(b => !ReferenceEquals(b, unit) && !ReferenceEquals(b, found.Subject) && b.Nouns.Exists(n => n.IsThing)) || gives && verb!.Passive)) found.Recipients.Add(unit);
            else found.Rest.Add(unit);
        }
        return found;
    }

    private static ClauseUnit? FindSubject(List<ClauseUnit> bare, VerbComplex? verb)
    {
        var may = bare.Where(u => u.May(GrammarCases.Nominative)).ToList();
        // Dutch "dat het granaten had gekregen": what looks like the article is who did it.
        if (verb is { Passive: false } && IsOfParties(verb) && verb.Entry.Sense == Sense.Verb && may is [{ Head.Pronoun: true, IsDoer: false } only]) return ClauseUnit.Pronoun(only.Head);
        if (may.Count <= 1) return may.FirstOrDefault();
        if (verb is { Passive: true }) return may.Find(u => !u.IsReceiver) ?? may[0];
        // What cannot be an object is the subject.
        if (may.Find(u => !u.May(GrammarCases.Accusative)) is { } sure && (sure.IsDoer || !IsOfParties(verb))) return sure;
        // "2000 Arbeiter hat das Land entsandt": people who are sent are no more who sends than things are.
        return IsOfParties(verb) && (may.Find(u => u.IsDoer && !u.Head.Chunk!.Mentions.Exists(m => m.Sense == Sense.Item)) ?? may.Find(u => u.IsDoer)) is { } doer ? doer : may[0];
    }

    private static bool IsOfParties(VerbComplex? verb) => verb?.Entry is { Sense: Sense.Verb } entry && OfParties.Contains(entry.Value) || verb?.Entry.Sense is Sense.Speech or Sense.Operator;
}
