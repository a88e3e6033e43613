using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Simulation;

/// <summary>Where a simulated ship truly is: knots of time and place with straight ways between.</summary>
internal sealed class ShipTrack(long start, (double Lat, double Lon) at)
{
    // How far off the line a helmsman is, in degrees: little enough that ships beside one another stay apart.
    private const double Wander = 0.0018;
    private readonly List<(long Time, double Lat, double Lon)> knots = [(start, at.Lat, at.Lon)];

    /// <summary>When the ship has done all that was planned.</summary>
    public long End => knots[^1].Time;

    public (double Lat, double Lon) Place => (knots[^1].Lat, knots[^1].Lon);

    public void Stay(long seconds) => knots.Add((End + seconds, Place.Lat, Place.Lon));

    /// <summary>Sails on a straight way.</summary>
    public void Sail((double Lat, double Lon) to, double speed)
    {
        var km = Geo.Km(Place.Lat, Place.Lon, to.Lat, to.Lon);
        knots.Add((End + Math.Max(1, (long)(km / (speed * Geo.KmPerNauticalMile) * 3600)), to.Lat, to.Lon));
    }

    /// <summary>Sails over the sea routes, a little aside of them and now a little faster, now slower.</summary>
    public void SailRoutes((double Lat, double Lon) to, double speed, (double Lat, double Lon) aside, Random random)
    {
        var way = SeaRoutes.Way(Place, to);
        for (var i = 1; i < way.Count; i++)
        {
            var end = i == way.Count - 1 ? to : (Lat: way[i].Lat + aside.Lat, Lon: way[i].Lon + aside.Lon);
            // No helmsman keeps a line: every hour or so the course is a little other.
            var from = Place;
            var km = Geo.Km(from.Lat, from.Lon, end.Lat, end.Lon);
            var pieces = Math.Max(1, (int)(km / 25));
            for (var p = 1; p < pieces; p++)
            {
                var (lat, lon) = Geo.Between(from.Lat, from.Lon, end.Lat, end.Lon, p / (double)pieces);
                Sail((lat + (random.NextDouble() - 0.5) * Wander, lon + (random.NextDouble() - 0.5) * Wander), speed * (0.95 + random.NextDouble() * 0.1));
            }
            Sail(end, speed);
        }
    }

    /// <summary>Where the ship is at a time, and how it moves.</summary>
    public (double Lat, double Lon, double Knots, double Course) At(long time)
    {
        if (time >= End) return (Place.Lat, Place.Lon, 0, 0);
        int low = 0, high = knots.Count - 1;
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (knots[middle].Time <= time) low = middle;
            else high = middle;
        }
        var (a, b) = (knots[low], knots[high]);
        var (lat, lon) = Geo.Between(a.Lat, a.Lon, b.Lat, b.Lon, (time - a.Time) / (double)(b.Time - a.Time));
        var km = Geo.Km(a.Lat, a.Lon, b.Lat, b.Lon);
        return (lat, lon, km / Geo.KmPerNauticalMile / ((b.Time - a.Time) / 3600.0), Geo.Course(a.Lat, a.Lon, b.Lat, b.Lon));
    }
}
