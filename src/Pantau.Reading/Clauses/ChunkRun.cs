using Pantau.Reading.Numbers;
using Pantau.Reading.Packs;
using Pantau.Reading.Tokens;

namespace Pantau.Reading.Clauses;

/// <summary>The state of cutting one sentence: the noun phrase that is open, and what waits for a verb.</summary>
internal sealed partial class ChunkRun(LanguagePack pack, IReadOnlyList<TextToken> tokens, int end)
{
    private readonly PendingVerb pending = new();
    private TextChunk? noun;
    private string? marker;
    private int markerAt = -1;
    private bool means;
    private bool negated;
    private string? hedge;
    private Neighbour before = Neighbour.Nothing;

    public List<TextChunk> Chunks { get; } = [];

    public void Add(TextChunk chunk)
    {
        CloseNoun();
        Chunks.Add(chunk);
        before = Neighbour.Nothing;
    }

    /// <summary>Takes in the word or phrase at this token and returns the token after it.</summary>
    public int Word(int at)
    {
        var token = tokens[at];
        if (token.Kind is TokenKind.Punctuation) return Mark(at);
        if (token.Kind is TokenKind.Hyphen)
        {
            // A dash that stands free parts clauses; one inside a word joins.
            if (at + 1 < end && at > 0 && tokens[at - 1].End < token.Start && token.End < tokens[at + 1].Start) Add(new TextChunk { Kind = ChunkKind.Stop, First = at, End = at + 1 });
            return at + 1;
        }
        if (AfterImoNumber(at) is > 0 and var after) return after;
        if (Match(at) is not { } match) return Unknown(at);
        var capital = tokens[match.End - 1].Capital || tokens[match.End - 1].Kind == TokenKind.Number || Lexicon.IsBracket(tokens[match.End - 1]);
        var senses = match.Senses;
        var entry = SenseChooser.Choose(senses, Context(at), NextOpensNoun(match.End), pack.Grammar.ZeroDerivation, capital);
        // "leurs livraisons", "su aliado": a possessive is a determiner that also points.
        if (pack.Grammar.DeterminersFirst && entry is { Sense: Sense.Anaphor } && senses.Find(e => e.Sense == Sense.Determiner) is { } possessive) entry = possessive;
        if (entry is null) return Unknown(at);
        Take(entry, senses, at, match.End, capital);
        return match.End;
    }

    // The longest phrase that begins here and that fits where it stands.
    private (List<LexiconEntry> Senses, int End)? Match(int at)
    {
        if (pack.Lexicon.Match(tokens, at, end) is not { } longest) return null;
        if (!pack.Grammar.DeterminersFirst) return ([.. longest.Entries], longest.End);
        foreach (var (entries, next) in pack.Lexicon.Matches(tokens, at, end).Reverse())
            if (Suited(entries, next) is { Count: > 0 } senses) return (senses, next);
        return null;
    }

    private void Take(LexiconEntry entry, IReadOnlyList<LexiconEntry> senses, int at, int next, bool capital)
    {
        switch (entry.Sense)
        {
            case Sense.Verb or Sense.Operator or Sense.Speech or Sense.PlainVerb:
                Verb(entry, senses, at, next);
                break;
            case Sense.Auxiliary or Sense.Negation or Sense.Modal or Sense.Hedge:
                Helper(entry, at, next);
                break;
            case Sense.Adverb:
                before = before == Neighbour.Noun ? Neighbour.Verbal : before;
                break;
            case Sense.Determiner:
                Determiner(senses, at, next);
                break;
            case Sense.Preposition when senses.FirstOrDefault(e => e.Sense == Sense.Subordinator) is { } opens && pack.Grammar.ZeroDerivation && SubjectAndVerbAhead(next):
                Join(ChunkKind.Subordinator, opens, at, next);
                break;
            case Sense.Adjective:
                Adjective(at, next);
                break;
            case Sense.Clitic:
                Clitic(entry, at, next);
                break;
            case Sense.Preposition or Sense.Means:
                Preposition(entry, senses, at, next);
                break;
            // "3.000 di antaranya": a share of those named before.
            case Sense.Conjunction when pack.Grammar is { HeadFirst: true, DeterminersFirst: false } && next - at > 1 && noun is { Mentions: [.., { Number: { } share }] } && share.End == at:
                noun.End = next;
                break;
            case Sense.Conjunction:
                Join(ChunkKind.Conjunction, entry, at, next);
                break;
            case Sense.Relative:
                Join(ChunkKind.Relative, entry, at, next);
                before = Neighbour.Verbal;
                break;
            case Sense.Complementizer:
                Join(ChunkKind.Complementizer, entry, at, next);
                break;
            case Sense.Subordinator:
                Join(ChunkKind.Subordinator, entry, at, next);
                break;
            case Sense.SourceMarker:
                Join(ChunkKind.Source, entry, at, next);
                break;
            default:
                Nominal(entry, senses, at, next, capital);
                break;
        }
    }

    private void Preposition(LexiconEntry entry, IReadOnlyList<LexiconEntry> senses, int at, int next)
    {
        // "neuf millions d'obus": the word only links the magnitude to what it counts.
        if (noun is { Mentions: [.., { Number: { } number }] } && number.End == at && pack.Numbers.Links.Contains(tokens[at].Folded))
        {
            noun.End = next;
            before = Neighbour.Nominal;
            return;
        }
        CloseNoun();
        FlushCopula(at);
        var role = senses.FirstOrDefault(e => e.Sense == Sense.Preposition)?.Value;
        var isMeans = senses.Any(e => e.Sense == Sense.Means);
        means = isMeans && StartsVerb(next);
        marker = role ?? "by";
        markerAt = at;
        before = marker == "to" && pack.Grammar.ZeroDerivation && BaseVerbAt(next) ? Neighbour.Verbal : Neighbour.Nominal;
    }

    private void Join(ChunkKind kind, LexiconEntry entry, int at, int next)
    {
        CloseNoun();
        FlushCopula(at);
        Chunks.Add(new TextChunk { Kind = kind, First = at, End = next, Value = entry.Value });
        Forget();
        before = Neighbour.Nothing;
    }

    private int Mark(int at)
    {
        switch (tokens[at].Folded)
        {
            case "," or "、" or "،":
                Join(ChunkKind.Comma, new LexiconEntry(Sense.Conjunction, ","), at, at + 1);
                break;
            case ";" or ":" or "—" or "–" or "…":
                Join(ChunkKind.Stop, new LexiconEntry(Sense.Conjunction, tokens[at].Folded), at, at + 1);
                break;
            case "&" or "/":
                break;
            // "40 % des obus"
            case "%" or "％" when noun is { Mentions: [.., { Number: not null } share] } && share.End == at:
                noun.Mentions.Add(PercentageMark.At(at));
                (noun.End, before) = (at + 1, Neighbour.Noun);
                break;
            default:
                CloseNoun();
                break;
        }
        return at + 1;
    }

    private int Unknown(int at)
    {
        var token = tokens[at];
        var form = token.Capital && noun is not null || token.Kind != TokenKind.Word ? VerbForm.None : pack.Morphology.LooksLike(token.Folded);
        if (pack.Grammar.BareParticiples && (form == VerbForm.Participle && !pending.Be && !pending.Have || before == Neighbour.Nominal)) form = VerbForm.None;
        if (form != VerbForm.None && (before is Neighbour.Verbal or Neighbour.Noun || !pending.Empty || !pack.Grammar.ZeroDerivation) && !(before == Neighbour.Nominal && pack.Grammar.ZeroDerivation))
        {
            Verb(new LexiconEntry(Sense.PlainVerb, "plain", form), [], at, at + 1);
            return at + 1;
        }
        FlushCopula(at);
        if (Names(at)) return at + 1;
        var phrase = Open(at);
        phrase.End = at + 1;
        phrase.Unknown++;
        if (token.Capital) Outlet(phrase, at);
        before = token.Capital ? Neighbour.Verbal : token.Folded.EndsWith("ly", StringComparison.Ordinal) ? before : Neighbour.Noun;
        return at + 1;
    }

    private void Forget()
    {
        pending.Clear();
        marker = null;
        markerAt = -1;
        means = false;
        negated = false;
        hedge = null;
    }
}
