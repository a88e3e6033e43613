using Pantau.Reading.Clauses;
using Pantau.Reading.Numbers;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Isolating;

// Noun phrases and verbs: which of the two a word is, what opens and closes them.
internal sealed partial class PartBuilder
{
    private int Number(Lexeme word, int i)
    {
        // 不得超过50万桶: the bound is the verb of what may be.
        if (modal is not null && noun is null)
        {
            parts.Add(new Part(PartKind.Verb, Spoken(VerbRole.Plain, "be", word.First, word.First)));
            Forget();
        }
        // 煤炭出口达到12万吨: how much follows the noun of action.
        if (noun is not null && NounPhrases.IsEvent(noun)) Close();
        if (noun is null && Amount(word, i)) return i + 1;
        // 运往俄罗斯900万发炮弹: the goal ends where the number begins; so does a phrase that holds its number already.
        if (noun is not null && (goal && NounPhrases.IsPartyOnly(noun) || noun.Mentions.Exists(m => m.Number is not null))) Close();
        var mentions = Open(word).Mentions;
        var at = Counted(word, i);
        mentions.Insert(at++, new Mention(Sense.Determiner, "number", word.Number!.First, word.Number.End) { Number = Bounded(word.Number) });
        if (word.Unit is { } unit && !(i + 1 < words.Count && words[i + 1].Has(Sense.UnitNoun)))
            mentions.Insert(at, new Mention(Sense.UnitNoun, unit, word.End - 1, word.End) { Senses = [new LexiconEntry(Sense.UnitNoun, unit)] });
        return i + 1;
    }

    // 从朝鲜运出的煤炭去年达到120万吨: how much of the thing just named; when stands before the clause.
    private bool Amount(Lexeme word, int i)
    {
        var dated = parts is [.., { Kind: PartKind.Noun }, { Kind: PartKind.Period }];
        if (!dated || word.Unit is not { } unit || i + 1 < words.Count && words[i + 1].Mark is null || parts[^2] is not { Chunk: { } counted, Role: null } || !NounPhrases.IsThing(counted) || counted.Mentions.Exists(m => m.Number is not null)) return false;
        counted.Mentions.InsertRange(counted.Mentions.Count - 1, [
            new Mention(Sense.Determiner, "number", word.Number!.First, word.Number.End) { Number = Bounded(word.Number) },
            new Mention(Sense.UnitNoun, unit, word.End - 1, word.End) { Senses = [new LexiconEntry(Sense.UnitNoun, unit)] }]);
        var date = parts[^1];
        parts.RemoveAt(parts.Count - 1);
        parts.Insert(parts.FindLastIndex(p => p.Kind is PartKind.Comma or PartKind.Stop) + 1, date);
        return true;
    }

    private NumberMention Bounded(NumberMention number)
    {
        var bounded = number.Min != number.Max ? number : bound switch { "least" => number with { Max = null }, "most" => number with { Min = null }, _ => number };
        bound = null;
        return bounded;
    }

    // 炮弹900万发: a number with its measure word counts the thing before it where nothing to count follows; not what a list before it names.
    private int Counted(Lexeme word, int i)
    {
        var mentions = noun!.Mentions;
        var last = mentions.Count - 1;
        var closes = i + 1 >= words.Count || !words[i + 1].IsNominal && !words[i + 1].Has(Sense.Relative) && !words[i + 1].Has(Sense.Determiner);
        return last >= 0 && mentions[last].Sense is Sense.Item or Sense.CompoundHead && closes && word.End > word.Number!.End && parts is not [.., { Kind: PartKind.Join }] ? last : last + 1;
    }

    private void Nominal(Lexeme word, int i)
    {
        if (skip.Contains(i))
        {
            if (noun is not null) noun.End = word.End;
            return;
        }
        // 900万发 朝鲜 提供的: a name after a bare number begins the clause that tells of what is counted.
        if (noun is not null && word.Has(Sense.Party) && NounPhrases.IsNumberOnly(noun) && StartsClause(i + 1)) Close();
        var phrase = Open(word);
        var mention = NounPhrases.Mention(word);
        // 其武器 is "its arms"; 其向…提供 is "it".
        if (mention.Possessive && !(i + 1 < words.Count && words[i + 1].IsNominal && !words[i + 1].IsVerbal)) mention = mention with { Possessive = false };
        // 俄军: the name has grown on the noun.
        if (mention.Sense == Sense.Item && word.Find(Sense.PartyAdjective) is { } owner) phrase.Mentions.Add(new Mention(Sense.PartyAdjective, owner.Value, word.First, word.End, owner.Detail) { Senses = [owner] });
        NameBefore(phrase, mention);
        if (mention is { Sense: Sense.Party, Detail: "pair" }) Pair(mention, i);
        else phrase.Mentions.Add(mention);
        if (mention.Sense == Sense.Item && word.Find(Sense.EventNoun) is { } act) phrase.Mentions.Add(new Mention(Sense.EventNoun, act.Value, word.First, word.End) { Senses = [act] });
    }

    private bool StartsClause(int i) =>
        i < words.Count && (words[i].IsVerbal && !words[i].IsNominal || words[i].Has(Sense.Preposition) || words[i].Has(Sense.Adverb) || words[i].Period is not null || words[i].Has(Sense.Auxiliary));

    // 朝俄: both own what follows, or stand side by side.
    private void Pair(Mention pair, int i)
    {
        var states = pair.Value.Split('+');
        if (i + 1 < words.Count && words[i + 1].IsNominal && !words[i + 1].IsVerbal)
        {
            foreach (var state in states) noun!.Mentions.Add(new Mention(Sense.PartyAdjective, state, pair.First, pair.End, "state") { Senses = [new LexiconEntry(Sense.PartyAdjective, state)] });
            return;
        }
        for (var s = 0; s < states.Length; s++)
        {
            if (s > 0)
            {
                Close();
                parts.Add(Part.Mark(PartKind.Join, ChunkKind.Conjunction, pair.First, pair.End, "and"));
            }
            Open(words[i]).Mentions.Add(new Mention(Sense.Party, states[s], pair.First, pair.End, "state") { Senses = [new LexiconEntry(Sense.Party, states[s])] });
        }
    }

    private TextChunk Open(Lexeme word)
    {
        if (noun is not null)
        {
            noun.End = word.End;
            return noun;
        }
        noun = new TextChunk { Kind = ChunkKind.Noun, First = word.First, End = word.End, Negated = negated && first >= 0 && parts is not [.., { Kind: PartKind.Coverb }], Hedge = null };
        return noun;
    }

    private void Close()
    {
        if (noun is null) return;
        NounPhrases.Own(noun);
        parts.Add(new Part(PartKind.Noun, noun));
        noun = null;
        goal = false;
    }

    /// <summary>Whether a word that is both noun and verb is the verb here: 出口 in "朝鲜出口煤炭", not in "煤炭出口".</summary>
    private bool ReadsAsVerb(Lexeme word, int i)
    {
        if (!word.IsNominal) return true;
        if (word.Entries.Any(e => e.Form is VerbForm.Goal or VerbForm.Origin)) return true;
        var next = i + 1 < words.Count ? words[i + 1] : null;
        // 出口了: only a verb takes the mark of what is done.
        if (next?.Find(Sense.Auxiliary) is { Value: "aspect" }) return true;
        var helped = modal is not null || negated || passive || hedge is not null || (i > 0 && words[i - 1].Has(Sense.Adverb));
        var opens = next is not null && (next.IsNominal || next.Number is not null || next.Has(Sense.Preposition) || next.IsVerbal || next is { Known: false, Mark: null, Period: null } || next.Has(Sense.Determiner));
        if (word.Has(Sense.Speech) || word.Has(Sense.Operator))
        {
            // 指控朝鲜, 路透社报道: a verb with its object or its speaker; 这一指控, 否认指控: a noun.
            if (i > 0 && (words[i - 1].Has(Sense.Relative) || words[i - 1].Has(Sense.Determiner) || words[i - 1].Number is not null || words[i - 1].IsVerbal)) return false;
            opens |= next is not null && (next.Has(Sense.Adverb) || next.Has(Sense.Negation) || next.Has(Sense.Modal));
            return opens || word.Has(Sense.Speech) && noun is not null && NounPhrases.IsDoer(noun);
        }
        if (next is not null && next.Has(Sense.Relative)) return noun is null || !NounPhrases.IsThing(noun) || parts is [.., { Kind: PartKind.Coverb }];
        if (noun is not null && NounPhrases.IsThing(noun) && !helped) return opens && !next!.IsVerbal && !AmountFollows(next);
        if (parts is [.., { Kind: PartKind.Link }] && noun is null) return false;
        if (parts is [.., { Kind: PartKind.Verb } before] && noun is null && before.Verb.Value is "light" or "prevent" or "give" or "receive") return opens;
        return opens || helped || noun is null || next is null || next.Mark is not null;
    }

    private static bool AmountFollows(Lexeme next) => next.Number is not null;

    private void Verb(Lexeme word, int i)
    {
        Close();
        var entry = word.Entries.Where(e => e.Sense is Sense.Verb or Sense.Operator or Sense.Speech or Sense.PlainVerb).MinBy(e => e.Sense switch { Sense.Verb => 0, Sense.Operator => 1, Sense.Speech => 2, _ => 3 })!;
        var role = entry.Sense switch { Sense.Verb => VerbRole.Frame, Sense.Operator => VerbRole.Operator, Sense.Speech => VerbRole.Speech, _ => VerbRole.Plain };
        var other = word.Entries.FirstOrDefault(e => e.Sense is Sense.Operator or Sense.Verb && e.Value != entry.Value)?.Value;
        parts.Add(new Part(PartKind.Verb, Spoken(role, entry.Value, word.First, word.End, other)));
        Forget();
        // 派兵: the object has grown on the verb.
        if (word.Find(Sense.Item) is not null) Open(word).Mentions.Add(NounPhrases.Mention(word));
        if (entry.Form is not (VerbForm.Goal or VerbForm.Origin)) return;
        parts.Add(Part.Mark(PartKind.Coverb, ChunkKind.Conjunction, word.End - 1, word.End) with { Role = entry.Form == VerbForm.Goal ? "to" : "from" });
        goal = true;
    }

    // The verb with what has gathered before it: negation, mood, voice, doubt.
    private TextChunk Spoken(VerbRole role, string value, int from, int end, string? other = null) => new()
    {
        Kind = ChunkKind.Verb,
        First = first >= 0 && parts is not [.., { Kind: PartKind.Noun }] ? Math.Min(first, from) : from,
        End = Math.Max(end, from + 1),
        Verb = new VerbGroup { Role = role, Value = value, Shape = passive ? VerbShape.Passive : VerbShape.Finite, Negated = negated, Modal = modal, Hedge = hedge, OtherFrame = other },
    };
}
