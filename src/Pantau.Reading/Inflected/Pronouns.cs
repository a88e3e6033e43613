using Pantau.Model;
using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Inflected;

/// <summary>Pronouns of the third person point to the nearest state before them in the sentence whose gender they have; the subject of their own clause is none.</summary>
internal static class Pronouns
{
    public static void Resolve(List<Piece> pieces)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i] is not { Kind: PieceKind.Noun, Relative: false, Chunk.Mentions: [{ Sense: Sense.Anaphor, Value: "third", Possessive: false } pronoun] }) continue;
            if (Nearest(pieces, i) is not { } state) continue;
            pieces[i].Chunk.Mentions[0] = pronoun with { Sense = Sense.Party, Value = state.Value, Detail = state.Detail, Senses = [] };
        }
    }

    private static Mention? Nearest(List<Piece> pieces, int at)
    {
        var own = !pieces[at].Cells.Has(NounCase.Nominative);
        for (var i = at - 1; i >= 0; i--)
        {
            if (pieces[i].Kind is PieceKind.Comma or PieceKind.Stop or PieceKind.Complementizer) own = false;
            if (pieces[i].Kind != PieceKind.Noun || (own && pieces[i].Cells.Has(NounCase.Nominative)) || !pieces[i].IsParty || (pieces[i].Cells.InAnyCase() & pieces[at].Cells).IsUnsaid) continue;
            if (pieces[i].Chunk.Mentions.Find(m => m.Sense == Sense.Party && Parties.IsState(m.Value)) is { } state) return state;
        }
        return null;
    }
}
