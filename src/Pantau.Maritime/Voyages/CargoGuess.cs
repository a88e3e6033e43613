using System.Globalization;

namespace Pantau.Maritime.Voyages;

/// <summary>
/// Bounds of what a ship may have carried. From below by how much deeper it lay than at its lightest; from above by what
/// floats at that draught, by its deadweight, and for containers by its places for them. Without a draught and with a
/// deadweight, tankers are taken to be a third to nine tenths full, as the reports to the 1718 Committee reckon.
/// </summary>
internal static class CargoGuess
{
    // A hull's breadth in its length, how much of the box around it is hull, how much of the deck's box is waterplane.
    private const double LeastBreadth = 1 / 8.0, MostBreadth = 1 / 5.5, LeastPlane = 0.72, MostBlock = 0.86, Water = 1.025;
    // Of what floats, the ship itself is a fifth at least.
    private const double MostCargo = 0.8;
    // Heavy fuel oil has some six barrels to the tonne, petrol some eight and a half.
    private const double LeastBarrels = 6.3, MostBarrels = 8.5;
    // A container of twenty feet weighs 30.48 t at most (ISO 668).
    private const double ContainerTonnes = 30.48, ThirdFull = 1 / 3.0, NearlyFull = 0.9;

    public static CargoEstimate? Of(Hull ship, int draughtTenths, ShipSize? size)
    {
        var deadweight = size?.Deadweight ?? 0;
        double? least = null, most = deadweight > 0 ? deadweight : null;
        var basis = new List<string>();
        if (draughtTenths > 0 && ship.Length > 0)
        {
            var deeper = Math.Max(0, draughtTenths - ship.LightestTenths) / 10.0;
            least = deeper * ship.Length * ship.Length * LeastBreadth * LeastPlane * Water;
            var floats = draughtTenths / 10.0 * ship.Length * ship.Length * MostBreadth * MostBlock * Water * MostCargo;
            most = Math.Min(most ?? double.MaxValue, floats);
            basis.Add(string.Create(CultureInfo.InvariantCulture, $"{ship.Length} m long, draught {draughtTenths / 10.0:0.0} m, {deeper:0.0} m deeper than at its lightest; breadth between an eighth and two elevenths of the length"));
        }
        else if (ship.IsTanker && deadweight > 0)
        {
            (least, most) = (deadweight * ThirdFull, deadweight * NearlyFull);
            basis.Add("no draught and length known: a third to nine tenths of the deadweight");
        }
        if (deadweight > 0) basis.Add(string.Create(CultureInfo.InvariantCulture, $"deadweight {deadweight:#,0} t"));
        if (least is null || most is null) return null;
        // A ship deeper than its deadweight allows was sent a wrong length or draught.
        least = Math.Min(least.Value, most.Value);
        if (ship.IsTanker)
        {
            basis.Add(string.Create(CultureInfo.InvariantCulture, $"{LeastBarrels} to {MostBarrels} barrels to the tonne"));
            return new CargoEstimate(Round(least.Value * LeastBarrels), Round(most.Value * MostBarrels), "barrel", string.Join("; ", basis));
        }
        if (size is not { Containers: > 0 }) return new CargoEstimate(Round(least.Value), Round(most.Value), "tonne", string.Join("; ", basis));
        basis.Add(string.Create(CultureInfo.InvariantCulture, $"places for {size.Containers} containers of twenty feet, of at most {ContainerTonnes} t each; all the cargo in containers"));
        return new CargoEstimate(Math.Min(size.Containers, (decimal)Math.Ceiling(least.Value / ContainerTonnes)), size.Containers, "container", string.Join("; ", basis));
    }

    // Two digits: more would claim to be exact.
    private static decimal Round(double value)
    {
        if (value < 10) return (decimal)Math.Round(value);
        var unit = Math.Pow(10, Math.Floor(Math.Log10(value)) - 1);
        return (decimal)(Math.Round(value / unit) * unit);
    }
}
