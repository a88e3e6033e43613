using Pantau.Reading.Numbers;
using Pantau.Reading.Packs;
using Pantau.Reading.Tokens;

namespace Pantau.Reading.Clauses;

/// <summary>The state of cutting one sentence: the noun phrase that is open, and what waits for a verb.</summary>
internal sealed class ChunkRun(LanguagePack pack, IReadOnlyList<Token> tokens, int end)
{
    private readonly PendingVerb pending = new();
    private Chunk? noun;
    private string? marker;
    private int markerAt = -1;
    private bool means;
    private bool negated;
    private string? hedge;
    private Neighbour before = Neighbour.Nothing;

    public List<Chunk> Chunks { get; } = [];

    public void Add(Chunk chunk)
    {
        CloseNoun();
        Chunks.Add(chunk);
        before = Neighbour.Nothing;
    }

    public void Number(NumberMention number)
    {
        if (noun is { Mentions: [.., { Sense: Sense.Party, Possessive: false }] }) CloseNoun();
        Open(number.First).Mentions.Add(new Mention(Sense.Determiner, "number", number.First, number.End) { Number = number });
        noun!.End = number.End;
        before = Neighbour.Nominal;
    }

    /// <summary>Takes in the word or phrase at this token and returns the token after it.</summary>
    public int Word(int at)
    {
        var token = tokens[at];
        if (token.Kind is TokenKind.Punctuation) return Mark(at);
        if (token.Kind is TokenKind.Hyphen)
        {
            // A dash that stands free parts clauses; one inside a word joins.
            if (at + 1 < end && at > 0 && tokens[at - 1].End < token.Start && token.End < tokens[at + 1].Start) Add(new Chunk { Kind = ChunkKind.Stop, First = at, End = at + 1 });
            return at + 1;
        }
        if (pack.Lexicon.Match(tokens, at, end) is not { } match) return Unknown(at);
        var capital = tokens[match.End - 1].Capital || tokens[match.End - 1].Kind == TokenKind.Number || Lexicon.IsBracket(tokens[match.End - 1]);
        var entry = SenseChooser.Choose(match.Entries, Context(at), NextOpensNoun(match.End), pack.Grammar.ZeroDerivation, capital);
        if (entry is null) return Unknown(at);
        Take(entry, match.Entries, at, match.End, capital);
        return match.End;
    }

    public void CloseNoun()
    {
        if (noun is not null)
        {
            Chunks.Add(noun);
            before = Neighbour.Noun;
        }
        noun = null;
    }

    private void Take(Entry entry, IReadOnlyList<Entry> senses, int at, int next, bool capital)
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
            case Sense.Preposition or Sense.Means:
                Preposition(entry, senses, at, next);
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

    private void Nominal(Entry entry, IReadOnlyList<Entry> senses, int at, int next, bool capital)
    {
        FlushCopula(at);
        var possessive = next < end && tokens[next].Folded is "'s" or "'" && pack.Tokens.Clitics.Contains(tokens[next].Folded);
        // "gave Russia weapons", "weapons Russia supplied": a name begins a phrase of its own unless it owns or describes what follows.
        if (noun is { Mentions.Count: > 0 } && !pack.Grammar.HeadFirst)
        {
            var last = noun.Mentions[^1];
            var nameAfterThing = entry.Sense == Sense.Party && !possessive && last.Sense is not (Sense.PartyAdjective or Sense.Party) && !last.Possessive && last.Number is null;
            var thingAfterName = last is { Sense: Sense.Party, Possessive: false } && entry.Sense is not (Sense.Agent or Sense.Party);
            if (nameAfterThing || (thingAfterName && tokens[at - 1].Kind != TokenKind.Hyphen)) CloseNoun();
        }
        if (entry.Sense == Sense.Anaphor && noun is { Mentions.Count: > 0 } && !pack.Grammar.HeadFirst && IsPronoun(entry, at)) CloseNoun();
        var nouns = senses.Where(e => e.Sense is Sense.Item or Sense.CompoundHead or Sense.CompoundModifier or Sense.UnitNoun or Sense.Carrier or Sense.EventNoun or Sense.Anaphor or Sense.Agent
            or Sense.Party or Sense.PartyAdjective && (!e.Cased || capital)).ToList();
        var value = entry;
        var phrase = Open(at);
        phrase.Mentions.Add(new Mention(value.Sense, value.Value, at, next, value.Detail) { Senses = nouns, Possessive = possessive });
        phrase.End = next;
        before = possessive || entry.Sense is Sense.PartyAdjective or Sense.CompoundModifier ? Neighbour.Nominal
            : entry.Sense is Sense.Party or Sense.Anaphor ? Neighbour.Verbal : Neighbour.Noun;
    }

    private static bool IsPronoun(Entry entry, int at) => entry.Value is "pair" && at >= 0;

    private void Verb(Entry entry, IReadOnlyList<Entry> senses, int at, int next)
    {
        // "rocket-propelled", "Russian-made": a participle tied by a hyphen describes.
        if (noun is not null && at > 0 && tokens[at - 1].Kind == TokenKind.Hyphen && entry.Form is VerbForm.Past or VerbForm.Participle)
        {
            noun.End = next;
            before = Neighbour.Nominal;
            return;
        }
        // "the deployed troops": a participle between determiner and noun describes.
        if (before == Neighbour.Nominal && pending.Empty && marker is null && entry.Form is VerbForm.Past or VerbForm.Participle && pack.Grammar.ZeroDerivation && NextIsNominal(next))
        {
            Open(at).End = next;
            return;
        }
        var infinitive = marker == "to" && noun is null && entry.Form is VerbForm.Base && pack.Grammar.ZeroDerivation;
        var afterPreposition = marker is not null && noun is null;
        CloseNoun();
        var passive = entry.Form == VerbForm.Passive || (pending.Be && entry.Form is VerbForm.Past or VerbForm.Participle);
        var progressive = pending.Be && entry.Form == VerbForm.Gerund;
        var nonfinite = !passive && !progressive && (infinitive || entry.Form == VerbForm.Gerund || (entry.Form == VerbForm.Participle && !pending.Have)
            || (afterPreposition && !pack.Grammar.ZeroDerivation));
        Chunks.Add(new Chunk
        {
            Kind = ChunkKind.Verb,
            First = pending.First >= 0 ? pending.First : at,
            End = next,
            Marker = infinitive || means ? null : marker,
            Verb = new VerbGroup
            {
                Role = entry.Sense switch { Sense.Verb => VerbRole.Frame, Sense.Operator => VerbRole.Operator, Sense.Speech => VerbRole.Speech, _ => VerbRole.Plain },
                Value = entry.Value,
                Shape = passive ? VerbShape.Passive : nonfinite ? VerbShape.Nonfinite : VerbShape.Finite,
                Negated = pending.Negated || negated,
                Modal = pending.Modal,
                Hedge = pending.Hedge ?? hedge,
                Means = means,
                Ambiguous = pack.Grammar.ReducedRelatives && !passive && entry.Form is VerbForm.Past && !pending.Have && !pending.Be,
                OtherFrame = senses.FirstOrDefault(e => e.Sense is Sense.Operator or Sense.Verb && e.Value != entry.Value)?.Value,
            },
        });
        Forget();
        before = Neighbour.Nothing;
    }

    private void Helper(Entry entry, int at, int next)
    {
        CloseNoun();
        if (entry.Sense == Sense.Negation && (before == Neighbour.Nominal || !VerbAhead(next)))
        {
            negated = true;
            return;
        }
        if (entry.Sense == Sense.Hedge) hedge = entry.Value;
        pending.Take(entry, at);
        before = Neighbour.Verbal;
        if (next >= end) FlushCopula(at);
    }

    private void Determiner(IReadOnlyList<Entry> senses, int at, int next)
    {
        FlushCopula(at);
        var pointing = senses.FirstOrDefault(e => e.Sense == Sense.Anaphor);
        if (pack.Grammar.HeadFirst)
        {
            // "negara itu": the determiner closes the phrase. "-nya" after a verb is who did it, after a noun whose it is.
            if (noun is null && tokens[at].Folded == "nya") Open(at).Mentions.Add(new Mention(Sense.Anaphor, "third", at, next));
            else if (noun is null) Open(at);
            noun!.End = next;
            if (tokens[at].Folded is "nya" && noun.Mentions is not [{ Value: "third" }]) noun.Mentions.Add(new Mention(Sense.Anaphor, "third", at, next) { Possessive = true });
            before = Neighbour.Noun;
            return;
        }
        if (noun is { Mentions.Count: > 0 } || noun is { Unknown: > 0 }) CloseNoun();
        Open(at).End = next;
        if (pointing is not null) noun!.Mentions.Add(new Mention(Sense.Anaphor, pointing.Value == "pair" ? "pair" : "third", at, next) { Possessive = true });
        before = Neighbour.Nominal;
    }

    private void Preposition(Entry entry, IReadOnlyList<Entry> senses, int at, int next)
    {
        CloseNoun();
        FlushCopula(at);
        var role = senses.FirstOrDefault(e => e.Sense == Sense.Preposition)?.Value;
        var isMeans = senses.Any(e => e.Sense == Sense.Means);
        means = isMeans && StartsVerb(next);
        marker = role ?? "by";
        markerAt = at;
        before = marker == "to" && pack.Grammar.ZeroDerivation && BaseVerbAt(next) ? Neighbour.Verbal : Neighbour.Nominal;
    }

    private void Join(ChunkKind kind, Entry entry, int at, int next)
    {
        CloseNoun();
        FlushCopula(at);
        Chunks.Add(new Chunk { Kind = kind, First = at, End = next, Value = entry.Value });
        Forget();
        before = Neighbour.Nothing;
    }

    private int Mark(int at)
    {
        switch (tokens[at].Folded)
        {
            case "," or "、" or "،":
                Join(ChunkKind.Comma, new Entry(Sense.Conjunction, ","), at, at + 1);
                break;
            case ";" or ":" or "—" or "–" or "…":
                Join(ChunkKind.Stop, new Entry(Sense.Conjunction, tokens[at].Folded), at, at + 1);
                break;
            case "&" or "/":
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
        if (form != VerbForm.None && (before is Neighbour.Verbal or Neighbour.Noun || !pending.Empty || !pack.Grammar.ZeroDerivation) && !(before == Neighbour.Nominal && pack.Grammar.ZeroDerivation))
        {
            Verb(new Entry(Sense.PlainVerb, "plain", form), [], at, at + 1);
            return at + 1;
        }
        FlushCopula(at);
        var phrase = Open(at);
        phrase.End = at + 1;
        phrase.Unknown++;
        before = token.Capital ? Neighbour.Verbal : token.Folded.EndsWith("ly", StringComparison.Ordinal) ? before : Neighbour.Noun;
        return at + 1;
    }

    private Chunk Open(int at)
    {
        if (noun is not null) return noun;
        noun = new Chunk { Kind = ChunkKind.Noun, First = markerAt >= 0 ? markerAt : at, End = at + 1, Marker = marker, Negated = negated, Hedge = hedge };
        marker = null;
        markerAt = -1;
        means = false;
        negated = false;
        hedge = null;
        return noun;
    }

    // "is", "adalah" without a verb after it is a verb itself: it parts what stands before from what stands after.
    private void FlushCopula(int at)
    {
        if (!pending.Be)
        {
            if (!pending.Empty && pending.Negated) negated = true;
            pending.Clear();
            return;
        }
        CloseNoun();
        Chunks.Add(new Chunk
        {
            Kind = ChunkKind.Verb,
            First = pending.First,
            End = at,
            Verb = new VerbGroup { Role = VerbRole.Plain, Value = "be", Shape = VerbShape.Finite, Negated = pending.Negated, Modal = pending.Modal, Hedge = pending.Hedge },
        });
        pending.Clear();
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

    private Neighbour Context(int at)
    {
        if (!pending.Empty) return Neighbour.Verbal;
        if (at > 0 && tokens[at - 1].Kind == TokenKind.Hyphen && noun is not null) return Neighbour.Nominal;
        return before;
    }

    private bool NextOpensNoun(int next)
    {
        if (next >= end || tokens[next].Kind == TokenKind.Punctuation) return false;
        if (tokens[next].Kind == TokenKind.Number) return true;
        if (pack.Lexicon.Match(tokens, next, end) is not { } match) return tokens[next].Capital;
        return match.Entries.Any(e => e.Sense is Sense.Determiner or Sense.Party or Sense.PartyAdjective or Sense.Item or Sense.Anaphor);
    }

    private bool NextIsNominal(int next) =>
        next < end && tokens[next].Kind == TokenKind.Word
        && (pack.Lexicon.Match(tokens, next, end) is not { } match || match.Entries.Any(e => e.Sense is Sense.Item or Sense.Carrier or Sense.UnitNoun or Sense.Agent or Sense.CompoundHead or Sense.CompoundModifier or Sense.EventNoun or Sense.PartyAdjective));

    private bool VerbAhead(int next)
    {
        for (var i = next; i < Math.Min(end, next + 4); i++)
        {
            if (tokens[i].Kind == TokenKind.Punctuation) return false;
            if (StartsVerb(i)) return true;
            if (pack.Lexicon.Match(tokens, i, end) is not { } match) continue;
            if (match.Entries.Any(e => e.Sense is Sense.Preposition or Sense.Determiner or Sense.Conjunction)) return false;
        }
        return false;
    }

    private bool StartsVerb(int at)
    {
        if (at >= end) return false;
        if (pack.Lexicon.Match(tokens, at, end) is { } match)
        {
            return match.Entries.Any(e => e.Sense is Sense.Verb or Sense.Operator or Sense.Speech or Sense.PlainVerb
                && (!pack.Grammar.ZeroDerivation || e.Form is VerbForm.Gerund or VerbForm.Past or VerbForm.Participle or VerbForm.Base or VerbForm.Finite)
                && (!pack.Grammar.ZeroDerivation || e.Form == VerbForm.Gerund || match.Entries.All(o => o.Sense is not (Sense.Item or Sense.Carrier or Sense.EventNoun))));
        }
        return pack.Morphology.LooksLike(tokens[at].Folded) is not VerbForm.None && !tokens[at].Capital;
    }

    private bool BaseVerbAt(int at) =>
        at < end && pack.Lexicon.Match(tokens, at, end) is { } match && match.Entries.Any(e => e.Form == VerbForm.Base);
}
