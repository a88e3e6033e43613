using Pantau.Names.Csv;
using Pantau.Names.Listings;

namespace Pantau.Names.Lists.Readers;

/// <summary>OFAC's legacy CSV: entries, and beside them aliases and addresses by the entry's number. "-0-" is empty.</summary>
internal static class OfacCsv
{
    private const int Columns = 12;

    /// <summary>True for a first row of twelve fields that begins with a number and names a programme.</summary>
    public static bool Fits(string[] row) => row.Length == Columns && row[0].Trim().Length > 0 && row[0].Trim().All(char.IsAsciiDigit);

    public static ListLoad Read(TextReader entries, TextReader? aliases, TextReader? addresses)
    {
        var alt = Rows(aliases, 4);
        var add = Rows(addresses, 5);
        var parties = new List<ListedParty>();
        var line = 0;
        foreach (var row in CsvText.Rows(entries))
        {
            line++;
            // The old files end with the mark of CP/M.
            if (row is ["\u001a"]) continue;
            if (!Fits(row)) return ListLoad.Failed($"is OFAC's CSV, but row {line} has {row.Length} fields and not {Columns}: fetch it again, it may be cut off.");
            parties.Add(Party(row, alt[row[0].Trim()], add[row[0].Trim()]));
        }
        return ListLoad.Of("ofac-csv", null, parties);
    }

    private static ILookup<string, string[]> Rows(TextReader? reader, int least) =>
        (reader is null ? [] : CsvText.Rows(reader).Where(r => r.Length >= least)).ToLookup(r => r[0].Trim(), StringComparer.Ordinal);

    private static ListedParty Party(string[] row, IEnumerable<string[]> aliases, IEnumerable<string[]> addresses)
    {
        var f = Array.ConvertAll(row, Value);
        var kind = f[2] switch { "individual" => PartyKind.Person, "vessel" => PartyKind.Vessel, "aircraft" => PartyKind.Aircraft, _ => PartyKind.Organization };
        var remarks = OfacRemarks.Read(f[11] ?? "");
        var names = new List<PartyName> { new(f[1] ?? "", NameType.Primary) };
        names.AddRange(aliases.Where(a => Value(a[3]) is not null).Select(a => new PartyName(Value(a[3])!, a[2].Trim() == "fka" ? NameType.Former : NameType.Alias, Note: a.Length > 4 ? Value(a[4]) : null)));
        names.AddRange(remarks.Names);
        var details = new[] { ("vessel type", f[6]), ("tonnage", f[7]), ("gross registered tonnage", f[8]), ("owner", f[10]) };
        return new ListedParty("ofac-" + row[0].Trim(), "ofac-sdn", kind)
        {
            Names = names,
            Identifiers = f[5] is { } call ? [new Identifier("call-sign", call), .. remarks.Identifiers] : remarks.Identifiers,
            Dates = remarks.Dates,
            States = f[9] is { } flag ? [new PartyState("flag", flag), .. remarks.States] : remarks.States,
            Addresses = [.. addresses.Select(Address).OfType<PartyAddress>()],
            BirthPlaces = remarks.BirthPlaces,
            Positions = f[4] is { } title ? [title] : [],
            Programmes = f[3]?.Split("] [", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
            Gender = remarks.Gender,
            Notes = [.. details.Where(d => d.Item2 is not null).Select(d => $"{d.Item1}: {d.Item2}"), .. f[11] is { } text ? new[] { text } : []],
        };
    }

    private static PartyAddress? Address(string[] row)
    {
        var text = XmlNodes.Row(Value(row[2]), Value(row[3]), Value(row[4]));
        return text.Length > 0 ? new PartyAddress(text, Value(row[4]), row.Length > 5 ? Value(row[5]) : null) : null;
    }

    private static string? Value(string field) => field.Trim() is "" or "-0-" ? null : field.Trim();
}
