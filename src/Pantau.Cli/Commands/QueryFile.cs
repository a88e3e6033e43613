using System.Security.Cryptography;
using Pantau.Names.Csv;
using Pantau.Names.Listings;
using Pantau.Names.Screening;

namespace Pantau.Cli.Commands;

/// <summary>Queries that were read, or the line that says why not.</summary>
/// <param name="Nameless">How many rows named nobody.</param>
/// <param name="Print">SHA-256 of the file.</param>
internal sealed record QueryLoad(List<ScreenQuery> Queries, int Nameless, string Print, string? Problem);

/// <summary>A CSV of whom to look for.</summary>
internal static class QueryFile
{
    /// <param name="kind">The kind of party where a row names none.</param>
    public static QueryLoad Read(string file, PartyKind? kind = null)
    {
        if (Directory.Exists(file)) return Failed($"{file} is a folder: name a CSV.");
        if (file != "-" && !File.Exists(file)) return Failed($"{file} does not exist: check the name.");
        var bytes = file == "-" ? Standard() : File.ReadAllBytes(file);
        using var reader = new StreamReader(new MemoryStream(bytes));
        using var rows = CsvText.Rows(reader).GetEnumerator();
        if (!rows.MoveNext()) return Failed($"{file} is empty: it needs a header with a column 'name'.");
        var header = rows.Current.Select(c => c.Trim().ToLowerInvariant()).ToArray();
        if (!header.Contains("name")) return Failed($"{file} has no column 'name': its header must have one.");
        var queries = new List<ScreenQuery>();
        var (nameless, number) = (0, 0);
        while (rows.MoveNext())
        {
            var row = rows.Current;
            number++;
            var imo = Get(row, "imo") is { } given ? ImoNumber.Digits(given) ?? given : null;
            if ((Get(row, "name") ?? (imo is null ? null : "IMO " + imo)) is not { } name) nameless++;
            else queries.Add(new ScreenQuery(name, KindOf(Get(row, "schema")) ?? kind, Get(row, "birth_date"), Get(row, "country"), imo, Get(row, "id"), number));
        }
        return new QueryLoad(queries, nameless, Convert.ToHexStringLower(SHA256.HashData(bytes)), null);

        string? Get(string[] row, string column) => Array.IndexOf(header, column) is >= 0 and var i && i < row.Length && row[i].Trim().Length > 0 ? row[i].Trim() : null;

        static QueryLoad Failed(string problem) => new([], 0, "", problem);
    }

    private static byte[] Standard()
    {
        using var memory = new MemoryStream();
        using var input = Console.OpenStandardInput();
        input.CopyTo(memory);
        return memory.ToArray();
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
