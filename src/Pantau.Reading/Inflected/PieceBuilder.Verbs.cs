using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;
using Pantau.Reading.Tokens;

namespace Pantau.Reading.Inflected;

// Verbs, participles, and the words that wait for them.
internal sealed partial class PieceBuilder
{
    private void Verb(List<LexiconEntry> verbs, IReadOnlyList<LexiconEntry> senses, int at, int next)
    {
        var entry = verbs.MinBy(e => e.Sense switch { Sense.Verb => 0, Sense.Operator => 1, Sense.Speech => 2, _ => 3 })!;
        var cells = verbs.Where(e => e.Form == entry.Form).Aggregate(Inflection.None, (all, e) => all | e.Inflection);
        if (entry.Form is VerbForm.Participle or VerbForm.PassiveParticiple)
        {
            if (noun is { Head: true }) Close();
            var open = noun;
            if (open is not null && (open.Cells & cells) is { IsUnsaid: false } && open.Number is null && open.Chunk.Mentions.Count == 0) noun = null;
            else Close();
            pieces.Add(new Piece { Kind = PieceKind.Participle, Chunk = Group(entry, senses, at, next), Cells = cells, Form = entry.Form, Preposition = preposition ?? open?.Preposition });
            preposition = null;
        }
        else
        {
            Close();
            Drop();
            pieces.Add(new Piece { Kind = PieceKind.Verb, Chunk = Group(entry, senses, at, next), Cells = cells.IsUnsaid ? Inflection.Of(NounCase.Nominative) : cells, Form = entry.Form });
        }
        (negated, modal) = (false, null);
    }

    private TextChunk Group(LexiconEntry entry, IReadOnlyList<LexiconEntry> senses, int at, int next) => new()
    {
        Kind = ChunkKind.Verb,
        First = at,
        End = next,
        Verb = new VerbGroup
        {
            Role = entry.Sense switch { Sense.Verb => VerbRole.Frame, Sense.Operator => VerbRole.Operator, Sense.Speech => VerbRole.Speech, _ => VerbRole.Plain },
            Value = entry.Value,
            Shape = entry.Form switch
            {
                VerbForm.Passive or VerbForm.PassiveParticiple or VerbForm.PassiveInfinitive => VerbShape.Passive,
                VerbForm.Base or VerbForm.Gerund => VerbShape.Nonfinite,
                _ => VerbShape.Finite,
            },
            Negated = negated,
            Modal = modal ?? (entry.Form == VerbForm.Future ? "future" : null),
            OtherFrame = senses.FirstOrDefault(e => e.Sense is Sense.Operator or Sense.Verb && e.Value != entry.Value)?.Value,
        },
    };

    private void Copula(int at, int next)
    {
        Close();
        Drop();
        pieces.Add(Plain(at, next, negated));
        (negated, modal) = (false, null);
    }

    private Piece Plain(int at, int next, bool not) => new()
    {
        Kind = PieceKind.Verb,
        Form = VerbForm.Finite,
        Cells = Inflection.Of(NounCase.Nominative),
        Chunk = new TextChunk { Kind = ChunkKind.Verb, First = at, End = next, Verb = new VerbGroup { Role = VerbRole.Plain, Value = "be", Shape = VerbShape.Finite, Negated = not, Modal = modal } },
    };

    // Whether a verb that takes what waits comes before the clause ends; only so many words ahead where a limit is given.
    private bool VerbFollows(int at, int within = int.MaxValue)
    {
        for (var (i, words) = (at, 0); i < end && words < within && tokens[i].Kind != TokenKind.Punctuation; words++)
        {
            if (pack.Lexicon.Match(tokens, i, end) is { } match)
            {
                if (match.Entries.Any(e => e.Sense is Sense.Conjunction)) return false;
                if (match.Entries.Any(e => e.Sense is Sense.Verb or Sense.Operator or Sense.Speech or Sense.PlainVerb
                    && (within < int.MaxValue || e.Form is VerbForm.Base or VerbForm.PassiveInfinitive or VerbForm.Passive))) return true;
                // "не была поставлена", "не может поставлять": the helper stands between.
                if (match.Entries.Any(e => e.Sense is Sense.Auxiliary or Sense.Modal or Sense.Adverb)) words--;
                i = match.End;
                continue;
            }
            var looks = pack.Morphology.LooksLike(tokens[i].Folded);
            if (looks != VerbForm.None && (within < int.MaxValue || looks == VerbForm.Base)) return true;
            i++;
        }
        return false;
    }
}
