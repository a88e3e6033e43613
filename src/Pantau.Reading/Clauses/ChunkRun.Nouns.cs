using Pantau.Reading.Numbers;
using Pantau.Reading.Packs;
using Pantau.Reading.Tokens;

namespace Pantau.Reading.Clauses;

// Noun phrases: what opens one, what closes it, what it holds.
internal sealed partial class ChunkRun
{
    public void Number(NumberMention number)
    {
        // "there are 1,500 workers": a copula that found no verb is one.
        if ((pending.Be || pending.Have) && noun is null) FlushCopula(number.First);
        if (noun is { Mentions: [.., { Sense: Sense.Party, Possessive: false }] }) CloseNoun();
        // "à son allié 100 missiles", "au régime nord-coréen 20 000 conteneurs": whoever gets them is told, and the number opens the thing.
        if (pack.Grammar.DeterminersFirst && noun is { Mentions: [.., { Sense: Sense.Anaphor or Sense.Agent or Sense.PartyAdjective, Possessive: false }] }) CloseNoun();
        Open(number.First).Mentions.Add(new Mention(Sense.Determiner, "number", number.First, number.End) { Number = number });
        noun!.End = number.End;
        before = Neighbour.Nominal;
    }

    public void CloseNoun()
    {
        if (noun is not null)
        {
            Chunks.Add(noun);
            before = Neighbour.Noun;
        }
        noun = null;
    }

    private void Nominal(LexiconEntry entry, IReadOnlyList<LexiconEntry> senses, int at, int next, bool capital)
    {
        FlushCopula(at);
        var possessive = next < end && tokens[next].Folded is "'s" or "'" && pack.Tokens.Clitics.Contains(tokens[next].Folded);
        // "gave Russia weapons", "weapons Russia supplied": a name begins a phrase of its own unless it owns or describes what follows.
        if (noun is { Mentions.Count: > 0 } && !TrailingOwners)
        {
            var last = noun.Mentions[^1];
            var nameAfterThing = entry.Sense == Sense.Party && !possessive && last.Sense is not (Sense.PartyAdjective or Sense.Party) && last is not { Sense: Sense.Agent, Value: "platform" } && !last.Possessive && last.Number is null;
            var thingAfterName = last is { Sense: Sense.Party, Possessive: false } && entry.Sense is not (Sense.Agent or Sense.Party) && !(pack.Grammar.DeterminersFirst && entry.Sense == Sense.PartyAdjective);
            if (nameAfterThing || (thingAfterName && tokens[at - 1].Kind != TokenKind.Hyphen)) CloseNoun();
        }
        // "memberi Korea Utara teknologi": where the head comes first, a thing does not follow its owner.
        if (TrailingOwners && entry.Sense is Sense.Item or Sense.CompoundHead && noun is not null && noun.Mentions.Count > 0 && noun.Unknown == 0
            && noun.Mentions.TrueForAll(m => m.Sense == Sense.Party && !m.Possessive)) CloseNoun();
        // "al régimen norcoreano equipos": whoever gets them is told, and the thing opens a phrase of its own.
        if (pack.Grammar.DeterminersFirst && entry.Sense is Sense.Item or Sense.CompoundHead or Sense.UnitNoun && noun is { Marker: "to", Mentions: [.., { Sense: Sense.PartyAdjective or Sense.Anaphor, Possessive: false }] }) CloseNoun();
        if (entry.Sense == Sense.Anaphor && noun is { Mentions.Count: > 0 } && !TrailingOwners && IsPronoun(entry, at)) CloseNoun();
        var nouns = senses.Where(e => e.Sense is Sense.Item or Sense.CompoundHead or Sense.CompoundModifier or Sense.UnitNoun or Sense.Carrier or Sense.EventNoun or Sense.ContentNoun or Sense.Anaphor or Sense.Agent
            or Sense.Party or Sense.PartyAdjective && (!e.Cased || capital)).ToList();
        var value = entry;
        var phrase = Open(at);
        if (value is { Sense: Sense.Agent, Value: "platform" }) NamedBefore(at);
        phrase.Mentions.Add(new Mention(value.Sense, value.Value, at, next, value.Detail) { Senses = nouns, Possessive = possessive });
        phrase.End = next;
        before = pack.Grammar.DeterminersFirst && entry.Sense is Sense.PartyAdjective or Sense.CompoundModifier ? phrase.Mentions.Count + phrase.Unknown > 1 ? Neighbour.Noun : Neighbour.Nominal
            : possessive || entry.Sense is Sense.PartyAdjective or Sense.CompoundModifier ? Neighbour.Nominal
            : entry.Sense is Sense.Party or Sense.Anaphor ? Neighbour.Verbal : Neighbour.Noun;
    }

    // "tentara Korea Utara": an owner follows without a preposition, determiners close the phrase.
    private bool TrailingOwners => pack.Grammar is { HeadFirst: true, DeterminersFirst: false };

    private static bool IsPronoun(LexiconEntry entry, int at) => entry.Value is "pair" && at >= 0;

    private void Determiner(IReadOnlyList<LexiconEntry> senses, int at, int next)
    {
        FlushCopula(at);
        // "said that", "evidence that China ...": the word opens a clause where a subject follows it.
        if (senses.FirstOrDefault(e => e.Sense == Sense.Relative) is { } opens && marker is null
            && ((noun is null && Chunks is [.., { Verb.Role: VerbRole.Speech }]) || ((noun is not null || Chunks.Count > 0) && NextOpensSubject(next)) || (noun is not null && pack.Grammar.ZeroDerivation && NextIsVerbal(next))))
        {
            Join(ChunkKind.Relative, opens, at, next);
            before = Neighbour.Verbal;
            return;
        }
        var pointing = senses.FirstOrDefault(e => e.Sense == Sense.Anaphor);
        // "3 000 autres", "200 otros soldados": the number has opened the phrase.
        if (pack.Grammar.DeterminersFirst && pointing is null && noun is { Mentions: [.., { Number: { } number }] } && number.End == at)
        {
            (noun.End, before) = (next, Neighbour.Nominal);
            return;
        }
        if (TrailingOwners)
        {
            // "negara itu": the determiner closes the phrase. "-nya" after a verb is who did it, after a noun whose it is.
            if (noun is null && tokens[at].Folded == "nya") Open(at).Mentions.Add(new Mention(Sense.Anaphor, "third", at, next));
            else if (noun is null) Open(at);
            noun!.End = next;
            if (tokens[at].Folded is "nya" && noun.Mentions is not [{ Value: "third" }]) noun.Mentions.Add(new Mention(Sense.Anaphor, "third", at, next) { Possessive = true });
            before = Neighbour.Noun;
            return;
        }
        if (noun is { Mentions.Count: > 0 } || noun is { Unknown: > 0 }) CloseNoun();
        Open(at).End = next;
        if (pointing is not null) noun!.Mentions.Add(new Mention(Sense.Anaphor, pointing.Value == "pair" ? "pair" : "third", at, next) { Possessive = true });
        before = Neighbour.Nominal;
    }

    private TextChunk Open(int at)
    {
        if (noun is not null) return noun;
        noun = new TextChunk { Kind = ChunkKind.Noun, First = markerAt >= 0 ? markerAt : at, End = at + 1, Marker = marker, Negated = negated, Hedge = hedge };
        marker = null;
        markerAt = -1;
        means = false;
        negated = false;
        hedge = null;
        return noun;
    }
}
