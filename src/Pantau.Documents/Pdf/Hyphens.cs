namespace Pantau.Documents.Pdf;

/// <summary>
/// Words that a line's end cut in two. The hyphen goes where a small letter follows, unless the document writes the
/// word with one in the middle of a line; it stays in names and numbers (Jong-Un, 2024-2025).
/// </summary>
internal sealed class Hyphens
{
    private readonly HashSet<string> hyphened = new(StringComparer.OrdinalIgnoreCase);

    public Hyphens(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            for (var at = line.IndexOf('-', StringComparison.Ordinal); at >= 0; at = line.IndexOf('-', at + 1))
            {
                var (from, to) = (at, at + 1);
                while (from > 0 && char.IsLetter(line[from - 1])) from--;
                while (to < line.Length && char.IsLetter(line[to])) to++;
                if (from < at && to > at + 1 && to - from < 60) hyphened.Add(line[from..to]);
            }
        }
    }

    /// <summary>The line without its hyphen, and whether the next goes on without a space.</summary>
    public (string Line, bool Joined) Join(string line, string next)
    {
        if (line.Length < 2 || next.Length == 0 || line[^1] is not ('-' or '\u00AD' or '\u2010') || !char.IsLetterOrDigit(line[^2])) return (line, BothIdeographs(line, next));
        if (line[^1] == '\u00AD') return (line[..^1], true);
        if (!char.IsLetter(line[^2]) || !char.IsLower(next[0])) return (line, true);
        return hyphened.Contains($"{LastWord(line.AsSpan(0, line.Length - 1))}-{FirstWord(next)}") ? (line, true) : (line[..^1], true);
    }

    // Chinese and Japanese have no spaces to lose at the end of a line.
    private static bool BothIdeographs(string line, string next) => line.Length > 0 && next.Length > 0 && IsIdeograph(line[^1]) && IsIdeograph(next[0]);

    private static bool IsIdeograph(char c) => c is (>= '\u3001' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uFF00' and <= '\uFFEF');

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> line)
    {
        var from = line.Length;
        while (from > 0 && char.IsLetter(line[from - 1])) from--;
        return line[from..];
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> line)
    {
        var to = 0;
        while (to < line.Length && char.IsLetter(line[to])) to++;
        return line[..to];
    }
}
