using Pantau.Model;

namespace Pantau.Analysis;

/// <summary>
/// What tracks tell of one ship on one way: its voyages of a month are one fact that counts them, and its calls at a port of a
/// month are one fact. A voyage that two files hold is one voyage.
/// </summary>
internal static class Movements
{
    public static bool Are(Claim claim) => claim is { Reader: Claim.TrackReader, Kind: ClaimKind.PortCall or ClaimKind.Voyage };

    public static IEnumerable<List<Claim>> Of(IEnumerable<Claim> claims) =>
        claims.Where(Are)
            .GroupBy(c => (c.Kind, c.Actor, c.Place, c.Quantity?.Unit, c.Modality, c.Period?.From?.Year, c.Period?.From?.Month))
            .Select(g => g.ToList());

    /// <summary>From the first day to the last.</summary>
    public static Period? Stretch(List<Claim> claims)
    {
        var dated = claims.Select(c => c.Period).OfType<Period>().ToList();
        return dated.Count == 0 ? null : new Period(dated.Min(p => p.From), dated.Max(p => p.To));
    }

    /// <summary>How many voyages; the cargo of all together where the claims are estimates of it; null for calls.</summary>
    public static FindingQuantity? Number(List<Claim> claims)
    {
        if (claims[0].Kind != ClaimKind.Voyage) return null;
        var apart = claims.DistinctBy(c => c.Period).ToList();
        if (claims[0].Quantity is not { } first) return new FindingQuantity(apart.Count, apart.Count, Units.Voyage, Agreement.Single);
        return new FindingQuantity(apart.Sum(c => c.Quantity?.Min), apart.TrueForAll(c => c.Quantity?.Max is not null) ? apart.Sum(c => c.Quantity!.Max) : null, first.Unit, Agreement.Single);
    }
}
