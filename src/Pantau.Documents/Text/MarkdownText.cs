namespace Pantau.Documents.Text;

/// <summary>
/// Markdown: front matter for what the document says of itself, the words without their marks. It reads line by line,
/// once, and takes what stands there rather than what CommonMark would draw: indented lines and the words inside HTML are
/// text, fenced code is not. Nothing nests deeper than a quotation or an item, so that no input is slow.
/// </summary>
internal sealed class MarkdownText
{
    private readonly string text;
    private readonly TextBuilder builder;
    private readonly MarkdownInline inline;
    private readonly DocumentHead head = new();
    // The lines of the paragraph that is open, without the marks of its block.
    private readonly List<MarkdownLine> open = [];
    private BlockKind kind = BlockKind.Paragraph;
    // False once the rest of the text is known to end no comment.
    private bool commentsEnd = true;

    private MarkdownText(string text)
    {
        this.text = text;
        builder = new TextBuilder(text);
        inline = new MarkdownInline(text, builder);
    }

    public static SourceDocument Read(DecodedText decoded)
    {
        var reader = new MarkdownText(decoded.Text);
        reader.Lines(MarkdownLine.All(decoded.Text));
        var (words, blocks) = (reader.builder.Text, reader.builder.Blocks);
        var title = blocks.FirstOrDefault(b => b.Kind == BlockKind.Title);
        return new SourceDocument
        {
            Text = words,
            MediaType = "text/markdown",
            Blocks = blocks,
            Title = reader.head.Title ?? (title.Length > 0 ? words.Substring(title.Start, title.Length) : null),
            Published = reader.head.Published,
            OutletName = reader.head.Outlet,
            DeclaredLanguage = reader.head.Language,
            Url = reader.head.Url,
            Encoding = decoded.Encoding,
            Origin = reader.builder.Map(decoded.Bytes),
        };
    }

    private void Lines(List<MarkdownLine> lines)
    {
        for (var i = FrontMatter(lines); i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Fence(text) is { } fence)
            {
                Close();
                for (i++; i < lines.Count && !lines[i].Closes(text, fence); i++) { }
                continue;
            }
            if (commentsEnd && line.Starts(text, "<!--") && Comment(lines, i) is var end && end > i)
            {
                Close();
                i = end;
                continue;
            }
            if (line.Pipes(text) && i + 1 < lines.Count && lines[i + 1].IsTableRule(text))
            {
                i = Table(lines, i);
                continue;
            }
            Line(line);
        }
        Close();
    }

    private void Line(MarkdownLine line)
    {
        var quoted = line.Unquote(text);
        if (quoted.Start != line.Start && kind != BlockKind.Quotation) Close();
        line = quoted.Start != line.Start ? quoted with { Quoted = true } : line;
        if (line.Length == 0 || line.IsDefinition(text))
        {
            Close();
            return;
        }
        if (open.Count > 0 && !line.Quoted && line.Underline(text) is { } level)
        {
            kind = level == 1 && builder.Blocks.Count == 0 ? BlockKind.Title : BlockKind.Heading;
            Close();
            return;
        }
        if (line.IsRule(text))
        {
            Close();
            return;
        }
        if (line.Heading(text) is { } heading)
        {
            Close();
            open.Add(heading.Line);
            kind = heading.Level == 1 && builder.Blocks.Count == 0 ? BlockKind.Title : BlockKind.Heading;
            Close();
            return;
        }
        if (line.Item(text) is { } item)
        {
            Close();
            kind = BlockKind.ListItem;
            line = item;
        }
        if (line.Quoted) kind = BlockKind.Quotation;
        open.Add(line);
    }

    private void Close()
    {
        inline.Write(open);
        builder.Close(kind);
        open.Clear();
        kind = BlockKind.Paragraph;
    }

    private int FrontMatter(List<MarkdownLine> lines)
    {
        if (lines.Count == 0 || !lines[0].Is(text, "---")) return 0;
        var end = lines.FindIndex(1, l => l.Is(text, "---") || l.Is(text, "..."));
        if (end < 0) return 0;
        foreach (var line in lines[1..end])
            if (HeaderLine.Parse(text.AsSpan(line.Start, line.Length)) is { } field) head.Take(field.Field, field.Value);
        return end + 1;
    }

    // The line that ends a comment of several; the first where none does or all is on one, and the words are read.
    private int Comment(List<MarkdownLine> lines, int first)
    {
        var end = text.IndexOf("-->", lines[first].Start, StringComparison.Ordinal);
        commentsEnd = end >= 0;
        if (!commentsEnd) return first;
        var last = first;
        while (last + 1 < lines.Count && lines[last + 1].Start <= end) last++;
        return last;
    }

    private int Table(List<MarkdownLine> lines, int first)
    {
        Close();
        var i = first;
        for (; i < lines.Count && lines[i].Length > 0 && lines[i].Pipes(text); i++)
        {
            if (i == first + 1) continue;
            foreach (var cell in lines[i].Cells(text))
            {
                inline.Write([cell]);
                builder.Space(cell.End, cell.End);
            }
            builder.Close(BlockKind.TableRow);
        }
        return i - 1;
    }
}
