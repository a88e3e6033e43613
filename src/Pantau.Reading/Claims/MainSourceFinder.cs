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
        var teams = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (form, pack) in sentences)
        {
            var empty = new DocumentState();
            foreach (var source in new SourceFinder(pack, empty).Find(form))
                if (source.Origin is { } origin && DocumentState.FactsOf(pack, origin).Reports) Count(origin, 3);
            foreach (var mention in form.Chunks.SelectMany(c => c.Mentions))
            {
                if (mention.Sense != Sense.Party || DocumentState.FactsOf(pack, mention.Value) is not { Reports: true } facts) continue;
                Count(mention.Value, 1);
                if (facts.Team) teams.Add(mention.Value);
            }
        }
        var ranked = heard.OrderByDescending(h => h.Value).ThenBy(h => teams.Contains(h.Key) ? 0 : 1).ThenBy(h => h.Key, StringComparer.Ordinal).ToList();
        // Two that are heard alike are two sources, and neither is the text's.
        return ranked is [] || (ranked is [var first, var second, ..] && first.Value == second.Value && !teams.Contains(first.Key)) ? null : ranked[0].Key;

        void Count(string party, int weight) => heard[party] = heard.GetValueOrDefault(party) + weight;
    }
}
