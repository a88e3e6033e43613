using Pantau.Maritime.Behaviours;
using Pantau.Maritime.Nmea;
using Pantau.Maritime.Places;
using Pantau.Maritime.Reading;
using Pantau.Maritime.Simulation;
using Pantau.Maritime.Tracks;
using Pantau.Model;

namespace Pantau.Maritime.Tests;

/// <summary>What is found in simulated reports, against what the simulation did: precision and recall of 0.98 for every kind.</summary>
public sealed class SimulatorTests
{
    private const double Least = 0.98;
    private static readonly PlaceBook Places = PlaceBook.Load();

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(42)]
    [InlineData(11)]
    [InlineData(14)]
    public void What_happened_is_found_and_nothing_else(int seed)
    {
        var simulator = new Simulator(new SimulationOptions { Seed = seed }, Places);
        using var fleet = new Fleet(held: 40_000);
        foreach (var report in simulator.Reports())
        {
            fleet.Add(report.Position);
            fleet.Say(report.Position.Mmsi, report.Facts, report.Position.Time);
            fleet.Draw(report.Position.Mmsi, report.DraughtTenths, report.Position.Time);
        }
        Assert.True(fleet.Positions.Spilled);
        var found = new BehaviourFinder(Places, new Thresholds()).Find(fleet, TestContext.Current.CancellationToken);
        var wrong = new List<string>();
        foreach (var kind in Enum.GetValues<BehaviourKind>())
        {
            var truth = simulator.Truth.Where(t => t.Kind == kind).ToList();
            var seen = found.Where(f => f.Kind == kind).ToList();
            Assert.NotEmpty(truth);
            var missed = truth.Where(t => !seen.Any(s => Same(t, s))).ToList();
            var made = seen.Where(s => !truth.Any(t => Same(t, s))).ToList();
            double recall = 1 - missed.Count / (double)truth.Count, precision = seen.Count == 0 ? 0 : 1 - made.Count / (double)seen.Count;
            TestContext.Current.TestOutputHelper?.WriteLine($"{kind}: {truth.Count} true, recall {recall:0.000}, precision {precision:0.000}");
            if (recall >= Least && precision >= Least) continue;
            wrong.Add($"{kind}: recall {recall:0.000}, precision {precision:0.000}");
            wrong.AddRange(missed.Take(8).Select(m => "  missed " + Text(m)));
            wrong.AddRange(made.Take(8).Select(m => "  made up " + Text(m)));
        }
        // A silence that poor reception made is not called dark, and a dark one is.
        var gaps = found.Where(f => f.Kind == BehaviourKind.Gap).Select(g => (Seen: g, True: simulator.Truth.FirstOrDefault(t => Same(t, g)))).Where(g => g.True is not null).ToList();
        wrong.AddRange(gaps.Where(g => (g.True!.Confidence == Sureness.High) != (g.Seen.Confidence == Sureness.High)).Select(g => "  called wrongly " + Text(g.Seen)));
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Sentences_and_tables_hold_the_same_reports()
    {
        var simulator = new Simulator(new SimulationOptions { Honest = 2, Troubles = 0, Days = 2 }, Places);
        using Fleet sentences = new(), table = new();
        var nmea = new AivdmReader<TrackSink>(new TrackSink(sentences));
        var text = new MemoryStream();
        using (var rows = new StreamWriter(text, leaveOpen: true))
        {
            rows.WriteLine(ReportText.Header);
            var sequence = 0;
            foreach (var report in simulator.Reports())
            {
                rows.WriteLine(ReportText.Row(report));
                foreach (var line in ReportText.StaticSentences(report, sequence++).Append(ReportText.PositionSentence(report))) nmea.Line(System.Text.Encoding.ASCII.GetBytes(line));
            }
        }
        text.Position = 0;
        Assert.Null(TrackReading.Read(text, table, TestContext.Current.CancellationToken));
        Assert.Empty(nmea.Counts.Troubles);
        Assert.Equal(table.Positions.Count, sentences.Positions.Count);
        Assert.Equal(table.Span, sentences.Span);
        foreach (var (mmsi, vessel) in table.Vessels)
        {
            Assert.Equal(vessel.Facts[0].Facts.Imo, sentences.Vessels[mmsi].Facts[0].Facts.Imo);
            Assert.Equal(vessel.Facts[0].Facts.Name, sentences.Vessels[mmsi].Facts[0].Facts.Name);
            Assert.Equal(vessel.Draughts.Select(d => d.Tenths), sentences.Vessels[mmsi].Draughts.Select(d => d.Tenths));
        }
    }

    private static bool Same(Behaviour t, Behaviour s)
    {
        if (t.Kind != s.Kind || !t.Vessels.SequenceEqual(s.Vessels) || (t.Detail is not null && t.Kind is BehaviourKind.Identity or BehaviourKind.Spoofing && t.Detail != s.Detail)) return false;
        var both = (t.End < s.End ? t.End : s.End) - (t.Start > s.Start ? t.Start : s.Start);
        var slack = TimeSpan.FromHours(2);
        return both >= 0.5 * (t.End - t.Start) || (t.End - t.Start < slack && both > -slack) || (t.Kind == BehaviourKind.Draught && both > -slack);
    }

    private static string Text(Behaviour b) => $"{Slug.Of(b.Kind)} {b.Detail} {string.Join('+', b.Vessels)} {b.Start:MM-dd HH:mm} to {b.End:MM-dd HH:mm} {b.Place} {b.Lat} {b.Lon} {b.Confidence} {string.Join("; ", b.Reasons)}";
}
