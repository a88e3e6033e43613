using System.Globalization;
using Pantau.Maritime.Behaviours;
using Pantau.Maritime.Coast;
using Pantau.Maritime.Places;
using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Tests;

/// <summary>Land and sea, with the coastline of the package and with the coarse one that stands in for it.</summary>
public sealed class CoastTests
{
    private static readonly long Start = DateTimeOffset.Parse("2024-05-01T00:00:00Z", CultureInfo.InvariantCulture).ToUnixTimeSeconds();
    private static readonly LandBands Coarse = new(Coastline.OfText(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", "land-east-asia.txt"))));

    private static IEnumerable<LandBands> Both => [LandBands.Default!, Coarse];

    [Theory]
    [InlineData(39.5, 126.5, true)]
    [InlineData(45.0, 125.0, true)]
    [InlineData(36.0, 138.0, true)]
    [InlineData(38.5, 124.0, false)]
    [InlineData(40.0, 133.0, false)]
    [InlineData(29.5, 124.0, false)]
    public void Land_and_sea_are_told_apart(double lat, double lon, bool land) => Assert.All(Both, b => Assert.Equal(land, b.IsLand(lat, lon)));

    [Fact]
    public void No_place_of_the_book_is_inland()
    {
        foreach (var land in Both.Select(b => new LandIndex(b, InlandWaters.Default, 10)))
            Assert.DoesNotContain(PlaceBook.Load().All, p => land.IsInland(p.Lat, p.Lon));
    }

    [Theory]
    [InlineData(31.95, 120.9)]
    [InlineData(29.95, -90.1)]
    [InlineData(43.6, -79.0)]
    [InlineData(54.3, 9.7)]
    [InlineData(30.6, 32.3)]
    [InlineData(61.1, 6.6)]
    [InlineData(90, 0)]
    [InlineData(0, 180)]
    public void Rivers_canals_lakes_fjords_and_the_ends_of_the_map_are_not_inland(double lat, double lon) => Assert.False(new LandIndex(LandBands.Default!, InlandWaters.Default, 10).IsInland(lat, lon));

    private static IReadOnlyList<Behaviour> Find(params (double Lat, double Lon, double Hours)[] way)
    {
        using var fleet = new Fleet();
        var time = Start;
        for (var i = 0; i + 1 < way.Length; i++)
        {
            var steps = (int)(way[i + 1].Hours * 12);
            for (var s = 0; s < steps; s++, time += 300)
            {
                var (lat, lon) = Geo.Between(way[i].Lat, way[i].Lon, way[i + 1].Lat, way[i + 1].Lon, s / (double)steps);
                fleet.Add(TrackPosition.From(273123456, time, lat, lon)!.Value);
            }
        }
        return [.. new BehaviourFinder(PlaceBook.Load(), new Thresholds()).Find(fleet, TestContext.Current.CancellationToken).Where(b => b.Detail == "on-land")];
    }

    [Fact]
    public void A_voyage_straight_over_Korea_is_on_land_and_one_around_it_is_not()
    {
        var found = Assert.Single(Find((39.17, 127.9, 0), (38.7, 124.8, 12)));
        Assert.Equal((BehaviourKind.Spoofing, Sureness.Medium), (found.Kind, found.Confidence));
        Assert.Empty(Find((39.17, 128.2, 0), (36.0, 130.5, 20), (34.0, 128.5, 15), (33.9, 124.6, 20), (38.4, 124.2, 24)));
    }

    [Fact]
    public void A_vessel_that_is_never_at_sea_is_a_river_boat() => Assert.Empty(Find((45, 120, 0), (45.5, 121, 10)));

    [Fact]
    public void Fewer_positions_than_count_are_stray_fixes() => Assert.Empty(Find((39.0, 128.6, 0), (39.0, 128.4, 4), (39.2, 127.0, 0.3), (39.0, 128.4, 0.3), (39.0, 128.8, 4)));

    [Theory]
    [InlineData(0, 0, 10, 10, 4)]
    [InlineData(5, 5, 20, 20, 4)]
    [InlineData(20, 20, 30, 30, 0)]
    public void An_outline_is_cut_at_the_sides_of_a_box(double south, double west, double north, double east, int corners)
    {
        var square = new LandRing([(0, 0), (0, 10), (10, 10), (10, 0)]);
        var cut = RingShaping.Cut(square, new LatLonBox(south, west, north, east));
        Assert.Equal(corners, cut.Corners.Count);
        Assert.All(cut.Corners, c => Assert.True(new LatLonBox(south, west, north, east).Has(c.Lat, c.Lon)));
    }
}
