using System.Globalization;
using System.Text;

namespace Pantau.Documents.Text;

/// <summary>
/// Writes the text of a document whose bytes are not its characters (PDF, Office files, mail): block by block, white
/// space folded, control and direction characters and half surrogates left out. A quote's place in the original is
/// the page, where there are pages, and otherwise the whole file.
/// </summary>
internal sealed class BlockWriter
{
    private readonly StringBuilder text = new();
    private readonly List<TextBlock> blocks = [];
    private readonly List<PageStart> pages = [];
    private readonly List<TextTable> tables = [];
    private List<TableRow> rows = [];
    private int start = -1;
    private bool space;

    public IReadOnlyList<TextBlock> Blocks => blocks;
    public int Length => text.Length;
    public bool IsOpen => start >= 0;

    /// <summary>From here on the text stands on this page.</summary>
    public void Page(int number)
    {
        if (pages.Count > 0 && pages[^1].Number == number) return;
        // The break before the next word belongs to the page before.
        var at = text.Length + (space ? 1 : 0);
        if (pages.Count > 0 && pages[^1].Start == at) pages[^1] = new PageStart(at, number);
        else pages.Add(new PageStart(at, number));
    }

    public void Append(ReadOnlySpan<char> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var c = words[i];
            if (char.IsWhiteSpace(c))
            {
                space = start >= 0;
                continue;
            }
            var pair = i + 1 < words.Length && char.IsSurrogatePair(c, words[i + 1]);
            if (!pair && IsLeftOut(c)) continue;
            if (start < 0) start = text.Length;
            else if (space) text.Append(' ');
            space = false;
            text.Append(c);
            if (pair) text.Append(words[++i]);
        }
    }

    public void Close(BlockKind kind)
    {
        space = false;
        if (start < 0) return;
        blocks.Add(new TextBlock(kind, start, text.Length - start));
        text.Append('\n');
        start = -1;
    }

    public void Write(BlockKind kind, ReadOnlySpan<char> words)
    {
        Append(words);
        Close(kind);
    }

    /// <summary>A row of a table: the cells with a bar between them.</summary>
    public void Row(IReadOnlyList<string> cells)
    {
        Close(BlockKind.Paragraph);
        var bar = false;
        foreach (var cell in cells)
        {
            if (bar && IsOpen) Append(" | ");
            Append(cell);
            bar = true;
        }
        if (!IsOpen) return;
        rows.Add(new TableRow(start, text.Length - start, cells));
        Close(BlockKind.TableRow);
    }

    public void EndTable(string? name = null)
    {
        if (rows.Count > 0) tables.Add(new TextTable(name, rows));
        rows = [];
    }

    public void Change(int block, BlockKind kind) => blocks[block] = blocks[block] with { Kind = kind };

    public string Words(TextBlock block) => text.ToString(block.Start, block.Length);

    /// <param name="size">Of the file, in bytes.</param>
    public SourceDocument Document(string mediaType, DocumentHead head, long size) => new()
    {
        Text = text.ToString(),
        MediaType = mediaType,
        Blocks = blocks,
        Pages = pages.Count > 0 ? pages : null,
        Tables = tables.Count > 0 ? tables : null,
        Title = head.Title,
        Published = head.Published,
        OutletName = head.Outlet,
        DeclaredLanguage = head.Language,
        Url = head.Url,
        Encoding = "utf-16",
        Origin = OriginMap.Whole(size),
    };

    // Half a surrogate pair, controls, and the marks that turn the direction of what follows, which can make words look like others.
    private static bool IsLeftOut(char c) => char.IsSurrogate(c) || char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFFFE' or '\uFFFF' or '\uFEFF'
        || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.PrivateUse;
}
