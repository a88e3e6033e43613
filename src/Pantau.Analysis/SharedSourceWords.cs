using System.Buffers;

namespace Pantau.Analysis;

/// <summary>Words by which a text says that its sources have one source: "shared intelligence", "the same satellite images". By language in <c>data/shared-source.tsv</c>.</summary>
internal static class SharedSourceWords
{
    private static readonly string[] Words = Load(Path.Combine(AppContext.BaseDirectory, "data", "shared-source.tsv"));

    // All words are looked for at once; which it was is only asked of the few that hold one.
    private static readonly SearchValues<string> Any = SearchValues.Create(Words, StringComparison.OrdinalIgnoreCase);

    public static string? In(string quote) => !quote.AsSpan().ContainsAny(Any) ? null : Array.Find(Words, w => quote.Contains(w, StringComparison.OrdinalIgnoreCase));

    private static string[] Load(string path) =>
        File.Exists(path) ? [.. File.ReadLines(path).Where(l => !l.StartsWith('#')).Select(l => l.Split('\t')).Where(l => l.Length == 2).Select(l => l[1].Trim())] : [];
}
