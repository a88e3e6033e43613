using Pantau.Reading.Clauses;
using Pantau.Reading.Discourse;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Claims;

/// <summary>Finds whose findings a document relays: the reporting body that it lets speak most. One that is only heard once, late in the text, is a source among others.</summary>
internal static class MainSourceFinder
{
    private const int Early = 2;

    public static string? Of(IEnumerable<(SentenceForm Form, LanguagePack Pack)> sentences)
    {
        var heard = new Dictionary<string, Hearing>(StringComparer.Ordinal);
        var number = 0;
        foreach (var (form, pack) in sentences)
        {
            foreach (var source in new SourceFinder(pack, new DocumentState()).Find(form))
                if (source.Origin is { } origin && DocumentState.FactsOf(pack, origin).Reports) Of(origin, pack).Speaks++;
            foreach (var mention in form.Chunks.SelectMany(c => c.Mentions))
                if (mention.Sense == Sense.Party && DocumentState.FactsOf(pack, mention.Value).Reports) Of(mention.Value, pack).Named++;
            number++;
        }
        var ranked = heard.Where(h => h.Value.First < Early || h.Value.Speaks > 1 || h.Value.Team)
            .OrderByDescending(h => h.Value.Weight).ThenByDescending(h => h.Value.Team).ThenBy(h => h.Key, StringComparer.Ordinal).ToList();
        // Two that are heard alike are two sources, and neither is the text's; a monitoring team's report goes before others'.
        return ranked is [] || (ranked is [var first, var second, ..] && first.Value.Weight == second.Value.Weight && !first.Value.Team) ? null : ranked[0].Key;

        Hearing Of(string party, LanguagePack pack)
        {
            if (!heard.TryGetValue(party, out var hearing)) heard.Add(party, hearing = new Hearing(number, DocumentState.FactsOf(pack, party).Team));
            return hearing;
        }
    }

    private sealed class Hearing(int first, bool team)
    {
        public int First => first;
        public bool Team => team;
        public int Speaks { get; set; }
        public int Named { get; set; }
        // A monitoring team that a text names has written what the text is about.
        public int Weight => (3 * Speaks) + Named + (team ? 3 : 0);
    }
}
