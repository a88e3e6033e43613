using Pantau.Documents.Text;
using Pantau.Model;
using Pantau.Reading.Brackets;
using Pantau.Reading.Clauses;
using Pantau.Reading.Discourse;
using Pantau.Reading.Frames;
using Pantau.Reading.Inflected;
using Pantau.Reading.Isolating;
using Pantau.Reading.Packs;
using Pantau.Reading.Times;
using Pantau.Reading.Tokens;
using Pantau.Reading.VerbFinal;

namespace Pantau.Reading.Claims;

/// <summary>Reads the blocks of a document that are in one language.</summary>
internal sealed class PackReader(LanguagePack pack)
{
    // A bloated block is read in stretches, so that no step sees more than so many tokens of one sentence.
    private const int LongestSentence = 400;

    private readonly ISentenceChunker chunker =
        pack.Grammar.PrenominalClauses ? new IsolatingChunker(pack)
        : pack.Grammar.VerbFinal ? new VerbFinalChunker(pack)
        : pack.Grammar.Cases ? new InflectedChunker(pack)
        : pack.Grammar.VerbBracket ? new BracketChunker(pack)
        : new Chunker(pack);

    public LanguagePack Pack => pack;

    public CutBlock Cut(SourceDocument document, TextBlock block)
    {
        var tokens = Tokenizer.Tokenize(document.Text, block.Start, block.End, pack.Tokens);
        var sentences = SentenceSplitter.Split(tokens, pack.Abbreviations);
        return new CutBlock(tokens, sentences, sentences.ConvertAll(s => Form(tokens, s, document)));
    }

    public IEnumerable<Claim> Read(CutBlock block, SourceDocument document, DocumentState state, ClaimWriter writer, Func<int> nextSentence)
    {
        for (var i = 0; i < block.Sentences.Count; i++)
        {
            var number = nextSentence();
            if (block.Forms[i] is not { } form) continue;
            foreach (var claim in Sentence(block.Tokens, block.Sentences[i], form, document, state, writer, number)) yield return claim;
        }
    }

    /// <summary>What these few words name.</summary>
    public WordSenses Senses(string words, DateOnly? anchor)
    {
        var tokens = Tokenizer.Tokenize(words, 0, words.Length, pack.Tokens);
        var end = Math.Min(tokens.Count, LongestSentence);
        return WordSenses.Of(pack, chunker.Chunk(tokens, 0, end, anchor, words));
    }

    private SentenceForm? Form(List<TextToken> tokens, SentenceRange sentence, SourceDocument document)
    {
        if (sentence.EndToken - sentence.FirstToken > LongestSentence) return null;
        var chunks = chunker.Chunk(tokens, sentence.FirstToken, sentence.EndToken, document.Published, document.Text);
        return new SentenceForm(CompoundJoiner.Join(chunks, pack.Grammar.HeadFirst), pack.Grammar.HeadFirst, pack.Grammar.BareAgent, pack.Grammar.ReducedRelatives);
    }

    private List<Claim> Sentence(List<TextToken> tokens, SentenceRange sentence, SentenceForm form, SourceDocument document, DocumentState state, ClaimWriter writer, int number)
    {
        var claims = new List<Claim>();
        var question = tokens[sentence.EndToken - 1].Folded is "?" or "？" || (sentence.EndToken - sentence.FirstToken > 1 && tokens[sentence.EndToken - 2].Folded is "?");
        var inSentence = form.Chunks.SelectMany(c => c.Mentions).Where(m => m.Sense == Sense.Item || m.Senses.Any(s => s.Sense == Sense.Item))
            .SelectMany(m => m.Senses.Where(s => s.Sense == Sense.Item).Select(s => s.Value).Append(m.Value)).ToHashSet(StringComparer.Ordinal);
        Pair(form, state);
        var hears = new PartyResolver(pack, state);
        var items = new ItemReader(pack, wanted => inSentence.Any(i => Items.IsKnown(i) && Items.Is(i, wanted)) || form.Chunks.Any(c => c.Mentions.Exists(m => m.Senses.Any(s => s.Sense == Sense.CompoundModifier && s.Value.Contains("missile", StringComparison.Ordinal)))));
        var acts = new ActFinder(form).Find();
        var sources = new SourceFinder(pack, state).Find(form);
        var rejects = new Lazy<bool>(() => Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Any(i => pack.Untrue.TryMatch(tokens, i, sentence.EndToken, out _, out _)));
        var frames = new FrameReader(pack, form, state, items, hears, number, rejects);
        if (!question)
        {
            var drafts = new List<ClaimDraft>();
            // What comes on top of something is read when that has been read.
            foreach (var draft in acts.OrderBy(a => a.Frame is "add" or "amount").SelectMany(a => frames.Read(a, acts)))
            {
                drafts.Add(draft);
                // What the sentence has told already, the rest of it may leave unsaid.
                Remember(draft, state, number);
            }
            foreach (var draft in Distinct(drafts))
            {
                var (attribution, relays, trace) = Source(draft, sources, state, tokens, document, writer);
                draft.Modality = Doubted(draft, sources, form);
                claims.Add(writer.Write(draft, tokens, sentence, PeriodChooser.For(draft.Act, acts, form, draft.Item?.End ?? -1), attribution, relays, trace));
            }
        }
        Note(form, acts, state, hears);
        if (sources.FindLast(s => s.Origin is { } origin && !Parties.IsState(origin) && !DocumentState.FactsOf(pack, origin).Team) is { Origin: { } heard }) state.LastAgency = heard;
        return claims;
    }

    // The same act told by its verb and by a noun beside it is one claim.
    private static List<ClaimDraft> Distinct(List<ClaimDraft> drafts)
    {
        var kept = new List<ClaimDraft>();
        foreach (var draft in drafts.OrderBy(d => d.Act.Nominal))
        {
            var same = kept.Exists(k => k.Kind == draft.Kind && k.Actor?.Id == draft.Actor?.Id && (k.Recipient?.Id == draft.Recipient?.Id || draft.Recipient is null)
                && (k.Item?.Slug == draft.Item?.Slug && (k.Item?.First == draft.Item?.First || draft.Act.Nominal)
                    || draft.Kind is ClaimKind.Assistance && Within(draft, k))
                // "transferred oil in a ship-to-ship transfer": the noun names the way of what the verb tells.
                || draft is { Kind: ClaimKind.ShipToShip, Act.Nominal: true, Item: null } && k.Kind == ClaimKind.ShipToShip && (draft.Actor is null || draft.Actor.Id == k.Actor?.Id || draft.Actor.Id == k.Recipient?.Id) && (draft.Recipient is null || draft.Recipient.Id == k.Recipient?.Id));
            if (!same) kept.Add(draft);
        }
        // What workers earn is told with where they work, if the sentence tells both.
        kept.RemoveAll(d => d is { Kind: ClaimKind.Labour, Recipient: null, Item.Unit: { } earned } && Units.Money.Contains(earned) && kept.Exists(k => k is { Kind: ClaimKind.Labour, Recipient: not null } && k.Actor?.Id == d.Actor?.Id && k.Item?.Slug == d.Item?.Slug));
        return [.. kept.OrderBy(d => d.Act.Index)];
    }

    // "supports its programme by giving data": the means is the same help told more closely.
    private static bool Within(ClaimDraft draft, ClaimDraft other) => draft.Act.Governor == other.Act.Index || other.Act.Governor == draft.Act.Index || draft.Act.Governor == other.Act.Governor;

    private (string? Attribution, IReadOnlyList<string> Relays, IReadOnlyList<SlotTrace> Trace) Source(
        ClaimDraft draft, List<SentenceSource> sources, DocumentState state, List<TextToken> tokens, SourceDocument document, ClaimWriter writer)
    {
        var relays = new List<string>();
        if (state.Outlet is not null) relays.Add(state.Outlet);
        foreach (var relay in sources.SelectMany(s => s.Relays))
            if (!relays.Contains(relay)) relays.Add(relay);
        var named = sources.Where(s => s.Origin is not null).OrderByDescending(s => DocumentState.FactsOf(pack, s.Origin!).Reports).ThenBy(s => Math.Abs(s.VerbIndex - draft.Act.Index)).FirstOrDefault();
        var background = draft.Kind is ClaimKind.Vote or ClaimKind.Formation or ClaimKind.Agreement;
        if (background && named is not null && !DocumentState.FactsOf(pack, named.Origin!).Reports) named = null;
        // What authorities do they do in the open: it is not a finding of the body whose report the text relays.
        var origin = named?.Origin ?? (background || draft.Kind is ClaimKind.Designation or ClaimKind.Interdiction || sources.Exists(s => s.Stranger) ? null : state.MainSource);
        if (draft.Kind is ClaimKind.Coverage) origin ??= state.MainSource;
        if (origin is null) return (null, relays, []);
        var trace = named is null
            ? new SlotTrace("attribution", "the report that the document relays", "")
            : new SlotTrace("attribution", "source of the sentence", document.Text[tokens[named.First].Start..tokens[named.End - 1].End], writer.Span(tokens[named.First].Start, tokens[named.End - 1].End));
        return (origin, relays, [trace]);
    }

    // A verb of speech that closes the sentence colours all of it: "..., Seoul alleged".
    private static Modality Doubted(ClaimDraft draft, List<SentenceSource> sources, SentenceForm form)
    {
        var trailing = sources.Find(s => s.Modality is not Modality.Asserted && (s.VerbIndex < 0 || (s.VerbIndex > draft.Act.Index && s.VerbIndex >= form.Chunks.Count - 3 && !form.InRelative(s.VerbIndex))));
        return trailing is not null && draft.Modality == Modality.Asserted ? trailing.Modality : draft.Modality;
    }

    private static void Remember(ClaimDraft draft, DocumentState state, int sentence)
    {
        if (draft is { Kind: ClaimKind.Deployment or ClaimKind.Labour, Actor: { } sender, Item: { } people } && Parties.IsState(sender.Id)) state.LastPeople = (people.Slug, sender.Id);
        if (draft is { Kind: ClaimKind.CyberTheft, Actor: { } thief })
        {
            (state.LastThief, state.LastTheftSentence) = (thief.Id, sentence);
            if (draft.Item?.Unit is { } money && Units.Money.Contains(money)) state.LastTheftCurrency = money;
        }
        if (draft.Kind is not (ClaimKind.Transfer or ClaimKind.Assistance or ClaimKind.Deployment or ClaimKind.Enablement)) return;
        if (draft.Actor is null || draft.Recipient is null) return;
        (state.LastActor, state.LastRecipient, state.LastTransferSentence) = (draft.Actor.Id, draft.Recipient.Id, sentence);
        if (draft.Item is { Slug: not CountedItem.Unnamed } item) state.LastTold[item.Slug] = (draft.Actor.Id, draft.Recipient.Id);
        if (Parties.IsState(draft.Actor.Id) && Parties.IsState(draft.Recipient.Id)) state.Pair = DocumentState.Order(draft.Actor.Id, draft.Recipient.Id);
    }

    // A sentence that names just two states speaks of them where it says "the two".
    private static void Pair(SentenceForm form, DocumentState state)
    {
        var named = form.Chunks.SelectMany(c => c.Mentions).Where(m => m.Sense is Sense.Party or Sense.PartyAdjective && Parties.IsState(m.Value)).Select(m => m.Value).Distinct(StringComparer.Ordinal).ToList();
        if (named.Count == 2 && (named.Contains("KP") || state.Pair is not { One: "KP" } and not { Other: "KP" })) state.Pair = DocumentState.Order(named[0], named[1]);
    }

    // Who was spoken of, in order, and who was the subject: what "it" and "the two" point to in the next sentence.
    private static void Note(SentenceForm form, IReadOnlyList<StatedAct> acts, DocumentState state, PartyResolver hears)
    {
        foreach (var mention in form.Chunks.SelectMany(c => c.Mentions))
            if (mention.Sense is Sense.Party or Sense.PartyAdjective) state.Saw(mention.Value);
        foreach (var chunk in form.Chunks)
        {
            if (chunk.Mentions.Find(m => m.Sense == Sense.Item && (Items.Is(m.Value, "workers") || Items.Is(m.Value, "troops"))) is not { } people) continue;
            if ((hears.Owner(chunk)?.Id ?? state.LastSubject) is { } owner && Parties.IsState(owner)) state.LastPeople = (people.Value, owner);
        }
        var main = acts.FirstOrDefault(a => !a.Nominal && a.Head.Verb!.Role != VerbRole.Speech && a.Subjects.Count > 0);
        if (main is not null && hears.Of(main.Subjects[0]).Find(p => Parties.IsState(p.Id)) is { } subject) state.LastSubject = subject.Id;
    }
}
