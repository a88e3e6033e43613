using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;

namespace Pantau.Reading.VerbFinal;

/// <summary>
/// Writes the clauses of a sentence as chunks in the order subject, verb, object, phrases, what is said: the order that
/// acts are read from. A clause without a subject takes that of the clause it goes with.
/// </summary>
internal sealed partial class ClauseOrder
{
    private readonly List<TextChunk> chunks = [];
    private int at;

    public List<TextChunk> Chunks => chunks;

    public void Write(ClauseBuilder clauses)
    {
        telling = clauses.Telling;
        foreach (var source in clauses.Main.SelectMany(Sources)) Source(source);
        foreach (var clause in clauses.Main)
        {
            Main(clause, null, null);
            Stop();
        }
        foreach (var clause in clauses.Telling)
        {
            if (!Tells(clause)) continue;
            Told(clause);
            Stop();
        }
        foreach (var piece in clauses.Left) Nouns(piece, null);
        foreach (var piece in clauses.Left.Where(p => p.Content is not null)) Content(piece, false, null);
    }

    private static IEnumerable<Piece> Sources(Clause clause) => clause.With(ParticleRoles.Source).Concat(clause.Before.SelectMany(Sources));

    private void Source(Piece piece)
    {
        chunks.Add(new TextChunk { Kind = ChunkKind.Source, First = piece.Head.End - 1, End = piece.Head.End, Value = "asserted" });
        foreach (var noun in piece.Nouns) chunks.Add(noun);
        chunks.Add(new TextChunk { Kind = ChunkKind.Comma, First = piece.Head.End, End = piece.Head.End });
        Stop();
    }

    // Clauses side by side: each by itself, with the subject and the date of the one before where it has none.
    private (List<TextChunk> Subjects, List<TextChunk> Periods) Main(Clause clause, List<TextChunk>? subjects, string? modal)
    {
        var own = Subjects(clause);
        var periods = new List<TextChunk>();
        var shared = own.Count > 0 ? own : subjects ?? [];
        if (shared.Count == 0 && clause.Before.Find(b => b.Link is ClauseLink.Means or ClauseLink.Purpose && b.HasSubject) is { } other) shared = Subjects(other);
        foreach (var before in clause.Before)
        {
            if (before.Link == ClauseLink.Means) continue;
            var supposed = before.Link is ClauseLink.If or ClauseLink.Purpose;
            var (said, dated) = Main(before, before.HasSubject ? null : shared, supposed ? "hypothetical" : modal);
            if (before.Link == ClauseLink.If) modal = "hypothetical";
            Part();
            if (own.Count > 0 || before.Link is not (ClauseLink.And or ClauseLink.While) || said.Count == 0) continue;
            shared = said;
            if (before.Dated || before.Periods.Count > 0 && before.Periods[0].First < said[0].First) periods = dated;
        }
        if (clause.Periods.Count == 0 && own.Count == 0) clause.Periods.AddRange(periods);
        One(clause, shared, modal);
        foreach (var means in clause.Before.Where(b => b.Link == ClauseLink.Means)) Means(means);
        return (shared, clause.Periods);
    }

    private static List<TextChunk> Subjects(Clause clause)
    {
        if (clause.Impersonal) return [];
        var subject = clause.With(ParticleRoles.Subject).FirstOrDefault() ?? clause.With(ParticleRoles.Topic).FirstOrDefault();
        return subject is null || subject.Nouns.TrueForAll(n => n.Mentions.Count == 0 && n.Unknown == 0) ? [] : subject.Nouns;
    }

    // What stands between two clauses of one sentence; inside what is said only a mark parts them.
    private void Part()
    {
        if (depth == 0) Stop();
        else Opens();
    }

    // Who the clause is about in which a noun phrase stands.
    private readonly Dictionary<Piece, List<TextChunk>> about = [];
    private IReadOnlyList<Clause> telling = [];
    private int depth;
    private string? hedge;

    private void Opens()
    {
        chunks.Add(new TextChunk { Kind = ChunkKind.Comma, First = at, End = at });
        chunks.Add(new TextChunk { Kind = ChunkKind.Complementizer, First = at, End = at, Value = "that" });
    }

    private void Stop()
    {
        if (chunks is [.., { Kind: not ChunkKind.Stop }]) chunks.Add(new TextChunk { Kind = ChunkKind.Stop, First = at, End = at });
    }

    private void Means(Clause clause)
    {
        var verb = Group(clause, null);
        chunks.Add(Verb(clause, verb with { Means = true }));
        foreach (var piece in clause.Nouns.Where(n => !n.IsSubject)) Nouns(piece, piece.Role == ParticleRoles.Object ? null : Marker(clause, verb, piece));
    }

    // The clause before a noun, told by itself with the noun in its place.
    private void Told(Clause clause)
    {
        var told = clause.Told!;
        var nouns = told.Nouns.ConvertAll(n => NounMentions.Copy(n, null));
        var subject = Subjects(clause);
        // 들여온 미사일을 사용했다: who uses it is who brought it.
        if (subject.Count == 0 && !clause.Passive) subject = about.GetValueOrDefault(told) ?? [];
        var modal = clause.Verb.Modal == "future" ? "hypothetical" : null;
        foreach (var before in clause.Before.Where(b => b.Link is ClauseLink.And or ClauseLink.While))
        {
            if (before.HasSubject || subject.Count > 0)
            {
                Main(before, subject, modal);
                Stop();
            }
            if (subject.Count == 0) subject = Subjects(before);
        }
        if (clause.Passive || clause.HasObject || !clause.TakesObject || Doer(nouns) && !clause.HasSubject && !Moved(clause))
        {
            One(clause, clause.HasSubject ? subject : nouns, modal);
            return;
        }
        clause.Nouns.Add(new Piece(PieceKind.Noun) { Role = ParticleRoles.Object, Nouns = nouns, Attached = told.Attached });
        One(clause, subject, modal);
    }

    private static bool Doer(List<TextChunk> nouns) => nouns.Exists(NounMentions.IsDoer);

    // 파견한 병력: people are sent and employed.
    private static bool Moved(Clause clause) => clause.Senses.Any(s => s.Value is "deploy" or "employ" or "train");

    private static bool Tells(Clause clause) => clause.Is(Sense.Verb) || clause.Is(Sense.Operator) || clause.Complement is not null || clause.Nouns.Exists(n => n.Nouns.Exists(NounMentions.IsEvent));
}
