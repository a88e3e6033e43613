using System.Globalization;
using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Behaviours;

/// <summary>Names and numbers that do not hold together, within one MMSI and between several.</summary>
internal static class Identities
{
    public static IEnumerable<Behaviour> Find(IReadOnlyDictionary<uint, VesselRecord> vessels)
    {
        foreach (var vessel in vessels.Values.OrderBy(v => v.Mmsi))
        {
            if (vessel.Mmsi is >= 100_000_000 and < 970_000_000 && !Mids.IsShip(vessel.Mmsi) && vessel.Mmsi / 1_000_000 != 111 && vessel.Mmsi / 100_000_000 != 8 || Mids.IsShip(vessel.Mmsi) && Mids.CountryOf(vessel.Mmsi) is null)
            {
                if (vessel.Facts.Count > 0) yield return Event("mmsi-of-no-country", Sureness.Medium, vessel.Facts[0].First, vessel.Facts.Max(f => f.Last), [vessel.Mmsi], $"the MMSI {ReasonText.Ship(vessel.Mmsi)} begins with digits that no country has");
            }
            foreach (var trouble in Within(vessel)) yield return trouble;
        }
        foreach (var trouble in Between(vessels)) yield return trouble;
    }

    private static IEnumerable<Behaviour> Within(VesselRecord vessel)
    {
        foreach (var wrong in vessel.Facts.Where(f => f.Facts.Imo > 0 && !ImoCheck.IsValid(f.Facts.Imo)).GroupBy(f => f.Facts.Imo))
        {
            // Small craft put national numbers in the field; seven digits with a wrong check digit are another matter.
            var seven = wrong.Key is >= 1_000_000 and <= 9_999_999;
            yield return Event(seven ? "imo-check-digit" : "no-imo-number", seven ? Sureness.Medium : Sureness.Low, wrong.Min(f => f.First), wrong.Max(f => f.Last), [vessel.Mmsi], string.Create(CultureInfo.InvariantCulture, $"{wrong.Key} is no IMO number: {(seven ? "its check digit is wrong" : "it has not seven digits")}"));
        }

        foreach (var said in vessel.Facts.Where(f => f.Facts.Flag.Length > 0).GroupBy(f => f.Facts.Flag))
        {
            var country = Mids.CountryOf(vessel.Mmsi);
            if (country is not null && said.Key.Length == 2 && !said.Key.Equals(country, StringComparison.OrdinalIgnoreCase))
                yield return Event("flag-mismatch", Sureness.Medium, said.Min(f => f.First), said.Max(f => f.Last), [vessel.Mmsi], $"the flag is given as {said.Key}, the MMSI is one of {country}");
        }
        var imos = Stretches(vessel, f => f.Imo > 0 && ImoCheck.IsValid(f.Imo) ? f.Imo.ToString(CultureInfo.InvariantCulture) : "");
        foreach (var change in Changes(vessel, imos, "imo-change", "IMO number", Sureness.High)) yield return change;
        var names = Stretches(vessel, f => Plain(f.Name));
        // A hull that is renamed keeps its IMO number; that is a change all the same, though often an honest one.
        if (imos.Count < 2)
        {
            foreach (var change in Changes(vessel, names, "name-change", "name", Sureness.Low)) yield return change;
        }
    }

    private static IEnumerable<Behaviour> Changes(VesselRecord vessel, List<(string Value, uint First, uint Last)> stretches, string detail, string what, Sureness confidence)
    {
        for (var i = 1; i < stretches.Count; i++)
        {
            var (before, now) = (stretches[i - 1], stretches[i]);
            var both = now.First < before.Last;
            yield return Event(both ? detail.Replace("-change", "-two-at-once", StringComparison.Ordinal) : detail, both ? Sureness.High : confidence, both ? now.First : before.Last, both ? Math.Min(before.Last, now.Last) : now.First, [vessel.Mmsi],
                both ? $"the {what} is {before.Value} and {now.Value} by turns under one MMSI" : $"the {what} changed from {before.Value} to {now.Value} under one MMSI");
        }
    }

    // When each value was said, in the order of first appearance.
    private static List<(string Value, uint First, uint Last)> Stretches(VesselRecord vessel, Func<VesselFacts, string> of) =>
        [.. vessel.Facts.Select(f => (Value: of(f.Facts), Seen: f)).Where(f => f.Value.Length > 0).GroupBy(f => f.Value).Select(g => (g.Key, g.Min(f => f.Seen.First), g.Max(f => f.Seen.Last))).OrderBy(s => s.Item2)];

    private static IEnumerable<Behaviour> Between(IReadOnlyDictionary<uint, VesselRecord> vessels)
    {
        var byImo = vessels.Values
            .SelectMany(v => v.Facts.Where(f => ImoCheck.IsValid(f.Facts.Imo)).GroupBy(f => f.Facts.Imo).Select(g => (Imo: g.Key, v.Mmsi, First: g.Min(f => f.First), Last: g.Max(f => f.Last), Name: g.Select(f => f.Facts.Name).FirstOrDefault(n => n.Length > 0) ?? "")))
            .GroupBy(s => s.Imo)
            .Where(g => g.Count() > 1)
            .OrderBy(g => g.Key);
        foreach (var ship in byImo)
        {
            var inOrder = ship.OrderBy(s => s.First).ThenBy(s => s.Mmsi).ToList();
            for (var i = 1; i < inOrder.Count; i++)
            {
                var (before, now) = (inOrder[i - 1], inOrder[i]);
                var both = now.First < before.Last;
                string from = Mids.CountryOf(before.Mmsi) ?? "no country", to = Mids.CountryOf(now.Mmsi) ?? "no country";
                var reasons = new List<string> { string.Create(CultureInfo.InvariantCulture, $"IMO {ship.Key} is said under {ReasonText.Ship(before.Mmsi)} ({from}) and {ReasonText.Ship(now.Mmsi)} ({to}){(both ? " at the same time" : ", one after the other")}") };
                if (Plain(before.Name).Length > 0 && Plain(now.Name).Length > 0 && Plain(before.Name) != Plain(now.Name)) reasons.Add($"the name changed from {before.Name} to {now.Name}");
                yield return Event(both ? "one-imo-two-ships" : "mmsi-change", both ? Sureness.High : Sureness.Medium, both ? now.First : before.Last, both ? Math.Min(before.Last, now.Last) : now.First, [before.Mmsi, now.Mmsi], [.. reasons]);
            }
        }
    }

    private static string Plain(string name) => new([.. name.ToUpperInvariant().Where(char.IsLetterOrDigit)]);

    private static Behaviour Event(string detail, Sureness confidence, uint start, uint end, uint[] vessels, params string[] reasons) => new()
    {
        Kind = BehaviourKind.Identity,
        Detail = detail,
        Vessels = [.. vessels.Select(ReasonText.Ship).Order(StringComparer.Ordinal)],
        Start = ReasonText.At(start),
        End = ReasonText.At(Math.Max(start, end)),
        Confidence = confidence,
        Reasons = reasons,
    };
}
