using Pantau.Model;
using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Inflected;

/// <summary>Finds which noun phrases of a clause hang on which: genitives on the noun before them, phrases of a noun of action on that noun, what "и" joins on what it is joined to.</summary>
internal sealed class NounBlockBuilder(CaseClause clause, IReadOnlySet<Piece> subjects, bool giving)
{
    private readonly List<NounBlock> blocks = [];
    private NounBlock? open;
    private Piece? joint;
    private int verbs;

    /// <summary>Dates that hang on no noun: those before the first verb and those after it.</summary>
    public List<TextChunk> PeriodsBefore { get; } = [];

    public List<TextChunk> PeriodsAfter { get; } = [];

    public List<NounBlock> Build()
    {
        foreach (var piece in clause.Pieces)
        {
            switch (piece.Kind)
            {
                case PieceKind.Noun:
                    Noun(piece);
                    joint = null;
                    break;
                case PieceKind.Conjunction or PieceKind.Comma:
                    joint = joint is { Kind: PieceKind.Conjunction } ? joint : piece;
                    break;
                case PieceKind.Period:
                    if (blocks is [.., { Head.Roles: ["since"] }] && verbs == 0) PeriodsBefore.Add(Opened(piece.Chunk));
                    else if (open is { HasEvent: true }) open.Date(piece.Chunk);
                    else (verbs == 0 ? PeriodsBefore : PeriodsAfter).Add(piece.Chunk);
                    break;
                case PieceKind.Verb or PieceKind.Participle:
                    verbs++;
                    (open, joint) = (null, null);
                    break;
            }
        }
        return blocks;
    }

    private void Noun(Piece piece)
    {
        // "с начала поставок в сентябре": the date in it is where the time of the clause begins.
        if (open is { Head.Roles: ["since"] } && joint is null && piece.IsBare && piece.Cells.Has(NounCase.Genitive) && !subjects.Contains(piece))
        {
            open.Hang(piece, "since");
            return;
        }
        if (open is not null && joint is not null && Joins(piece)) open.Join(joint.Chunk, piece, null);
        else if (open is not null && joint is not null && HangsJoined(piece)) open.Join(joint.Chunk, piece, null);
        else if (open is not null && joint is null && Hangs(piece)) return;
        else
        {
            blocks.Add(open = new NounBlock(piece, verbs == 0, verbs) { IsSubject = subjects.Contains(piece) });
        }
    }

    private static TextChunk Opened(TextChunk date) => date.Period is not { } told ? date : new TextChunk
    {
        Kind = ChunkKind.Period,
        First = date.First,
        End = date.End,
        Period = told with { Period = told.Period with { To = null }, Rule = "since what happened then" },
    };

    // "снаряды и ракеты", "из КНДР и Ирана"
    private bool Joins(Piece piece)
    {
        var head = open!.Joined[^1];
        if (piece.Roles.Count > 0) return head.Roles.Count > 0 && head.Roles.SequenceEqual(piece.Roles);
        if (open.IsSubject) return subjects.Contains(piece);
        if (subjects.Contains(piece)) return false;
        var cells = head.Cells.InAnyCase();
        if (head.Roles.Count > 0 && (piece.Cells.Has(NounCase.Nominative) && !piece.Cells.Has(NounCase.Genitive) && !piece.Cells.Has(NounCase.Accusative))) return false;
        return ReferenceEquals(open.Last, head) && SharesCase(head, piece) && !cells.IsUnsaid;
    }

    // "поставки снарядов и ракет": what is joined hangs where the genitive before it hangs.
    private bool HangsJoined(Piece piece) =>
        piece.Roles.Count == 0 && !subjects.Contains(piece) && !ReferenceEquals(open!.Last, open.Head) && SharesCase(open.Last, piece) && piece.IsThing == open.Last.IsThing && !piece.Cells.Only(NounCase.Nominative);

    private static bool SharesCase(Piece one, Piece other) => Enum.GetValues<NounCase>().Any(c => one.Cells.Has(c) && other.Cells.Has(c));

    private bool Hangs(Piece piece)
    {
        var block = open!;
        var before = block.Last;
        if (piece.Roles.Count > 0) return HangsByPreposition(piece, block, before);
        if (subjects.Contains(piece)) return false;
        if (block.HasEvent && !piece.Cells.Has(NounCase.Genitive) && !piece.Cells.Has(NounCase.Accusative) && !piece.Cells.Has(NounCase.Nominative))
        {
            var by = piece.Cells.Has(NounCase.Instrumental);
            if (!by && !piece.Cells.Has(NounCase.Dative)) return false;
            block.Hang(piece, by ? piece.IsThing ? "with" : "by" : "to");
            return true;
        }
        if (!piece.Cells.Has(NounCase.Genitive)) return false;
        if (IsState(piece)) return Name(piece, block, before);
        // "передала России ракеты", "военным ракеты": a form that may be the object is no genitive after who gets it.
        if ((before.IsDoer || before.IsParty) && !before.IsEvent && piece.IsThing && (piece.Cells.Has(NounCase.Accusative) || piece.Has(m => m.Number is not null)) && giving) return false;
        if (piece.Has(m => m.Number is not null) && !block.HasEvent && !before.Has(m => m.Sense is Sense.UnitNoun)) return false;
        if (piece.Chunk.Mentions is [{ Sense: Sense.Party } name] && before.Has(m => m.Sense is Sense.Agent or Sense.Anaphor or Sense.Party) && before.Chunk.Mentions.TrueForAll(m => m.Sense != Sense.Party || m.Detail == "organisation"))
        {
            // "группировка Lazarus", "биржа Bybit": the name is the noun's own.
            before.Chunk.Mentions.Add(name);
            before.Chunk.End = piece.Chunk.End;
            return true;
        }
        block.Hang(piece, "of");
        return true;
    }

    private static bool HangsByPreposition(Piece piece, NounBlock block, Piece before)
    {
        // "муку на 30 млн долларов": money under a preposition is what the thing before is worth.
        if ((before.IsThing || block.HasEvent) && piece.Has(m => m.Number?.Currency is not null))
        {
            block.Hang(piece, "of");
            return true;
        }
        if (block.HasEvent)
        {
            block.Hang(piece, CaseRoles.Choose(piece, giving: true));
            return true;
        }
        // "контейнеры с боеприпасами"
        if (piece.Roles.Contains("with") && piece.IsThing && before.Has(m => m.Sense is Sense.UnitNoun or Sense.Carrier) || piece.Roles is ["of"])
        {
            block.Hang(piece, "of");
            return true;
        }
        // "группа из 11 стран", "партия из 1500 солдат"
        if (piece.Roles.Contains("from") && piece.Has(m => m.Number is not null) && (before.IsPeople || before.Has(m => m.Sense is Sense.UnitNoun or Sense.Agent or Sense.Anaphor)))
        {
            block.Hang(piece, "of");
            return true;
        }
        // "суда под российским флагом"
        if (before.Has(m => m.Sense == Sense.Carrier) && piece.Roles.Contains("against") && piece.Has(m => m.Sense == Sense.PartyAdjective))
        {
            block.Hang(piece, "of");
            return true;
        }
        // "технологии для спутников": what the noun is for belongs to it.
        if (piece.Roles.Contains("for") && piece.IsThing && before.IsThing)
        {
            block.Hang(piece, "for");
            return true;
        }
        return false;
    }

    // Whose it is, or to whom it goes: names in -ия have one form for both, names in letters have one for all.
    private bool Name(Piece piece, NounBlock block, Piece before)
    {
        var dative = piece.Cells.Has(NounCase.Dative);
        // "оказывает помощь КНДР": of what the verb lends itself to, the name is who gets it; elsewhere it is whose it is.
        if (before.IsEvent)
        {
            // "поставка КНДР 20 тысяч баррелей": who does it would stand in the instrumental.
            if (dative && before.Has(m => m is { Sense: Sense.EventNoun, Value: "give" }) && Later(piece, p => p.IsBare && p.IsThing) && !Later(piece, p => p.Roles.Contains("to") && p.IsParty)) block.Hang(piece, "to");
            else if (dative && !block.IsSubject && giving && subjects.Count > 0 && clause.FirstVerb is { Verb: { Role: VerbRole.Operator, Value: "light" } or { Role: VerbRole.Frame, Value: "give" } } && !Later(piece, p => p.Roles.Contains("to") && p.IsParty)) block.Hang(piece, "to");
            else Own(before, piece);
            return true;
        }
        if (block.HasEvent && block.HasThing && !before.IsParty && before.IsThing && dative)
        {
            if (Later(piece, p => p.Roles.Contains("to") && p.IsParty || p.IsBare && p.Cells.Has(NounCase.Dative) && IsState(p)) || block.InnerRoles.Contains("to")) block.Hang(piece, "by");
            else block.Hang(piece, "to");
            return true;
        }
        if (block.HasEvent && before.IsParty)
        {
            if (!dative) return false;
            block.Hang(piece, "to");
            return true;
        }
        if (before.IsParty && !before.Has(m => m.Detail == "organisation")) return false;
        if (giving && dative && before.IsThing && !block.HasEvent && !Recipient(piece)) return false;
        Own(before, piece);
        return true;
    }

    private static void Own(Piece thing, Piece owner)
    {
        foreach (var name in owner.Chunk.Mentions.Where(m => m.Sense is Sense.Party or Sense.PartyAdjective).Reverse())
            thing.Chunk.Mentions.Insert(0, name with { Sense = Sense.PartyAdjective });
    }

    private static bool IsState(Piece piece) => piece.IsParty && piece.Has(m => Parties.IsState(m.Value));

    private bool Later(Piece piece, Func<Piece, bool> which) => clause.Pieces.Skip(clause.Pieces.IndexOf(piece) + 1).TakeWhile(p => p.Kind is not PieceKind.Verb).Any(which);

    // Whether the clause names who gets it elsewhere.
    private bool Recipient(Piece except) =>
        clause.Pieces.Exists(p => !ReferenceEquals(p, except) && p.Kind == PieceKind.Noun && IsState(p) && !subjects.Contains(p)
            && (p.Roles.Contains("to") || p.IsBare && p.Cells.Has(NounCase.Dative) && !p.Cells.Has(NounCase.Instrumental) && !FollowsThing(p)));

    private bool FollowsThing(Piece piece) => clause.Pieces.IndexOf(piece) is > 0 and var at && clause.Pieces[at - 1] is { Kind: PieceKind.Noun, IsThing: true };
}
