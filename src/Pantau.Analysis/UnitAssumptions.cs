using System.Globalization;
using Pantau.Model;

namespace Pantau.Analysis;

/// <summary>Conversions between units that do not measure the same: each an assumption with a source, in <c>data/assumptions.tsv</c>, that a team may switch on or off.</summary>
public sealed class UnitAssumptions
{
    private readonly List<UnitAssumption> all = [];

    public static UnitAssumptions Default { get; } = Load(Path.Combine(AppContext.BaseDirectory, "data", "assumptions.tsv"));

    /// <summary>Reads lines of id, item, unit, unit, low, high, on or off, and source, parted by tabs; other lines are passed over.</summary>
    public static UnitAssumptions Load(string path)
    {
        var assumptions = new UnitAssumptions();
        if (!File.Exists(path)) return assumptions;
        foreach (var line in File.ReadLines(path))
        {
            if (line.Split('\t') is not [var id, var item, var from, var to, var low, var high, "on" or "off", var source] parts || id.StartsWith('#')) continue;
            if (!decimal.TryParse(low, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var least) || !decimal.TryParse(high, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var most)) continue;
            assumptions.all.Add(new UnitAssumption(id, item, from, to, least, most, parts[6] == "on", source));
        }
        return assumptions;
    }

    /// <summary>A number in the other units that an assumption allows.</summary>
    public IEnumerable<AssumedAmount> Of(string? item, FindingQuantity? quantity) =>
        quantity is null || item is null ? [] : all.Where(a => a.From == quantity.Unit && Items.Is(item, a.Item)).Select(a => a.Apply(quantity));
}

/// <summary>One of <paramref name="From"/> is taken to be between <paramref name="Low"/> and <paramref name="High"/> of <paramref name="To"/>.</summary>
internal sealed record UnitAssumption(string Id, string Item, string From, string To, decimal Low, decimal High, bool On, string Source)
{
    public AssumedAmount Apply(FindingQuantity quantity) => new(Id, quantity.Min * Low, quantity.Max * High, To, On, LocalText.Of(
        string.Create(CultureInfo.InvariantCulture, $"If a {From} is {Low:#,0.##} to {High:#,0.##} {To}s ({Source})."),
        string.Create(CultureInfo.InvariantCulture, $"Jika satu {From} setara dengan {Low:0.##} sampai {High:0.##} {To} ({Source}).")));
}
