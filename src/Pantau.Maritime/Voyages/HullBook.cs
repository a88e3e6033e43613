using System.Globalization;
using Pantau.Maritime.Behaviours;
using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Voyages;

/// <summary>Which hull each MMSI is, and under which flag: numbers that say one sound IMO number at different times are one ship.</summary>
public sealed class HullBook
{
    private readonly Dictionary<uint, Hull> hulls = [];
    private readonly Dictionary<uint, string?> flags = [];
    private readonly HashSet<uint> shared;

    /// <param name="vessels">What was said under each MMSI.</param>
    /// <param name="found">The behaviours, whose identity trouble says what not to join.</param>
    public HullBook(IReadOnlyDictionary<uint, VesselRecord> vessels, IReadOnlyList<Behaviour> found)
    {
        shared = Troubled(found, "two-ships-one-mmsi");
        var doubtful = Troubled(found, "one-imo-two-ships");
        foreach (var group in vessels.Values.GroupBy(v => doubtful.Contains(v.Mmsi) ? (0, v.Mmsi) : ImoOf(v) is var imo && imo > 0 ? (imo, 0u) : (0, v.Mmsi)))
        {
            var all = group.ToList();
            var facts = all.SelectMany(v => v.Facts).OrderBy(f => f.Last).Select(f => f.Facts).ToList();
            var draughts = all.SelectMany(v => v.Draughts).Where(d => d.Tenths > 0).Select(d => d.Tenths).ToList();
            var imo = group.Key.Item1;
            var hull = new Hull(
                imo > 0 ? string.Create(CultureInfo.InvariantCulture, $"imo-{imo}") : "vessel-" + Number(all[0].Mmsi),
                imo, facts.LastOrDefault(f => f.Name.Length > 0)?.Name ?? "", facts.LastOrDefault(f => f.ShipType > 0)?.ShipType ?? 0, facts.Select(f => f.Length).DefaultIfEmpty().Max(), draughts.Count > 0 ? draughts.Min() : 0);
            foreach (var vessel in all) hulls[vessel.Mmsi] = hull;
        }
        foreach (var vessel in vessels.Values) flags[vessel.Mmsi] = FlagFrom(vessel);
    }

    public Hull? Of(string mmsi) => hulls.GetValueOrDefault(uint.Parse(mmsi, CultureInfo.InvariantCulture));

    /// <summary>The flag's ISO code: what the table says, or what the MMSI's digits stand for; null where neither says it, or they differ.</summary>
    public string? FlagOf(string mmsi) => flags.GetValueOrDefault(uint.Parse(mmsi, CultureInfo.InvariantCulture));

    /// <summary>True where more than one ship sails under the number: what one did cannot be told from what the other did.</summary>
    public bool IsShared(string mmsi) => shared.Contains(uint.Parse(mmsi, CultureInfo.InvariantCulture));

    private static HashSet<uint> Troubled(IReadOnlyList<Behaviour> found, string detail) =>
        [.. found.Where(b => b.Kind == BehaviourKind.Identity && b.Detail == detail).SelectMany(b => b.Vessels).Select(v => uint.Parse(v, CultureInfo.InvariantCulture))];

    // The one sound number that was said; none where two were.
    private static int ImoOf(VesselRecord vessel)
    {
        var said = vessel.Facts.Select(f => f.Facts.Imo).Where(ImoCheck.IsValid).Distinct().ToList();
        return said.Count == 1 ? said[0] : 0;
    }

    private static string? FlagFrom(VesselRecord vessel)
    {
        var said = vessel.Facts.Select(f => f.Facts.Flag.Trim().ToUpperInvariant()).Where(f => f.Length == 2 && f.All(char.IsAsciiLetterUpper)).Append(Mids.CountryOf(vessel.Mmsi)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return said.Count == 1 ? said[0] : null;
    }

    private static string Number(uint mmsi) => mmsi.ToString("000000000", CultureInfo.InvariantCulture);
}
