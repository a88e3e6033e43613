using System.Globalization;
using System.IO.Compression;
using System.Text;
using Pantau.Maritime.Behaviours;
using Pantau.Maritime.Places;
using Pantau.Maritime.Reading;
using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Tests;

/// <summary>Hand-made tracks for each kind of behaviour, at the corners of the globe, of the clock and of the data.</summary>
public sealed class BehaviourEdgeTests
{
    private const uint Ship = 273123456;
    private static readonly PlaceBook Places = PlaceBook.Load();
    private static readonly long Midnight = DateTimeOffset.Parse("2024-12-31T23:50:00Z", CultureInfo.InvariantCulture).ToUnixTimeSeconds();

    private static IReadOnlyList<Behaviour> Find(IEnumerable<TrackPosition?> track)
    {
        using var fleet = new Fleet();
        foreach (var p in track) fleet.Add(p!.Value);
        return new BehaviourFinder(Places, new Thresholds()).Find(fleet, TestContext.Current.CancellationToken);
    }

    private static IEnumerable<TrackPosition?> Straight(double lat, double lon, double knots, double course, double hours, long from, int every = 600, uint mmsi = Ship)
    {
        for (var s = 0; s <= hours * 3600; s += every)
        {
            var (y, x) = Geo.Ahead(lat, lon, course, s / 3600.0 * knots * Geo.KmPerNauticalMile);
            yield return TrackPosition.From(mmsi, from + s, y, x, knots, course);
        }
    }

    [Fact]
    public void One_point_and_no_point_are_no_behaviour()
    {
        Assert.Empty(Find([TrackPosition.From(Ship, Midnight, 0, 0)]));
        Assert.Empty(Find([]));
        Assert.Empty(Find([TrackPosition.From(Ship, Midnight, 90, 0), TrackPosition.From(Ship, Midnight, 90, 0)]));
    }

    [Theory]
    [InlineData(0, 0, 90)]
    [InlineData(10, 179.5, 90)]
    [InlineData(-0.5, -179.9, 270)]
    [InlineData(84, 10, 0)]
    public void A_steady_voyage_is_nothing(double lat, double lon, double course) => Assert.Empty(Find(Straight(lat, lon, 14, course, 40, Midnight)));

    [Theory]
    [InlineData(11.9, 0)]
    [InlineData(12.0, 1)]
    [InlineData(30.0, 1)]
    public void A_gap_is_twelve_hours_over_midnight_and_the_date_line(double hours, int gaps)
    {
        var before = Straight(20, 179.8, 10, 90, 2, Midnight - 7200);
        var (lat, lon) = Geo.Ahead(20, 179.8, 90, (2 + hours) * 10 * Geo.KmPerNauticalMile);
        var after = Straight(lat, lon, 10, 90, 2, Midnight + (long)(hours * 3600));
        var found = Find(before.Concat(after));
        Assert.Equal(gaps, found.Count);
        Assert.All(found, g => Assert.Equal((BehaviourKind.Gap, Sureness.Low), (g.Kind, g.Confidence)));
    }

    [Theory]
    [InlineData(0.0, 1.0, 4.2, 1)]
    [InlineData(0.0, 1.0, 3.8, 0)]
    [InlineData(0.0, 2.5, 8.0, 0)]
    [InlineData(-60.0, 1.9, 5.0, 1)]
    public void Loitering_is_slow_and_long(double lat, double knots, double hours, int found) =>
        Assert.Equal(found, Find(Straight(lat, -179.99, knots, 90, hours, Midnight, 420)).Count(b => b.Kind == BehaviourKind.Loitering));

    [Fact]
    public void A_ship_that_swings_at_its_berth_visits_and_does_not_loiter()
    {
        var rajin = Places.Find("port-rajin")!;
        var random = new Random(5);
        var stay = Enumerable.Range(0, 2000).Select(i => TrackPosition.From(Ship, Midnight + i * 20, rajin.Lat + (random.NextDouble() - 0.5) * 0.001, rajin.Lon + (random.NextDouble() - 0.5) * 0.001));
        var visit = Assert.Single(Find(stay));
        Assert.Equal((BehaviourKind.PortVisit, "port-rajin", Sureness.Low), (visit.Kind, visit.Place, visit.Confidence));
    }

    [Fact]
    public void A_ship_that_passes_a_port_does_not_visit_it()
    {
        var rajin = Places.Find("port-rajin")!;
        Assert.DoesNotContain(Find(Straight(rajin.Lat - 0.5, rajin.Lon, 12, 0, 8, Midnight)), b => b.Kind == BehaviourKind.PortVisit);
    }

    [Fact]
    public void A_stray_fix_is_no_spoofing_and_a_voyage_elsewhere_is()
    {
        var track = Straight(35, 150, 12, 90, 10, Midnight, 300).ToList();
        track.Insert(60, TrackPosition.From(Ship, track[59]!.Value.Time + 60, 0, 0));
        Assert.Empty(Find(track));
        var lie = Straight(10, 100, 12, 90, 3, Midnight + 4 * 3600 + 7, 300);
        var found = Find(Straight(35, 150, 12, 90, 4, Midnight, 300).Concat(lie).Concat(Straight(35, 152, 12, 90, 4, Midnight + 8 * 3600, 300)));
        Assert.Equal(["impossible-speed"], found.Select(f => f.Detail));
    }

    [Fact]
    public void Two_ships_on_one_number_are_told_apart()
    {
        var found = Find(Straight(35, 150, 12, 90, 10, Midnight, 300).Concat(Straight(-30, -40, 9, 180, 10, Midnight + 100, 300)));
        Assert.Equal(["two-ships-one-mmsi"], found.Select(f => f.Detail));
    }

    [Theory]
    [InlineData(0, 180, 1.0)]
    [InlineData(31, 122.5, 3.0)]
    [InlineData(75, -30, 0.4)]
    public void Round_and_round_at_speed_is_spoofing(double lat, double lon, double km)
    {
        var track = Enumerable.Range(0, 400).Select(i =>
        {
            var (y, x) = Geo.Ahead(lat, Geo.Wrap(lon), i * 60 / 3600.0 * 20 * Geo.KmPerNauticalMile / km * 180 / Math.PI % 360, km);
            return TrackPosition.From(Ship, Midnight + i * 60, y, x, 20);
        });
        Assert.Contains(Find(track), f => f.Detail == "circle");
    }

    [Fact]
    public void A_clock_that_runs_backwards_and_doubles_change_nothing()
    {
        var track = Straight(35, 150, 12, 90, 30, Midnight, 300).ToList();
        track.Reverse();
        Assert.Empty(Find(track.Concat(track)));
    }

    [Fact]
    public void Names_and_numbers_that_do_not_agree_are_told()
    {
        using var fleet = new Fleet();
        foreach (var (mmsi, at) in new[] { (273000001u, 0), (445000002u, 86400), (273000003u, 0) }) fleet.Add(TrackPosition.From(mmsi, Midnight + at, 10 + at / 1e5, 20)!.Value);
        var time = (uint)Midnight;
        fleet.Say(273000001, new VesselFacts(9165293, "ANGARA", "", "RU"), time);
        fleet.Say(445000002, new VesselFacts(9165293, "SONG RIM", "", "KP"), time + 86400);
        fleet.Say(273000003, new VesselFacts(9165294, "MARIA", "", "PA"), time);
        var found = new BehaviourFinder(Places, new Thresholds()).Find(fleet, TestContext.Current.CancellationToken);
        Assert.Equal(["flag-mismatch", "imo-check-digit", "mmsi-change"], found.Select(f => f.Detail).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(9074729, true)]
    [InlineData(9165293, true)]
    [InlineData(9165294, false)]
    [InlineData(123, false)]
    public void The_check_digit_of_an_imo_number(int imo, bool valid) => Assert.Equal(valid, ImoCheck.IsValid(imo));

    [Fact]
    public void A_draught_that_changes_in_port_is_told_with_the_port()
    {
        var nampo = Places.Find("남포")!;
        using var fleet = new Fleet();
        for (var i = 0; i < 100; i++)
        {
            fleet.Add(TrackPosition.From(Ship, Midnight + i * 600, nampo.Lat, nampo.Lon)!.Value);
            fleet.Draw(Ship, i < 50 ? 91 : i < 70 ? 60 : 65, (uint)(Midnight + i * 600));
        }
        var change = Assert.Single(new BehaviourFinder(Places, new Thresholds()).Find(fleet, TestContext.Current.CancellationToken), f => f.Kind == BehaviourKind.Draught);
        Assert.Equal(("lighter", "port-nampo", Sureness.High), (change.Detail, change.Place, change.Confidence));
    }

    [Fact]
    public void A_draught_that_is_received_out_of_order_changes_when_it_was_sent()
    {
        using var fleet = new Fleet();
        foreach (var (hour, tenths) in new[] { (20, 60), (22, 60), (2, 91), (4, 91) }) fleet.Draw(Ship, tenths, (uint)(Midnight + (hour * 3600)));
        var change = Assert.Single(new BehaviourFinder(Places, new Thresholds()).Find(fleet, TestContext.Current.CancellationToken), f => f.Kind == BehaviourKind.Draught);
        Assert.Equal("lighter", change.Detail);
        Assert.Equal(TimeSpan.FromHours(16), change.End - change.Start);
    }

    [Theory]
    [InlineData("mmsi,timestamp,lat,lon\n273000001,2024-01-01T00:00:00Z,10.5,20.25\n", 1)]
    [InlineData("MMSI,BaseDateTime,LAT,LON,SOG,COG,Heading,VesselName,IMO\r\n273000001,2024-01-01T00:00:00,10.5,20.25,1.0,2.0,3,\"A, B\",IMO9165293\r\n", 1)]
    [InlineData("# Timestamp,Type of mobile,MMSI,Latitude,Longitude,Navigational status,ROT,SOG,COG\n01/01/2024 00:00:00,Class A,273000001,10.5,20.25,,,1.0,2.0\n01/01/2024 00:00:00,Base Station,2190045,10.5,20.25,,,,\n", 1)]
    [InlineData("mmsi,timestamp,lat,lon\n273000001,2024-01-01T00:00:00Z,91,181\n273000001,2024-01-01T00:00:00Z,10.5,20.25", 1)]
    public void Tables_of_all_known_forms_are_read(string table, int positions)
    {
        using var fleet = new Fleet();
        Assert.Null(TrackReading.Read(new MemoryStream(Encoding.UTF8.GetBytes(table)), fleet, TestContext.Current.CancellationToken));
        Assert.Equal(positions, fleet.Positions.Count);
        var p = Enumerable.Range(0, fleet.Positions.Parts).SelectMany(fleet.Positions.Take).Single();
        Assert.Equal((10.5, 20.25, 1704067200u), (p.Lat, p.Lon, p.Time));
    }

    [Fact]
    public void What_cannot_be_read_gets_one_line_that_says_what_to_do()
    {
        using var fleet = new Fleet();
        Assert.Contains("no column timestamp", TrackReading.Read(new MemoryStream("mmsi,lat,lon\n1,2,3\n"u8.ToArray()), fleet, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("empty", TrackReading.Read(new MemoryStream(), fleet, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("none of its 1 rows", TrackReading.Read(new MemoryStream("mmsi,timestamp,lat,lon\n1,yesterday,3,4\n"u8.ToArray()), fleet, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("receive times", TrackReading.Read(new MemoryStream("!AIVDM,1,1,,A,15RTgt0PAso;90TKcjM8h6g208CQ,0*4A\n"u8.ToArray()), fleet, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
        {
            gzip.Write("mmsi,timestamp,lat,lon\n"u8);
            var random = new Random(1);
            for (var i = 0; i < 20_000; i++) gzip.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"273000001,{1_704_067_200 + i * 60},{random.NextDouble():0.00000},{random.NextDouble():0.00000}\n")));
        }
        var cut = packed.ToArray()[..(int)(packed.Length / 2)];
        Assert.Contains("ends too early", TrackReading.Read(LogInput.Unpacked(new MemoryStream(cut)), fleet, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.InRange(fleet.Positions.Count, 1000, 19_999);
    }
}
