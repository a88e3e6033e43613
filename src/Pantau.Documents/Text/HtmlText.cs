namespace Pantau.Documents.Text;

/// <summary>HTML: the article's own words, without navigation, and what the page says of itself.</summary>
internal static class HtmlText
{
    // A date line is short and stands before the first long paragraph.
    private const int LongestDateLine = 80;

    /// <summary>Null when the page has more elements than any article.</summary>
    public static SourceDocument? Read(DecodedText page)
    {
        if (HtmlTree.Of(page.Text) is not { } tree) return null;
        HtmlMeasure.Measure(tree, page.Text);
        var body = HtmlBody.Find(tree);
        var (head, title) = HtmlHead.Read(tree, body, page.Text);
        var builder = new TextBuilder(page.Text);
        var writer = new HtmlWriter(page.Text, builder, title);
        writer.Write(body);
        var text = builder.Text;
        var blocks = builder.Blocks.ToList();
        DateLine(text, blocks, head);
        return new SourceDocument
        {
            Text = text,
            MediaType = "text/html",
            Blocks = blocks.Exists(b => b.Kind is not (BlockKind.Title or BlockKind.Metadata)) ? blocks : [],
            Title = head.Title,
            Published = head.Published,
            OutletName = head.Outlet,
            DeclaredLanguage = head.Language,
            Url = head.Url,
            Encoding = page.Encoding,
            Origin = builder.Map(page.Bytes),
        };
    }

    private static void DateLine(string text, List<TextBlock> blocks, DocumentHead head)
    {
        for (var i = 0; i < Math.Min(blocks.Count, 6) && blocks[i].Length <= 200; i++)
        {
            var block = blocks[i];
            if (block.Kind != BlockKind.Paragraph || block.Length > LongestDateLine || text[block.End - 1] is '.' or '。' or '！' or '？' || DateText.Parse(text.Substring(block.Start, block.Length)) is not { } date) continue;
            head.Published ??= date;
            blocks[i] = block with { Kind = BlockKind.Metadata };
            return;
        }
    }
}
