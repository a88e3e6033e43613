using Pantau.Maritime.Behaviours;
using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Simulation;

/// <summary>What the ships of the simulation do that is worth finding.</summary>
internal sealed class Plays(SimulatedCast cast)
{
    private const long Hour = SimulatedCast.Hour;
    private static readonly (double Lat, double Lon)[] Meetings = [(29.6, 124.1), (38.55, 123.85), (41.0, 131.6)];

    // Trouble needs a long voyage to happen on.
    private static readonly int[] LongLines = [5, 6, 7, 8, 11];
    private int number = 30;

    /// <summary>Fishing boats that keep moving where others meet: they show that reception is good there.</summary>
    public void Traffic()
    {
        for (var i = 0; i < Meetings.Length * 4; i++)
        {
            var at = Meetings[i / 4];
            var ship = cast.Make((at.Lat + 0.12 + 0.03 * (i % 4), at.Lon - 0.25), 2);
            for (var east = true; ship.Track.End < cast.End; east = !east) ship.Track.Sail((at.Lat + 0.12 + 0.03 * (i % 4), at.Lon + (east ? 0.25 : -0.25)), 5 + i % 4 * 0.4);
        }
    }

    /// <summary>Two ships meet at sea, seen or one of them dark.</summary>
    public void Transfer(int turn, bool dark)
    {
        var where = Meetings[turn % Meetings.Length];
        where = (where.Lat - 0.04 * (turn / Meetings.Length + (dark ? 3 : 0)), where.Lon);
        string[] homes = turn % Meetings.Length == 2 ? ["port-chongjin", "port-vladivostok"] : turn % Meetings.Length == 1 ? ["port-nampo", "port-dalian"] : ["port-nampo", "port-yeosu"];
        var (a, asideA) = Leave(homes[0], where, out var arriveA);
        var (b, asideB) = Leave(homes[1], (where.Lat, where.Lon + 0.0016), out var arriveB);
        var together = Math.Max(arriveA, arriveB) + Hour / 2;
        var stay = 7 * Hour + cast.Random.Next(5) * Hour;
        foreach (var (ship, home, aside, arrived) in new[] { (a, homes[0], asideA, arriveA), (b, homes[1], asideB, arriveB) })
        {
            ship.Track.Stay(together - arrived + stay);
            var left = ship.Track.End;
            ship.Track.SailRoutes(SimulatedCast.Berth(cast.Port(home), aside), 12, aside, cast.Random);
            var isDark = dark && ReferenceEquals(ship, a);
            if (!isDark) cast.Tell(BehaviourKind.Loitering, null, [ship.Mmsi], arrived, left);
            else
            {
                // Dark from some hours before until some hours after.
                var (from, until) = (arrived - 4 * Hour, left + 5 * Hour);
                ship.Falsehoods.Add(new Falsehood(from, until, null));
                cast.Tell(BehaviourKind.Gap, null, [ship.Mmsi], from, until);
            }
            var home2 = ship.Track.End;
            ship.Track.Stay(Math.Max(3 * Hour, cast.End - home2));
            cast.Visit(ship, cast.Port(home), home2, cast.End);
        }
        if (!dark) cast.Tell(BehaviourKind.Encounter, null, [a.Mmsi, b.Mmsi], Math.Max(arriveA, arriveB), together + stay);
    }

    private (SimulatedShip Ship, (double Lat, double Lon) Aside) Leave(string home, (double Lat, double Lon) where, out long arrived)
    {
        var port = cast.Port(home);
        var aside = cast.NextAside();
        var ship = cast.Make(SimulatedCast.Berth(port, aside));
        ship.Track.Stay((6 + cast.Random.Next(48)) * Hour);
        cast.Visit(ship, port, cast.Start, ship.Track.End);
        ship.Track.SailRoutes(where, 11.5, aside, cast.Random);
        arrived = ship.Track.End;
        return (ship, aside);
    }

    /// <summary>A ship takes another MMSI and name at sea, and keeps its hull.</summary>
    public void Swap()
    {
        var ship = OnALine(out _);
        var at = Under(ship, cast.Start + (cast.End - cast.Start) / 2);
        var other = ship.Facts with { Name = "NEW " + ship.Facts.Name.Split(' ')[^1] + " " + number, Flag = "TG" };
        var mmsi = 671_900_000 + (uint)number;
        ship.Sayings.Add(new Saying(at, mmsi, other));
        cast.Tell(BehaviourKind.Identity, "mmsi-change", [ship.Mmsi, mmsi], at, at);
        // What the truth says of the hull after that is said under the other number.
        for (var i = 0; i < cast.Truth.Count; i++)
        {
            var t = cast.Truth[i];
            if (t.Kind is not (BehaviourKind.PortVisit or BehaviourKind.Draught) || t.Vessels[0] != Name(ship.Mmsi)) continue;
            if (t.Start.ToUnixTimeSeconds() >= at) cast.Truth[i] = t with { Vessels = [Name(mmsi)] };
        }
    }

    /// <summary>A second ship sails under the number of a first.</summary>
    public void Share()
    {
        var ship = OnALine(out var line);
        var (a, b) = SimulatedCast.Line(line + 6);
        number++;
        var aside = cast.NextAside();
        var other = cast.Make(SimulatedCast.Berth(cast.Port(a), aside));
        cast.Shuttle(other, a, b, aside, cast.End);
        other.Sayings[0] = new Saying(0, ship.Mmsi, ship.Facts);
        for (var i = cast.Truth.Count - 1; i >= 0; i--)
        {
            if (cast.Truth[i].Vessels[0] != Name(other.Mmsi)) continue;
            // Two draughts under one number by turns are not a ship that loads.
            if (cast.Truth[i].Kind == BehaviourKind.Draught) cast.Truth.RemoveAt(i);
            else cast.Truth[i] = cast.Truth[i] with { Vessels = [Name(ship.Mmsi)] };
        }
        other.Draughts.Clear();
        cast.Tell(BehaviourKind.Identity, "two-ships-one-mmsi", [ship.Mmsi], cast.Start, cast.End);
    }

    /// <summary>A ship sends a far-off voyage instead of its own.</summary>
    public void Jump()
    {
        var ship = OnALine(out _);
        var from = Under(ship, cast.Start + (cast.End - cast.Start) / 3);
        var until = from + (5 + cast.Random.Next(10)) * Hour;
        var truth = ship.Track;
        ship.Falsehoods.Add(new Falsehood(from, until, t =>
        {
            var (_, _, knots, course) = truth.At(t);
            var (lat, lon) = Geo.Ahead(20.5, 152, 80, (t - from) / 3600.0 * 20);
            return (lat, lon, knots, course);
        }));
        cast.Tell(BehaviourKind.Spoofing, "impossible-speed", [ship.Mmsi], from, until);
    }

    /// <summary>A ship's receiver is led round in circles.</summary>
    public void Circle()
    {
        var ship = OnALine(out _);
        var from = Under(ship, cast.Start + (cast.End - cast.Start) * 2 / 3);
        var until = from + (8 + cast.Random.Next(6)) * Hour;
        var (lat0, lon0, _, _) = ship.Track.At(from);
        var km = 2 + cast.Random.NextDouble() * 3;
        const double Knots = 13;
        ship.Falsehoods.Add(new Falsehood(from, until, t =>
        {
            var course = (t - from) / 3600.0 * Knots * Geo.KmPerNauticalMile / km * 180 / Math.PI % 360;
            var (lat, lon) = Geo.Ahead(lat0, lon0, course, km);
            return (lat, lon, Knots, (course + 90) % 360);
        }));
        // Then it falls silent for a while, so that its true place is no jump.
        ship.Falsehoods.Add(new Falsehood(until, until + (until - from) / 2, null));
        cast.Tell(BehaviourKind.Spoofing, "circle", [ship.Mmsi], from, until);
    }

    /// <summary>A ship that is not there: another's voyage, moved.</summary>
    public void Copy()
    {
        var ship = OnALine(out _);
        var from = Under(ship, cast.Start + (cast.End - cast.Start) / 4);
        var until = Port(ship, from);
        var facts = ship.Facts with { Name = "GHOST " + number.ToString(System.Globalization.CultureInfo.InvariantCulture), Imo = ImoCheck.Of(480_000 + number), Flag = "SL" };
        var fake = 667_900_000 + (uint)number;
        ship.Copy = new CopiedTrack(from, until, fake, facts, -14, 9);
        cast.Tell(BehaviourKind.Spoofing, "copied-track", [ship.Mmsi, fake], from, until);
    }

    /// <summary>A voyage made up at a desk: from one coast of Korea to the other, straight over the land.</summary>
    public void Cross(int turn)
    {
        string[] ends = turn % 2 == 0 ? ["port-wonsan", "port-nampo"] : ["port-nampo", "port-hungnam"];
        var (from, to) = (cast.Port(ends[0]), cast.Port(ends[1]));
        var aside = cast.NextAside();
        var ship = cast.Make(SimulatedCast.Berth(from, aside));
        ship.Track.Stay((20 + cast.Random.Next(60)) * Hour);
        cast.Visit(ship, from, cast.Start, ship.Track.End);
        var left = ship.Track.End;
        ship.Track.Sail(SimulatedCast.Berth(to, aside), 11 + cast.Random.NextDouble() * 3);
        var came = ship.Track.End;
        var shore = (came - left) / 6;
        cast.Tell(BehaviourKind.Spoofing, "on-land", [ship.Mmsi], left + shore, came - shore);
        ship.Track.Stay(cast.End - came);
        cast.Visit(ship, to, came, cast.End);
    }

    private SimulatedShip OnALine(out int line)
    {
        line = number++;
        var (a, b) = SimulatedCast.Line(LongLines[line % LongLines.Length]);
        var aside = cast.NextAside();
        var ship = cast.Make(SimulatedCast.Berth(cast.Port(a), aside));
        cast.Shuttle(ship, a, b, aside, cast.End);
        return ship;
    }

    // The first time after one at which the ship has been under way for two hours and stays so for some more.
    private static long Under(SimulatedShip ship, long after)
    {
        for (var t = after; t < ship.Track.End; t += Hour / 2)
        {
            if (Enumerable.Range(-4, 20).All(h => ship.Track.At(t + h * Hour / 2).Knots > 5)) return t;
        }
        throw new InvalidOperationException("The simulated time is too short for a voyage: make it two weeks at least.");
    }

    private static long Port(SimulatedShip ship, long after)
    {
        var t = after;
        while (ship.Track.At(t + Hour).Knots > 5) t += Hour / 4;
        return t;
    }

    private static string Name(uint mmsi) => mmsi.ToString("000000000", System.Globalization.CultureInfo.InvariantCulture);
}
