namespace Pantau.Documents.Text;

/// <summary>Plain text: header lines, a title, paragraphs. The text is kept as it stands.</summary>
internal static class PlainText
{
    private const int LongestTitle = 160;
    // Lines of one paragraph that were broken by hand are rarely longer than this.
    private const int WrapWidth = 100;

    public static SourceDocument Read(DecodedText decoded)
    {
        var text = decoded.Text;
        var lines = Lines(text);
        var blocks = new List<TextBlock>();
        var head = new DocumentHead();
        var at = Header(text, lines, head, blocks);
        var wrapped = IsWrapped(text, lines, at);
        for (var i = at; i < lines.Count; i++)
        {
            var (start, length) = lines[i];
            if (length == 0) continue;
            var end = start + length;
            while (wrapped && i + 1 < lines.Count && lines[i + 1].Length > 0) end = lines[++i].Start + lines[i].Length;
            blocks.Add(new TextBlock(IsTitle(text, start, end, blocks, lines, i) ? BlockKind.Title : BlockKind.Paragraph, start, end - start));
        }
        var title = blocks.Find(b => b.Kind == BlockKind.Title);
        return new SourceDocument
        {
            Text = text,
            MediaType = "text/plain",
            Blocks = blocks,
            Title = head.Title ?? (title.Length > 0 ? text.Substring(title.Start, title.Length) : null),
            Published = head.Published,
            OutletName = head.Outlet,
            DeclaredLanguage = head.Language,
            Url = head.Url,
            Encoding = decoded.Encoding,
            Origin = new OriginMap([new OriginRun(0, text.Length, 0, text.Length)], decoded.Bytes),
        };
    }

    // The first line, short and without a full stop, with text after it.
    private static bool IsTitle(string text, int start, int end, List<TextBlock> blocks, List<(int Start, int Length)> lines, int line)
    {
        if (blocks.Exists(b => b.Kind != BlockKind.Metadata) || end - start > LongestTitle) return false;
        return lines.Skip(line + 1).Any(l => l.Length > 0) && (!Ends(text[end - 1]) || IsHeadline(text, start, end));
    }

    // "P.B.B." may end a headline: a line without any verb-like length after which a byline stands alone is one too.
    private static bool IsHeadline(string text, int start, int end)
    {
        var line = text.AsSpan(start, end - start);
        return line.Length <= LongestTitle && line is [.., '.', not ' ', '.'] && line[..^1].IndexOf(". ") < 0;
    }

    private static int Header(string text, List<(int Start, int Length)> lines, DocumentHead head, List<TextBlock> blocks)
    {
        var i = 0;
        for (; i < Math.Min(lines.Count, 12); i++)
        {
            var (start, length) = lines[i];
            if (length == 0) continue;
            if (HeaderLine.Parse(text.AsSpan(start, length)) is not { } field) break;
            // "Data: ..." and "Date: ..." are headers where a date follows.
            if (field.Field == HeaderField.Date && DateText.Parse(field.Value) is null) break;
            head.Take(field.Field, field.Value);
            blocks.Add(new TextBlock(BlockKind.Metadata, start, length));
        }
        return Byline(text, lines, i, head, blocks);
    }

    // A line near the top in capitals only, such as the name of an agency, is a byline.
    private static int Byline(string text, List<(int Start, int Length)> lines, int from, DocumentHead head, List<TextBlock> blocks)
    {
        var seen = 0;
        for (var i = from; i < lines.Count && seen < 2; i++)
        {
            var (start, length) = lines[i];
            if (length == 0) continue;
            var line = text.AsSpan(start, length);
            seen++;
            if (length > 40 || line.IndexOfAnyInRange('a', 'z') >= 0 || line.IndexOfAnyInRange('A', 'Z') < 0 || Ends(line[^1])) continue;
            head.Outlet ??= line.ToString();
            if (seen == 1)
            {
                blocks.Add(new TextBlock(BlockKind.Metadata, start, length));
                return i + 1;
            }
            // The title stands before it: both are taken here, in order.
            var title = lines.Skip(from).First(l => l.Length > 0);
            if (title.Length > LongestTitle) return from;
            blocks.Add(new TextBlock(BlockKind.Title, title.Start, title.Length));
            blocks.Add(new TextBlock(BlockKind.Metadata, start, length));
            return i + 1;
        }
        return from;
    }

    // Broken by hand: blank lines part the paragraphs, and most lines before the last of a paragraph are of one width.
    private static bool IsWrapped(string text, List<(int Start, int Length)> lines, int from)
    {
        int joined = 0, longLines = 0, ended = 0;
        for (var i = from; i + 1 < lines.Count; i++)
        {
            if (lines[i].Length == 0 || lines[i + 1].Length == 0) continue;
            joined++;
            if (lines[i].Length > WrapWidth) longLines++;
            if (Ends(text[lines[i].Start + lines[i].Length - 1])) ended++;
        }
        return joined > 0 && longLines * 4 < joined && ended * 2 < joined;
    }

    private static bool Ends(char c) => c is '.' or '!' or '?' or '。' or '！' or '？' or '"' or '”' or '»' or '」' or '…';

    private static List<(int Start, int Length)> Lines(string text)
    {
        var lines = new List<(int, int)>();
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            var (from, to) = (start, end);
            while (from < to && char.IsWhiteSpace(text[from])) from++;
            while (to > from && char.IsWhiteSpace(text[to - 1])) to--;
            lines.Add((from, to - from));
            start = end + 1;
        }
        return lines;
    }
}
