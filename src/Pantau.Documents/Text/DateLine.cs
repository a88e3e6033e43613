namespace Pantau.Documents.Text;

/// <summary>The short line near the top of a document that says when it was published.</summary>
internal static class DateLine
{
    private const int Longest = 80;
    private const int FirstBlocks = 12;

    public static void Find(BlockWriter writer, DocumentHead head)
    {
        for (var i = 0; i < Math.Min(FirstBlocks, writer.Blocks.Count); i++)
        {
            var block = writer.Blocks[i];
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.Heading) || block.Length > Longest) continue;
            var words = writer.Words(block);
            if (words[^1] == '.' || DateText.Parse(words) is not { } date) continue;
            head.Published ??= date;
            writer.Change(i, BlockKind.Metadata);
            return;
        }
    }
}
