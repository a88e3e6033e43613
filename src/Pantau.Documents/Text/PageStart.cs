namespace Pantau.Documents.Text;

/// <summary>Where a page of the original begins in a document's text.</summary>
/// <param name="Start">In UTF-16 units of the document's text.</param>
/// <param name="Number">Counted from 1 as the file holds its pages, whatever is printed on them: viewers open it by this number.</param>
public readonly record struct PageStart(int Start, int Number);
