using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;

namespace Pantau.Reading.VerbFinal;

// One clause: its verb, the roles of its phrases by that verb, and what it says.
internal sealed partial class ClauseOrder
{
    private void One(Clause clause, List<TextChunk> subjects, string? modal)
    {
        at = clause.Verb.Verb!.End;
        var verb = Group(clause, modal);
        var topics = clause.With(ParticleRoles.Topic).Where(t => t.Nouns != subjects).ToList();
        foreach (var piece in clause.Nouns.Where(n => n.Nouns != subjects)) about[piece] = subjects;
        subjects = Held(clause, subjects);
        People(clause);
        var nouns = Roled(clause, verb, subjects);
        var objects = nouns.Where(n => n.Marker is null).SelectMany(n => n.Piece.Nouns).ToList();
        // 포탄은 북한이 제공했다: the topic is what is given.
        if (objects.Count == 0 && clause.TakesObject && topics.Find(t => NounMentions.IsThing(t.Head)) is { } topic) nouns.Add((topic, null));
        if (verb.Role == VerbRole.Frame && clause.TakesObject && verb.Shape != VerbShape.Passive && !nouns.Exists(n => n.Marker is null) && Undergoes(verb, subjects)) verb = verb with { Shape = VerbShape.Passive };
        if (Amounts(clause, verb, subjects) is { } told) verb = verb with { Role = VerbRole.Frame, Value = told, Shape = VerbShape.Passive };
        if (IsIntent(clause, out var intent))
        {
            Intend(clause, intent, subjects, verb);
            return;
        }
        foreach (var piece in clause.Nouns.Where(n => n.Content is not null && n.Role is ParticleRoles.Subject or ParticleRoles.Topic or ParticleRoles.Predicate)) Content(piece, verb.Negated, subjects);
        if (verb.Role == VerbRole.Frame && subjects.Count == 0 && verb.Shape == VerbShape.Finite && clause.Told is null && verb.Value is not ("be" or "arrive")) subjects = [Unsaid(at)];
        Joined(subjects, null);
        foreach (var piece in clause.Nouns.Where(n => n.Nouns == subjects)) chunks.AddRange(piece.Attached);
        chunks.Add(Verb(clause, verb));
        if (clause.Is(Sense.Verb) && clause.Sense(Sense.Verb).Value == "sts") Transship(clause, nouns);
        if (verb is { Role: VerbRole.Frame, Value: "give" } && !nouns.Exists(n => n.Marker == "to") && Repaid(clause) is { } repaid) nouns.Add((new Piece(PieceKind.Noun) { Nouns = repaid }, "to"));
        var says = verb.Role == VerbRole.Speech && clause.Complement is not null;
        foreach (var (piece, marker) in nouns.OrderBy(n => n.Marker is null ? 0 : 1))
        {
            if (says && marker != "by") continue;
            Nouns(piece, marker);
            if (verb is { Role: VerbRole.Speech, Value: "confirmed" or "denied" } && marker is null) Own(piece, subjects);
        }
        if (!says) foreach (var period in clause.Periods) chunks.Add(period);
        foreach (var piece in clause.Nouns.Where(n => n.Content is not null && n.Role is not (ParticleRoles.Subject or ParticleRoles.Topic or ParticleRoles.Predicate))) Said(piece.Content!, subjects, verb.Role == VerbRole.Speech && IsFact(piece) ? null : Opening(piece));
        if (clause.Complement is { } complement) Said(complement, Passed(clause, subjects, topics), null, Scope(verb, complement), verb is { Role: VerbRole.Operator, Value: "accuse" } ? "alleged" : null);
    }

    // 파병했다: what is sent stands in the verb itself; a number of people beside it counts them.
    private static List<TextChunk> Held(Clause clause, List<TextChunk> subjects)
    {
        if (clause.Verb.Verb!.Entries.FirstOrDefault(e => e.Sense == Sense.Item) is not { } held) return subjects;
        var word = clause.Verb.Verb;
        var mention = new Mention(Sense.Item, held.Value, word.First, word.End) { Senses = [held] };
        if (clause.Nouns.Exists(n => n.Nouns.Exists(NounMentions.IsThing)) || subjects.Exists(NounMentions.IsThing)) return subjects;
        if (clause.Nouns.SelectMany(n => n.Nouns).Concat(subjects).FirstOrDefault(c => c.Mentions.Exists(m => m.Number is not null)) is { } counted) counted.Mentions.Add(mention);
        else
        {
            var chunk = new TextChunk { Kind = ChunkKind.Noun, First = word.First, End = word.End };
            chunk.Mentions.Add(mention);
            clause.Nouns.Add(new Piece(PieceKind.Noun) { Role = ParticleRoles.Object, Nouns = [chunk] });
        }
        return subjects;
    }

    // "병력 1만 명을 보냈고, 3천 명을 더 보냈다": people who are only counted are those spoken of before.
    private void People(Clause clause)
    {
        foreach (var noun in clause.Nouns.SelectMany(n => n.Nouns))
        {
            var last = noun.Mentions.FindLast(m => m.Sense == Sense.Item && Model.Items.IsKnown(m.Value) && (Model.Items.Is(m.Value, "troops") || Model.Items.Is(m.Value, "workers")));
            if (last is not null) people = last;
            else if (people is not null && (clause.TakesObject || clause.Senses.Any(s => s.Value is "be" or "work")) && NounMentions.IsNumberOnly(noun) && noun.Mentions.Exists(m => m is { Sense: Sense.UnitNoun, Value: "person" })) noun.Mentions.Add(people);
        }
    }

    private Mention? people;

    // Whom the complement is about where it does not say: who stands before an impersonal verb, else the speaker.
    private static List<TextChunk> Passed(Clause clause, List<TextChunk> subjects, List<Piece> topics)
    {
        if (clause.Impersonal) return (clause.With(ParticleRoles.Topic).FirstOrDefault() ?? clause.With(ParticleRoles.Subject).FirstOrDefault())?.Nouns ?? subjects;
        return topics.Count > 0 ? topics[^1].Nouns : subjects;
    }

    private static string? Scope(VerbGroup verb, Clause complement) => verb switch
    {
        // 移転することを懸念している: what is yet to be is only meant where somebody says or plans it.
        { Role: VerbRole.Plain } when complement.Verb.Modal == "future" => "hypothetical",
        { Role: VerbRole.Operator, Value: "urge" or "prevent" } => "hypothetical",
        { Role: VerbRole.Operator, Value: "intend", Negated: false } => "future",
        { Role: VerbRole.Operator or VerbRole.Plain, Negated: true } or { Role: VerbRole.Operator or VerbRole.Plain or VerbRole.Speech, Modal: "hypothetical" } => "hypothetical",
        _ => null,
    };

    private void Said(Clause said, List<TextChunk> subjects, Action? opening, string? modal = null, string? doubt = null)
    {
        if (opening is null) Opens();
        else opening();
        var before = hedge;
        hedge = doubt ?? hedge;
        depth++;
        Main(said, subjects, modal);
        depth--;
        hedge = before;
    }

    // 파병 사실을 인정했다: what is confirmed or denied is the fact itself.
    private static bool IsFact(Piece piece) => piece.Head.Mentions[^1].Senses.Any(s => s is { Sense: Sense.ContentNoun, Value: "asserted" });

    // "…했다는 의혹": the noun, and the clause that it names.
    private Action Opening(Piece piece) => () =>
    {
        if (chunks is not [.., { Kind: ChunkKind.Noun } last] || last.First != piece.Head.First) chunks.Add(NounMentions.Copy(piece.Head, null));
        chunks.Add(new TextChunk { Kind = ChunkKind.Relative, First = piece.Head.End, End = piece.Head.End, Value = "relative" });
    };

    private void Content(Piece piece, bool negated, List<TextChunk>? subjects)
    {
        if (depth == 0) Stop();
        chunks.Add(NounMentions.Copy(piece.Head, null, negated));
        chunks.Add(new TextChunk { Kind = ChunkKind.Relative, First = piece.Head.End, End = piece.Head.End, Value = "relative" });
        depth++;
        Main(piece.Content!, ReferenceEquals(subjects, piece.Nouns) ? [] : subjects, negated ? "hypothetical" : null);
        depth--;
        if (depth == 0) Stop();
    }

    // 북한이 제공한 탄약의 대가로 석유를 보냈다: what is given in return goes to who gave.
    private List<TextChunk>? Repaid(Clause clause) =>
        clause.With("exchange").FirstOrDefault() is { } exchange && telling.FirstOrDefault(t => t.Told == exchange) is { } first && Subjects(first) is { Count: > 0 } giver ? giver : null;

    // 러시아 파병을 인정했다: who confirms or denies a deed without a doer speaks of its own.
    private void Own(Piece piece, List<TextChunk> subjects)
    {
        if (!piece.Head.Mentions.Exists(m => m is { Sense: Sense.EventNoun, Value: "give" or "deploy" }) || subjects.Count == 0) return;
        var owned = piece.Head.Mentions.Exists(m => m.Sense == Sense.PartyAdjective);
        chunks.Add(NounMentions.Copy(subjects[^1], owned ? "to" : "by"));
    }

    // 석탄을 환적했다: the act is told by its noun, with what is moved.
    private void Transship(Clause clause, List<(Piece Piece, string? Marker)> nouns)
    {
        var word = clause.Verb.Verb!;
        var noun = new TextChunk { Kind = ChunkKind.Noun, First = word.First, End = word.End };
        noun.Mentions.Add(new Mention(Sense.EventNoun, "sts", word.First, word.End) { Senses = [new LexiconEntry(Sense.EventNoun, "sts")] });
        chunks.Add(noun);
        for (var i = 0; i < nouns.Count; i++)
            if (nouns[i].Marker is null) nouns[i] = (nouns[i].Piece, "of");
    }

    // 제공할 계획이다, する方針だ: what the noun names is meant to be done.
    private static bool IsIntent(Clause clause, out Piece noun)
    {
        noun = clause.Nouns.Find(n => n.Content is not null && n.Head.Mentions.Exists(m => m.Senses.Any(s => s is { Sense: Sense.ContentNoun, Value: "intended" })))!;
        return noun is not null && !clause.Verb.Negated;
    }

    private void Intend(Clause clause, Piece noun, List<TextChunk> subjects, VerbGroup verb)
    {
        var who = subjects.Count == 0 || ReferenceEquals(subjects, noun.Nouns) ? clause.With(ParticleRoles.Topic).FirstOrDefault(t => t != noun)?.Nouns ?? [] : subjects;
        if (verb.Role == VerbRole.Speech)
        {
            if (!clause.Impersonal) Joined(who, null);
            chunks.Add(Verb(clause, verb));
            Opens();
        }
        Joined(who, null);
        var intent = new VerbGroup { Role = VerbRole.Operator, Value = "intend", Shape = VerbShape.Finite };
        chunks.Add(new TextChunk { Kind = ChunkKind.Verb, First = noun.Head.First, End = noun.Head.End, Verb = intent });
        Said(noun.Content!, who, null, "future");
    }

    // 무기 수출은 2만 개에 달한다: what was given is told by how much it is.
    private static string? Amounts(Clause clause, VerbGroup verb, List<TextChunk> subjects)
    {
        if (!clause.IsCopula && verb is not { Role: VerbRole.Frame, Value: "amount" or "exceed" } || subjects is not [.., var last]) return null;
        if (!NounMentions.IsThing(last) || !last.Mentions.Exists(m => m.Number is not null)) return null;
        return last.Mentions.Find(m => m is { Sense: Sense.EventNoun, Value: "give" or "deploy" or "steal" })?.Value;
    }

    // Someone who is not named: the reader's memory of who was spoken of last fills the place.
    private static TextChunk Unsaid(int at)
    {
        var chunk = new TextChunk { Kind = ChunkKind.Noun, First = at, End = at };
        chunk.Mentions.Add(new Mention(Sense.Anaphor, "third", -1, -1) { Senses = [new LexiconEntry(Sense.Anaphor, "third")] });
        return chunk;
    }

    private static bool Undergoes(VerbGroup verb, List<TextChunk> subjects) =>
        subjects.Count > 0 && (NounMentions.IsThing(subjects[^1]) && !subjects[^1].Mentions.Exists(m => m.Sense == Sense.Carrier) || verb.Value == "form");

    private VerbGroup Group(Clause clause, string? modal)
    {
        var entry = Choose(clause);
        var own = clause.Verb.Modal;
        // An unknown verb that quotes is one of saying.
        if (clause.Senses is [{ Sense: Sense.PlainVerb, Detail: "unknown" }] && clause.Complement is not null) entry = new LexiconEntry(Sense.Speech, "asserted");
        return new VerbGroup
        {
            Role = entry is { Sense: Sense.Verb, Value: "sts" } ? VerbRole.Operator : entry.Sense switch { Sense.Verb => VerbRole.Frame, Sense.Operator => VerbRole.Operator, Sense.Speech => VerbRole.Speech, _ => VerbRole.Plain },
            Value = clause.Gets && entry is { Sense: Sense.Verb, Value: "give" or "help" or "deploy" } ? "receive" : entry is { Sense: Sense.Verb, Value: "sts" } ? "light" : entry.Value,
            Shape = clause.Passive || clause.Gets && entry is not { Sense: Sense.Verb, Value: "give" or "help" or "deploy" } ? VerbShape.Passive : VerbShape.Finite,
            Negated = clause.Verb.Negated != entry is { Detail: "negative" },
            // 中国に労働者がいる: what is, is now.
            Modal = modal == "hypothetical" || own == "hypothetical" ? "hypothetical" : (own == "future" && entry is { Sense: Sense.Verb, Value: "be" or "work" } ? null : own) ?? modal,
            Hedge = clause.Verb.Hedge ?? hedge,
        };
    }

    // 지원하다 gives a thing to somebody and helps somebody in something.
    private static LexiconEntry Choose(Clause clause)
    {
        var frames = clause.Senses.Where(s => s.Sense == Sense.Verb).ToList();
        // 계좌를 제공했다, 口座を提供した
        if (frames.Exists(f => f.Value == "give") && clause.Nouns.Exists(n => n.Role is ParticleRoles.Object or ParticleRoles.Also && n.Head.Mentions is [.., { Sense: Sense.EventNoun, Value: "banking" }])) return new LexiconEntry(Sense.Verb, "bank");
        if (frames.Count > 1 && frames.Find(f => f.Value == "give") is { } give && frames.Find(f => f.Value != "give") is { } other)
        {
            var thing = clause.Nouns.Exists(n => n.Role is ParticleRoles.Object or ParticleRoles.Also or ParticleRoles.Subject or null && n.Nouns.Exists(c => c.Mentions.Exists(m => m.Sense == Sense.Item)));
            var to = clause.Nouns.Exists(n => n.Role is "to" or "from" or ParticleRoles.Place) || clause.Gets || clause.Passive || clause.Told is not null;
            return thing && to || clause.Told is not null && NounMentions.IsThing(clause.Told.Head) ? give : other;
        }
        return clause.Senses.OrderBy(e => e.Sense switch { Sense.Verb => 0, Sense.Operator => 1, Sense.Speech => 2, _ => 3 }).First();
    }

    // Each phrase with the marker that the frames know its role by; null for an object.
    private static List<(Piece Piece, string? Marker)> Roled(Clause clause, VerbGroup verb, List<TextChunk> subjects)
    {
        var roled = new List<(Piece, string?)>();
        var objects = clause.HasObject;
        foreach (var piece in clause.Nouns)
        {
            if (piece.Nouns == subjects || piece.Role is ParticleRoles.Source or ParticleRoles.Topic or ParticleRoles.Predicate || piece.Content is not null && piece.IsSubject) continue;
            if (piece.Role == ParticleRoles.Subject) continue;
            if (piece.Role == ParticleRoles.Object) roled.Add((piece, null));
            else if (piece.Role is null or ParticleRoles.Also)
            {
                if (!objects && verb.Shape != VerbShape.Passive) roled.Add((piece, null));
                else if (piece.Role == ParticleRoles.Also && !objects) roled.Add((piece, null));
            }
            else roled.Add((piece, Marker(clause, verb, piece)));
        }
        return roled;
    }

    private static string? Marker(Clause clause, VerbGroup verb, Piece piece)
    {
        var carrier = piece.Head.Mentions.Exists(m => m.Sense == Sense.Carrier);
        switch (piece.Role)
        {
            // 러시아에 제재를 가하다: the one it is aimed at is its object.
            case "to" or ParticleRoles.Direction when verb.Value is "designate" or "sign" or "train" or "abstain" && !carrier:
                return null;
            case "to":
                return verb.Value is "work" or "be" or "employ" ? "at" : "to";
            case ParticleRoles.Direction:
                return carrier ? "by" : "to";
            case ParticleRoles.Place:
                if (carrier) return "by";
                return verb.Value is "give" or "receive" or "steal" && verb.Role == VerbRole.Frame ? "from" : "at";
            // 教官から訓練を受けた
            case "from" when verb is { Shape: VerbShape.Passive, Value: "train" }:
                return "by";
            default:
                return piece.Role;
        }
    }

    private void Nouns(Piece piece, string? marker)
    {
        Joined(piece.Nouns, marker);
        // Where the noun itself is only a circumstance, so is what describes it.
        if (marker is null) chunks.AddRange(piece.Attached);
    }

    private void Joined(List<TextChunk> nouns, string? marker)
    {
        for (var i = 0; i < nouns.Count; i++)
        {
            if (i > 0) chunks.Add(new TextChunk { Kind = ChunkKind.Conjunction, First = nouns[i].First, End = nouns[i].First, Value = "and" });
            chunks.Add(NounMentions.Copy(nouns[i], marker));
        }
    }

    private static TextChunk Verb(Clause clause, VerbGroup group) => new() { Kind = ChunkKind.Verb, First = clause.Verb.Verb!.First, End = clause.Verb.Verb.End, Verb = group };
}
