using Pantau.Documents.Text;

namespace Pantau.ModelReading;

/// <summary>A stretch of a document that is sent at once, in UTF-16 units.</summary>
internal readonly record struct Passage(int Start, int End);

/// <summary>Cuts a document into passages of whole blocks; headers and datelines are left out.</summary>
internal static class Passages
{
    // Small enough for a small model's window with its answer.
    private const int Longest = 5000;

    public static IEnumerable<Passage> Of(SourceDocument document)
    {
        var (start, end) = (-1, -1);
        foreach (var block in document.Blocks)
        {
            if (block.Kind == BlockKind.Metadata) continue;
            if (start >= 0 && block.End - start > Longest)
            {
                yield return new Passage(start, end);
                start = -1;
            }
            if (start < 0) start = block.Start;
            // A block that is longer than a passage is cut where it must be.
            while (block.End - start > Longest)
            {
                var cut = Cut(document.Text, start, start + Longest);
                yield return new Passage(start, cut);
                start = cut;
            }
            end = block.End;
        }
        if (start >= 0 && end > start) yield return new Passage(start, end);
    }

    private static int Cut(string text, int from, int to)
    {
        for (var at = to; at > from + (Longest / 2); at--)
            if (text[at - 1] is '.' or '。' or '\n' or '!' or '?') return at;
        return char.IsLowSurrogate(text[to]) ? to - 1 : to;
    }
}
