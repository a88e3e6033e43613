namespace Pantau.Documents.Text;

/// <summary>Bytes as a document, or the one line that says why not and what to do.</summary>
public sealed record Extraction(SourceDocument? Document, string? Problem)
{
    public static Extraction Of(SourceDocument document) => new(document, null);

    public static Extraction Failed(string problem) => new(null, problem);
}
