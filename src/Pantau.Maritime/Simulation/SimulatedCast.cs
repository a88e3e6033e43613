using System.Globalization;
using Pantau.Maritime.Behaviours;
using Pantau.Maritime.Places;
using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Simulation;

/// <summary>Makes the ships: names and numbers, berths of their own, and shuttles between ports.</summary>
internal sealed class SimulatedCast(SimulationOptions options, PlaceBook places)
{
    public const long Hour = 3600;
    private const double Spacing = 0.0068, GridKm = 4.3;
    // No real ship has an IMO number that begins with four.
    private const int FirstImo = 410_000;
    private static readonly (string A, string B)[] Lines =
    [
        ("port-rajin", "port-dunai"), ("port-rajin", "port-vostochny"), ("port-chongjin", "port-vladivostok"), ("port-nampo", "port-dalian"), ("port-hungnam", "port-nakhodka"), ("port-busan", "port-qingdao"),
        ("port-ulsan", "port-ningbo"), ("port-incheon", "port-lianyungang"), ("port-yeosu", "port-yangshan"), ("port-niigata", "port-vostochny"), ("port-busan", "port-niigata"), ("port-nampo", "port-lianyungang"),
    ];

    private static readonly (uint Mid, string Flag)[] Flags = [(445, "KP"), (273, "RU"), (412, "CN"), (440, "KR"), (431, "JP"), (351, "PA"), (511, "PW"), (667, "SL"), (671, "TG")];
    private static readonly string[] First = ["EAST", "BRIGHT", "GOLDEN", "NEW", "OCEAN", "SEA", "STAR", "LUCKY", "BLUE", "NORTH"], Second = ["WIND", "DRAGON", "HOPE", "WAVE", "PEARL", "BRIDGE", "LIGHT", "FORTUNE", "CRANE", "PINE"];
    private int made;

    public Random Random { get; } = new(options.Seed);
    public List<SimulatedShip> Ships { get; } = [];
    public List<Behaviour> Truth { get; } = [];
    public long Start => options.Start.ToUnixTimeSeconds();
    public long End => Start + options.Days * 24 * Hour;

    /// <summary>The line that a ship of this number serves.</summary>
    public static (string A, string B) Line(int number) => Lines[number % Lines.Length];

    public SeaPlace Port(string id) => places.Find(id) ?? throw new InvalidOperationException($"{id} is no place.");

    /// <summary>A ship at its berth.</summary>
    public SimulatedShip Make((double Lat, double Lon) at, int? flag = null)
    {
        var number = made++;
        var (mid, iso) = Flags[(flag ?? number) % Flags.Length];
        var mmsi = mid * 1_000_000 + (uint)(100_000 + number * 37 % 800_000);
        var name = $"{First[number % First.Length]} {Second[number / First.Length % Second.Length]}{(number >= 100 ? " " + (number / 100).ToString(CultureInfo.InvariantCulture) : "")}";
        var facts = new VesselFacts(ImoCheck.Of(FirstImo + number * 13), name, string.Create(CultureInfo.InvariantCulture, $"V{mid}{number % 1000}"), iso, number % 3 == 0 ? 80 : 70, 90 + number % 9 * 10);
        var ship = new SimulatedShip(new ShipTrack(Start, at), mmsi, facts);
        Ships.Add(ship);
        return ship;
    }

    /// <summary>How far aside of the others the next ship keeps, in port and at sea: a grid of 81 places, three quarters of a kilometre wide each.</summary>
    public (double Lat, double Lon) NextAside()
    {
        int row = made % 9 - 4, col = made / 9 % 9 - 4;
        return (row * Spacing, col * Spacing * 1.3);
    }

    public static (double Lat, double Lon) Berth(SeaPlace port, (double Lat, double Lon) aside)
    {
        // A small port has its berths closer together.
        var fit = Math.Min(1, port.RadiusKm * 0.75 / GridKm);
        return (port.Lat + aside.Lat * fit, port.Lon + aside.Lon * fit);
    }

    /// <summary>Plays a shuttle until the end: stays in port, voyages, draughts.</summary>
    public void Shuttle(SimulatedShip ship, string a, string b, (double Lat, double Lon) aside, long until)
    {
        var speed = 10 + Random.NextDouble() * 4;
        var loaded = Random.Next(2) == 0;
        var (here, there) = (Port(a), Port(b));
        while (ship.Track.End < until)
        {
            loaded = !loaded;
            var from = ship.Track.End;
            ship.Track.Stay((long)((10 + Random.NextDouble() * 30) * Hour));
            Visit(ship, here, from, ship.Track.End);
            Load(ship, here, from, ship.Track.End, loaded);
            ship.Track.SailRoutes(Berth(there, aside), speed, aside, Random);
            (here, there) = (there, here);
        }
    }

    public void Visit(SimulatedShip ship, SeaPlace port, long from, long until)
    {
        if (Math.Min(until, End) - Math.Max(from, Start) >= 2 * Hour) Tell(BehaviourKind.PortVisit, null, [ship.Mmsi], from, Math.Min(until, End), port.Id);
    }

    // A ship that loads lies deeper from the middle of its stay on.
    private void Load(SimulatedShip ship, SeaPlace port, long from, long until, bool loaded)
    {
        var at = from + (until - from) / 2;
        var before = ship.DraughtAt(at);
        var now = loaded ? 92 : 58;
        ship.Draughts.Add((before == 0 ? 0 : at, now));
        if (before != 0 && before != now && at < End - Hour) Tell(BehaviourKind.Draught, loaded ? "deeper" : "lighter", [ship.Mmsi], from, Math.Min(until, End), port.Id);
    }

    public void Tell(BehaviourKind kind, string? detail, uint[] vessels, long from, long until, string? place = null, Sureness confidence = Sureness.High) => Truth.Add(new Behaviour
    {
        Kind = kind,
        Detail = detail,
        Vessels = [.. vessels.Select(v => v.ToString("000000000", CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal)],
        Start = DateTimeOffset.FromUnixTimeSeconds(from),
        End = DateTimeOffset.FromUnixTimeSeconds(until),
        Place = place,
        Confidence = confidence,
        Reasons = ["simulated"],
    });
}
