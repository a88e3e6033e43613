namespace Pantau.Model;

/// <summary>Where ships were, for a claim that was read from a track: what a map draws.</summary>
/// <param name="Ships">The ships that take part, in the order of the claim.</param>
/// <param name="Points">Latitude and longitude in degrees, by turns, in the order of time: the way of a voyage, thinned; the place of a stop or a meeting.</param>
/// <param name="From">The first moment.</param>
/// <param name="To">The last moment.</param>
public sealed record TrackStretch(IReadOnlyList<TrackShip> Ships, IReadOnlyList<double> Points, DateTimeOffset From, DateTimeOffset To);

/// <summary>A ship as its signals named it.</summary>
/// <param name="Id">As claims name vessels: <c>imo-9165293</c>, or <c>vessel-445123000</c> by its MMSI.</param>
/// <param name="Name">Null where it gave none.</param>
/// <param name="Mmsi">Nine digits.</param>
public sealed record TrackShip(string Id, string? Name, string Mmsi);
