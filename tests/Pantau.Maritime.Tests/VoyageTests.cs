using System.Globalization;
using Pantau.Maritime.Behaviours;
using Pantau.Maritime.Places;
using Pantau.Maritime.Tracks;
using Pantau.Maritime.Voyages;

namespace Pantau.Maritime.Tests;

/// <summary>Voyages made of stays in port, and what may have been carried.</summary>
public sealed class VoyageTests
{
    private static readonly PlaceBook Places = PlaceBook.Load();
    private static readonly long Start = DateTimeOffset.Parse("2024-01-30T00:00:00Z", CultureInfo.InvariantCulture).ToUnixTimeSeconds();

    // A ship that stays twelve hours in each place and sails twelve between.
    private static IReadOnlyList<PortVoyage> Sail(string[] stops, Func<int, uint>? mmsi = null, Func<int, int>? draught = null, ShipParticulars? sizes = null, int type = 70, double silentFrom = 2, int length = 100)
    {
        using var fleet = new Fleet();
        var time = Start;
        for (var i = 0; i < stops.Length; i++)
        {
            var (port, next) = (Places.Find(stops[i])!, Places.Find(stops[Math.Min(i + 1, stops.Length - 1)])!);
            var number = mmsi?.Invoke(i) ?? 273123456;
            fleet.Say(number, new VesselFacts(9165293, "ANGARA", "", "", type, length), (uint)time);
            for (var s = 0; s < 24 * 6; s++, time += 600)
            {
                var part = Math.Max(0, s / 72.0 - 1);
                if (part > silentFrom) continue;
                var (lat, lon) = Geo.Between(port.Lat, port.Lon, next.Lat, next.Lon, part);
                fleet.Add(TrackPosition.From(number, time, lat, lon)!.Value);
                if (draught is not null) fleet.Draw(number, draught(i), (uint)time);
            }
        }
        var found = new BehaviourFinder(Places, new Thresholds()).Find(fleet, TestContext.Current.CancellationToken);
        return new VoyageFinder(Places, sizes ?? ShipParticulars.None).Find(found, fleet.Vessels);
    }

    [Fact]
    public void A_shuttle_is_counted_by_the_month_of_departure()
    {
        var voyages = Sail(["port-rajin", "port-dunai", "port-rajin", "port-dunai", "port-rajin"]);
        Assert.Equal(["port-rajin>port-dunai", "port-dunai>port-rajin", "port-rajin>port-dunai", "port-dunai>port-rajin"], voyages.Select(v => v.From + ">" + v.To));
        Assert.All(voyages, v => Assert.Equal(("imo-9165293", "RU", Sureness.High), (v.Ship.Id, v.Flag, v.Confidence)));
        Assert.Equal([(2024, 1, 1), (2024, 1, 1), (2024, 2, 1), (2024, 2, 1)], ShuttleMonth.Count(voyages).Select(m => (m.Year, m.Month, m.Voyages)));
    }

    [Fact]
    public void One_stay_or_none_is_no_voyage_and_a_stop_at_an_anchorage_is_part_of_the_way()
    {
        Assert.Empty(Sail(["port-rajin"]));
        Assert.Empty(Sail(["anchorage-nampo", "anchorage-dalian"]));
        var voyage = Assert.Single(Sail(["port-dalian", "anchorage-nampo", "port-nampo"]));
        Assert.Equal(("port-dalian", "port-nampo"), (voyage.From, voyage.To));
    }

    [Fact]
    public void A_hull_that_changes_its_number_on_the_way_is_one_ship()
    {
        var voyage = Assert.Single(Sail(["port-rajin", "port-dunai"], i => i == 0 ? 445000001u : 671000001u));
        Assert.Equal(("445000001", "671000001", "KP"), (voyage.Mmsi, voyage.ArrivedAs, voyage.Flag));
        Assert.Contains(voyage.Reasons, r => r.Contains("671000001", StringComparison.Ordinal));
    }

    [Fact]
    public void A_silence_makes_a_voyage_less_sure()
    {
        var voyage = Assert.Single(Sail(["port-busan", "port-busan", "port-qingdao"], silentFrom: 0.02));
        Assert.True(voyage.Confidence < Sureness.High || voyage.Silent == TimeSpan.Zero);
    }

    [Fact]
    public void Cargo_is_bounds_that_say_what_they_rest_on()
    {
        var loaded = Sail(["port-rajin", "port-dunai", "port-rajin"], draught: i => i == 0 ? 75 : 50);
        var cargo = loaded[0].Cargo!;
        Assert.Equal("tonne", cargo.Unit);
        Assert.InRange(cargo.Min!.Value, 1500, 3000);
        Assert.True(cargo.Max > cargo.Min && cargo.Assumption.Contains("7.5 m", StringComparison.Ordinal));
        Assert.Equal(0, loaded[1].Cargo!.Min);
        Assert.Null(Sail(["port-rajin", "port-dunai"])[0].Cargo);
    }

    [Fact]
    public void Containers_are_bounded_by_the_ships_places_and_barrels_by_its_deadweight()
    {
        var sizes = new ShipParticulars(new Dictionary<int, ShipSize> { [9165293] = new(6000, 300) });
        var boxes = Sail(["port-rajin", "port-dunai", "port-rajin"], draught: i => i == 0 ? 75 : 50, sizes: sizes)[0].Cargo!;
        Assert.Equal(("container", 300m), (boxes.Unit, boxes.Max));
        Assert.InRange(boxes.Min!.Value, 40, 120);
        var oil = Sail(["port-nampo", "port-dalian"], sizes: sizes, type: 80, length: 0)[0].Cargo!;
        Assert.Equal(("barrel", 13_000m, 46_000m), (oil.Unit, oil.Min, oil.Max));
    }

    [Theory]
    [InlineData("imo,dwt\n9165293,5000\n", null)]
    [InlineData("name,dwt\nA,5000\n", "imo")]
    [InlineData("imo,teu\nA,5000\n", "line 2")]
    [InlineData("", "imo")]
    public void A_table_of_sizes_that_is_none_gets_one_line(string text, string? wrong)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, text);
        var (table, problem) = ShipParticulars.Load(path);
        File.Delete(path);
        Assert.Equal(wrong is null, table is not null);
        if (wrong is not null) Assert.Contains(wrong, problem!, StringComparison.Ordinal);
    }
}
