using Pantau.Reading.Clauses;
using Pantau.Reading.Numbers;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Brackets;

// Noun phrases: what opens one, what goes on with it, what closes it.
internal sealed partial class PhraseBuilder
{
    private OpenNoun Open(Lexeme word)
    {
        if (noun is not null) return noun;
        noun = new OpenNoun { First = markerAt >= 0 ? markerAt : word.First, Marker = marker, Determined = contracted };
        noun.Reach(word.First + 1);
        Forget();
        return noun;
    }

    private void Close()
    {
        if (noun is not null && (noun.Mentions.Count > 0 || noun.Unknown > 0 || noun.Marker is null)) parts.Add(noun.Close());
        noun = null;
    }

    // The phrase has its determiner or preposition; its noun comes later.
    private void Wait()
    {
        noun!.Waits = parts.Count;
        waiting.Push(noun);
        noun = null;
    }

    private void Abandon()
    {
        foreach (var phrase in waiting.Reverse())
        {
            if (phrase.Mentions.Count > 0) parts.Insert(Math.Min(phrase.Waits, parts.Count), phrase.Close());
        }
        waiting.Clear();
    }

    private void Number(Lexeme word, NumberMention number)
    {
        if (noun is { HasHead: true } || noun is { Last: { Number: not null } }) Close();
        Open(word).Put(new Mention(Sense.Determiner, "number", word.First, word.End) { Number = number });
    }

    private void Determiner(int i, Lexeme word)
    {
        // "der 2024 gelieferten": a second determiner begins a phrase inside the one that waits.
        if (noun is { HasHead: false, Determined: true } && noun.Mentions.Count == 0 && noun.Unknown == 0 && ParticipleAhead(i + 1)) Wait();
        else Close();
        var phrase = Open(word);
        phrase.Determined = true;
        phrase.Pronoun = pack.Brackets.Articles.Contains(word.Word) && phrase.Marker is null;
        if (phrase.Marker is null) phrase.Case = cases.OfDeterminer(word.Word.Length > 0 ? word.Word : LastWord(word));
        phrase.Reach(word.End);
        if (word.Find(Sense.Anaphor) is { } pointing && !pack.Brackets.Articles.Contains(word.Word)) phrase.Put(new Mention(Sense.Anaphor, pointing.Value == "pair" ? "pair" : "third", word.First, word.End) { Possessive = true });
    }

    private static string LastWord(Lexeme word) => word.Word;

    private void Preposition(Lexeme word)
    {
        if (noun is { HasHead: false } && (noun.Determined || noun.Mentions.Count > 0)) Wait();
        else if (noun is null && marker is not null) WaitMarked(word);
        else Close();
        marker = word.Find(Sense.Preposition)!.Value;
        markerAt = word.First;
        contracted = word.Has(Sense.Determiner);
    }

    // "mit von Nordkorea gelieferten Granaten"
    private void WaitMarked(Lexeme word)
    {
        Open(word);
        Wait();
    }

    private void Nominal(int i, Lexeme word)
    {
        var owner = word.Find(Sense.PartyAdjective) is { Detail: "genitive" } && !word.Has(Sense.Party);
        if (word.Find(Sense.PartyAdjective) is not null && !word.Has(Sense.Party) && !owner) Adjective(i, word);
        else if (owner) Owner(i, word);
        else if (word.Find(Sense.Anaphor) is { Value: "third" } && !word.IsNominalBesides()) Pronoun(word);
        else
        {
            if (noun is not null && !GoesOn(i, word)) Close();
            if (word.Tied) noun?.Own();
            // "die Russland gelieferten Granaten"
            if (noun is { HasHead: false, Determined: true } && word.Has(Sense.Party) && i + 1 < words.Count && IsDescribing(words[i + 1]) && !words[i + 1].Has(VerbForm.Finite)) Wait();
            var phrase = Open(word);
            // "ballistischer Raketen": a phrase begins with its adjective.
            if (word.Word.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && !word.Capital) Agree(phrase, word with { Word = word.Word[..space] });
            // "das Schiff „Angara“": the name says more than the kind.
            if (phrase.Last is { Sense: Sense.Carrier, Detail: null } && word.Find(Sense.Carrier) is { Detail: "named" }) phrase.Mentions.RemoveAt(phrase.Mentions.Count - 1);
            phrase.Add(word);
            if (word.Has(Sense.Agent, "platform")) NamedBefore(i, word);
        }
    }

    private void Adjective(int i, Lexeme word)
    {
        // "Tonnen nordkoreanische Kohle"
        if (noun is { HasHead: true } && !IsMeasured || noun is { Last.Sense: Sense.PartyAdjective } && !words[i - 1].Has(Sense.Conjunction)) Close();
        var phrase = Open(word);
        Agree(phrase, word);
        phrase.Add(word);
    }

    private bool IsMeasured => noun is { Last.Sense: Sense.UnitNoun } && noun.Mentions.Exists(m => m.Number is not null);

    // The ending tells the case where no determiner does.
    private void Agree(OpenNoun phrase, Lexeme word)
    {
        if (phrase.Marker is not null || phrase.Determined || word.Word.Length == 0) return;
        if (phrase.Case == GrammarCases.All) phrase.Case = cases.OfEnding(word.Word);
    }

    // "die Führung Nordkoreas", "Nordkoreas Führung"
    private void Owner(int i, Lexeme word)
    {
        if (noun is { HasHead: true } && noun.Last is not { Sense: Sense.Party }) noun.Add(word);
        else
        {
            if (noun is { HasHead: true }) Close();
            Open(word).Add(word);
        }
    }

    private void Pronoun(Lexeme word)
    {
        Close();
        var phrase = Open(word);
        if (phrase.Marker is null) phrase.Case = cases.OfDeterminer(word.Word);
        phrase.Add(word);
        Close();
    }

    // "Tonnen Kohle", "Präsident Putin", "den Tanker Sun Ark": what goes on with the head before it.
    private bool GoesOn(int i, Lexeme word)
    {
        if (word.Tied || !noun!.HasHead) return true;
        if (noun.Last is not { } last) return word.Has(Sense.Party) && noun.Unknown > 0 && !noun.Determined && words[i - 1].Capital && pack.Brackets.CapitalNouns;
        if (last.End != words[i - 1].End && !IsMeasured) return false;
        if (last.Sense == Sense.Carrier) return word.Find(Sense.Carrier) is { Detail: "named" };
        if (IsMeasured && noun.Unknown > 0 && !word.Has(Sense.Party)) return true;
        if (last.Sense == Sense.UnitNoun || last.Number is not null || last is { Sense: Sense.CompoundModifier }) return !word.Has(Sense.Party);
        if (last.Sense is Sense.Agent or Sense.ContentNoun or Sense.Anaphor) return word.Has(Sense.Party) && last is not { Sense: Sense.Anaphor, Value: "third" or "pair" };
        if (last is { Sense: Sense.Item, Value: "funds" or "vessel" }) return word.Has(Sense.Item);
        return last.Sense == Sense.PartyAdjective;
    }

    private void Unknown(int i, Lexeme word)
    {
        var isNoun = word.Capital && pack.Brackets.CapitalNouns;
        if (noun is not null && Names(i, word)) return;
        if (waiting.Count > 0 && !word.Capital && pack.Brackets.CapitalNouns && (noun is null or { HasHead: true }) && NounAhead(i + 1) && word.Word[^1] is not 't')
        {
            // "die von der UNO festgelegte Obergrenze": what describes need not be known.
            Participle(word);
            return;
        }
        if (IsUnknownVerb(i))
        {
            Verb(word with { Entries = [new LexiconEntry(Sense.PlainVerb, "plain", VerbForm.Finite)] });
            return;
        }
        if (word.Tied && noun is not null)
        {
            noun.Own();
            noun.AddUnknown(word.End, word.Capital || !pack.Brackets.CapitalNouns);
            return;
        }
        if (noun is { HasHead: true } && !(IsMeasured && !word.Capital && NounAhead(i + 1)) && !(word.Capital && noun.Last is null or { Sense: Sense.Agent or Sense.Party } && words[i - 1].Capital && !noun.Determined | noun.Last is { Sense: Sense.Agent })) Close();
        if (!isNoun && !word.Capital && noun is null && marker is null && !NounAhead(i + 1)) return;
        var phrase = Open(word);
        if (!isNoun) Agree(phrase, word);
        phrase.AddUnknown(word.End, isNoun || word.Capital);
        if (word.Capital) Outlet(phrase, i);
    }
}
