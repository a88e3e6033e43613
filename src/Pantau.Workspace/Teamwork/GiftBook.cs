namespace Pantau.Workspace.Teamwork;

/// <summary>Which intake of the log brought an item from which member, the first one of each.</summary>
internal sealed class GiftBook
{
    private readonly List<(string Item, string Member, long Intake)> gifts = [];
    private readonly HashSet<(string Item, string Member)> known = [];

    /// <summary>In the order of the log.</summary>
    public IReadOnlyList<(string Item, string Member, long Intake)> All => gifts;

    public bool Has(string item, string member) => known.Contains((item, member));

    public void Enter(string item, string member, long intake)
    {
        if (known.Add((item, member))) gifts.Add((item, member, intake));
    }
}
