using Pantau.Reading.Packs;
using Pantau.Reading.Tokens;

namespace Pantau.Reading.Clauses;

// Words of several functions, told apart by where they stand: French "des", "que", "dont", "le".
internal sealed partial class ChunkRun
{
    // A relative clause has its verb within so many words.
    private const int Reach = 12;

    private List<LexiconEntry> Suited(IReadOnlyList<LexiconEntry> entries, int next)
    {
        var senses = entries.ToList();
        // "le navire De Yi": a capitalised word right after a ship is its name.
        if (tokens[next - 1].Capital && noun is { Mentions: [.., { Sense: Sense.Carrier, Detail: not "named" } ship] } && ship.End == next - 1) return [];
        // "le pétrolier nord-coréen Chon Ma San": and so are the capitalised words after the first.
        if (tokens[next - 1].Capital && next > 1 && tokens[next - 2] is { Capital: true, Kind: TokenKind.Word } && noun is { Unknown: > 0 } && noun.End == next - 1
            && (noun.Mentions.Count == 0 || noun.Mentions.Exists(m => m.Sense == Sense.Carrier)) && !senses.Exists(e => e.Sense is Sense.Party or Sense.Place)) return [];
        if (senses.Exists(e => e.Sense == Sense.Clitic))
        {
            if (senses.TrueForAll(e => e.Sense == Sense.Clitic) && senses[0].Value == "reflexive" || Leans(next)) return [senses.Find(e => e.Sense == Sense.Clitic)!];
            senses.RemoveAll(e => e.Sense == Sense.Clitic);
        }
        if (senses.Exists(e => e.Sense == Sense.Determiner) && senses.Exists(e => e.Sense == Sense.Preposition))
        {
            var partitive = IsPartitive(next);
            senses.RemoveAll(e => e.Sense == (partitive ? Sense.Preposition : Sense.Determiner));
        }
        // "concernant", "pendant": the gerund of a plain verb that has become a preposition.
        if (senses.Exists(e => e.Sense == Sense.Preposition)) senses.RemoveAll(e => e.Sense == Sense.PlainVerb);
        if (senses.Exists(e => e.Sense == Sense.Relative) && senses.Exists(e => e.Sense == Sense.Complementizer))
        {
            if (limited)
            {
                limited = false;
                return [Nothing];
            }
            var content = OpensContent();
            senses.RemoveAll(e => e.Sense == (content ? Sense.Relative : Sense.Complementizer));
        }
        if (senses.Exists(e => e.Sense == Sense.Relative) && senses.Exists(e => e.Sense == Sense.Conjunction))
        {
            var clause = ClauseAhead(next);
            senses.RemoveAll(e => e.Sense == (clause ? Sense.Conjunction : Sense.Relative));
        }
        if (senses.Exists(e => e is { Sense: Sense.Negation, Value: "opening" }) && !Negates(next)) return [Nothing];
        if (senses.Exists(e => e.Detail == RomanceMorphology.Pronominal)) senses.RemoveAll(e => IsVerbal(e) && (e.Detail == RomanceMorphology.Pronominal) != pending.Reflexive);
        // "établir que": what a clause follows is said.
        if (senses.Exists(e => e.Sense == Sense.Speech) && senses.Exists(e => IsVerbal(e) && e.Sense != Sense.Speech) && OpensClause(next)) senses.RemoveAll(e => IsVerbal(e) && e.Sense != Sense.Speech);
        // "aver inviato armi": right after a verb, or where the sentence begins, a word that is noun and verb is the noun.
        if (pending.Empty && noun is null && senses.Exists(IsVerbal) && senses.Exists(IsThing) && Chunks is [] or [.., { Kind: ChunkKind.Verb or ChunkKind.Period }]) senses.RemoveAll(IsVerbal);
        // "uno Stato", "cualquier Estado": after a determiner no auxiliary stands.
        if (pending.Empty && before == Neighbour.Nominal && noun is { Mentions.Count: 0, Unknown: 0 } && senses.TrueForAll(e => e.Sense == Sense.Auxiliary)) senses.Clear();
        // "va livrer": a verb that leads another is no plain one.
        if (senses.Exists(e => e.Sense is Sense.Modal or Sense.Auxiliary)) senses.RemoveAll(e => e.Sense == Sense.PlainVerb);
        // "el fallo", "lors du vote": after a determiner or preposition a finite form or participle is a noun that the pack does not know.
        if (pending.Empty && before == Neighbour.Nominal && (noun is { Mentions.Count: 0, Unknown: 0 } || noun is null && marker is not null) && senses.Exists(IsVerbal)
            && senses.TrueForAll(e => IsVerbal(e) && e.Form is not (VerbForm.Infinitive or VerbForm.Gerund))) senses.Clear();
        return senses;
    }

    private static readonly LexiconEntry Nothing = new(Sense.Adverb, "adverb");

    // Set after a "ne" that only limits, until its "que".
    private bool limited;

    private static bool IsVerbal(LexiconEntry entry) => entry.Sense is Sense.Verb or Sense.Operator or Sense.Speech or Sense.PlainVerb;

    private static bool IsThing(LexiconEntry entry) => entry.Sense is Sense.Item or Sense.EventNoun or Sense.Agent or Sense.CompoundHead or Sense.UnitNoun or Sense.Carrier;

    // A pronoun leans on the verb or auxiliary right after it: "lui a livré", but "leur livraison".
    private bool Leans(int next)
    {
        if (next >= end || tokens[next].Kind != TokenKind.Word) return false;
        if (pack.Lexicon.Match(tokens, next, end) is not { } match) return !tokens[next].Capital && pack.Morphology.LooksLike(tokens[next].Folded) is VerbForm.Finite or VerbForm.Future or VerbForm.Conditional;
        if (match.Entries.Any(e => e.Sense is Sense.Auxiliary or Sense.Modal)) return true;
        if (match.Entries.All(e => e.Sense == Sense.Clitic)) return Leans(match.End);
        return match.Entries.Any(e => IsVerbal(e) && e.Form != VerbForm.Participle) && match.Entries.All(IsVerbal);
    }

    // "a livré des missiles", "du pétrole a été livré", "avec des obus": no "of" but an article.
    private bool IsPartitive(int next)
    {
        if (next >= end || StartsInfinitive(next)) return false;
        if (noun is not null)
        {
            // "au régime nord-coréen des missiles": a name under a preposition is whole, and what follows is the thing.
            return (noun.Marker is not (null or "of") || noun.Marker == "of" && Chunks is [.., { Kind: ChunkKind.Verb }]) && noun.Mentions is [.., { Sense: Sense.Party or Sense.PartyAdjective or Sense.Anaphor or Sense.Agent }]
                && !noun.Mentions.Exists(m => m.Sense is Sense.Item or Sense.EventNoun or Sense.CompoundHead or Sense.UnitNoun) && OpensThing(next);
        }
        if (marker is not null) return true;
        // "n'a pas de preuve"
        if (!pending.Empty) return !OpensName(next);
        if (OpensName(next)) return false;
        return Chunks switch
        {
            [] => true,
            [.., { Kind: ChunkKind.Verb or ChunkKind.Period or ChunkKind.Relative or ChunkKind.Complementizer or ChunkKind.Subordinator or ChunkKind.Source or ChunkKind.Stop }] => true,
            [.., { Kind: ChunkKind.Noun, Marker: "to" }] => true,
            [.., var before, { Kind: ChunkKind.Conjunction or ChunkKind.Comma }] => before is not { Kind: ChunkKind.Noun, Marker: "of" },
            [{ Kind: ChunkKind.Conjunction or ChunkKind.Comma }] => true,
            _ => false,
        };
    }

    private bool OpensClause(int next) => next < end && pack.Lexicon.Match(tokens, next, end) is { } match && match.Entries.Any(e => e.Sense == Sense.Complementizer);

    private bool StartsInfinitive(int next) => pack.Lexicon.Match(tokens, next, end) is { } match
        && (match.Entries.Any(e => e.Form == VerbForm.Infinitive) || match.Entries.Any(e => e is { Sense: Sense.Auxiliary } && e.Value.EndsWith("nonfinite", StringComparison.Ordinal))
            || (match.Entries.All(e => e.Sense is Sense.Negation or Sense.Clitic or Sense.Adverb) && match.End < end && StartsInfinitive(match.End)));

    private bool OpensName(int next) => next < end && pack.Lexicon.Match(tokens, next, end) is { } match
        && (match.Entries.Any(e => e.Sense is Sense.Party or Sense.Place && (!e.Cased || tokens[match.End - 1].Capital || tokens[next].Capital))
            || (match.Entries.All(e => e.Sense is Sense.Determiner or Sense.Clitic) && OpensName(match.End)));

    private bool OpensThing(int next)
    {
        for (var i = next; i < Math.Min(end, next + 4);)
        {
            if (tokens[i].Kind == TokenKind.Number) return true;
            if (tokens[i].Kind != TokenKind.Word) return false;
            if (pack.Lexicon.Match(tokens, i, end) is not { } match)
            {
                i++;
                continue;
            }
            if (match.Entries.Any(e => e.Sense is Sense.Item or Sense.CompoundHead or Sense.UnitNoun or Sense.EventNoun)) return true;
            if (match.Entries.Any(e => e.Sense is Sense.Preposition or Sense.Conjunction) || match.Entries.All(IsVerbal)) return false;
            i = match.End;
        }
        return false;
    }

    // "affirme que", "a annoncé jeudi à la presse que": what is said; "les obus que": what is told of.
    private bool OpensContent()
    {
        // "more than a million barrels of oil that": what is counted is told of.
        if (noun is { Marker: "of" } && noun.Mentions.Exists(m => m.Sense == Sense.Item) && Chunks is [.., { Kind: ChunkKind.Noun } counted] && counted.Mentions.Exists(m => m.Number is not null)) return false;
        if (noun is not null) return noun.Mentions.Exists(m => m.Senses.Any(s => s.Sense == Sense.ContentNoun)) || (noun.Marker is not null && TellingVerb(Chunks.Count));
        return TellingVerb(Chunks.Count);
    }

    private bool TellingVerb(int from)
    {
        for (var i = from - 1; i >= 0; i--)
        {
            switch (Chunks[i])
            {
                case { Kind: ChunkKind.Verb, Verb: { Bare: false } }:
                    return true;
                case { Kind: ChunkKind.Noun, Marker: null } when !Chunks[i].Mentions.Exists(m => m.Senses.Any(s => s.Sense is Sense.ContentNoun or Sense.Agent)):
                    return Chunks[i].Mentions.Count == 0 && i > 0 && Chunks[i - 1].Kind == ChunkKind.Verb;
                case { Kind: ChunkKind.Noun or ChunkKind.Period or ChunkKind.Comma or ChunkKind.Conjunction }:
                    continue;
                default:
                    return Chunks[i].Kind is ChunkKind.Source or ChunkKind.Complementizer;
            }
        }
        return true;
    }

    // "dont des missiles" lists; "dont il a reçu une partie" tells.
    private bool ClauseAhead(int next)
    {
        for (var i = next; i < Math.Min(end, next + Reach);)
        {
            if (tokens[i].Kind == TokenKind.Punctuation) return false;
            if (pack.Lexicon.Match(tokens, i, end) is not { } match)
            {
                i++;
                continue;
            }
            if (match.Entries.Any(e => e.Sense == Sense.Auxiliary) || match.Entries.Any(e => IsVerbal(e) && e.Form is VerbForm.Finite or VerbForm.Future or VerbForm.Conditional) && match.Entries.All(IsVerbal)) return true;
            i = match.End;
        }
        return false;
    }

    // "ne ... que" only limits, and "ne" alone under "craint que" says nothing; any other denies.
    private bool Negates(int next)
    {
        if (pending.Negated) return true;
        for (var i = next; i < Math.Min(end, next + Reach); i++)
        {
            if (tokens[i].Kind == TokenKind.Punctuation) break;
            if (pack.Lexicon.Match(tokens, i, end) is not { } match) continue;
            if (match.Entries.Any(e => e is { Sense: Sense.Negation, Value: "not" or "none" })) return true;
            if (match.Entries.Any(e => e.Sense == Sense.Complementizer)) return !(limited = true);
        }
        return !Chunks.Exists(c => c.Kind == ChunkKind.Complementizer || c is { Kind: ChunkKind.Subordinator, Value: "condition" });
    }
}
