using Pantau.Model;

namespace Pantau.Analysis;

/// <summary>What a claim says apart from who says it and in which words: claims with one face tell one thing, in any language.</summary>
/// <param name="Apart">The claim's id where a person said that it tells a fact of its own.</param>
internal sealed record TellingFace(string? Item, string? Unit, decimal? Min, decimal? Max, bool Approx, DateOnly? From, DateOnly? To, string? Ship, string? Port, string? Apart)
{
    public bool IsCounted => Min is not null || Max is not null;

    public bool IsDated => From is not null || To is not null;

    /// <summary>Days from end to end; the longest of all where an end is open.</summary>
    public int Length => From is { } from && To is { } to ? to.DayNumber - from.DayNumber + 1 : int.MaxValue;

    public Quantity? Quantity => IsCounted ? new Quantity(Min, Max, Unit!, Approx) : null;

    public Period? Period => IsDated ? new Period(From, To) : null;

    /// <summary>False where both name a ship or a port and not the same one: then they tell of two parts.</summary>
    public bool MayShareWay(TellingFace other) => May(Ship, other.Ship) && May(Port, other.Port);

    public bool SameWay(TellingFace other) => Ship == other.Ship && Port == other.Port;

    public static TellingFace Of(Claim claim, string? apart)
    {
        var counted = claim.Quantity is { } q && (q.Min is not null || q.Max is not null) ? claim.Quantity : null;
        return new TellingFace(claim.Item, counted?.Unit, counted?.Min, counted?.Max, counted?.Approx ?? false, claim.Period?.From, claim.Period?.To,
            Parties.IsVessel(claim.Carrier) ? claim.Carrier : null, PortOf(claim.Place), apart);
    }

    /// <summary>An order that depends on what is said alone.</summary>
    public static int Compare(TellingFace a, TellingFace b)
    {
        var order = a.Length.CompareTo(b.Length);
        if (order == 0) order = Nullable.Compare(a.From, b.From);
        if (order == 0) order = Nullable.Compare(a.To, b.To);
        if (order == 0) order = string.CompareOrdinal(a.Unit, b.Unit);
        if (order == 0) order = Nullable.Compare(a.Min, b.Min);
        if (order == 0) order = Nullable.Compare(a.Max, b.Max);
        if (order == 0) order = a.Approx.CompareTo(b.Approx);
        if (order == 0) order = string.CompareOrdinal(a.Item, b.Item);
        if (order == 0) order = string.CompareOrdinal(a.Ship, b.Ship);
        if (order == 0) order = string.CompareOrdinal(a.Port, b.Port);
        return order != 0 ? order : string.CompareOrdinal(a.Apart, b.Apart);
    }

    private static bool May(string? one, string? other) => one is null || other is null || one == other;

    // The port of arrival tells one part of a flow from another; that of departure is often named for all of it.
    private static string? PortOf(Place? place) => (place?.To ?? place?.At) is { } port && port.StartsWith("port-", StringComparison.Ordinal) ? port : null;
}
