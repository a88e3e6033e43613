using Pantau.Names.Listings;
using Pantau.Names.Tables;

namespace Pantau.Server.Screening;

/// <summary>Which parties a request wants to hear of.</summary>
internal sealed class ResultScope
{
    private readonly ListDataset dataset;
    private readonly ListEdition edition;
    private readonly HashSet<string> included, excluded, schemas, ids, states, datasets;
    private readonly IReadOnlyList<string> topics;
    private readonly string? since;

    public ResultScope(ListEdition edition, ListDataset dataset, QueryParameters parameters)
    {
        this.edition = edition;
        this.dataset = dataset;
        included = Set(parameters.Several("include_dataset"));
        excluded = Set(parameters.Several("exclude_dataset"));
        schemas = Set(parameters.Several("exclude_schema"));
        ids = Set(parameters.Several("exclude_entity_ids"));
        states = Set(parameters.Several("countries").Select(c => StateCodes.Of(c) ?? c));
        datasets = Set(parameters.Several("datasets"));
        topics = parameters.Several("topics");
        since = parameters.Since("changed_since");
    }

    public bool Has(ListedParty party)
    {
        var list = ListDataset.NameOf(party.List);
        return ListEdition.Holds(dataset, party)
            && (included.Count == 0 || included.Contains(list) || included.Contains(ListDataset.Everything) || included.Contains(ListDataset.Sanctions))
            && !excluded.Contains(list)
            && (datasets.Count == 0 || datasets.Contains(list))
            && !schemas.Contains(FtmSchemas.Of(party.Kind))
            && !ids.Contains(party.Id)
            && (states.Count == 0 || party.States.Any(s => states.Contains(StateCodes.Of(s.Name) ?? s.Name)))
            // Every party here is on a list of sanctions.
            && (topics.Count == 0 || topics.Contains("sanction", StringComparer.Ordinal))
            && (since is null || string.CompareOrdinal(edition.Updated(party) ?? "", since) >= 0);
    }

    private static HashSet<string> Set(IEnumerable<string> values) => new(values, StringComparer.Ordinal);
}
