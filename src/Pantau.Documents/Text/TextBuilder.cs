using System.Text;

namespace Pantau.Documents.Text;

/// <summary>Gathers text block by block, white space folded, and remembers where each stretch of it stands in the source.</summary>
internal sealed class TextBuilder(string source)
{
    private readonly StringBuilder text = new();
    private readonly List<TextBlock> blocks = [];
    private readonly List<OriginRun> runs = [];
    private OriginRun run;
    private int blockStart = -1;
    // Where the space is that waits for the next word: a block neither begins nor ends with one.
    private (int Start, int End) space = (-1, -1);

    public IReadOnlyList<TextBlock> Blocks => blocks;

    public string Text => text.ToString();

    public int Length => text.Length;

    /// <summary>The last character of the open block; a zero character when there is none.</summary>
    public char Last => blockStart >= 0 ? text[^1] : '\0';

    /// <summary>Adds the source's own characters.</summary>
    public void Append(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsWhiteSpace(source[i])) Space(i, i + 1);
            else Put(source[i], i, 1, exact: true);
        }
    }

    /// <summary>Adds words that a stretch of the source stands for as a whole: a character reference, a value of the head.</summary>
    public void Append(ReadOnlySpan<char> words, int start, int end)
    {
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c)) Space(start, end);
            else Put(c, start, end - start, exact: false);
        }
    }

    /// <summary>Parts words with white space that replaces this place of the source.</summary>
    public void Space(int start, int end)
    {
        if (blockStart >= 0 && space.Start < 0) space = (start, end);
    }

    public void Close(BlockKind kind)
    {
        space = (-1, -1);
        if (blockStart < 0) return;
        blocks.Add(new TextBlock(kind, blockStart, text.Length - blockStart));
        text.Append('\n');
        blockStart = -1;
    }

    public OriginMap Map(ByteMap bytes)
    {
        EndRun();
        return new OriginMap(runs, bytes);
    }

    private void Put(char c, int start, int length, bool exact)
    {
        if (blockStart < 0) blockStart = text.Length;
        else if (space.Start >= 0)
        {
            Note(space.Start, space.End - space.Start, exact: space.End - space.Start == 1);
            text.Append(' ');
        }
        space = (-1, -1);
        Note(start, length, exact);
        text.Append(c);
    }

    // Makes the run longer where the text and the source go on side by side.
    private void Note(int start, int length, bool exact)
    {
        var at = text.Length;
        var goesOn = run.TextLength > 0 && run.TextStart + run.TextLength == at;
        if (exact && goesOn && run.SourceLength == run.TextLength && run.SourceStart + run.SourceLength == start)
        {
            run = run with { TextLength = run.TextLength + 1, SourceLength = run.SourceLength + 1 };
            return;
        }
        if (!exact && goesOn && run.SourceStart == start && run.SourceLength == length)
        {
            run = run with { TextLength = run.TextLength + 1 };
            return;
        }
        EndRun();
        run = new OriginRun(at, 1, start, length);
    }

    private void EndRun()
    {
        if (run.TextLength > 0) runs.Add(run);
        run = default;
    }
}
