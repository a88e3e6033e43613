using Pantau.Reading.Numbers;
using Pantau.Reading.Packs;
using Pantau.Reading.Tokens;

namespace Pantau.Reading.Clauses;

// What stands next, and in what surroundings a word is read.
internal sealed partial class ChunkRun
{
    private Neighbour Context(int at)
    {
        if (!pending.Empty) return Neighbour.Verbal;
        if (at > 0 && tokens[at - 1].Kind == TokenKind.Hyphen && noun is not null) return Neighbour.Nominal;
        // "Resolution 1874 bans": a number may end its phrase.
        if (before == Neighbour.Nominal && noun is { Mentions: [.., { Number: not null } number] } && number.End == at) return Neighbour.Noun;
        return before;
    }

    private bool NextOpensNoun(int next)
    {
        if (next >= end || tokens[next].Kind == TokenKind.Punctuation) return false;
        if (tokens[next].Kind == TokenKind.Number) return true;
        if (pack.Lexicon.Match(tokens, next, end) is not { } match) return tokens[next].Capital;
        return match.Entries.Any(e => e.Sense is Sense.Determiner or Sense.Party or Sense.PartyAdjective or Sense.Item or Sense.Anaphor);
    }

    // "that China", "that the", "that 11,000": what cannot go on with a pointing "that" begins a clause.
    private bool NextOpensSubject(int next)
    {
        if (next >= end || tokens[next].Kind == TokenKind.Punctuation) return false;
        if (tokens[next].Kind == TokenKind.Number) return true;
        return pack.Lexicon.Match(tokens, next, end) is { } match
            && match.Entries.Any(e => e.Sense is Sense.Determiner or Sense.Party or Sense.PartyAdjective || e is { Sense: Sense.Anaphor, Value: "third" or "pair" });
    }

    // "that had monitored", "that were sent"
    private bool NextIsVerbal(int next) =>
        next < end && pack.Lexicon.Match(tokens, next, end) is { } match && match.Entries.Any(e => e.Sense is Sense.Auxiliary or Sense.Modal);

    // "after Russia vetoed": a subject and its finite verb follow, not a noun phrase alone.
    private bool SubjectAndVerbAhead(int next)
    {
        const int reach = 8;
        var subject = false;
        for (var i = next; i < Math.Min(end, next + reach);)
        {
            if (tokens[i].Kind == TokenKind.Punctuation) return false;
            if (pack.Lexicon.Match(tokens, i, end) is not { } match)
            {
                subject |= tokens[i].Kind == TokenKind.Word;
                i++;
                continue;
            }
            if (subject && match.Entries.Any(e => e.Sense is Sense.Auxiliary or Sense.Modal
                || (e.Sense is Sense.Verb or Sense.Operator or Sense.Speech or Sense.PlainVerb && e.Form is VerbForm.Past or VerbForm.Finite && match.Entries.All(o => o.Sense is not (Sense.Item or Sense.Carrier or Sense.EventNoun or Sense.UnitNoun))))) return true;
            if (match.Entries.All(e => e.Sense is Sense.Preposition or Sense.Means or Sense.Conjunction or Sense.Subordinator or Sense.Relative)) return false;
            subject |= match.Entries.Any(e => e.Sense is not (Sense.Determiner or Sense.Adverb));
            i = match.End;
        }
        return false;
    }

    private bool NextIsNominal(int next) =>
        next < end && tokens[next].Kind == TokenKind.Word
        && (pack.Lexicon.Match(tokens, next, end) is not { } match || match.Entries.Any(e => e.Sense is Sense.Item or Sense.Carrier or Sense.UnitNoun or Sense.Agent or Sense.CompoundHead or Sense.CompoundModifier or Sense.EventNoun or Sense.PartyAdjective));

    private bool VerbAhead(int next)
    {
        for (var i = next; i < Math.Min(end, next + 4); i++)
        {
            if (tokens[i].Kind == TokenKind.Punctuation) return false;
            if (StartsVerb(i)) return true;
            if (pack.Lexicon.Match(tokens, i, end) is not { } match) continue;
            if (match.Entries.Any(e => e.Sense is Sense.Preposition or Sense.Determiner or Sense.Conjunction)) return false;
        }
        return false;
    }

    private bool StartsVerb(int at)
    {
        if (at >= end) return false;
        if (pack.Lexicon.Match(tokens, at, end) is { } match)
        {
            return match.Entries.Any(e => e.Sense is Sense.Verb or Sense.Operator or Sense.Speech or Sense.PlainVerb
                && (!pack.Grammar.ZeroDerivation || e.Form is VerbForm.Gerund or VerbForm.Past or VerbForm.Participle or VerbForm.Base or VerbForm.Finite)
                && (!pack.Grammar.ZeroDerivation || e.Form == VerbForm.Gerund || match.Entries.All(o => o.Sense is not (Sense.Item or Sense.Carrier or Sense.EventNoun))));
        }
        return pack.Morphology.LooksLike(tokens[at].Folded) is not VerbForm.None && !tokens[at].Capital;
    }

    private bool BaseVerbAt(int at) =>
        at < end && pack.Lexicon.Match(tokens, at, end) is { } match && match.Entries.Any(e => e.Form == VerbForm.Base);
}
