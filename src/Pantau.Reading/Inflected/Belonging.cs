using Pantau.Model;
using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Inflected;

/// <summary>"хакеры, связанные с КНДР", "зарегистрированные в Китае компании": a participle that tells whose people somebody is.</summary>
internal static class Belonging
{
    public static void Note(Piece participle, List<Piece> clause, Piece noun)
    {
        if (participle.Verb.Role != VerbRole.Plain || !noun.Has(m => m.Sense == Sense.Agent) || noun.Has(m => m.Sense is Sense.Party or Sense.PartyAdjective)) return;
        if (clause.Find(p => p.Kind == PieceKind.Noun && p.Roles.Count > 0 && p.Has(m => m.Sense is Sense.Party or Sense.PartyAdjective && Parties.IsState(m.Value))) is not { } state) return;
        var name = state.Chunk.Mentions.First(m => m.Sense is Sense.Party or Sense.PartyAdjective && Parties.IsState(m.Value));
        noun.Chunk.Mentions.Insert(0, name with { Sense = Sense.PartyAdjective });
    }
}
