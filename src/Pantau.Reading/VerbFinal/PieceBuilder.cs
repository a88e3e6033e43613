using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;

namespace Pantau.Reading.VerbFinal;

/// <summary>Turns words into noun phrases with their roles, verbs with their endings, dates and marks.</summary>
internal sealed partial class PieceBuilder(IReadOnlyList<Word> words)
{
    private readonly List<Piece> pieces = [];
    private bool negated;
    private string? modal;
    private string? hedge;

    public List<Piece> Build()
    {
        for (var i = 0; i < words.Count; i++) Take(i);
        Close(null);
        return pieces;
    }

    private void Take(int i)
    {
        var word = words[i];
        if (word.Mark is { } mark) Mark(mark);
        else if (word.Period is { } period)
        {
            Close(null);
            pieces.Add(new Piece(PieceKind.Period) { Period = new TextChunk { Kind = ChunkKind.Period, First = word.First, End = word.End, Period = period } });
        }
        else if (word.Number is not null) Number(word);
        else if (word.IsVerb) Verb(word, i);
        else if (word.IsUnknown) Open(word).Unknown++;
        else if (word.IsParticle && Particle(word, i)) return;
        else if (word.Has(Sense.Conjunction) && !word.IsNominal) Join(word.Find(Sense.Conjunction)!.Value);
        else if (word.Has(Sense.Negation) || word.Has(Sense.Modal) || word.Has(Sense.Hedge))
        {
            Close(null);
            negated |= word.Has(Sense.Negation);
            modal = word.Find(Sense.Modal)?.Value ?? modal;
            hedge = word.Find(Sense.Hedge)?.Value ?? hedge;
        }
        else if (word.Has(Sense.Adverb)) Adverb();
        else if (word.IsNominal && !HeadlineVerb(word, i)) Nominal(word, i);
    }

    // 최근, さらに: between phrases; inside a noun phrase it only parts.
    private void Adverb()
    {
        if (noun is not null && group.Count == 0 && !owned) Close(null);
    }

    private void Mark(string mark)
    {
        switch (mark)
        {
            case "," or "、" or "·" or "ㆍ" or "・" or "‧":
                // 200台以上に上る、3個旅団分の重砲: the number waits for what it counts.
                if (noun is not null && NounMentions.IsNumberOnly(noun))
                {
                    if (pieces is [.., { Kind: PieceKind.Noun, Role: not null }]) Close(null);
                    break;
                }
                if (noun is not null && !owned) Join("list");
                else if (noun is null && mark is "," or "、") pieces.Add(new Piece(PieceKind.Comma));
                break;
            case ";" or ":" or "—" or "…" or "。" or "." or "!" or "?":
                Close(null);
                pieces.Add(new Piece(PieceKind.Stop));
                break;
        }
    }

    // A role that stands behind the noun; a second particle only shades the first: 에서는, には.
    private bool Particle(Word word, int i)
    {
        var role = word.Find(Sense.Preposition)!.Value;
        // 등을, など: the list is closed and gets its role.
        if (noun is null && group.Count > 0)
        {
            if (role == ParticleRoles.Join && NounFollows(i + 1)) etc = false;
            // 등의 무기, などの武器: the wider word follows.
            else if (role == ParticleRoles.Owner && etc && NounFollows(i + 1)) return true;
            else if (role == ParticleRoles.Owner) noun = TakeLast();
            else if (role.EndsWith("-of", StringComparison.Ordinal))
            {
                noun = TakeLast();
                Attach(role[..^3]);
                return true;
            }
            else Close(role == ParticleRoles.Join ? "with" : role);
            if (noun is null) return true;
        }
        if (noun is null && i > 0 && word.Glued && words[i - 1].Has(Sense.Determiner))
        {
            // 이는, これは: what was told before.
            pieces.Add(new Piece(PieceKind.Noun) { Role = role, Nouns = [new TextChunk { Kind = ChunkKind.Noun, First = words[i - 1].First, End = words[i - 1].End, Unknown = 1 }] });
            return true;
        }
        if (noun is null)
        {
            if (word.Has(Sense.Conjunction) || word.IsNominal || word.Has(Sense.Adverb)) return false;
            Shade(role, i > 0 && words[i - 1].IsParticle);
            return true;
        }
        switch (role)
        {
            case ParticleRoles.Owner:
                OwnNext(i);
                break;
            case ParticleRoles.Join or "with" when NounFollows(i + 1):
                Join(role);
                break;
            case { } when role.EndsWith("-of", StringComparison.Ordinal):
                Attach(role[..^3]);
                break;
            default:
                Close(role == ParticleRoles.Join ? "with" : role);
                break;
        }
        return true;
    }

    private void Shade(string role, bool beside)
    {
        if (pieces is not [.., { Kind: PieceKind.Noun } last]) return;
        if (last.Role is null) last.Role = role;
        // 로부터 written apart, からの, 에게서: what follows says more.
        else if (beside && (role.EndsWith("-of", StringComparison.Ordinal) || role == ParticleRoles.Owner))
        {
            pieces.RemoveAt(pieces.Count - 1);
            attached.AddRange(last.Nouns.Select(n => NounMentions.Copy(n, last.Role is ParticleRoles.Place or ParticleRoles.Direction ? "to" : last.Role)));
        }
        else if (role is ParticleRoles.Source or "by" or "for" or "against") last.Role = role;
    }

    private TextChunk TakeLast()
    {
        var last = group[^1];
        group.RemoveAt(group.Count - 1);
        etc = false;
        return last;
    }

    private bool NounFollows(int i)
    {
        while (i < words.Count && (words[i].Has(Sense.Determiner) && !words[i].IsNominal)) i++;
        return NounAt(i);
    }

    private bool NounAt(int i) => i < words.Count && (words[i].IsNominal || words[i].Number is not null || words[i].IsUnknown);

    private void Verb(Word word, int i)
    {
        var copula = word.Verbs is [{ Detail: "copula" }, ..];
        if (copula && word.Ending!.Link is ClauseLink.That && noun is not null)
        {
            // 동맹인 러시아: what stands before says more of what follows.
            OwnNext(i);
            return;
        }
        Close(copula ? ParticleRoles.Predicate : null);
        var link = word.Ending!.Link;
        if (link == ClauseLink.Plain) link = TellsNext(i + 1) ? ClauseLink.That : ClauseLink.Final;
        pieces.Add(new Piece(PieceKind.Verb)
        {
            Verb = word,
            Link = link,
            Negated = negated != word.Ending.Negated,
            Modal = word.Ending.Modal == "hypothetical" ? "hypothetical" : modal ?? word.Ending.Modal,
            Hedge = word.Ending.Hedge ?? hedge,
        });
        Forget();
    }

    private bool TellsNext(int i)
    {
        while (i < words.Count && words[i].Period is not null) i++;
        return i < words.Count && !words[i].IsParticle && (words[i].IsNominal || words[i].Number is not null || words[i].IsUnknown || words[i].Has(Sense.Determiner));
    }

    // "포탄을 제공," "砲弾を提供。": in reports the light verb may be left out.
    private bool HeadlineVerb(Word word, int i)
    {
        if (noun is not null || word.Verbs.Count == 0 || pieces is not [.., { Kind: PieceKind.Noun, Role: not null }]) return false;
        var last = i + 1 >= words.Count || words[i + 1].Mark is "," or "、" or "." or "。" or "…";
        if (!last) return false;
        var link = i + 1 < words.Count && words[i + 1].Mark is "," or "、" ? ClauseLink.And : ClauseLink.Final;
        pieces.Add(new Piece(PieceKind.Verb) { Verb = word with { Ending = new VerbEnding(link) }, Link = link, Negated = negated, Modal = modal, Hedge = hedge });
        Forget();
        return true;
    }

    private void Forget()
    {
        negated = false;
        modal = hedge = null;
    }
}
