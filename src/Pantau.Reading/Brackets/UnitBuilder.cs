using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Brackets;

/// <summary>Puts the noun phrases of a clause together to its constituents: joins lists, hangs genitives and "of" phrases on the noun before them.</summary>
internal static class UnitBuilder
{
    /// <summary>The role of a preposition that says "of" as well as "from": von, van.</summary>
    public const string OfOrFrom = "of-from";

    private const string Of = "of";

    /// <summary>The word that tells some of a group: "darunter", "waaronder".</summary>
    public const string Among = "among";

    public static List<ClauseUnit> Build(IReadOnlyList<Part> parts, VerbComplex? verb)
    {
        var units = new List<ClauseUnit>();
        Part? before = null;
        var seenVerb = false;
        foreach (var raw in WithoutMembers(parts))
        {
            seenVerb |= raw.Kind == PartKind.Verb;
            if (raw.Kind == PartKind.Period) units.Add(new ClauseUnit { Period = raw, First = !seenVerb });
            else if (raw.Kind == PartKind.Noun) Noun(units, raw, before, verb, !seenVerb);
            if (raw.Kind is not (PartKind.Negation or PartKind.Hedge)) before = raw;
        }
        return units;
    }

    // "elf Länder, darunter Japan und Kanada": members of a group are no more who acts than the group.
    private static List<Part> WithoutMembers(IReadOnlyList<Part> parts)
    {
        var kept = new List<Part>(parts.Count);
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is { Kind: PartKind.Join, Value: Among } && i + 1 < parts.Count && parts[i + 1] is { Kind: PartKind.Noun, IsThing: false })
            {
                i++;
                while (i + 2 < parts.Count && parts[i + 1].Kind is PartKind.Join or PartKind.Comma && parts[i + 2] is { IsBare: true, IsThing: false }) i += 2;
                continue;
            }
            kept.Add(parts[i]);
        }
        return kept;
    }

    private static void Noun(List<ClauseUnit> units, Part raw, Part? before, VerbComplex? verb, bool first)
    {
        var unit = units.Count > 0 && units[^1].Period is null ? units[^1] : null;
        var adjacent = unit is not null && before?.Kind == PartKind.Noun;
        var part = raw.Chunk!.Marker == OfOrFrom ? Resolve(raw, adjacent ? before : null, unit, verb) : raw;
        if (part.Chunk!.Marker is "with" or "at" && part.Chunk.Mentions.Exists(m => m.Sense == Sense.Carrier) && !(adjacent && unit!.Nouns[^1].IsEvent)) part = part.As("by");
        // "1,5 miljard dollar aan cryptovaluta"
        if (adjacent && part.Chunk!.Marker == "to" && part.IsThing && before!.Chunk!.Mentions is [.., { Number.Currency: not null } or { Sense: Sense.UnitNoun }]) part = part.As(Of);
        // "Container mit Munition", "Ladungen mit Kohle"
        if (adjacent && part.Chunk!.Marker == "with" && part.IsThing && before!.Chunk!.Mentions.Exists(m => m.Sense is Sense.UnitNoun or Sense.Carrier)) part = part.As(Of);
        if (before is { Kind: PartKind.Join, Value: Among } && part.IsThing && part.IsBare && units.FindLast(u => u.Period is null && u.Nouns[^1].IsThing && !u.Nouns[^1].IsDoer) is { } group)
        {
            // "200 Geschütze an Russland ..., darunter Haubitzen": they belong to the things, not to what stands last.
            group.Joints.Add(before);
            group.Nouns.Add(group.IsBare ? part : part.As(group.Head.Chunk!.Marker, part.Case));
        }
        else if (unit is not null && before is { Kind: PartKind.Join or PartKind.Comma } && part.IsBare && Listed(unit, part, before))
        {
            // "an Russland und China": the preposition is said once. In a list under a noun of action the last phrase of it goes on.
            if (unit.Tail.Count > 0 && SameSort(unit.Tail[^1], part) && (unit.Nouns[^1].IsEvent || unit.Nouns[^1].Chunk!.Mentions is [.., { Sense: Sense.UnitNoun or Sense.Agent or Sense.Anaphor } or { Number: not null }] or [])) unit.Tail.Add(part.As(unit.Tail[^1].Chunk!.Marker));
            else
            {
                unit.Joints.Add(before);
                unit.Nouns.Add(unit.IsBare ? part : part.As(unit.Head.Chunk!.Marker, part.Case));
            }
        }
        else if (adjacent && part.IsBare && IsGenitive(part, before!)) Hang(unit!, part);
        else if (adjacent && part.Chunk!.Marker == Of) Hang(unit!, part);
        // "ein Unternehmen in Singapur": where who acts is at home.
        else if (adjacent && part.Chunk!.Marker is "at" or "from" && before!.Chunk!.Mentions is [.., { Sense: Sense.Agent }] && part.IsName) unit!.Tail.Add(part);
        else if (adjacent && unit!.Nouns[^1].IsEvent && part.Chunk!.Marker is not null && (unit.Tail.Count > 0 || unit.Nouns[^1].End >= part.First - 1)) unit.Tail.Add(part);
        else
        {
            units.Add(new ClauseUnit { First = first });
            units[^1].Nouns.Add(part);
        }
    }

    private static bool Listed(ClauseUnit unit, Part part, Part joint)
    {
        var last = unit.Tail.Count > 0 ? unit.Tail[^1] : unit.Nouns[^1];
        if (joint.Kind == PartKind.Comma && !unit.Nouns[^1].IsName && !last.IsThing) return false;
        return SameSort(last, part) || SameSort(unit.Nouns[^1], part);
    }

    private static bool SameSort(Part one, Part other) =>
        one.IsThing && other.IsThing || one.IsDoer && other.IsDoer && one.IsThing == other.IsThing || one.Chunk!.Mentions.Count == 0 && other.Chunk!.Mentions.Count == 0;

    // A name takes no genitive after it; "der", "-er" are genitives where a noun stands right before.
    private static bool IsGenitive(Part part, Part before) => part.Case.HasFlag(GrammarCases.Genitive) && !(before.IsName && before.Chunk!.Mentions.Count == 1 && before.Chunk.Unknown == 0) && before.Chunk!.Mentions is not [{ Sense: Sense.Anaphor, Possessive: false, Value: "third" or "pair" }];

    // A party that owns the noun is noted in it; a thing hangs on it.
    private static void Hang(ClauseUnit unit, Part part)
    {
        var head = unit.Tail.Count > 0 ? unit.Tail[^1] : unit.Nouns[^1];
        if (part.Chunk!.Mentions.Exists(m => m.Sense is Sense.Item or Sense.CompoundHead or Sense.UnitNoun or Sense.EventNoun || m.Number is not null))
        {
            unit.Tail.Add(part.As(Of));
            return;
        }
        var owners = part.Chunk.Mentions.Where(m => m.Sense is Sense.Party or Sense.PartyAdjective or Sense.Anaphor).Select(m => m with { Possessive = m.Sense != Sense.PartyAdjective }).ToList();
        if (head.IsName && owners.Count > 0) return;
        head.Chunk!.Mentions.AddRange(owners);
    }

    private static Part Resolve(Part part, Part? before, ClauseUnit? unit, VerbComplex? verb)
    {
        // "voorzag Noord-Korea van olie": no thing hangs on a name.
        if (part.IsThing && !part.IsDoer) return part.As(before is { IsName: true } && verb?.Entry is { Sense: Sense.Verb, Value: "give" } ? "with" : Of);
        if (before is not null && (before.IsEvent || before.Chunk!.Mentions is [.., { Number: not null } or { Sense: Sense.UnitNoun }]) && part.IsThing) return part.As(Of);
        if (verb is { Passive: true }) return part.As("by");
        if (verb?.Entry is { Sense: Sense.Verb, Value: "receive" or "steal" }) return part.As("from");
        // "die Regierung von Nordkorea": who acts is told more closely.
        var owned = before is not null && unit is not null && !before.IsThing && !before.IsName && (before.Chunk!.Unknown > 0 || before.Chunk.Mentions.Exists(m => m.Sense is Sense.Agent or Sense.Anaphor or Sense.ContentNoun or Sense.Carrier));
        return part.As(owned ? Of : "from");
    }
}
