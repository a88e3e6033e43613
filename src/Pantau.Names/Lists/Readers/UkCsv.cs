using Pantau.Names.Csv;
using Pantau.Names.Listings;

namespace Pantau.Names.Lists.Readers;

/// <summary>The UK's consolidated list of financial sanctions targets as CSV: a row an alias, gathered by the group's number.</summary>
internal static class UkCsv
{
    private static readonly string[] Needed = ["Name 6", "Group Type", "Group ID"];

    /// <summary>True for a first row that says when the list was last updated, as OFSI's does.</summary>
    public static bool Fits(string[] row) => row.Length >= 2 && row[0] == "Last Updated";

    public static ListLoad Read(TextReader reader)
    {
        using var rows = CsvText.Rows(reader).GetEnumerator();
        if (!rows.MoveNext() || !Fits(rows.Current)) return ListLoad.Failed("is not the UK's list: its first row does not say when it was last updated.");
        var updated = rows.Current[1];
        if (!rows.MoveNext()) return ListLoad.Failed("ends after its first row: fetch it again, it may be cut off.");
        var header = rows.Current.Select((name, i) => (name, i)).DistinctBy(c => c.name).ToDictionary(c => c.name, c => c.i, StringComparer.Ordinal);
        if (Needed.FirstOrDefault(n => !header.ContainsKey(n)) is { } missing) return ListLoad.Failed($"is the UK's list, but has no column '{missing}': its format has changed.");
        var all = new List<UkRow>();
        while (rows.MoveNext()) all.Add(new UkRow(header, rows.Current));
        return ListLoad.Of("uk-csv", updated, [.. all.GroupBy(r => r["Group ID"] ?? "", StringComparer.Ordinal).Select(Party)]);
    }

    private static ListedParty Party(IGrouping<string, UkRow> group)
    {
        var first = group.FirstOrDefault(r => r["Alias Type"] == "Primary name") ?? group.First();
        var kind = first["Group Type"] switch { "Individual" => PartyKind.Person, "Ship" => PartyKind.Vessel, _ => PartyKind.Organization };
        return new ListedParty("uk-" + group.Key, "uk-ofsi", kind)
        {
            Names = [.. group.OrderBy(r => r == first ? 0 : 1).SelectMany(Names).Distinct()],
            Identifiers = [.. group.Select(r => (r["Passport Number"], r["Passport Details"])).Where(p => p.Item1 is not null).Select(p => new Identifier("passport", p.Item1!, Note: p.Item2)).Concat(group.Select(r => (r["National Identification Number"], r["National Identification Details"])).Where(p => p.Item1 is not null).Select(p => new Identifier("national-id", p.Item1!, Note: p.Item2))).Distinct()],
            Dates = [.. group.Select(r => r["DOB"]).OfType<string>().Distinct(StringComparer.Ordinal).Select(d => new PartyDate("birth", ListDate.Iso(d) ?? d))],
            States = [.. group.Select(r => r["Nationality"]).OfType<string>().Distinct(StringComparer.Ordinal).Select(n => new PartyState("nationality", n))],
            Addresses = [.. group.Select(r => new PartyAddress(XmlNodes.Row([.. Enumerable.Range(1, 6).Select(i => r[$"Address {i}"]), r["Post/Zip Code"], r["Country"]]), r["Country"])).Where(a => a.Text.Length > 0).Distinct()],
            BirthPlaces = [.. group.Select(r => XmlNodes.Row(r["Town of Birth"], r["Country of Birth"])).Where(p => p.Length > 0).Distinct(StringComparer.Ordinal)],
            Positions = [.. group.Select(r => r["Position"]).OfType<string>().Distinct(StringComparer.Ordinal)],
            Titles = [.. group.Select(r => r["Title"]).OfType<string>().Distinct(StringComparer.Ordinal)],
            Programmes = [.. group.Select(r => r["Regime"]).OfType<string>().Distinct(StringComparer.Ordinal)],
            ListedOn = first["Listed On"] is { } on ? ListDate.Iso(on) ?? on : null,
            Notes = [.. group.Select(r => r["Other Information"]).OfType<string>().Distinct(StringComparer.Ordinal)],
        };
    }

    private static IEnumerable<PartyName> Names(UkRow row)
    {
        var text = string.Join(' ', Enumerable.Range(1, 6).Select(i => row[$"Name {i}"]).OfType<string>());
        var type = row["Alias Type"] switch { "Primary name" => NameType.Primary, "FKA" => NameType.Former, _ => NameType.Alias };
        if (text.Length > 0) yield return new PartyName(text, type, row["Alias Quality"] == "Low" ? NameQuality.Low : NameQuality.Good);
        if (row["Name Non-Latin Script"] is { } original) yield return new PartyName(original, NameType.OriginalScript);
    }

    private sealed record UkRow(Dictionary<string, int> Header, string[] Fields)
    {
        public string? this[string column] => Header.TryGetValue(column, out var i) && i < Fields.Length ? XmlNodes.Clean(Fields[i]) : null;
    }
}
