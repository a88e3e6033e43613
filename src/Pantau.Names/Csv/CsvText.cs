using System.Text;

namespace Pantau.Names.Csv;

/// <summary>Rows of comma-separated values as RFC 4180 writes them: quoted fields may hold commas, quotes and line ends.</summary>
public static class CsvText
{
    public static IEnumerable<string[]> Rows(TextReader reader, char separator = ',')
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        bool quoted = false, any = false;
        for (int next; (next = reader.Read()) >= 0;)
        {
            var c = (char)next;
            if (quoted)
            {
                if (c != '"') field.Append(c);
                else if (reader.Peek() == '"') field.Append((char)reader.Read());
                else quoted = false;
            }
            else if (c == '"' && field.Length == 0) (quoted, any) = (true, true);
            else if (c == separator)
            {
                Take();
                any = true;
            }
            else if (c is '\n' or '\r')
            {
                if (c == '\r' && reader.Peek() == '\n') _ = reader.Read();
                if (any || field.Length > 0)
                {
                    Take();
                    yield return [.. fields];
                }
                fields.Clear();
                any = false;
            }
            else if (c != '\uFEFF') field.Append(c);
        }
        if (any || field.Length > 0)
        {
            Take();
            yield return [.. fields];
        }

        void Take()
        {
            fields.Add(field.ToString());
            field.Clear();
        }
    }

    /// <summary>A field as it is written: in quotes only where it must be.</summary>
    public static string Field(string value) =>
        value.AsSpan().IndexOfAny(",\"\r\n") < 0 ? value : "\"" + value.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    public static string Line(IEnumerable<string> fields) => string.Join(',', fields.Select(Field));
}
