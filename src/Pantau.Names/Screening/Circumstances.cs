using Pantau.Names.Listings;
using Pantau.Names.Tables;

namespace Pantau.Names.Screening;

/// <summary>What identifiers, dates and states say beside the name: each strengthens or refutes.</summary>
internal static class Circumstances
{
    private const double OtherBirthYear = 0.3, OtherBirthDay = 0.1, OtherState = 0.05, SameBirth = 0.05, OtherImo = 0.5, WeakName = 0.05;

    /// <summary>The change of score, with its reasons.</summary>
    public static (double Change, List<string> Reasons) Weigh(ScreenQuery query, ListedParty party, PartyName? name)
    {
        var reasons = new List<string>();
        var change = 0.0;
        if (query.BirthDate is { Length: >= 4 } born && party.Dates.Where(d => d.Type == "birth").ToList() is { Count: > 0 } dates) change += Birth(born, dates, reasons);
        if (query.State is { Length: > 0 } state && party.States.Count > 0)
        {
            var same = party.States.Any(s => Code(s.Name) == Code(state));
            change += same ? 0 : -OtherState;
            reasons.Add(same ? $"the list names {state} too" : $"the list names {string.Join(", ", party.States.Select(s => s.Name).Distinct(StringComparer.Ordinal))}, not {state}");
        }
        if (query.Imo is { } imo && party.Identifiers.Where(i => i.Type == "imo").ToList() is { Count: > 0 } numbers && numbers.TrueForAll(n => n.Value != imo))
        {
            change -= OtherImo;
            reasons.Add($"IMO {numbers[0].Value} against {imo}: another ship");
        }
        if (name?.Quality == NameQuality.Low)
        {
            change -= WeakName;
            reasons.Add("the list itself calls this name a weak alias");
        }
        return (change, reasons);
    }

    private static double Birth(string born, List<PartyDate> dates, List<string> reasons)
    {
        var listed = string.Join(" or ", dates.Select(d => (d.Circa ? "about " : "") + d.Value + (d.To is null ? "" : " to " + d.To)).Distinct(StringComparer.Ordinal));
        if (dates.Exists(d => d.Value == born))
        {
            reasons.Add($"born {born}, as listed");
            return SameBirth;
        }
        if (dates.Exists(d => Fits(born, d)))
        {
            var exact = dates.Exists(d => d.Value.Length == 10 && born.Length == 10 && d.Value[..4] == born[..4]);
            reasons.Add(exact ? $"born {born}, listed {listed}: the year agrees, the day does not" : $"born {born}, which agrees with {listed}");
            return exact ? -OtherBirthDay : 0;
        }
        reasons.Add($"born {born}, listed {listed}");
        return -OtherBirthYear;
    }

    private static bool Fits(string born, PartyDate listed)
    {
        if (!int.TryParse(born.AsSpan(0, 4), out var year) || listed.Value.Length < 4 || !int.TryParse(listed.Value.AsSpan(0, 4), out var from)) return true;
        var to = listed.To is { Length: >= 4 } end && int.TryParse(end.AsSpan(0, 4), out var last) ? last : from;
        var slack = listed.Circa ? 2 : 0;
        return year >= from - slack && year <= to + slack;
    }

    private static string Code(string state) => NameTables.Default.Places.Find(state.Trim().ToLowerInvariant()) ?? state.Trim().ToLowerInvariant();
}
