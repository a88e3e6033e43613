using System.Diagnostics;
using System.Globalization;
using Pantau.Maritime.Behaviours;
using Pantau.Maritime.Places;
using Pantau.Maritime.Tracks;

namespace Pantau.Bench;

/// <summary>Positions to behaviours: one million, ten million and, with PANTAU_TRACKS=100000000, a hundred million.</summary>
internal static class TrackSubject
{
    private const int Ships = 2000, Tick = 180;

    public static void Run(Report report, string scratch)
    {
        var most = long.Parse(Environment.GetEnvironmentVariable("PANTAU_TRACKS") ?? "10000000", CultureInfo.InvariantCulture);
        var places = PlaceBook.Load();
        var grown = new List<(double, double)>();
        for (var count = 1_000_000L; count <= most; count *= 10)
        {
            var watch = Stopwatch.StartNew();
            using var fleet = new Fleet();
            Sail(fleet, count);
            var sailed = watch.Elapsed.TotalSeconds;
            IReadOnlyList<Behaviour> found = [];
            var processor = Measure.ProcessorSeconds(0, 1, () => found = new BehaviourFinder(places, new Thresholds()).Find(fleet));
            report.Add(string.Create(CultureInfo.InvariantCulture, $"{count:#,0} positions of {Ships:#,0} ships taken in"), "s", [sailed]);
            report.Add(string.Create(CultureInfo.InvariantCulture, $"{count:#,0} positions to {found.Count:#,0} behaviours"), "s", [watch.Elapsed.TotalSeconds - sailed]);
            report.Add("of that, processor time on all cores", "s", processor);
            grown.Add((count, processor[0]));
            using var process = Process.GetCurrentProcess();
            report.Add("most memory so far", "MB", [process.PeakWorkingSet64 / 1e6]);
            GC.Collect();
        }
        report.Draw("tracks-growth", "Positions to behaviours, processor time", "positions", "s", grown);
    }

    // Ships that sail, turn, stop and start, heard every three minutes in the order of time, as logs are.
    private static void Sail(Fleet fleet, long count)
    {
        var random = new Random(1);
        var ships = Enumerable.Range(0, Ships).Select(_ => (Lat: 22 + random.NextDouble() * 22, Lon: 117 + random.NextDouble() * 25, Course: random.NextDouble() * 360, Knots: 4 + random.NextDouble() * 12)).ToArray();
        const long Start = 1_704_067_200;
        for (long n = 0, time = Start; n < count; time += Tick)
        {
            for (var i = 0; i < Ships && n < count; i++, n++)
            {
                ref var ship = ref ships[i];
                if (random.Next(400) == 0) ship.Course = random.NextDouble() * 360;
                if (random.Next(600) == 0) ship.Knots = ship.Knots > 3 ? 0.1 : 4 + random.NextDouble() * 12;
                var step = ship.Knots * Tick / 3600 / 60;
                ship.Lat = Math.Clamp(ship.Lat + step * Math.Cos(ship.Course * Math.PI / 180), 20, 46);
                ship.Lon = Math.Clamp(ship.Lon + step * Math.Sin(ship.Course * Math.PI / 180) / 0.8, 115, 145);
                fleet.Add(TrackPosition.From((uint)(412_000_000 + i), time + i % 60, ship.Lat, ship.Lon, ship.Knots, ship.Course)!.Value);
            }
        }
    }
}
