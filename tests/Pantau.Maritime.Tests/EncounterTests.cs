using System.Globalization;
using System.Text.Json;
using Pantau.Maritime.Behaviours;
using Pantau.Maritime.Places;
using Pantau.Maritime.Reading;
using Pantau.Maritime.Tracks;
using Pantau.Tests;

namespace Pantau.Maritime.Tests;

/// <summary>Meetings: the published cases exactly, and the corners of the globe and of the clock.</summary>
public sealed class EncounterTests
{
    [Theory]
    [InlineData("simple")]
    [InlineData("multi")]
    public void The_published_cases_give_exactly_the_expected_meetings(string name)
    {
        var folder = Needs.SharedData("data/ais/encounters");
        var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "expected.json"))).RootElement.GetProperty(name).EnumerateArray()
            .Select(e => $"{string.Join('+', e.GetProperty("vessels").EnumerateArray().Select(v => v.GetString()))} {e.GetProperty("start").GetDateTimeOffset():u} {e.GetProperty("end").GetDateTimeOffset():u}");
        using var fleet = new Fleet();
        using var file = LogInput.Open(Path.Combine(folder, name + ".csv"));
        Assert.Null(TrackReading.Read(file, fleet, TestContext.Current.CancellationToken));
        Assert.Equal(expected.Order(StringComparer.Ordinal), Meetings(fleet));
    }

    // Two vessels side by side for an hour: where, how far apart in longitude, how far in latitude.
    [Theory]
    [InlineData(0.0, 0.0, 0.004, 0.0, true)]
    [InlineData(0.0, 0.0, 0.0046, 0.0, false)]
    [InlineData(10.0, 179.999, 0.002, 0.0, true)]
    [InlineData(60.0, 10.0, 0.0088, 0.0, true)]
    [InlineData(60.0, 10.0, 0.0092, 0.0, false)]
    [InlineData(89.999, 0.0, 180.0, 0.0, true)]
    [InlineData(89.99, 0.0, 180.0, 0.0, false)]
    [InlineData(-89.999, -90.0, 180.0, 0.0, true)]
    [InlineData(85.0, 179.99, 0.03, 0.0, true)]
    [InlineData(-0.002, 0.0, 0.0, 0.004, true)]
    public void Nearness_is_the_same_everywhere(double lat, double lon, double dLon, double dLat, bool meets)
    {
        using var fleet = new Fleet();
        var start = DateTimeOffset.Parse("2016-12-31T23:30:00Z", CultureInfo.InvariantCulture).ToUnixTimeSeconds();
        for (var minute = 0; minute <= 60; minute += 5)
        {
            fleet.Add(TrackPosition.From(412000001, start + minute * 60, lat, lon)!.Value);
            fleet.Add(TrackPosition.From(412000002, start + minute * 60 + 7, lat + dLat, Geo.Wrap(lon + dLon))!.Value);
        }
        Assert.Equal(meets ? 1 : 0, Meetings(fleet).Count());
    }

    [Fact]
    public void A_vessel_that_sails_across_the_date_line_is_resampled_on_the_short_way()
    {
        using var fleet = new Fleet();
        for (var i = 0; i <= 4; i++)
        {
            foreach (var mmsi in new uint[] { 412000001, 412000002 })
                fleet.Add(TrackPosition.From(mmsi, 1_700_000_100 + i * 1800, 50, Geo.Wrap(179.9 + i * 0.05))!.Value);
        }
        Assert.Single(Meetings(fleet));
    }

    private static IEnumerable<string> Meetings(Fleet fleet) =>
        new BehaviourFinder(PlaceBook.Load(), new Thresholds()).Find(fleet, TestContext.Current.CancellationToken)
            .Where(b => b.Kind == BehaviourKind.Encounter)
            .Select(b => $"{string.Join('+', b.Vessels)} {b.Start:u} {b.End:u}")
            .Order(StringComparer.Ordinal);
}
