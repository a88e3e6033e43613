using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;

namespace Pantau.Reading.VerbFinal;

// Noun phrases: what opens one, what it holds, lists of them.
internal sealed partial class PieceBuilder
{
    private TextChunk? noun;
    // Phrases that wait for the role of the one that ends the list.
    private readonly List<TextChunk> group = [];
    private readonly List<TextChunk> attached = [];
    private bool owned;

    private TextChunk Open(Word word)
    {
        if (noun is null) noun = new TextChunk { Kind = ChunkKind.Noun, First = word.First, End = word.End };
        else noun.End = word.End;
        owned = false;
        return noun;
    }

    private void Nominal(Word word, int i)
    {
        if (word.Find(Sense.Party) is { Detail: "pair" } pair)
        {
            Pair(word, pair, i);
            return;
        }
        if (word.Find(Sense.PartyAdjective) is { Detail: "toward" } goal)
        {
            var to = new TextChunk { Kind = ChunkKind.Noun, First = word.First, End = word.End, Marker = "to" };
            to.Mentions.Add(new Mention(Sense.Party, goal.Value, word.First, word.End, "state") { Senses = [new LexiconEntry(Sense.Party, goal.Value)] });
            attached.Add(to);
            return;
        }
        var mention = NounMentions.Of(word);
        var phrase = Open(word);
        // 북한군: the word tells whose they are.
        if (mention is { Sense: Sense.Item } && word.Find(Sense.PartyAdjective) is { } owner) phrase.Mentions.Add(new Mention(Sense.PartyAdjective, owner.Value, word.First, word.End, "state") { Senses = [owner] });
        if (mention is null)
        {
            phrase.Unknown++;
            return;
        }
        phrase.Mentions.Add(mention);
        // 파병: the sending of troops is both.
        if (mention.Sense == Sense.Item && word.Find(Sense.EventNoun) is { } act)
        {
            Aimed(phrase);
            phrase.Mentions.Add(new Mention(Sense.EventNoun, act.Value, word.First, word.End) { Senses = [act] });
        }
    }

    // 러시아 파병, ロシア派兵: a name that stands right before the sending is where they go.
    private void Aimed(TextChunk phrase)
    {
        if (phrase.Mentions is not [.., { Sense: Sense.Party } goal, { Sense: Sense.Item }]) return;
        phrase.Mentions.RemoveAt(phrase.Mentions.Count - 2);
        var to = new TextChunk { Kind = ChunkKind.Noun, First = goal.First, End = goal.End, Marker = "to" };
        to.Mentions.Add(goal);
        attached.Add(to);
    }

    // 북러, 日米韓: they own what follows, or stand side by side.
    private void Pair(Word word, LexiconEntry pair, int i)
    {
        var states = pair.Value.Split('+');
        var describes = i + 1 < words.Count && (words[i + 1].IsNominal || words[i + 1].IsUnknown) || i + 1 < words.Count && words[i + 1].Find(Sense.Preposition) is { Value: ParticleRoles.Owner };
        for (var s = 0; s < states.Length; s++)
        {
            if (s > 0 && !describes) Join("and");
            Open(word).Mentions.Add(new Mention(describes ? Sense.PartyAdjective : Sense.Party, states[s], word.First, word.End, "state") { Senses = [new LexiconEntry(Sense.Party, states[s])] });
        }
    }

    private void Number(Word word)
    {
        if (noun is not null && noun.Mentions.Exists(m => m.Number is not null))
        {
            if (noun.Mentions.Exists(m => m.Sense is Sense.Item) && !owned) Join("list");
            else noun.Mentions.RemoveAll(m => m.Number is not null || m.Sense == Sense.UnitNoun);
        }
        var before = noun?.Mentions.Count > 0;
        var phrase = Open(word);
        var said = word.Number!;
        var vehicles = word.Unit == "vehicle";
        var mentions = new List<Mention> { new(Sense.Determiner, "number", word.First, said.End, vehicles ? "vehicle" : null) { Number = said } };
        var unit = vehicles ? "thing" : word.Unit;
        // 컨테이너 2만 개, 화물선 3척: what is counted stands before.
        if (unit == "thing" && before && phrase.Mentions[^1].Sense is not (Sense.UnitNoun or Sense.Carrier)) unit = phrase.Mentions.Exists(m => m.Sense is Sense.Item or Sense.CompoundHead) ? "item" : null;
        else if (unit == "thing") unit = null;
        if (unit is not null) mentions.Add(new Mention(Sense.UnitNoun, unit, word.End - 1, word.End) { Senses = [new LexiconEntry(Sense.UnitNoun, unit)] });
        phrase.Mentions.InsertRange(0, mentions);
    }

    // 의, の: what stands before is whose the next is.
    private void OwnNext(int i)
    {
        if (noun is null) return;
        var person = i + 1 < words.Count && (words[i + 1].Has(Sense.Party) || words[i + 1].Has(Sense.Agent));
        NounMentions.Own(noun, true);
        if (!person && group.Count > 0 && group.TrueForAll(NounMentions.IsParty) && NounMentions.IsParty(noun))
        {
            // 북한과 러시아의 군사협력: both own it.
            foreach (var other in group)
            {
                NounMentions.Own(other, true);
                noun.Mentions.InsertRange(0, other.Mentions);
            }
            group.Clear();
        }
        owned = true;
    }

    private void Attach(string role)
    {
        // 북한에서 러시아로의, 北朝鮮からロシアへの: where from and where to go together.
        if (role == "to" && pieces is [.., { Kind: PieceKind.Noun, Role: "from" or ParticleRoles.Place } origin] && NounMentions.IsParty(origin.Head))
        {
            attached.AddRange(origin.Nouns.Select(n => NounMentions.Copy(n, "from")));
            pieces.RemoveAt(pieces.Count - 1);
        }
        var owner = noun!.Mentions is [{ Sense: Sense.PartyAdjective } first, { Sense: Sense.Party } last] && first.Value != last.Value ? first : null;
        if (owner is not null) noun.Mentions.RemoveAt(0);
        foreach (var other in group.Append(noun)) attached.Add(NounMentions.Copy(other, role));
        group.Clear();
        noun = null;
        owned = false;
        if (owner is null) return;
        // 北朝鮮の中国への石炭輸出: the owner waits for its noun.
        noun = new TextChunk { Kind = ChunkKind.Noun, First = owner.First, End = owner.End };
        noun.Mentions.Add(owner);
        owned = true;
    }

    private void Join(string how)
    {
        if (noun is null) return;
        if (group.Count > 0 && noun.Mentions.Count > 0 && !NounMentions.SameSort(group[^1], noun)) Flush(null);
        if (how == "etc" && (group.Count > 0 || noun.Mentions.Count > 0)) etc = true;
        NounMentions.Own(noun, false);
        group.Add(noun);
        noun = null;
        owned = false;
    }

    private bool etc;

    /// <summary>Ends the phrase that is open and gives it, with the list before it, its role.</summary>
    private void Close(string? role)
    {
        if (noun is not null)
        {
            NounMentions.Own(noun, false);
            var last = noun;
            noun = null;
            owned = false;
            if (group.Count > 0 && etc)
            {
                // "포탄, 미사일 등 군수물자": the wider word after the list adds nothing to it but its number.
                if (last.Mentions.Find(m => m.Number is not null) is { } count && !group[^1].Mentions.Exists(m => m.Number is not null) && group.Count == 1) group[^1].Mentions.InsertRange(0, last.Mentions.TakeWhile(m => m.Number is not null || m.Sense == Sense.UnitNoun));
                group[^1].End = last.End;
            }
            else
            {
                if (group.Count > 0 && last.Mentions.Count > 0 && !NounMentions.SameSort(group[^1], last)) Flush(null);
                if (role is null or ParticleRoles.Predicate or "to" or ParticleRoles.Direction && Floats(last)) return;
                group.Add(last);
            }
        }
        etc = false;
        if (group.Count > 0) Flush(role);
    }

    private void Flush(string? role)
    {
        Share();
        var piece = new Piece(PieceKind.Noun) { Role = role, Nouns = [.. group], Attached = [.. attached] };
        group.Clear();
        attached.Clear();
        pieces.Add(piece);
    }

    // 砲弾や放射砲弾900万発: one number that stands with two kinds of ammunition counts both.
    private void Share()
    {
        for (var i = group.Count - 2; i >= 0; i--)
        {
            var (one, other) = (Munition(group[i]), Munition(group[i + 1]));
            if (one is null || other is null || group[i].Mentions.Exists(m => m.Number is not null) == group[i + 1].Mentions.Exists(m => m.Number is not null)) continue;
            var whole = new LexiconEntry(Sense.Item, "munitions");
            var joined = new TextChunk { Kind = ChunkKind.Noun, First = group[i].First, End = group[i + 1].End };
            joined.Mentions.AddRange(group[i].Mentions.Concat(group[i + 1].Mentions).Where(m => m.Number is not null || m.Sense is Sense.PartyAdjective));
            joined.Mentions.Add(new Mention(Sense.Item, whole.Value, one.First, other.End) { Senses = [whole] });
            group[i] = joined;
            group.RemoveAt(i + 1);
        }
    }

    private static Mention? Munition(TextChunk chunk) => chunk.Mentions is [.., { Sense: Sense.Item, Value: "artillery-ammunition" or "rocket-ammunition" or "munitions" } last] ? last : null;

    // 포탄을 900만 발 보냈다: a number that stands by itself counts the object before it.
    private bool Floats(TextChunk number)
    {
        if (group.Count > 0 || !NounMentions.IsNumberOnly(number)) return false;
        if (pieces.FindLast(p => p.Kind != PieceKind.Period) is not { Kind: PieceKind.Noun, Role: ParticleRoles.Object or ParticleRoles.Subject or ParticleRoles.Also or ParticleRoles.Topic } before || before.Head.Mentions.Exists(m => m.Number is not null)) return false;
        if (!NounMentions.IsThing(before.Head) && !before.Head.Mentions.Exists(m => m.Sense is Sense.UnitNoun or Sense.Carrier)) return false;
        before.Head.Mentions.InsertRange(0, number.Mentions);
        return true;
    }
}
