namespace Pantau.Documents.Text;

/// <summary>A line of Markdown, white space at its ends left out, and what its first characters make of it.</summary>
internal readonly record struct MarkdownLine(int Start, int Length, bool Quoted = false)
{
    public int End => Start + Length;

    public static List<MarkdownLine> All(string text)
    {
        var lines = new List<MarkdownLine>();
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            lines.Add(Of(text, start, end));
            start = end + 1;
        }
        return lines;
    }

    public bool Is(string text, string whole) => Words(text).SequenceEqual(whole);

    public bool Starts(string text, string mark) => Words(text).StartsWith(mark);

    /// <summary>The line inside its quotation marks (<c>&gt;</c>), however many.</summary>
    public MarkdownLine Unquote(string text)
    {
        var at = Start;
        while (at < End && (text[at] == '>' || char.IsWhiteSpace(text[at]))) at++;
        return Length > 0 && text[Start] == '>' ? new MarkdownLine(at, End - at) : this;
    }

    /// <summary>The fence of a block of code that begins here: the character and how many.</summary>
    public (char Mark, int Count)? Fence(string text)
    {
        if (Length < 3 || text[Start] is not ('`' or '~')) return null;
        var count = Run(text, Start, text[Start]);
        return count >= 3 && (text[Start] == '~' || Words(text)[count..].IndexOf('`') < 0) ? (text[Start], count) : null;
    }

    public bool Closes(string text, (char Mark, int Count) fence) => Length >= fence.Count && text[Start] == fence.Mark && Run(text, Start, fence.Mark) == Length;

    /// <summary>The level of the heading that this line, under the words of it, makes of them.</summary>
    public int? Underline(string text) => Length >= 2 && text[Start] is '=' or '-' && Run(text, Start, text[Start]) == Length ? text[Start] == '=' ? 1 : 2 : null;

    /// <summary>Three or more of <c>*</c>, <c>-</c> or <c>_</c>, and nothing else but spaces.</summary>
    public bool IsRule(string text)
    {
        if (Length < 3 || text[Start] is not ('*' or '-' or '_')) return false;
        return Words(text).Count(text[Start]) >= 3 && Words(text).IndexOfAnyExcept(text[Start], ' ', '\t') < 0;
    }

    public (MarkdownLine Line, int Level)? Heading(string text)
    {
        var level = Length > 0 ? Run(text, Start, '#') : 0;
        if (level is < 1 or > 6 || (level < Length && !char.IsWhiteSpace(text[Start + level]))) return null;
        var end = End;
        while (end > Start + level && text[end - 1] == '#') end--;
        // Closing marks stand apart from the words: "C#" is a word.
        if (end > Start + level && !char.IsWhiteSpace(text[end - 1])) end = End;
        return (Of(text, Start + level, end), level);
    }

    /// <summary>The words of a list item.</summary>
    public MarkdownLine? Item(string text)
    {
        var mark = 0;
        while (mark < Math.Min(9, Length) && char.IsAsciiDigit(text[Start + mark])) mark++;
        if (mark == 0 ? Length > 0 && text[Start] is '-' or '*' or '+' : mark < Length && text[Start + mark] is '.' or ')') mark++;
        else return null;
        return mark < Length && char.IsWhiteSpace(text[Start + mark]) ? Of(text, Start + mark, End) with { Quoted = Quoted } : null;
    }

    /// <summary><c>[name]: address</c>, which is not shown; a footnote's words are.</summary>
    public bool IsDefinition(string text)
    {
        if (Length < 4 || text[Start] != '[' || text[Start + 1] == '^') return false;
        var close = Words(text).IndexOf(']');
        return close > 1 && close + 1 < Length && text[Start + close + 1] == ':' && Words(text)[(close + 2)..].Trim() is var target && target.Length > 0 && (target.IndexOf(' ') < 0 || target.IndexOfAny('"', '\'', '(') > 0);
    }

    public bool Pipes(string text) => Words(text).Contains('|');

    /// <summary>The line that parts a table's head from its rows.</summary>
    public bool IsTableRule(string text) => Length >= 3 && Words(text).Contains('-') && Words(text).Contains('|') && Words(text).IndexOfAnyExcept("|-: \t") < 0;

    public IEnumerable<MarkdownLine> Cells(string text)
    {
        var from = Start;
        for (var i = Start; i <= End; i++)
        {
            if (i < End && (text[i] != '|' || (i > Start && text[i - 1] == '\\'))) continue;
            if (Of(text, from, i) is { Length: > 0 } cell) yield return cell;
            from = i + 1;
        }
    }

    private ReadOnlySpan<char> Words(string text) => text.AsSpan(Start, Length);

    private int Run(string text, int from, char mark)
    {
        var count = 0;
        while (from + count < End && text[from + count] == mark) count++;
        return count;
    }

    private static MarkdownLine Of(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new MarkdownLine(start, end - start);
    }
}
