using Pantau.Maritime.Behaviours;
using Pantau.Maritime.Nmea;
using Pantau.Maritime.Places;
using Pantau.Maritime.Reading;
using Pantau.Maritime.Simulation;
using Pantau.Maritime.Tracks;
using Pantau.Maritime.Writing;

namespace Pantau.Maritime.Tests;

/// <summary>Positions as Parquet: written by the decoder, read as tracks.</summary>
public sealed class ParquetTests
{
    private static async Task<byte[]> Written()
    {
        var simulator = new Simulator(new SimulationOptions { Honest = 2, Troubles = 0, Days = 3 }, PlaceBook.Load());
        var file = new MemoryStream();
        var rows = new ParquetMessages(file);
        var reader = new AivdmReader<ParquetMessages.MessageTaker>(new ParquetMessages.MessageTaker(rows));
        var sequence = 0;
        foreach (var report in simulator.Reports())
        {
            foreach (var line in ReportText.StaticSentences(report, sequence++).Append(ReportText.PositionSentence(report))) reader.Line(System.Text.Encoding.ASCII.GetBytes(line));
            if (sequence % 500 == 0) await rows.WriteAsync(TestContext.Current.CancellationToken);
        }
        await rows.EndAsync(TestContext.Current.CancellationToken);
        Assert.Empty(reader.Counts.Troubles);
        return file.ToArray();
    }

    [Fact]
    public async Task What_is_written_is_read_again()
    {
        var bytes = await Written();
        using var fleet = new Fleet();
        Assert.Null(TrackReading.Read(new MemoryStream(bytes), fleet, TestContext.Current.CancellationToken));
        Assert.True(fleet.Positions.Count > 1000);
        Assert.Equal(0, fleet.Unusable);
        Assert.All(fleet.Vessels.Values.Where(v => v.Facts.Count > 0), v => Assert.Equal((true, true), (v.Facts[0].Facts.Name.Length > 0, ImoCheck.IsValid(v.Facts[0].Facts.Imo))));
        Assert.Contains(new BehaviourFinder(PlaceBook.Load(), new Thresholds()).Find(fleet, TestContext.Current.CancellationToken), b => b.Kind == BehaviourKind.PortVisit);
    }

    [Fact]
    public async Task A_file_that_ends_early_or_is_changed_gets_a_line()
    {
        var bytes = await Written();
        var random = new Random(1);
        for (var i = 0; i < 40; i++)
        {
            var broken = i < 20 ? bytes[..random.Next(4, bytes.Length - 1)] : (byte[])bytes.Clone();
            if (i >= 20) for (var k = 0; k < 30; k++) broken[random.Next(4, broken.Length)] ^= (byte)random.Next(1, 256);
            using var fleet = new Fleet();
            var problem = TrackReading.Read(new MemoryStream(broken), fleet, TestContext.Current.CancellationToken);
            if (i < 20) Assert.NotNull(problem);
        }
    }
}
