using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Pantau.Documents.Text;

namespace Pantau.Documents.Office;

/// <summary>
/// DOCX: paragraphs, headings, lists, tables row by row and footnotes, as they read once every tracked change is
/// accepted. What was deleted or moved away, hidden text, comments, headers and footers are left out.
/// </summary>
internal sealed class WordText
{
    private readonly BlockWriter writer = new();
    private readonly WordStyles styles;
    private readonly Dictionary<string, string> footnotes;
    private readonly Dictionary<string, string> endnotes;
    private readonly List<string> due = [];
    private readonly List<string> atTheEnd = [];
    // Cells of the row that is open in the outermost table.
    private List<string>? cells;
    private System.Text.StringBuilder? cell;
    private int tables, gone, fallbacks;
    private bool hidden, listed;
    private string? style;

    private WordText(MainDocumentPart main)
    {
        styles = WordStyles.Of(main);
        footnotes = WordNotes.Of(main.FootnotesPart);
        endnotes = WordNotes.Of(main.EndnotesPart);
    }

    public static Extraction Read(MemoryStream file, string name)
    {
        using var package = WordprocessingDocument.Open(file, isEditable: false, new OpenSettings { AutoSave = false });
        if (package.MainDocumentPart is not { } main) return Extraction.Failed($"{name} is a damaged Office file: save it anew, then add that.");
        var text = new WordText(main);
        using (var reader = new PartReader(main))
        {
            while (reader.Read()) text.Element(reader);
        }
        foreach (var note in text.atTheEnd) text.writer.Write(BlockKind.Footnote, note);
        if (text.writer.Blocks.Count == 0) return Extraction.Failed($"{name} holds no text to read: its pages are empty or pictures.");
        var title = text.writer.Blocks.FirstOrDefault(b => b.Kind == BlockKind.Title);
        var head = new DocumentHead { Title = title.Length > 0 ? text.writer.Words(title) : Property(package.PackageProperties.Title), Language = text.styles.Language };
        DateLine.Find(text.writer, head);
        return Extraction.Of(text.writer.Document("application/vnd.openxmlformats-officedocument.wordprocessingml.document", head, file.Length));
    }

    private static string? Property(string? title) => string.IsNullOrWhiteSpace(title) || title.Length > 300 ? null : title.Trim();

    private void Element(PartReader reader)
    {
        var start = reader.IsStartElement;
        switch (reader.LocalName)
        {
            case "Fallback":
                // The same words again, for programs that cannot draw the shape they stand in.
                fallbacks += start ? 1 : -1;
                break;
            case "del" or "moveFrom":
                gone += start ? 1 : -1;
                break;
            case "tbl" or "tr" or "tc":
                Table(reader.LocalName, start);
                break;
            case "p" when start:
                (style, listed) = (null, false);
                break;
            case "p":
                EndParagraph();
                break;
            case "pStyle" when start:
                style = reader.Attribute("val");
                break;
            case "numPr" when start:
                listed = true;
                break;
            case "r" when start:
                hidden = false;
                break;
            case "vanish" when start:
                hidden = reader.Attribute("val") is not ("0" or "false");
                break;
            case "t" when start:
                Words(reader.Text());
                break;
            case "tab" or "br" or "cr" when start:
                Words(" ");
                break;
            case "noBreakHyphen" when start:
                Words("-");
                break;
            case "footnoteReference" when start && reader.Attribute("id") is { } id:
                if (Shown && footnotes.TryGetValue(id, out var note)) due.Add(note);
                break;
            case "endnoteReference" when start && reader.Attribute("id") is { } id:
                if (Shown && endnotes.TryGetValue(id, out var last)) atTheEnd.Add(last);
                break;
        }
    }

    private bool Shown => gone == 0 && fallbacks == 0 && !hidden;

    private void Words(string words)
    {
        if (!Shown) return;
        if (cell is not null) cell.Append(words);
        else writer.Append(words);
    }

    private void EndParagraph()
    {
        if (cell is not null)
        {
            cell.Append(' ');
            return;
        }
        var kind = styles.Kind(style);
        writer.Close(kind == BlockKind.Paragraph && listed ? BlockKind.ListItem : kind);
        Notes();
    }

    private void Table(string element, bool start)
    {
        if (element == "tbl") tables += start ? 1 : -1;
        // A table in a cell is words of that cell.
        if (tables > (element == "tbl" && !start ? 0 : 1) || fallbacks > 0) return;
        switch (element)
        {
            case "tbl" when start:
                writer.Close(BlockKind.Paragraph);
                break;
            case "tbl":
                writer.EndTable();
                Notes();
                break;
            case "tr" when start:
                cells = [];
                break;
            case "tr":
                if (cells is { Count: > 0 }) writer.Row(cells);
                cells = null;
                break;
            case "tc" when start:
                cell = new System.Text.StringBuilder();
                break;
            case "tc":
                cells?.Add(cell?.ToString().Trim() ?? "");
                cell = null;
                break;
        }
    }

    private void Notes()
    {
        foreach (var note in due) writer.Write(BlockKind.Footnote, note);
        due.Clear();
    }
}
