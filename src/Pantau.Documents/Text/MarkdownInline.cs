namespace Pantau.Documents.Text;

/// <summary>Writes the words of a paragraph without the marks between them: emphasis, code, links, pictures, tags. One pass, whatever the brackets.</summary>
internal sealed class MarkdownInline(string text, TextBuilder builder)
{
    private const int LongestAddress = 2000;

    public void Write(IReadOnlyList<MarkdownLine> lines)
    {
        if (lines.Count == 0) return;
        var end = lines[^1].End;
        var brackets = Brackets(lines);
        var (nextTagEnd, at) = (-1, 0);
        foreach (var line in lines)
        {
            if (at < line.Start)
            {
                builder.Space(Math.Max(line.Start - 1, 0), line.Start);
                at = line.Start;
            }
            while (at < line.End)
            {
                var c = text[at];
                if (c == '\\' && at + 1 < line.End && char.IsAscii(text[at + 1]) && (char.IsPunctuation(text[at + 1]) || char.IsSymbol(text[at + 1])))
                {
                    builder.Append(text.AsSpan(at + 1, 1), at, at + 2);
                    at += 2;
                }
                else if (c == '&' && CharacterReference.At(text, at, line.End) is { } reference)
                {
                    builder.Append(reference.Text, at, reference.End);
                    at = reference.End;
                }
                else if (c == '<' && Tag(at, end, ref nextTagEnd) is { } tag)
                {
                    if (tag.Words) builder.Append(at + 1, tag.End - 1);
                    at = tag.End;
                }
                else if (c is '[' or '!' or ']' && Link(at, end, brackets) is { } past)
                {
                    at = past;
                }
                else
                {
                    if (!IsMark(at, line)) builder.Append(at, at + 1);
                    at++;
                }
            }
        }
    }

    // Where what begins here and is not shown ends.
    private int? Link(int at, int end, Dictionary<int, int> brackets)
    {
        if (text[at] == '!')
        {
            if (at + 1 >= end || text[at + 1] != '[' || !brackets.TryGetValue(at + 1, out var alt)) return null;
            return Target(alt + 1, end, brackets);
        }
        // A closing bracket is never a key: its partner is looked up from what follows it.
        if (text[at] == ']') return brackets.ContainsKey(~at) ? Target(at + 1, end, brackets) : null;
        if (!brackets.TryGetValue(at, out var close)) return null;
        if (at + 1 < end && text[at + 1] == '^') return close + 1 < end && text[close + 1] == ':' ? close + 2 : close + 1;
        return Target(close + 1, end, brackets) is null ? null : at + 1;
    }

    // "(address)", "(address "title")" or "[name]"; words in brackets are words.
    private int? Target(int at, int end, Dictionary<int, int> brackets)
    {
        if (at >= end || text[at] is not ('(' or '[') || !brackets.TryGetValue(at, out var close)) return null;
        if (text[at] == '[') return close + 1;
        var inside = text.AsSpan(at + 1, Math.Min(close - at - 1, LongestAddress)).Trim();
        var space = inside.IndexOfAny(' ', '\n');
        return space < 0 || inside[space..].TrimStart() is ['"' or '\'' or '(', ..] ? close + 1 : null;
    }

    // Each opening bracket with its closing one; a square one that is closed also under the complement of its end.
    private Dictionary<int, int> Brackets(IReadOnlyList<MarkdownLine> lines)
    {
        var found = new Dictionary<int, int>();
        var (square, round) = (new Stack<int>(), new Stack<int>());
        foreach (var line in lines)
        {
            for (var i = line.Start; i < line.End; i++)
            {
                switch (text[i])
                {
                    case '\\':
                        i++;
                        break;
                    case '[':
                        square.Push(i);
                        break;
                    case ']' when square.TryPop(out var opened):
                        found[opened] = i;
                        found[~i] = opened;
                        break;
                    case '(':
                        round.Push(i);
                        break;
                    case ')' when round.TryPop(out var opened):
                        found[opened] = i;
                        break;
                }
            }
        }
        return found;
    }

    // A tag or comment, which is not shown, or an address in angle brackets, which is.
    private (int End, bool Words)? Tag(int at, int end, ref int next)
    {
        if (at + 1 >= end || !(char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!')) return null;
        if (next <= at)
        {
            next = text.IndexOf('>', at, end - at);
            if (next < 0) next = int.MaxValue;
        }
        if (next == int.MaxValue) return null;
        var inside = text.AsSpan(at + 1, Math.Min(next - at - 1, 2000));
        var address = inside.IndexOfAny(' ', '\n') < 0 && (inside.Contains("://", StringComparison.Ordinal) || inside.Contains('@'));
        return (next + 1, address);
    }

    // Stars and tildes against a word are marks, underscores only at its ends; backticks always.
    private bool IsMark(int at, MarkdownLine line)
    {
        var c = text[at];
        if (c == '`') return true;
        if (c is not ('*' or '_' or '~')) return false;
        int before = at - 1, after = at + 1;
        while (before >= line.Start && at - before < 4 && text[before] == c) before--;
        while (after < line.End && after - at < 4 && text[after] == c) after++;
        var left = before >= line.Start && !char.IsWhiteSpace(text[before]);
        var right = after < line.End && !char.IsWhiteSpace(text[after]);
        return c switch
        {
            '~' => after - before > 2,
            '_' => left != right || (left && right && !(char.IsLetterOrDigit(text[before]) && char.IsLetterOrDigit(text[after]))),
            _ => left || right,
        };
    }
}
