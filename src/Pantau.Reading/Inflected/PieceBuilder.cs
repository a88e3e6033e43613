using Pantau.Reading.Clauses;
using Pantau.Reading.Numbers;
using Pantau.Reading.Packs;
using Pantau.Reading.Times;
using Pantau.Reading.Tokens;

namespace Pantau.Reading.Inflected;

/// <summary>Makes noun phrases, verbs and joints of the words of a sentence. Words of one phrase agree; a phrase ends where they no longer do.</summary>
internal sealed partial class PieceBuilder(LanguagePack pack, IReadOnlyList<TextToken> tokens, int end)
{
    private readonly List<Piece> pieces = [];
    private readonly QuantityFinder quantities = new(pack.Quantities, pack.Numbers);

    // What waits for its verb.
    private bool negated;
    private string? modal;

    public List<Piece> Build(int first, IReadOnlyList<PeriodMention> dated)
    {
        var nextDate = 0;
        for (var i = first; i < end;)
        {
            while (nextDate < dated.Count && dated[nextDate].First < i) nextDate++;
            if (nextDate < dated.Count && dated[nextDate].First == i)
            {
                var period = dated[nextDate++];
                Close();
                Drop();
                pieces.Add(new Piece { Kind = PieceKind.Period, Chunk = new TextChunk { Kind = ChunkKind.Period, First = i, End = period.End, Period = period } });
                i = period.End;
                continue;
            }
            i = Next(i, nextDate < dated.Count ? Math.Min(end, dated[nextDate].First) : end);
        }
        Close();
        return pieces;
    }

    private int Next(int i, int limit)
    {
        var token = tokens[i];
        if (token.Kind == TokenKind.Punctuation) return Mark(i);
        if (token.Kind == TokenKind.Hyphen)
        {
            if (i > 0 && i + 1 < end && tokens[i - 1].End < token.Start && token.End < tokens[i + 1].Start) Joint(PieceKind.Stop, ChunkKind.Stop, i, i + 1, "—");
            return i + 1;
        }
        if (IsQuotedName(i) && Name(i)) return i + 1;
        var match = pack.Lexicon.Match(tokens, i, end);
        if (token.Kind == TokenKind.Number && (match is null || match.Value.End <= i + 1) && NumberedAdjective(i) is > 0 and var after) return after;
        if (quantities.At(tokens, i, limit) is { } number && (match is null || number.End >= match.Value.End))
        {
            Number(number);
            return number.End;
        }
        if (match is not { } found) return Unknown(i);
        var capital = tokens[found.End - 1].Capital || tokens[found.End - 1].Kind == TokenKind.Number || Lexicon.IsBracket(tokens[found.End - 1]);
        var entries = found.Entries.Where(e => !e.Cased || capital).ToList();
        if (entries.Count == 0) return Unknown(i);
        return Word(entries, i, found.End);
    }

    private int Word(List<LexiconEntry> entries, int at, int next)
    {
        var verbs = entries.Where(e => e.Sense is Sense.Verb or Sense.Operator or Sense.Speech or Sense.PlainVerb).ToList();
        var nouns = entries.Where(e => IsNominal(e.Sense)).ToList();
        var function = entries.Find(e => !IsNominal(e.Sense) && !verbs.Contains(e));
        if (function is { Sense: Sense.Determiner } && Possessive(nouns, at, next)) return next;
        // A word that is both noun and verb is a noun where a phrase waits for one.
        if (verbs.Count > 0 && (nouns.Count == 0 || !(noun is { Head: false } || preposition is not null))) Verb(verbs, entries, at, next);
        else if (nouns.Count > 0) Nominal(nouns, at, next);
        else if (function is not null) return Function(function, entries, at, next);
        return next;
    }

    private int Function(LexiconEntry word, List<LexiconEntry> entries, int at, int next)
    {
        switch (word.Sense)
        {
            case Sense.Preposition:
                Close();
                preposition = CasePreposition.Of(entries, at);
                break;
            case Sense.Conjunction:
                Close();
                Joint(PieceKind.Conjunction, ChunkKind.Conjunction, at, next, word.Value);
                break;
            case Sense.Relative:
                Close();
                Relative(entries, at, next);
                break;
            case Sense.Complementizer:
                Joint(PieceKind.Complementizer, ChunkKind.Complementizer, at, next, word.Value);
                break;
            case Sense.Subordinator:
                Joint(PieceKind.Subordinator, ChunkKind.Subordinator, at, next, word.Value);
                break;
            // "По оценкам, ...": nobody is named, only how sure it is.
            case Sense.SourceMarker when word.Value is "estimated" or "alleged" && next < end && tokens[next].Folded == ",":
                pieces.Add(new Piece { Kind = PieceKind.Hedge, Chunk = new TextChunk { Kind = ChunkKind.Stop, First = at, End = next, Value = word.Value } });
                return next + 1;
            case Sense.SourceMarker:
                Joint(PieceKind.Source, ChunkKind.Source, at, next, word.Value);
                break;
            case Sense.Hedge:
                if (noun is { Head: true }) Close();
                pieces.Add(new Piece { Kind = PieceKind.Hedge, Chunk = new TextChunk { Kind = ChunkKind.Stop, First = at, End = next, Value = word.Value } });
                break;
            case Sense.Negation:
                Negation(word.Value, at, next);
                break;
            case Sense.Modal when word.Value == "mood":
                pieces.Add(new Piece { Kind = PieceKind.Mood, Chunk = new TextChunk { Kind = ChunkKind.Stop, First = at, End = next } });
                break;
            case Sense.Modal:
                Close();
                modal = modal == "hypothetical" ? modal : word.Value;
                if (word.Value == "future" && !VerbFollows(next)) Copula(at, next);
                break;
            case Sense.Auxiliary:
                Close();
                if (!VerbFollows(next)) Copula(at, next);
                break;
            case Sense.Determiner:
                if (noun is { Head: true }) Close();
                Open(at, Inflection.Any).Chunk.End = next;
                break;
        }
        return next;
    }

    private void Negation(string value, int at, int next)
    {
        if (noun is { Head: true }) Close();
        if (value == "none")
        {
            // "нет доказательств": a verb of its own, and what it denies stands after it.
            Close();
            Drop();
            pieces.Add(Plain(at, next, true));
            negatedNoun = true;
            return;
        }
        if (VerbFollows(next, 1)) negated = true;
        else negatedNoun = value == "not";
    }

    private int Mark(int at)
    {
        var mark = tokens[at].Folded;
        if (SentenceSplitter.IsQuote(mark)) return at + 1;
        switch (mark)
        {
            case ",":
                Joint(PieceKind.Comma, ChunkKind.Comma, at, at + 1, ",");
                break;
            case "—" or "–" when pieces is [.., { Kind: PieceKind.Comma }] && noun is null:
                break;
            case ":" when pieces.FindLast(p => p.Kind is PieceKind.Verb or PieceKind.Stop) is { Kind: PieceKind.Verb, Verb.Role: VerbRole.Speech }:
                Joint(PieceKind.Complementizer, ChunkKind.Complementizer, at, at + 1, "that");
                break;
            case ";" or ":" or "—" or "–" or "…":
                Joint(PieceKind.Stop, ChunkKind.Stop, at, at + 1, mark);
                break;
            case "(" or "[":
                return Bracket(at);
            // "40% снарядов"
            case "%" when noun is { Chunk.Mentions: [.., { Number: not null } share] } && share.End == at:
                noun.Chunk.Mentions.Add(PercentageMark.At(at));
                break;
            case "." or "/" or "&" or "%":
                break;
            default:
                Close();
                break;
        }
        return at + 1;
    }

    private void Joint(PieceKind kind, ChunkKind chunk, int at, int next, string value)
    {
        Close();
        Drop();
        pieces.Add(new Piece { Kind = kind, Chunk = new TextChunk { Kind = chunk, First = at, End = next, Value = value } });
        if (kind == PieceKind.Conjunction) return;
        (negated, modal) = (false, null);
    }

    private static bool IsNominal(Sense sense) => sense is Sense.Party or Sense.PartyAdjective or Sense.Agent or Sense.Item or Sense.CompoundHead or Sense.CompoundModifier
        or Sense.UnitNoun or Sense.Carrier or Sense.Place or Sense.Anaphor or Sense.EventNoun or Sense.ContentNoun;
}
