using Pantau.Model;

namespace Pantau.Analysis;

/// <summary>What claims must share to be able to tell one fact: the act, the parties, the family of item, and whether it was done or meant.</summary>
internal readonly record struct BlockKey(ClaimKind Kind, string? Actor, string? Recipient, string Together, bool Meant, string Family)
{
    // Acts that happen at one moment: a month and a day in it are one telling.
    private static readonly HashSet<ClaimKind> Moments =
        [ClaimKind.Vote, ClaimKind.Agreement, ClaimKind.Formation, ClaimKind.Designation, ClaimKind.Interdiction, ClaimKind.PortCall, ClaimKind.Voyage, ClaimKind.ShipToShip, ClaimKind.CyberTheft];

    // Acts that go from one party to another, where a claim may leave one out.
    private static readonly HashSet<ClaimKind> Flows =
        [ClaimKind.Transfer, ClaimKind.Assistance, ClaimKind.Training, ClaimKind.Deployment, ClaimKind.Labour, ClaimKind.ShipToShip, ClaimKind.Financing, ClaimKind.Banking, ClaimKind.CyberTheft];

    public static BlockKey Of(Claim claim) =>
        new(claim.Kind, claim.Actor, claim.Recipient, string.Join(',', claim.Parties ?? []), claim.Modality == Modality.Intended, FamilyOf(claim));

    public bool IsMoment => Moments.Contains(Kind);

    /// <summary>True for a ship's movements of a month, which are one fact however many there were.</summary>
    public bool IsMovement => Movements.IsFamily(Family);

    /// <summary>True where the claims leave out who gave or who received, so that they may tell of a fact between named parties.</summary>
    public bool IsOpen => Flows.Contains(Kind) && Together.Length == 0 && (Actor is null) != (Recipient is null);

    public (ClaimKind Kind, bool Meant, string Family) Kin => (Kind, Meant, Family);

    /// <summary>True where this, an open block, may tell of the other's parties.</summary>
    public bool MayMean(in BlockKey named) =>
        named.Kin == Kin && named is { Actor: not null, Recipient: not null } && (Actor is null || Actor == named.Actor) && (Recipient is null || Recipient == named.Recipient);

    /// <summary>All ammunition is one flow, and so is what outlets call "arms" when they count containers of it.</summary>
    public static string FamilyOf(Claim claim) => claim.Item switch
    {
        _ when Movements.Are(claim) => Movements.FamilyOf(claim),
        null => "",
        "arms" when claim.Quantity?.Unit is Units.Container or Units.Round => "munitions",
        var item when Items.Is(item, "munitions") => "munitions",
        var item when Items.Is(item, "missile-data") => "missile-data",
        var item => item,
    };
}
