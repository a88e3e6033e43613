namespace Pantau.Documents.Text;

/// <summary>Bytes as a document, or the one line that says why not and what to do.</summary>
public sealed record Extraction(SourceDocument? Document, string? Problem)
{
    /// <summary>A line for each part of the document that could not be read; the rest was.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public static Extraction Of(SourceDocument document) => new(document, null);

    public static Extraction Failed(string problem) => new(null, problem);
}
