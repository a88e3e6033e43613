namespace Pantau.Reading.Packs;

/// <summary>What the packs know of a party beyond its names.</summary>
/// <param name="Reports">True for bodies whose findings others relay.</param>
/// <param name="Outlet">True for news outlets: they relay, they are not the origin.</param>
/// <param name="Team">True for the monitoring team, whose members may speak for it.</param>
/// <param name="BelongsTo">The state that it acts for, if any.</param>
/// <param name="Victim">True for what may be stolen from: an exchange.</param>
public sealed record PartyFacts(bool Reports = false, bool Outlet = false, bool Team = false, string? BelongsTo = null, bool Victim = false)
{
    public static PartyFacts None { get; } = new();
}
