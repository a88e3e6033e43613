using Pantau.Model;

namespace Pantau.Law;

/// <summary>How claims of one fact stand to it: those that state it lead, and only without them those that allege, intend or deny it.</summary>
internal static class Modalities
{
    /// <summary>The claims of the strongest kind among these; what weaker ones say decides nothing beside them.</summary>
    public static IReadOnlyList<Claim> Leading(IReadOnlyList<Claim> claims)
    {
        var strongest = claims.Min(Tier);
        return [.. claims.Where(c => Tier(c) == strongest)];
    }

    public static ElementOutcome Act(Claim claim) => Tier(claim) switch
    {
        0 => ElementOutcome.Met,
        1 => ElementOutcome.Unknown,
        _ => ElementOutcome.NotMet,
    };

    /// <summary>True for two tracks side by side: they show that ships met, not that goods passed.</summary>
    public static bool IsMeetingAlone(Claim claim) => claim.Kind == ClaimKind.ShipToShip && claim.Reader == Claim.TrackReader;

    private static int Tier(Claim claim) => claim.Modality switch
    {
        Modality.Alleged => 1,
        Modality.Intended => 2,
        Modality.Denied => 3,
        _ => 0,
    };
}
