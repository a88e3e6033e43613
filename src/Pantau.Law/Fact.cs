using Pantau.Model;

namespace Pantau.Law;

/// <summary>The claims that tell one fact, in an order that does not depend on how they were handed in, and what they say of the target.</summary>
internal sealed class Fact(IEnumerable<Claim> claims, string target)
{
    public string Target => target;

    public IReadOnlyList<Claim> Claims { get; } =
        [.. claims.OrderBy(c => c.Id, StringComparer.Ordinal).ThenBy(c => c.Quote, StringComparer.Ordinal).ThenBy(c => c.Span.Start)];

    /// <summary>The other side of the act: a state or a slug, null where the claim names nobody.</summary>
    public string? Counterpart(Claim claim, FlowDirection flow) => flow switch
    {
        FlowDirection.FromTarget => Other(claim.Recipient) ?? State(claim.Place?.To) ?? FlagOf(claim.Carrier),
        FlowDirection.ToTarget => Other(claim.Actor) ?? State(claim.Place?.From) ?? FlagOf(claim.Carrier),
        FlowDirection.Either => State(claim.Actor) ?? State(claim.Recipient) ?? State(claim.Place?.To) ?? State(claim.Place?.From) ?? State(claim.Place?.At)
            ?? FlagOf(claim.Carrier) ?? OtherState(claim) ?? Other(claim.Actor) ?? Other(claim.Recipient),
        _ => null,
    };

    /// <summary>Whether the act runs the way the provision asks: not met where it plainly runs another way or does not touch the target.</summary>
    public ElementOutcome Direction(Claim claim, FlowDirection flow) => flow switch
    {
        FlowDirection.ByTarget => claim.Actor == target ? ElementOutcome.Met : ElementOutcome.NotMet,
        FlowDirection.ToTarget => ToTarget(claim),
        FlowDirection.FromTarget => FromTarget(claim),
        _ => Touches(claim),
    };

    /// <summary>Whether the target itself is named as the one that acts or takes part, not only as a place.</summary>
    public bool TargetTakesPart(Claim claim, FlowDirection flow) => flow switch
    {
        FlowDirection.FromTarget or FlowDirection.ByTarget => claim.Actor == target,
        FlowDirection.ToTarget => claim.Recipient == target,
        _ => claim.Actor == target || claim.Recipient == target,
    };

    /// <summary>The state whose flag a carrier's slug names: <c>RU-cargo-vessels</c> is under the flag of RU.</summary>
    public static string? Flag(string? carrier) =>
        carrier is { Length: > 3 } && carrier[2] == '-' && Parties.IsState(carrier[..2]) ? carrier[..2] : null;

    /// <summary>Whether a ship that takes part flies the flag of a state, as far as the claim gives flags.</summary>
    public static bool Flies(Claim claim, string state) => Flag(claim.Carrier) == state || Ships(claim).Any(s => claim.States?.GetValueOrDefault(s) == state);

    private ElementOutcome FromTarget(Claim claim)
    {
        var leavesTarget = claim.Actor == target || (!Parties.IsState(claim.Actor) && claim.Place?.From == target);
        if (!leavesTarget || claim.Recipient == target || (claim.Recipient is null && claim.Place?.To == target)) return ElementOutcome.NotMet;
        return claim.Recipient is not null || State(claim.Place?.To) is not null ? ElementOutcome.Met : ElementOutcome.Unknown;
    }

    private ElementOutcome ToTarget(Claim claim) =>
        claim.Actor != target && (claim.Recipient == target || (claim.Recipient is null && claim.Place?.To == target))
            ? ElementOutcome.Met : ElementOutcome.NotMet;

    private ElementOutcome Touches(Claim claim)
    {
        if (claim.Actor == target && claim.Recipient == target) return ElementOutcome.NotMet;
        var named = claim.Actor == target || claim.Recipient == target || Flag(claim.Carrier) == target
            || claim.Place?.From == target || claim.Place?.To == target || claim.Place?.At == target
            || claim.States?.Values.Contains(target, StringComparer.Ordinal) == true;
        // A ship of a meeting whose flag nobody gives may fly the target's.
        if (!named) return claim.Kind == ClaimKind.ShipToShip && claim.States is { } known && Ships(claim).Any(s => !known.ContainsKey(s)) ? ElementOutcome.Unknown : ElementOutcome.NotMet;
        return Counterpart(claim, FlowDirection.Either) is null ? ElementOutcome.Unknown : ElementOutcome.Met;
    }

    // The ports of a movement say more of whom a provision binds than the flag does.
    private string? OtherState(Claim claim) =>
        claim.States is not { } states ? null
        : new[] { claim.Place?.To, claim.Place?.At, claim.Place?.From }.Concat(Ships(claim)).OfType<string>().Select(s => Other(states.GetValueOrDefault(s))).FirstOrDefault(s => s is not null);

    private static IEnumerable<string> Ships(Claim claim) => (claim.Parties ?? []).Append(claim.Actor).Append(claim.Carrier).OfType<string>().Where(Parties.IsVessel);

    private string? Other(string? party) => party == target ? null : party;

    private string? State(string? place) => Parties.IsState(place) ? Other(place) : null;

    private string? FlagOf(string? carrier) => Other(Flag(carrier));
}
