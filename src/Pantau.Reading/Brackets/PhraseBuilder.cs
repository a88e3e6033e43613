using Pantau.Reading.Clauses;
using Pantau.Reading.Numbers;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Brackets;

/// <summary>Puts the words of a sentence together to phrases: noun phrases with case and role, verbs, and the words that open or part clauses.</summary>
internal sealed partial class PhraseBuilder(LanguagePack pack, List<Lexeme> words)
{
    private readonly CaseForms cases = new(pack.Brackets);
    private readonly List<Part> parts = [];
    // Phrases that wait for their noun behind a participle: "die [von Nordkorea gelieferten] Granaten".
    private readonly Stack<OpenNoun> waiting = new();
    private OpenNoun? noun;
    private string? marker;
    private int markerAt = -1;
    private bool contracted;
    private bool marked;

    public List<Part> Build()
    {
        for (var i = 0; i < words.Count; i++) Take(i, words[i]);
        Close();
        Abandon();
        return parts;
    }

    private void Take(int i, Lexeme word)
    {
        if (word.Mark is not null) Mark(i, word);
        else if (word.Period is not null) Between(new Part(PartKind.Period, word.First, word.End) { Chunk = new TextChunk { Kind = ChunkKind.Period, First = word.First, End = word.End, Period = word.Period } });
        else if (word.Number is { } number) Number(word, number);
        else if (IsInfinitiveMark(i)) Marked();
        else if (IsParticle(i)) Add(new Part(PartKind.Particle, word.First, word.End) { Word = word });
        else if (IsAuxiliary(i)) Verb(word);
        else if (word.Has(Sense.Negation)) Negation(i, word);
        else if (word.Has(Sense.Hedge)) Hedge(i, word);
        else if (SourceMarker(i) is { } source) Add(source);
        else if (IsRelative(i)) Relative(word);
        else if (Opener(i) is { } opener) Add(opener);
        else if (word.Has(Sense.Conjunction)) Join(i, word);
        // "het vrachtschip De Yi": an article with a capital is part of a name.
        else if (word is { Capital: true, Opens: false } && word.Has(Sense.Determiner) && noun is not null && Names(i, word)) noun.Reach(word.End);
        else if (word.Find(Sense.Anaphor) is { Value: "third" } && word.Has(Sense.Determiner) && noun is null && !NounAhead(i + 1)) Pronoun(word);
        else if (word.Has(Sense.Determiner) && !word.Has(Sense.Preposition) && !word.Tied) Determiner(i, word);
        else if (word.Has(Sense.Preposition) && !word.Tied) Preposition(word);
        else if (Describes(i)) Participle(word);
        else if (word.IsNominal && !(word.IsVerbal && VerbHere(word))) Nominal(i, word);
        else if (word.IsVerbal) Verb(word);
        else if (word.Has(Sense.Adverb)) Adverb(word);
        else Unknown(i, word);
    }

    private void Mark(int i, Lexeme word)
    {
        switch (word.Mark)
        {
            case Lexeme.Imo:
                if (noun is { Last: { Sense: Sense.Carrier } ship }) noun.Mentions[^1] = ship with { Value = "imo-" + word.Word, Detail = "named", End = word.End };
                break;
            case ",":
                Close();
                // "die in Nordkorea hergestellten, ...": a comma inside what describes is rare; between clauses it ends all waiting.
                Abandon();
                parts.Add(new Part(PartKind.Comma, word.First, word.End));
                break;
            case ";" or ":" or "–" or "—" or "…":
                Close();
                Abandon();
                parts.Add(new Part(PartKind.Stop, word.First, word.End));
                break;
            // "40 % der Granaten"
            case "%" when noun is { Last: { Number: not null } share } && share.End == word.First:
                noun.Mentions.Add(PercentageMark.At(word.First));
                noun.Reach(word.End);
                break;
            case "&" or "/" or "%":
                break;
            default:
                Close();
                break;
        }
        if (word.Mark is not Lexeme.Imo) Forget();
    }

    private void Add(Part part)
    {
        Close();
        parts.Add(part);
        Forget();
    }

    // What may stand between a determiner and the participle that describes its noun.
    private void Between(Part part)
    {
        if (noun is { HasHead: false }) Wait();
        else Close();
        parts.Add(part);
    }

    private void Marked()
    {
        Close();
        marked = true;
    }

    private void Verb(Lexeme word)
    {
        Close();
        Abandon();
        parts.Add(new Part(PartKind.Verb, word.First, word.End) { Word = word, Marked = marked || word.Has(VerbForm.MarkedInfinitive) });
        Forget();
    }

    private void Negation(int i, Lexeme word)
    {
        if (word.Has(Sense.Determiner))
        {
            Determiner(i, word);
            noun!.Negated = true;
            return;
        }
        Between(new Part(PartKind.Negation, word.First, word.End));
    }

    private void Hedge(int i, Lexeme word)
    {
        var doubt = word.Find(Sense.Hedge)!.Value;
        if (noun is { HasHead: false } && NounAhead(i + 1) && !PhraseAhead(i + 1)) noun.Hedge = doubt;
        else if (noun is null && marker is null && word.Word.EndsWith('e') && NounAhead(i + 1)) Open(word).Hedge = doubt;
        else Between(new Part(PartKind.Hedge, word.First, word.End) { Value = doubt });
    }

    private void Join(int i, Lexeme word)
    {
        // "Waffen- und Munitionslieferungen": the two share one head.
        if (i > 0 && words[i - 1].Cut && noun is not null && i + 1 < words.Count && words[i + 1].Modifiers.Count > 0) return;
        Add(new Part(PartKind.Join, word.First, word.End) { Value = word.Find(Sense.Conjunction)!.Value });
    }

    private void Adverb(Lexeme word)
    {
        if (noun is { HasHead: true }) Close();
        if (noun is null && marker is null && parts is [] or [.., { Kind: PartKind.Comma or PartKind.Stop or PartKind.Join }]) parts.Add(new Part(PartKind.Adverb, word.First, word.End));
    }

    private void Forget()
    {
        marker = null;
        markerAt = -1;
        contracted = false;
        marked = false;
    }
}
