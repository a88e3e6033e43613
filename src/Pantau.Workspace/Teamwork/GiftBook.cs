namespace Pantau.Workspace.Teamwork;

/// <summary>Which intake of the log brought an item from which member: the last one of each, for its marking is the last one too.</summary>
internal sealed class GiftBook
{
    private readonly Dictionary<(string Item, string Member), long> gifts = [];
    private readonly Dictionary<string, List<string>> givers = new(StringComparer.Ordinal);

    /// <summary>In the order of the log.</summary>
    public IEnumerable<(string Item, string Member, long Intake)> All => gifts.Select(g => (g.Key.Item, g.Key.Member, g.Value)).OrderBy(g => g.Value);

    /// <summary>Who gave an item, by which intake.</summary>
    public IEnumerable<(string Member, long Intake)> Of(string item) => givers.GetValueOrDefault(item, []).Select(m => (m, gifts[(item, m)]));

    public bool Has(string item, string member) => gifts.ContainsKey((item, member));

    public void Enter(string item, string member, long intake)
    {
        if (!givers.TryGetValue(item, out var by)) givers[item] = by = [];
        if (!gifts.ContainsKey((item, member))) by.Add(member);
        gifts[(item, member)] = intake;
    }
}
