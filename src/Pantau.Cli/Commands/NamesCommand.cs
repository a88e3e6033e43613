using System.CommandLine;
using System.Globalization;
using System.Text;
using Pantau.Cli.Terminal;
using Pantau.Names.Csv;
using Pantau.Names.Forms;
using Pantau.Names.Matching;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau names compare</c>: how alike two names are, for rows of a file or for two names, with the reasons.</summary>
internal static class NamesCommand
{
    private static readonly string[] Columns = ["name1", "name2", "schema"];

    public static Command Build()
    {
        var names = new Command("names", "Compares names across scripts and spellings.\n\nExample: pantau names compare \"Kim Jong Un\" 김정은 --schema Person");
        names.Subcommands.Add(Compare());
        return names;
    }

    private static Command Compare()
    {
        var two = new Argument<string[]>("name") { Description = "Two names to compare.", Arity = new ArgumentArity(0, 2) };
        var pairs = new Option<string?>("--pairs") { Description = "A CSV with the columns name1,name2,schema; - reads standard input. Prints its rows with score and match added." };
        var schema = new Option<string>("--schema") { Description = "Person, Organization, Company or Vessel, for two names given here.", DefaultValueFactory = _ => "Person" };
        var compare = new Command("compare", "Score (0 to 1) and match (true or false) for pairs of names.\n\nExample: pantau names compare --pairs pairs.csv") { two, pairs, schema };
        compare.SetAction(result =>
        {
            if (result.GetValue(pairs) is { } file) return Rows(file);
            if (result.GetValue(two) is not [var one, var other]) return ErrorLine.Fail("give two names, or a file of them with --pairs.");
            var match = NameComparer.Default.Compare(one, other, NameKinds.OfSchema(result.GetValue(schema)!));
            Console.Out.WriteLine($"{Score(match.Score)} {(match.IsMatch ? "match" : "no match")}");
            foreach (var reason in match.Reasons) Console.Out.WriteLine($"  {reason}");
            return 0;
        });
        return compare;
    }

    private static int Rows(string file)
    {
        if (file != "-" && !File.Exists(file)) return ErrorLine.Fail($"{file} does not exist: check the name.");
        using var reader = file == "-" ? Console.In : new StreamReader(file);
        using var rows = CsvText.Rows(reader).GetEnumerator();
        if (!rows.MoveNext()) return ErrorLine.Fail($"{file} is empty: it needs a header with name1,name2,schema.");
        var header = rows.Current;
        var places = Columns.Select(c => Array.IndexOf(header, c)).ToArray();
        if (places.Contains(-1)) return ErrorLine.Fail($"{file} lacks a column: its header must name name1, name2 and schema.");
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16);
        output.Write(CsvText.Line([.. header, "score", "match"]) + "\n");
        while (rows.MoveNext())
        {
            var row = rows.Current;
            if (row.Length <= places.Max()) return ErrorLine.Fail($"{file} has a row of {row.Length} fields where the header has {header.Length}: '{string.Join(',', row)}'.");
            var match = NameComparer.Default.Compare(row[places[0]], row[places[1]], NameKinds.OfSchema(row[places[2]]));
            output.Write(CsvText.Line([.. row, Score(match.Score), match.IsMatch ? "true" : "false"]) + "\n");
        }
        return 0;
    }

    private static string Score(double score) => score.ToString("0.0000", CultureInfo.InvariantCulture);
}
