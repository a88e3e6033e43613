using System.Text.RegularExpressions;

namespace Pantau.Documents.Pdf;

/// <summary>The notes at the foot of a column: the last lines, in smaller letters, from the first that begins with a mark.</summary>
internal static partial class Footnotes
{
    private const float Smaller = 0.93f;

    /// <summary>Takes the notes away from the column; each is the lines it is printed on.</summary>
    public static List<List<PdfLine>> Take(List<PdfLine> column, float body)
    {
        var from = column.Count;
        while (from > 0 && column[from - 1].Size <= Smaller * body) from--;
        while (from < column.Count && !Begins(column[from].Text)) from++;
        var notes = new List<List<PdfLine>>();
        if (from == 0 && column.Count > 0 && column[0].Size <= Smaller * body && column.Count > 40) return notes;
        for (var i = from; i < column.Count; i++)
        {
            if (Begins(column[i].Text) || notes.Count == 0) notes.Add([column[i]]);
            else notes[^1].Add(column[i]);
        }
        column.RemoveRange(from, column.Count - from);
        return notes;
    }

    private static bool Begins(string line) => Mark().IsMatch(line);

    [GeneratedRegex(@"^(\[?\d{1,3}[\].)]?\s?[\p{L}""“‘«(]|[*†‡§]{1,3}\s?\p{L})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mark();
}
