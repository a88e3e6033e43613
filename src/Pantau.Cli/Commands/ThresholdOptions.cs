using System.CommandLine;
using Pantau.Maritime.Behaviours;

namespace Pantau.Cli.Commands;

/// <summary>What counts as a behaviour, as options; docs/ais.md says where the defaults come from.</summary>
internal sealed class ThresholdOptions
{
    private static readonly Thresholds Default = new();
    private readonly Option<double> gap = Number("--gap-hours", "Silence that is a gap.", Default.Gap.TotalHours);
    private readonly Option<int> reception = new("--reception-vessels") { Description = "Other vessels heard nearby during a gap that make reception good.", DefaultValueFactory = _ => Default.ReceptionVessels };
    private readonly Option<double> encounterKm = Number("--encounter-km", "Distance of an encounter.", Default.EncounterKm);
    private readonly Option<double> encounter = Number("--encounter-minutes", "Least length of an encounter.", Default.Encounter.TotalMinutes);
    private readonly Option<double> step = Number("--step-minutes", "Step at which tracks are resampled.", Default.Step.TotalMinutes);
    private readonly Option<double> between = Number("--most-between-minutes", "Silence across which nothing is resampled.", Default.MostBetween.TotalMinutes);
    private readonly Option<double> knots = Number("--loitering-knots", "Speed below which a vessel loiters.", Default.LoiteringKnots);
    private readonly Option<double> loitering = Number("--loitering-hours", "Least length of loitering.", Default.Loitering.TotalHours);
    private readonly Option<double> open = Number("--open-sea-km", "Distance from ports and anchorages at which the open sea begins.", Default.OpenSeaKm);
    private readonly Option<double> stopKm = Number("--stop-km", "A vessel in port that stays within this has stopped.", Default.StopKm);
    private readonly Option<double> stop = Number("--stop-minutes", "Least stop of a port visit.", Default.Stop.TotalMinutes);
    private readonly Option<double> draught = Number("--draught-metres", "Least change of draught.", Default.DraughtMetres);
    private readonly Option<double> fastest = Number("--fastest-knots", "Speed that no ship has.", Default.FastestKnots);

    private readonly Option<double> inland = Number("--inland-km", "Distance from the shore beyond which a position is on land.", Default.InlandKm);

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { gap, reception, encounterKm, encounter, step, between, knots, loitering, open, stopKm, stop, draught, fastest, inland }) command.Options.Add(option);
    }

    public Thresholds Read(ParseResult result) => new()
    {
        Gap = TimeSpan.FromHours(result.GetValue(gap)),
        ReceptionVessels = result.GetValue(reception),
        EncounterKm = result.GetValue(encounterKm),
        Encounter = TimeSpan.FromMinutes(result.GetValue(encounter)),
        Step = TimeSpan.FromMinutes(result.GetValue(step)),
        MostBetween = TimeSpan.FromMinutes(result.GetValue(between)),
        LoiteringKnots = result.GetValue(knots),
        Loitering = TimeSpan.FromHours(result.GetValue(loitering)),
        OpenSeaKm = result.GetValue(open),
        StopKm = result.GetValue(stopKm),
        Stop = TimeSpan.FromMinutes(result.GetValue(stop)),
        DraughtMetres = result.GetValue(draught),
        FastestKnots = result.GetValue(fastest),
        InlandKm = result.GetValue(inland),
    };

    private static Option<double> Number(string name, string description, double value)
    {
        var option = new Option<double>(name) { Description = description, DefaultValueFactory = _ => value };
        option.Validators.Add(r =>
        {
            if (r.Tokens.Count > 0 && !(r.GetValueOrDefault<double>() > 0)) r.AddError($"{name} takes a number above zero");
        });
        return option;
    }
}
