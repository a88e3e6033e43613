using Pantau.Maritime.Places;
using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Simulation;

/// <summary>Who hears a ship: stations along the coast always, satellites now and then, and nobody in the middle of one sea.</summary>
internal sealed class Ears(PlaceBook places)
{
    // How far a station on the coast hears, what the satellites leave out, and how they come by.
    private const double CoastKm = 75, BlindKm = 190, BlindLat = 39.9, BlindLon = 134.6;
    private const long Orbit = 2400, Overhead = 900;
    private readonly SeaPlace[] stations = [.. places.All.Where(p => p.Kind == SeaPlaceKind.Port)];

    public bool Hear(double lat, double lon, long time)
    {
        if (Geo.Km(lat, lon, BlindLat, BlindLon) < BlindKm) return false;
        return time % Orbit < Overhead || stations.Any(s => Math.Abs(s.Lat - lat) < 1 && Geo.Km(lat, lon, s.Lat, s.Lon) < CoastKm);
    }
}
