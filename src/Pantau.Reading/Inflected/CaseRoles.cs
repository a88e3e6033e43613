using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Inflected;

/// <summary>The role that a noun phrase has by its case or its preposition.</summary>
internal static class CaseRoles
{
    /// <summary>Under a preposition that leaves two roles open: "в КНДР" is where to beside a verb of giving or going, and where elsewhere.</summary>
    public static string Choose(Piece piece, bool giving)
    {
        if (piece.Roles.Count == 1) return piece.Roles[0];
        if (piece.Roles.Contains("to") && piece.Roles.Contains("at")) return giving ? "to" : "at";
        return piece.Roles.Contains("with") ? "with" : piece.Roles[0];
    }

    /// <summary>Without a preposition: the case tells. Null for what stands as an object.</summary>
    public static string? ByCase(Piece piece, VerbGroup? verb, bool passive, bool agentNamed)
    {
        var cells = piece.Cells;
        // "ввести санкции против": the phrase of the verb has its own preposition.
        if (!passive && verb is { Role: VerbRole.Frame, Value: "designate" or "veto" }) return null;
        var controls = verb is { Role: VerbRole.Operator, Value: not ("light" or "begin" or "intend") } or { Role: VerbRole.Frame, Value: "help" or "enable" or "train" or "employ" };
        if (cells.Has(NounCase.Instrumental) && !cells.Has(NounCase.Accusative) && !cells.Has(NounCase.Dative)) return piece.IsThing && !piece.IsDoer ? "with" : "by";
        // "поставлены КНДР": a word without cases right behind a passive is who did it, unless another is named.
        if (passive && cells.Has(NounCase.Instrumental) && piece.IsDoer) return agentNamed ? "to" : "by";
        if (cells.Has(NounCase.Dative) && !cells.Has(NounCase.Accusative)) return controls ? null : "to";
        if (passive && cells.Has(NounCase.Dative) && piece.IsParty) return "to";
        return null;
    }
}
