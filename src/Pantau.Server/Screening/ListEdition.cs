using System.Globalization;
using Pantau.Names.Listings;
using Pantau.Names.Screening;

namespace Pantau.Server.Screening;

/// <summary>The lists as they were at one time, ready to be searched. Never changes.</summary>
internal sealed class ListEdition
{
    private readonly Dictionary<string, ListedParty> byId;
    private readonly Dictionary<string, string> updated;

    public ListEdition(IReadOnlyList<ListedParty> parties, Dictionary<string, string> updated, string version, Screener screener)
    {
        this.updated = updated;
        byId = new Dictionary<string, ListedParty>(parties.Count, StringComparer.Ordinal);
        foreach (var party in parties) byId.TryAdd(party.Id, party);
        Parties = [.. byId.Values];
        Version = version;
        Screener = screener;
        Words = new NameWords(Parties);
        var lists = Parties.GroupBy(p => ListDataset.NameOf(p.List), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new ListDataset(g.Key, ListDataset.TitleOf(g.First().List), string.Create(CultureInfo.InvariantCulture, $"{version}-{g.Count()}"), updated.GetValueOrDefault(g.First().List), g.Count(), [])).ToList();
        var all = new ListDataset(ListDataset.Everything, "All lists", version, updated.Values.Max(StringComparer.Ordinal), Parties.Count, [.. lists.Select(l => l.Name)]);
        Datasets = [all, all with { Name = ListDataset.Sanctions }, .. lists];
    }

    public static ListEdition Empty { get; } = new([], [], "", new Screener([]));

    public IReadOnlyList<ListedParty> Parties { get; }
    public string Version { get; }
    public Screener Screener { get; }
    public NameWords Words { get; }
    public IReadOnlyList<ListDataset> Datasets { get; }

    public ListDataset? Dataset(string name) => Datasets.FirstOrDefault(d => d.Name == name);

    public ListedParty? Party(string id) => byId.GetValueOrDefault(id);

    /// <summary>When the party's list was last changed here, in UTC; null where it is not known.</summary>
    public string? Updated(ListedParty party) => updated.GetValueOrDefault(party.List);

    public static bool Holds(ListDataset dataset, ListedParty party) => dataset.Children.Count > 0 || dataset.Parties == 0 || dataset.Name == ListDataset.NameOf(party.List);
}
