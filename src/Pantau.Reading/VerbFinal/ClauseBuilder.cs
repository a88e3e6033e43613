using Pantau.Reading.Packs;

namespace Pantau.Reading.VerbFinal;

/// <summary>
/// Builds the clauses of a sentence from left to right: each verb takes the phrases before it that are its own, as its
/// ending tells. A clause before a noun takes one subject and no topic; a quoted one leaves the topic to the verb of saying.
/// </summary>
internal sealed class ClauseBuilder
{
    private readonly List<object> pending = [];
    private Clause? telling;

    /// <summary>The main clauses of the sentence.</summary>
    public List<Clause> Main { get; } = [];
    /// <summary>The clauses that tell of nouns.</summary>
    public List<Clause> Telling { get; } = [];
    /// <summary>Phrases that no verb took.</summary>
    public List<Piece> Left { get; } = [];

    public void Build(List<Piece> pieces)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            switch (piece.Kind)
            {
                case PieceKind.Noun:
                    Attach(piece);
                    pending.Add(piece);
                    break;
                case PieceKind.Verb:
                    Verb(piece, pieces, i);
                    break;
                case PieceKind.Stop:
                    End();
                    break;
                default:
                    pending.Add(piece);
                    break;
            }
        }
        End();
    }

    // The clause that waits for its noun has found it.
    private void Attach(Piece noun)
    {
        if (telling is null) return;
        var clause = telling;
        telling = null;
        if (clause.Link == ClauseLink.Content || NounMentions.IsContent(noun.Head))
        {
            noun.Content = clause;
            return;
        }
        clause.Told = noun;
        Count(clause, noun);
        Telling.Add(clause);
    }

    // 포탄은 900만 발을 넘었다: how much it is stands as object or goal of the verb.
    private static void Measure(Clause clause)
    {
        // 노동자가 1만5000명 수준이다: and so does what is said to be so many.
        if (!clause.Senses.Any(s => s is { Sense: Sense.Verb, Value: "amount" or "exceed" } or { Detail: "copula" })) return;
        if (clause.Nouns.FindLast(n => n.IsSubject) is not { } subject || clause.Nouns.Find(n => !n.IsSubject && NounMentions.IsNumberOnly(n.Head)) is not { } amount) return;
        var exceeds = clause.Senses.Any(s => s is { Sense: Sense.Verb, Value: "exceed" });
        if (!subject.Head.Mentions.Exists(m => m.Number is not null)) subject.Head.Mentions.InsertRange(0, amount.Head.Mentions);
        if (!exceeds || clause.Verb.Negated) return;
        for (var i = 0; i < subject.Head.Mentions.Count; i++)
            if (subject.Head.Mentions[i] is { Number: { Min: { } least } number } mention && number.Max == least) subject.Head.Mentions[i] = mention with { Number = number with { Max = null } };
    }

    // 1台以上の防空システムを搭載した戦闘車両: a counter of vehicles counts the vehicle, not what it bears.
    private static void Count(Clause clause, Piece noun)
    {
        if (clause.Is(Sense.Verb) || clause.Nouns.FindLast(n => n.Role == ParticleRoles.Object) is not { } borne) return;
        // 武器を積んだコンテナ: containers of arms.
        if (noun.Head.Mentions.Exists(m => m is { Sense: Sense.UnitNoun, Value: "container" }) && !NounMentions.IsThing(noun.Head)) noun.Head.Mentions.AddRange(borne.Head.Mentions.Where(m => m.Number is null));
        if (noun.Head.Mentions.Exists(m => m.Number is not null)) return;
        if (!noun.Head.Mentions.Exists(m => m.Value is "combat-vehicle" or "vehicles" || m.Sense == Sense.Carrier)) return;
        if (borne.Nouns[0].Mentions is not [{ Number: not null, Detail: "vehicle" } number, ..]) return;
        borne.Nouns[0].Mentions.RemoveAt(0);
        noun.Head.Mentions.Insert(0, number);
    }

    private void Verb(Piece verb, List<Piece> pieces, int at)
    {
        var clause = new Clause { Verb = verb };
        if (telling is not null)
        {
            // No noun came: the clause goes on.
            pending.Add(telling);
            telling = null;
        }
        if (verb.Link is ClauseLink.That or ClauseLink.Content)
        {
            var next = pieces.Skip(at + 1).FirstOrDefault(p => p.Kind is not PieceKind.Period) is { Kind: PieceKind.Noun } noun ? noun : null;
            Take(clause, verb.Link == ClauseLink.Content || next is not null && NounMentions.IsContent(next.Head), next);
            telling = clause;
            return;
        }
        Take(clause, false, null);
        Measure(clause);
        if (verb.Link == ClauseLink.Final)
        {
            Main.Add(clause);
            foreach (var rest in pending.OfType<Piece>()) if (rest.Kind == PieceKind.Noun) Left.Add(rest);
            pending.Clear();
        }
        else pending.Add(clause);
    }

    private void End()
    {
        if (telling is not null) pending.Add(telling);
        telling = null;
        foreach (var clause in pending.OfType<Clause>()) Main.Add(clause);
        foreach (var piece in pending.OfType<Piece>()) if (piece.Kind is PieceKind.Noun) Left.Add(piece);
        pending.Clear();
    }

    private void Take(Clause clause, bool content, Piece? told)
    {
        var link = clause.Link;
        var relative = link == ClauseLink.That && !content;
        var subject = false;
        var comma = false;
        var at = pending.Count - 1;
        for (; at >= 0; at--)
        {
            if (pending[at] is Clause before)
            {
                if (link is ClauseLink.If or ClauseLink.Purpose or ClauseLink.Means && comma) break;
                // "MSMT는 보고서를 공개하고 북한이 …했다고 밝혔다": with a topic of its own it belongs to the verb of saying.
                if (link == ClauseLink.Quote && subject && before.Nouns.Exists(n => n.Role == ParticleRoles.Topic)) break;
                // 조약을 체결하며 …하기로 합의했다: what goes along belongs to the verb of agreeing.
                if (link == ClauseLink.Quote && before.Link == ClauseLink.While && clause.Verb.Modal == "future") break;
                // "…했다고 MSMT가 발표한 보고서에서 밝혔다": what is quoted before the subject is another verb's.
                if (relative && subject && before.Link == ClauseLink.Quote) break;
                if (relative && (comma || before.Link is not (ClauseLink.And or ClauseLink.While or ClauseLink.Quote or ClauseLink.Purpose or ClauseLink.Means))) break;
                // What was quoted belongs to the verb that says it.
                if (before.Link == ClauseLink.Quote && clause.Complement is null && clause.Before.Count == 0) clause.Complement = before;
                else clause.Before.Insert(0, before);
                // A clause that has its own subject before a shared one ends the search of a relative clause.
                if (relative && before.HasSubject) subject = true;
                pending.RemoveAt(at);
                continue;
            }
            var piece = (Piece)pending[at];
            if (piece.Kind == PieceKind.Comma)
            {
                comma = true;
                if (relative) break;
                pending.RemoveAt(at);
                continue;
            }
            if (piece.Kind == PieceKind.Period)
            {
                if (subject && !Dates(piece, link, at)) break;
                // "러시아는 3월 28일 임기를 연장하는 결의안에": the date is the vetoer's, not the extension's.
                if (link is ClauseLink.That or ClauseLink.Content && clause.Nouns.Count > 0 && !clause.Is(Sense.Verb) && at > 0 && pending[at - 1] is Piece { IsSubject: true }) break;
                clause.Periods.Insert(0, piece.Period!);
                clause.Dated = true;
                pending.RemoveAt(at);
                continue;
            }
            // "러시아는 …했다고 보고서는 전했다": who stands before what is said is of what is said.
            if (piece.IsSubject && subject && clause.Complement is { HasSubject: false } said)
            {
                said.Nouns.Insert(0, piece);
                pending.RemoveAt(at);
                continue;
            }
            if (comma && !relative && piece.Role == ParticleRoles.Object && clause.HasObject)
            {
                at = Gap(clause, at);
                continue;
            }
            if (!Takes(clause, piece, relative, content, subject, told, at)) break;
            if (piece.IsSubject) subject = true;
            clause.Dated = false;
            clause.Nouns.Insert(0, piece);
            pending.RemoveAt(at);
        }
    }

    // "A에서 X를, B에서 Y를 훔쳤다": the first pair goes with the same verb, told once.
    private int Gap(Clause clause, int at)
    {
        var gap = new Clause { Verb = clause.Verb };
        for (; at >= 0 && pending[at] is Piece { Kind: PieceKind.Noun, IsSubject: false } piece && piece.Role != ParticleRoles.Source && !(piece.Role == ParticleRoles.Object && gap.HasObject); at--)
        {
            gap.Nouns.Insert(0, piece);
            pending.RemoveAt(at);
        }
        clause.Before.Insert(0, gap);
        return at + 1;
    }

    // A date before the subject of a quoted clause dates what is told, unless it is a day: days date the saying.
    private static bool Dates(Piece period, ClauseLink link, int at)
    {
        if (link is ClauseLink.Final or ClauseLink.And or ClauseLink.While) return true;
        if (link is ClauseLink.That) return at == 0;
        return period.Period!.Period!.Period is not { From: { } from, To: { } to } || from != to;
    }

    private bool Takes(Clause clause, Piece piece, bool relative, bool content, bool subject, Piece? told, int at)
    {
        var link = clause.Link;
        switch (piece.Role)
        {
            case ParticleRoles.Source:
                return link is ClauseLink.Final or ClauseLink.And or ClauseLink.While;
            case ParticleRoles.Topic:
                if (link == ClauseLink.Final) return true;
                if (subject || relative || content) return false;
                return link switch
                {
                    ClauseLink.And or ClauseLink.While => true,
                    // 국정원은 … 러시아는 …했다고: of two, the nearer is the quoted clause's own.
                    ClauseLink.Quote => pending.Take(at).OfType<Piece>().Any(p => p.IsSubject),
                    _ => false,
                };
            case ParticleRoles.Subject:
                if (link == ClauseLink.Final) return true;
                if (subject) return false;
                return !relative || !HeadIsSubject(clause, told);
            // 북한에서 러시아로 무기를 실은 배가 갔다: to bear a thing needs no goal.
            case "to" or "from" or ParticleRoles.Direction or ParticleRoles.Place when relative && clause.HasObject && !clause.Is(Sense.Verb):
                return false;
            case ParticleRoles.Object when relative:
                return !clause.HasObject && !subject;
            case not null when link == ClauseLink.Quote && subject:
                return !pending.Take(at).OfType<Piece>().Any(p => p.IsSubject);
            default:
                return !(relative && subject && piece.Role is not ("to" or "from" or ParticleRoles.Place or ParticleRoles.Direction));
        }
    }

    // 포탄을 실은 선박, 러시아로 이전된 포탄: the noun that is told of is what acts or what it is done to.
    private static bool HeadIsSubject(Clause clause, Piece? told) =>
        clause.Passive || clause.HasObject && told is not null && (NounMentions.IsDoer(told.Head) || told.Head.Mentions.Exists(m => m.Sense == Sense.Carrier));
}
