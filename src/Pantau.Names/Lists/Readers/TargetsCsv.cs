using Pantau.Names.Csv;
using Pantau.Names.Listings;

namespace Pantau.Names.Lists.Readers;

/// <summary>OpenSanctions' simplified table of targets (targets.simple.csv); several values stand in one field, with semicolons between.</summary>
internal static class TargetsCsv
{
    private static readonly string[] Told = ["sanctions", "phones", "emails"];

    public static bool Fits(string[] row) => row.Length > 3 && row[0] == "id" && row[1] == "schema" && row[2] == "name";

    public static ListLoad Read(TextReader reader)
    {
        using var rows = CsvText.Rows(reader).GetEnumerator();
        if (!rows.MoveNext() || !Fits(rows.Current)) return ListLoad.Failed("is no table of targets: its first row does not begin with id,schema,name.");
        var header = rows.Current;
        var parties = new List<ListedParty>();
        while (rows.MoveNext())
        {
            var row = rows.Current;
            if (row.Length != header.Length) return ListLoad.Failed($"is a table of targets, but its row {parties.Count + 2} has {row.Length} fields and not {header.Length}: fetch it again, it may be cut off.");
            parties.Add(Party(row));
        }
        return ListLoad.Of("targets-csv", null, parties);

        string[] Get(string[] row, string column) => Array.IndexOf(header, column) is >= 0 and var i ? [.. CsvText.Rows(new StringReader(row[i]), ';').SelectMany(v => v).Select(v => v.Trim()).Where(v => v.Length > 0)] : [];

        string? One(string[] row, string column) => Array.IndexOf(header, column) is >= 0 and var i && row[i].Length > 0 ? row[i] : null;

        ListedParty Party(string[] row)
        {
            var schema = One(row, "schema") ?? "";
            var kind = schema switch { "Person" => PartyKind.Person, "Vessel" => PartyKind.Vessel, "Airplane" => PartyKind.Aircraft, _ => PartyKind.Organization };
            return new ListedParty(One(row, "id") ?? "", Get(row, "dataset").FirstOrDefault() ?? "targets", kind)
            {
                Names = [new PartyName(One(row, "name") ?? "", NameType.Primary), .. Get(row, "aliases").Select(a => new PartyName(a))],
                Identifiers = [.. Get(row, "identifiers").Select(i => ImoNumber.Digits(i) is { } imo && kind == PartyKind.Vessel && ImoNumber.IsValid(i) ? new Identifier("imo", imo) : new Identifier("id", i))],
                Dates = [.. Get(row, "birth_date").Select(d => new PartyDate("birth", d))],
                States = [.. Get(row, "countries").Select(c => new PartyState("country", c))],
                Addresses = [.. Get(row, "addresses").Select(a => new PartyAddress(a))],
                Programmes = [.. Get(row, "program_ids") is { Length: > 0 } ids ? ids : Get(row, "sanctions")],
                ListedOn = One(row, "first_seen"),
                Notes = [.. Told.SelectMany(c => Get(row, c).Select(v => $"{c}: {v}"))],
            };
        }
    }
}
