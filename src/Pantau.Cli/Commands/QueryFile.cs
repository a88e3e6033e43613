using Pantau.Names.Csv;
using Pantau.Names.Listings;
using Pantau.Names.Screening;

namespace Pantau.Cli.Commands;

/// <summary>A CSV of whom to look for.</summary>
internal static class QueryFile
{
    public static (List<ScreenQuery> Queries, string? Problem) Read(string file)
    {
        if (file != "-" && !File.Exists(file)) return ([], $"{file} does not exist: check the name.");
        using var reader = file == "-" ? Console.In : new StreamReader(file);
        using var rows = CsvText.Rows(reader).GetEnumerator();
        if (!rows.MoveNext()) return ([], $"{file} is empty: it needs a header with a column 'name'.");
        var header = rows.Current.Select(c => c.Trim().ToLowerInvariant()).ToArray();
        if (!header.Contains("name")) return ([], $"{file} has no column 'name': its header must have one.");
        var queries = new List<ScreenQuery>();
        while (rows.MoveNext())
        {
            var row = rows.Current;
            if (Get(row, "name") is { } name) queries.Add(new ScreenQuery(name, KindOf(Get(row, "schema")), Get(row, "birth_date"), Get(row, "country"), Get(row, "imo") is { } imo ? ImoNumber.Digits(imo) ?? imo : null, Get(row, "id")));
        }
        return (queries, null);

        string? Get(string[] row, string column) => Array.IndexOf(header, column) is >= 0 and var i && i < row.Length && row[i].Trim().Length > 0 ? row[i].Trim() : null;
    }

    public static PartyKind? KindOf(string? schema) => schema?.ToLowerInvariant() switch
    {
        "person" => PartyKind.Person,
        "vessel" => PartyKind.Vessel,
        "airplane" or "aircraft" => PartyKind.Aircraft,
        "organization" or "company" or "legalentity" or "publicbody" => PartyKind.Organization,
        _ => null,
    };
}
