using Pantau.Model;

namespace Pantau.Analysis;

/// <summary>Finds which sources of a fact depend on others: by relays, by copied words, by shared claims across languages, by shared figures and errors, and by what a text says.</summary>
internal sealed class LineageTracing(Dictionary<string, List<Claim>> bySource, AnalysisContext context, CopiedDocuments documents)
{
    // So many outlets are held against one another word by word.
    private const int Compared = 64;
    // A figure with so many digits that are not zeros at its end is not hit upon twice by chance.
    private const int TellingDigits = 4;

    // So many sentences, documents and numbers of each.
    private const int Sentences = 16;

    private readonly List<string> sources = [.. bySource.Keys.Order(StringComparer.Ordinal)];
    private readonly Dictionary<string, string> parents = new(StringComparer.Ordinal);
    private readonly HashSet<string> dependent = new(StringComparer.Ordinal);
    private readonly List<LineageEdge> edges = [];
    private List<Quantity>? namedNumbers;

    public Lineage Trace()
    {
        Relays();
        SaidSo();
        var voices = sources.Where(s => bySource[s].Exists(c => c.Attribution is null && !Lineage.IsRecord(c))).Take(Compared).Select(Own).ToList();
        for (var i = 0; i < voices.Count; i++)
            for (var j = i + 1; j < voices.Count; j++)
                if (Root(voices[i].Outlet) != Root(voices[j].Outlet) && WhyOne(voices[i], voices[j]) is { } why) Unite(voices[i].Outlet, voices[j].Outlet, why);
        var groups = sources.GroupBy(Root, StringComparer.Ordinal).Select(Group).OrderByDescending(g => g.Claims.Count).ThenBy(g => g.Root, StringComparer.Ordinal).ToList();
        return new Lineage(context, groups, edges);
    }

    // Who relays a source elsewhere in this fact speaks from it also where it names none.
    private void Relays()
    {
        foreach (var source in sources)
        {
            foreach (var relay in RelaysOf(source))
            {
                if (relay == source || !bySource.TryGetValue(relay, out var own) || own.TrueForAll(Lineage.IsRecord)) continue;
                if (Root(relay) != Root(source)) dependent.Add(relay);
                Unite(relay, source, LocalText.Of($"It relays {source} on this elsewhere.", $"Di tempat lain ia mengutip {source} mengenai hal ini."));
            }
        }
    }

    private SortedSet<string> RelaysOf(string source)
    {
        var relays = new SortedSet<string>(StringComparer.Ordinal);
        string? last = null;
        foreach (var claim in bySource[source])
        {
            if (claim.Attribution is null) continue;
            foreach (var relay in claim.RelayedBy ?? []) Add(relay);
            if (context.OutletOf.TryGetValue(claim.Evidence, out var outlet)) Add(outlet);
        }
        return relays;

        void Add(string relay)
        {
            if (!ReferenceEquals(relay, last)) relays.Add(last = relay);
        }
    }

    private void SaidSo()
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var claims in bySource.Values)
            foreach (var claim in claims)
                if (SharedSourceWords.In(claim.Quote) is not null) texts.Add(claim.Evidence);
        if (texts.Count == 0) return;
        foreach (var group in bySource.Values.SelectMany(c => c).Where(c => texts.Contains(c.Evidence)).GroupBy(c => c.Evidence, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            if (group.Select(c => SharedSourceWords.In(c.Quote)).FirstOrDefault(w => w is not null) is not { } words) continue;
            var named = group.Select(c => Lineage.SourceOf(c, context)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            foreach (var other in named.Skip(1)) Unite(other, named[0], LocalText.Of($"The text says that they have one source: \"{words}\".", $"Naskahnya menyatakan bahwa sumbernya satu: \"{words}\"."));
        }
    }

    private LocalText? WhyOne(OutletVoice one, OutletVoice other)
    {
        if (one.Runs.Exists(x => other.Runs.Exists(y => CopiedWords.Alike(x, y)))) return LocalText.Of("Their sentences are nearly the same.", "Kalimat keduanya hampir sama.");
        if (one.Documents.Exists(x => other.Documents.Exists(y => documents.TellTheSame(x, y)))) return LocalText.Of("Their documents share most of what they claim.", "Sebagian besar isi dokumen keduanya sama.");
        var shared = one.Numbers.Find(q => other.Numbers.Exists(p => p.Min == q.Min && p.Max == q.Max && p.Unit == q.Unit));
        if (shared is null) return null;
        if (IsTelling(shared.Min ?? shared.Max)) return LocalText.Of("They give one figure too exact to be hit upon twice.", "Keduanya menyebut satu angka yang terlalu tepat untuk kebetulan sama.");
        namedNumbers ??= [.. bySource.Values.SelectMany(c => c).Where(c => c.Attribution is not null).Select(c => c.Quantity).OfType<Quantity>().Distinct()];
        var same = namedNumbers.FindAll(q => q.Unit == shared.Unit);
        return same.Count > 0 && same.TrueForAll(q => !NumberAgreement.Meet(q, shared)) ? LocalText.Of("They share a figure that is at odds with every named source.", "Keduanya menyebut angka yang bertentangan dengan semua sumber bernama.") : null;
    }

    private static bool IsTelling(decimal? figure)
    {
        if (figure is not { } number || number != decimal.Truncate(number)) return figure is not null;
        while (number != 0 && number % 10 == 0) number /= 10;
        return number >= (decimal)Math.Pow(10, TellingDigits - 1);
    }

    private OutletVoice Own(string source)
    {
        var own = bySource[source].Where(c => c.Attribution is null && !Lineage.IsRecord(c)).ToList();
        return new OutletVoice(source, [.. own.Select(c => c.Quote).Distinct(StringComparer.Ordinal).Take(Sentences).Select(CopiedWords.Of)],
            [.. own.Select(c => c.Evidence).Distinct(StringComparer.Ordinal).Take(Sentences)], [.. own.Select(c => c.Quantity).OfType<Quantity>().Distinct().Take(Sentences)]);
    }

    private LineageGroup Group(IGrouping<string, string> group)
    {
        var heads = group.Where(s => !dependent.Contains(s)).ToList();
        if (heads.Count == 0) heads = [.. group];
        var root = heads.OrderByDescending(s => bySource[s].Count).ThenBy(s => s, StringComparer.Ordinal).First();
        return new LineageGroup(root, [.. group], heads, [.. group.SelectMany(s => bySource[s])]);
    }

    private void Unite(string one, string other, LocalText why)
    {
        edges.Add(new LineageEdge(one, other, why));
        var (a, b) = (Root(one), Root(other));
        if (a != b) parents[a] = b;
    }

    private string Root(string source)
    {
        while (parents.TryGetValue(source, out var up)) source = up;
        return source;
    }
}

/// <summary>What an outlet says in its own voice: its sentences in runs of letters, its documents, its numbers.</summary>
internal sealed record OutletVoice(string Outlet, List<HashSet<string>> Runs, List<string> Documents, List<Quantity> Numbers);
