using Pantau.Reading.Clauses;
using Pantau.Reading.Discourse;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Claims;

/// <summary>Finds whose findings a document relays: the reporting body that it lets speak most, or names first.</summary>
internal static class MainSourceFinder
{
    public static string? Of(IEnumerable<(SentenceForm Form, LanguagePack Pack)> sentences)
    {
        var heard = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (form, pack) in sentences)
        {
            var empty = new DocumentState();
            foreach (var source in new SourceFinder(pack, empty).Find(form))
                if (source.Origin is { } origin && DocumentState.FactsOf(pack, origin).Reports) Count(origin, 3);
            foreach (var mention in form.Chunks.SelectMany(c => c.Mentions))
                if (mention.Sense == Sense.Party && DocumentState.FactsOf(pack, mention.Value).Reports) Count(mention.Value, 1);
        }
        return heard.Count == 0 ? null : heard.OrderByDescending(h => h.Value).ThenBy(h => h.Key, StringComparer.Ordinal).First().Key;

        void Count(string party, int weight) => heard[party] = heard.GetValueOrDefault(party) + weight;
    }
}
