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

    public Unit? Subject { get; set; }
    public List<Unit> Recipients { get; } = [];
    public List<Unit> Rest { get; } = [];

    public static Arguments Of(List<Unit> units, VerbComplex? verb, bool lacksSubject)
    {
        var found = new Arguments();
        var bare = units.Where(u => u.IsBare).ToList();
        if (!lacksSubject) found.Subject = FindSubject(bare, verb);
        var gives = verb?.Entry is { Sense: Sense.Verb, Value: "give" or "deploy" or "veto" or "enable" };
        foreach (var unit in units)
        {
            if (ReferenceEquals(unit, found.Subject)) continue;
            var onlyDative = unit.IsBare && unit.Case is Cases.Dative or (Cases.Dative | Cases.Genitive);
            if (unit.IsBare && unit.IsReceiver && (onlyDative || gives && bare.Exists(b => !ReferenceEquals(b, unit) && !ReferenceEquals(b, found.Subject) && b.Nouns.Exists(n => n.IsThing)) || gives && verb!.Passive)) found.Recipients.Add(unit);
            else found.Rest.Add(unit);
        }
        return found;
    }

    private static Unit? FindSubject(List<Unit> bare, VerbComplex? verb)
    {
        var may = bare.Where(u => u.May(Cases.Nominative)).ToList();
        if (may.Count <= 1) return may.FirstOrDefault();
        if (verb is { Passive: true }) return may.Find(u => !u.IsReceiver) ?? may[0];
        // What cannot be an object is the subject.
        if (may.Find(u => !u.May(Cases.Accusative)) is { } sure && (sure.IsDoer || !IsOfParties(verb))) return sure;
        return IsOfParties(verb) && may.Find(u => u.IsDoer) is { } doer ? doer : may[0];
    }

    private static bool IsOfParties(VerbComplex? verb) => verb?.Entry is { Sense: Sense.Verb } entry && OfParties.Contains(entry.Value) || verb?.Entry.Sense is Sense.Speech or Sense.Operator;
}
