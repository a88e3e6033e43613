using System.Text;

namespace Pantau.Reading.Text;

/// <summary>Gathers text block by block, white space folded, and remembers where each stretch came from.</summary>
internal sealed class TextBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<TextBlock> blocks = [];
    private readonly List<OriginRun> runs = [];
    private int blockStart = -1;

    public IReadOnlyList<TextBlock> Blocks => blocks;

    /// <summary>Adds words to the open block. <paramref name="byteStart"/> below zero says that their place is not known.</summary>
    public void Append(ReadOnlySpan<char> words, long byteStart = -1, long byteLength = 0)
    {
        if (blockStart < 0) blockStart = text.Length;
        var from = text.Length;
        foreach (var c in words)
        {
            if (!char.IsWhiteSpace(c)) text.Append(c);
            else if (text.Length > blockStart && text[^1] != ' ') text.Append(' ');
        }
        if (byteStart >= 0 && text.Length > from) runs.Add(new OriginRun(from, text.Length - from, byteStart, byteLength));
    }

    public void Close(BlockKind kind)
    {
        if (blockStart < 0) return;
        while (text.Length > blockStart && text[^1] == ' ') text.Length--;
        if (text.Length > blockStart)
        {
            blocks.Add(new TextBlock(kind, blockStart, text.Length - blockStart));
            text.Append('\n');
        }
        blockStart = -1;
    }

    public string Text => text.ToString();

    public OriginMap Map => new([.. runs.Where(r => r.TextStart < text.Length).Select(r => r with { TextLength = Math.Min(r.TextLength, text.Length - r.TextStart) })]);
}
