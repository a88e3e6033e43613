using Pantau.Reading.Clauses;
using Pantau.Reading.Numbers;
using Pantau.Reading.Packs;
using Pantau.Reading.Tokens;

namespace Pantau.Reading.Inflected;

// Noun phrases: what opens one, what agrees with it, what closes it.
internal sealed partial class PieceBuilder
{
    private sealed class OpenPhrase
    {
        public required TextChunk Chunk { get; init; }
        public Inflection Cells { get; set; }
        public CasePreposition? Preposition { get; init; }
        public NumberMention? Number { get; set; }
        /// <summary>What the number's own form says of the case: "тысячу".</summary>
        public Inflection Said { get; set; }
        /// <summary>True where the number is a noun by itself: "тысяча", "один".</summary>
        public bool Alone { get; set; }
        /// <summary>True once the noun itself has come.</summary>
        public bool Head { get; set; }
    }

    private OpenPhrase? noun;
    private CasePreposition? preposition;
    private bool negatedNoun;

    private OpenPhrase Open(int at, Inflection cells)
    {
        if (noun is not null) return noun;
        noun = new OpenPhrase
        {
            Chunk = new TextChunk { Kind = ChunkKind.Noun, First = preposition?.First ?? at, End = at + 1, Negated = negatedNoun },
            Cells = preposition is null ? cells : Inflection.Any & preposition.Allowed,
            Preposition = preposition,
        };
        preposition = null;
        negatedNoun = false;
        return noun;
    }

    /// <summary>Takes a word into the open phrase where it agrees, and opens another where it does not.</summary>
    private OpenPhrase Agreeing(int at, Inflection cells, bool head)
    {
        if (cells.IsUnsaid) cells = Inflection.Any;
        if (noun is { Head: true }) Close();
        if (noun is { Number: not null } counted)
        {
            // What is counted stands in the genitive, or in the case of the whole where that is an oblique one.
            counted.Cells = Counted(counted, cells);
            counted.Head |= head;
            return counted;
        }
        if (noun is not null && (noun.Cells & cells).IsUnsaid) Close();
        var phrase = Open(at, Inflection.Any);
        phrase.Cells = (phrase.Cells & cells) is { IsUnsaid: false } common ? common : cells;
        phrase.Head |= head;
        return phrase;
    }

    private static Inflection Counted(OpenPhrase phrase, Inflection counted)
    {
        var direct = Inflection.Of(NounCase.Nominative) | Inflection.Of(NounCase.Accusative) | Inflection.Of(NounCase.Genitive);
        // "прибыла тысяча", but "прибыло пять", "прибыли пять": a number agrees in the neuter or the plural.
        if (!phrase.Alone) direct &= Inflection.Of(Concord.Neuter) | Inflection.Of(Concord.Plural);
        if (phrase.Said is { IsUnsaid: false } said && (direct & said) is { IsUnsaid: false } narrowed) direct = narrowed;
        var open = phrase.Preposition?.Allowed ?? Inflection.Any;
        var oblique = counted & (Inflection.Of(NounCase.Dative) | Inflection.Of(NounCase.Instrumental) | Inflection.Of(NounCase.Locative));
        if (!counted.Has(NounCase.Genitive) && !oblique.IsUnsaid && !counted.Has(NounCase.Nominative) && !(oblique & open).IsUnsaid) return oblique & open;
        return (direct & open) is { IsUnsaid: false } plain ? plain : open;
    }

    private void Nominal(List<LexiconEntry> nouns, int at, int next)
    {
        // "военные технологии", "северокорейские военные": the same word describes a noun or is one.
        if (nouns.Exists(e => e.Sense == Sense.CompoundModifier) && nouns.Exists(e => e.Sense is Sense.Item or Sense.Agent) && RussianLike(at, next))
            nouns = NounFollows(next) ? [.. nouns.Where(e => e.Sense == Sense.CompoundModifier)] : [.. nouns.Where(e => e.Sense != Sense.CompoundModifier)];
        var main = nouns.MinBy(e => Rank(e.Sense))!;
        var adjective = main.Sense is Sense.PartyAdjective || (main.Sense == Sense.CompoundModifier && RussianLike(at, next));
        var cells = nouns.Where(e => e.Sense == main.Sense && e.Value == main.Value).Aggregate(Inflection.None, (all, e) => all | (e.Inflection.IsUnsaid ? Inflection.Any : e.Inflection));
        var phrase = Agreeing(at, cells, !adjective);
        phrase.Chunk.Mentions.Add(new Mention(main.Sense, main.Value, at, next, main.Detail) { Senses = nouns });
        phrase.Chunk.End = next;
    }

    // A modifier of a compound is an adjective ("артиллерийский") or a noun in the genitive ("ракет").
    private bool RussianLike(int at, int next) => next == at + 1 && pack.Morphology.Guess(tokens[at].Folded).Adjective;

    private bool NounFollows(int at) =>
        at < end && tokens[at].Kind == TokenKind.Word && (pack.Lexicon.Match(tokens, at, end) is { } match
            ? match.Entries.Any(e => IsNominal(e.Sense) && e.Sense != Sense.Party || e.Sense == Sense.Conjunction && at + 1 < end && pack.Morphology.Guess(tokens[at + 1].Folded).Adjective)
            : !tokens[at].Capital && pack.Morphology.LooksLike(tokens[at].Folded) == VerbForm.None);

    // "в новом докладе": a form that may be a noun is an adjective before a noun that agrees with it.
    private bool NounAgrees(int at, Inflection cells) =>
        at < end && pack.Lexicon.Match(tokens, at, end) is { } match
        && match.Entries.Any(e => IsNominal(e.Sense) && (!e.Cased || tokens[match.End - 1].Capital) && !e.Inflection.IsUnsaid && !(e.Inflection & cells).IsUnsaid);

    // "170-мм", "152-миллиметровый": a number tied to a word describes and does not count.
    private int NumberedAdjective(int at)
    {
        if (at + 2 >= end || tokens[at + 1].Kind != TokenKind.Hyphen || tokens[at + 2].Kind != TokenKind.Word || tokens[at].End != tokens[at + 1].Start || tokens[at + 1].End != tokens[at + 2].Start) return -1;
        if (noun is { Head: true }) Close();
        Open(at, Inflection.Any).Chunk.End = at + 3;
        return at + 3;
    }

    private static int Rank(Sense sense) => sense switch
    {
        Sense.Party => 0,
        Sense.Item => 1,
        Sense.PartyAdjective => 2,
        Sense.EventNoun or Sense.Carrier => 3,
        Sense.UnitNoun => 4,
        Sense.Anaphor => 5,
        Sense.ContentNoun => 6,
        Sense.CompoundHead => 7,
        Sense.CompoundModifier => 8,
        _ => 9,
    };

    /// <summary>"его поставки": whose they are; a pronoun where no noun follows.</summary>
    private bool Possessive(List<LexiconEntry> nouns, int at, int next)
    {
        if (nouns.Find(e => e.Sense == Sense.Anaphor) is not { } pointing) return false;
        if (noun is { Head: true }) Close();
        var owner = next < end && tokens[next].Kind == TokenKind.Word && !VerbFollows(next, 1)
            && (pack.Lexicon.Match(tokens, next, end) is not { } match || match.Entries.Any(e => IsNominal(e.Sense) || e.Sense == Sense.Determiner));
        if (!owner) return false;
        var phrase = Open(at, Inflection.Any);
        phrase.Chunk.Mentions.Add(new Mention(Sense.Anaphor, pointing.Value, at, next) { Possessive = true });
        phrase.Chunk.End = next;
        return true;
    }

    private void Number(NumberMention number)
    {
        if (noun is { Head: true } or { Number: not null }) Close();
        var phrase = Open(number.First, Inflection.Any);
        phrase.Chunk.Mentions.Add(new Mention(Sense.Determiner, "number", number.First, number.End) { Number = number });
        phrase.Chunk.End = number.End;
        phrase.Number = number;
        phrase.Alone = number.Min is 1 || pack.Numbers.Solo.Contains(tokens[number.End - 1].Folded);
        // Money counts itself: "1,2 млрд долларов".
        phrase.Head = number.Currency is not null;
        if (phrase.Alone && tokens[number.End - 1].Kind == TokenKind.Word) phrase.Said = pack.Morphology.Guess(tokens[number.End - 1].Folded).Inflection;
        if (tokens[number.End - 1].Kind == TokenKind.Word && pack.Morphology.Guess(tokens[number.End - 1].Folded).Inflection is var cells && !cells.Has(NounCase.Nominative) && !cells.Has(NounCase.Genitive)) phrase.Cells = cells;
        else phrase.Cells = Counted(phrase, Inflection.Of(NounCase.Genitive));
    }

    private int Unknown(int at)
    {
        var token = tokens[at];
        var inside = noun is not null;
        var looks = token.Capital && at > 0 && pieces.Count + (inside ? 1 : 0) > 0 || token.Kind != TokenKind.Word ? VerbForm.None : pack.Morphology.LooksLike(token.Folded);
        if (looks != VerbForm.None && noun is not { Head: false })
        {
            Verb([new LexiconEntry(Sense.PlainVerb, "plain", looks)], [], at, at + 1);
            return at + 1;
        }
        if (Name(at)) return at + 1;
        var (cells, adjective) = token.Kind == TokenKind.Word ? pack.Morphology.Guess(token.Folded) : (Inflection.Any, false);
        if (!adjective && token is { Capital: false, Kind: TokenKind.Word } && pack.Morphology.GuessAdjective(token.Folded) is { IsUnsaid: false } described && NounAgrees(at + 1, described)) (cells, adjective) = (described, true);
        if (token.Capital && noun is { Head: true } && pieces.Count + 1 > 0)
        {
            // A name beside its noun: "глава МИД Сергей Лавров".
            noun.Chunk.End = at + 1;
            noun.Chunk.Unknown++;
            Outlet(noun.Chunk, at);
            return at + 1;
        }
        if (adjective && pieces is [.., { Kind: PieceKind.Comma }] && noun is null && preposition is null && IsParticiple(token.Folded))
        {
            Verb([new LexiconEntry(Sense.PlainVerb, "plain", VerbForm.Participle) { Inflection = cells }], [], at, at + 1);
            return at + 1;
        }
        var phrase = Agreeing(at, cells, !adjective);
        phrase.Chunk.End = at + 1;
        phrase.Chunk.Unknown++;
        if (token.Capital) Outlet(phrase.Chunk, at);
        return at + 1;
    }

    private static bool IsParticiple(string word) => ParticipleMarks.Any(m => word.Contains(m, StringComparison.Ordinal) && word.IndexOf(m, StringComparison.Ordinal) > word.Length - 7);

    private static readonly string[] ParticipleMarks = ["вш", "ющ", "ущ", "ащ", "ящ", "анн", "енн", "янн"];

    private void Relative(IReadOnlyList<LexiconEntry> entries, int at, int next)
    {
        var cells = entries.Where(e => e.Sense == Sense.Relative).Aggregate(Inflection.None, (all, e) => all | e.Inflection);
        if (cells.IsUnsaid) cells = Inflection.Any;
        if (preposition is not null && (cells & preposition.Allowed) is { IsUnsaid: false } allowed) cells = allowed;
        pieces.Add(new Piece { Kind = PieceKind.Noun, Chunk = new TextChunk { Kind = ChunkKind.Noun, First = preposition?.First ?? at, End = next }, Cells = cells, Roles = preposition?.RolesOf(cells) ?? [], Relative = true });
        preposition = null;
    }

    private void Close()
    {
        if (noun is { } phrase)
        {
            pieces.Add(new Piece { Kind = PieceKind.Noun, Chunk = phrase.Chunk, Cells = phrase.Cells, Roles = phrase.Preposition?.RolesOf(phrase.Cells) ?? [], Form = phrase.Head ? VerbForm.None : VerbForm.Participle });
        }
        noun = null;
    }

    // A preposition without its noun means nothing.
    private void Drop()
    {
        preposition = null;
        negatedNoun = false;
    }
}
