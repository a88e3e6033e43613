using Pantau.Reading.Packs;

namespace Pantau.Reading.Inflected;

/// <summary>The noun that a relative word or a participle tells of: the nearest before it that agrees, with those joined to it where the word is plural.</summary>
internal static class Antecedents
{
    private const int Farthest = 8;

    public static List<Piece> Of(IReadOnlyList<Piece> pieces, int before, Inflection cells, bool anyCase = false)
    {
        for (var (i, seen) = (before - 1, 0); i >= 0 && seen < Farthest; i--)
        {
            if (pieces[i].Kind is PieceKind.Stop or PieceKind.Complementizer) break;
            if (pieces[i].Kind != PieceKind.Noun || pieces[i].Relative) continue;
            seen++;
            var own = Countable(pieces[i]);
            var fits = anyCase ? own.InAnyCase() & cells : own & cells;
            // "Россия и Китай, наложившие вето": two names that are joined are several.
            if (fits.IsUnsaid && cells.Has(Concord.Plural) && pieces[i].IsParty && i >= 2 && pieces[i - 1].Kind == PieceKind.Conjunction && pieces[i - 2] is { Kind: PieceKind.Noun, IsParty: true } other) return [other, pieces[i]];
            if (fits.IsUnsaid) continue;
            // "ракеты Северной Кореи, которые": a name in passing is told of only where nothing else can be.
            return Joined(pieces, i, cells);
        }
        return [];
    }

    // "более 100 ракет, поставленных": the participle agrees with what is counted, whatever the case of the whole.
    private static Inflection Countable(Piece noun) =>
        noun.Has(m => m.Number is not null) ? noun.Cells | Inflection.Of(Concord.Plural) : noun.Cells;

    private static List<Piece> Joined(IReadOnlyList<Piece> pieces, int last, Inflection cells)
    {
        var joined = new List<Piece> { pieces[last] };
        if (!cells.Has(Concord.Plural)) return joined;
        for (var i = last; i >= 2 && pieces[i - 1].Kind is PieceKind.Conjunction or PieceKind.Comma && pieces[i - 2] is { Kind: PieceKind.Noun } before && before.IsThing == pieces[last].IsThing && before.IsThing; i -= 2) joined.Insert(0, before);
        return joined;
    }
}
