using Pantau.Documents.Text;
using Pantau.Model;
using Pantau.Reading.Clauses;
using Pantau.Reading.Discourse;
using Pantau.Reading.Packs;
using Pantau.Reading.Tables;

namespace Pantau.Reading.Claims;

/// <summary>What reading a document gave.</summary>
/// <param name="Language">BCP 47 tag of most of the text; null when no pack knows it.</param>
/// <param name="Outlet">Slug of who published it; null when the document does not say.</param>
/// <param name="Unread">How many blocks were passed over because no pack knows their language.</param>
public sealed record DocumentReading(IReadOnlyList<Claim> Claims, string? Language, string? Outlet, int Unread);

/// <summary>Reads a document's claims with the language packs it was given. It keeps no state between documents and may be used by several threads.</summary>
public sealed class DocumentReader
{
    private readonly IReadOnlyList<KnownLanguage> languages;
    private readonly Lazy<TradeWords>? trade;

    /// <param name="trade">For the rows of trade tables; null to read them as text alone.</param>
    public DocumentReader(IReadOnlyList<PackOutline> packs, Lazy<TradeWords>? trade = null)
    {
        languages = [.. packs.Select(p => new KnownLanguage(p))];
        this.trade = trade;
    }

    /// <summary>All packs of a folder (by default the one beside the program).</summary>
    /// <exception cref="PackException">A pack is broken: here, or when a text first needs it.</exception>
    public static DocumentReader Load(string? folder = null)
    {
        folder ??= PackLoader.DefaultFolder;
        return new DocumentReader(PackLoader.Outlines(folder), new Lazy<TradeWords>(() => TradeWords.Load(folder)));
    }

    /// <param name="evidence"><c>sha256:</c> of the document's bytes.</param>
    public DocumentReading Read(SourceDocument document, string evidence, CancellationToken cancel = default)
    {
        var points = new CodePoints(document.Text);
        var blocks = new List<(PackReader Reader, CutBlock CutBlock)>();
        var unread = 0;
        PackReader? before = null;
        var weight = new Dictionary<string, int>(StringComparer.Ordinal);
        var (claims, tables) = Tables(document, evidence, points, cancel);
        var table = 0;
        foreach (var block in document.Blocks)
        {
            cancel.ThrowIfCancellationRequested();
            // Rows of a trade table have been read as such.
            while (table < tables.Count && tables[table].End <= block.Start) table++;
            if (block.Kind == BlockKind.TableRow && table < tables.Count && block.Start >= tables[table].Start) continue;
            if (block.Kind is BlockKind.Metadata or BlockKind.Title or BlockKind.Heading) continue;
            var reader = LanguageGuess.Of(document.Text, block.Start, block.End, languages, before);
            if (reader is null)
            {
                unread++;
                continue;
            }
            before = reader;
            weight[reader.Pack.Language] = weight.GetValueOrDefault(reader.Pack.Language) + block.Length;
            blocks.Add((reader, reader.Cut(document, block)));
        }
        var outlet = Outlet(document, blocks);
        var state = new DocumentState { Outlet = outlet, Published = document.Published, MainSource = MainSourceFinder.Of(Forms(blocks)) };
        state.SpeaksOfCrypto = Forms(blocks).Any(f => f.Form.Chunks.Any(c => c.Mentions.Exists(m => m.Value is "cryptocurrency" || (m.Sense == Sense.Party && DocumentState.FactsOf(f.Pack, m.Value).Victim))));
        var sentence = 0;
        foreach (var (reader, cut) in blocks)
        {
            cancel.ThrowIfCancellationRequested();
            var writer = new ClaimWriter(document, evidence, reader.Pack.Language, points);
            claims.AddRange(reader.Read(cut, document, state, writer, () => sentence++));
        }
        var language = weight.Count == 0 ? claims.FirstOrDefault()?.Language : weight.MaxBy(w => w.Value).Key;
        return new DocumentReading(claims, language, outlet, unread);
    }

    /// <summary>What a few words name, as the pack of their language knows them; null where no pack knows the language.</summary>
    /// <param name="passage">The sentence in which the words stand: it tells the language.</param>
    /// <param name="anchor">The day that relative dates count from.</param>
    public WordSenses? SensesOf(string words, string passage, DateOnly? anchor) =>
        LanguageGuess.Of(passage, 0, passage.Length, languages, null)?.Senses(words, anchor);

    private (List<Claim> Claims, List<(int Start, int End)> Read) Tables(SourceDocument document, string evidence, CodePoints points, CancellationToken cancel)
    {
        if (trade is null || document.Tables is null) return ([], []);
        var known = new Dictionary<string, string?>(StringComparer.Ordinal);
        var tables = new TradeTables(document, trade.Value, evidence, (start, end) => new TextSpan(points.FromUtf16(start), points.FromUtf16(end)), Goods);
        var (claims, read) = tables.Claims(cancel);
        return ([.. claims.Select(c => c with { Id = ClaimId.Of(c) })], read);

        // The narrowest item that the words of a cell name, where they name one alone.
        string? Goods(string cell)
        {
            if (cell.Length > 300) return null;
            if (known.TryGetValue(cell, out var item)) return item;
            var named = SensesOf(cell, cell, null)?.Items ?? new HashSet<string>(StringComparer.Ordinal);
            var narrow = named.Where(i => !named.Any(other => other != i && Items.Is(other, i))).ToList();
            return known[cell] = narrow.Count == 1 ? narrow[0] : null;
        }
    }

    private static IEnumerable<(SentenceForm Form, LanguagePack Pack)> Forms(List<(PackReader Reader, CutBlock Block)> blocks) =>
        from block in blocks
        from form in block.Block.Forms
        where form is not null
        select (form, block.Reader.Pack);

    // The outlet's own name in the document's header, as a slug the packs know or one made of the name.
    private static string? Outlet(SourceDocument document, List<(PackReader Reader, CutBlock CutBlock)> blocks)
    {
        if (document.OutletName is not { } name) return null;
        foreach (var pack in blocks.Select(b => b.Reader.Pack).Distinct())
        {
            var tokens = Tokens.Tokenizer.Tokenize(name, 0, name.Length, pack.Tokens);
            if (tokens.Count > 0 && pack.Lexicon.Match(tokens, 0, tokens.Count) is { } match && match.End == tokens.Count
                && match.Entries.FirstOrDefault(e => e.Sense == Sense.Party) is { } known) return known.Value;
        }
        var slug = string.Join('-', Tokens.Tokenizer.Tokenize(name, 0, name.Length, Tokens.TokenRules.None).Where(t => t.Kind is Tokens.TokenKind.Word or Tokens.TokenKind.Number).Select(t => t.Folded.Replace(".", "", StringComparison.Ordinal)));
        return slug.Length == 0 ? null : slug;
    }
}
