using System.Runtime.InteropServices;

namespace Pantau.Names.Index;

/// <summary>
/// Beside each posting stands its whole form, so that a walk over postings reads memory from end to end: what holds for the
/// form (<see cref="FormFlags"/>) with its number of words in the highest bits and whether its
/// shape is open, then the words.
/// </summary>
internal static class PostedForms
{
    private const int Header = 4, CountShift = 24, OpenMark = 8;

    public static (int[] Starts, int[] Forms) Of(int[] postings, List<int> formStarts, List<int> formData, List<byte> shapes)
    {
        var starts = new int[postings.Length + 1];
        for (var at = 0; at < postings.Length; at++) starts[at + 1] = starts[at] + WordsOf(postings[at]) + 1;
        var forms = new int[starts[^1]];
        var data = CollectionsMarshal.AsSpan(formData);
        for (var at = 0; at < postings.Length; at++)
        {
            var form = postings[at];
            forms[starts[at]] = data[formStarts[form]] | (WordsOf(form) << CountShift) | (shapes[form] == FormFlags.Open ? OpenMark : 0);
            data[(formStarts[form] + Header)..formStarts[form + 1]].CopyTo(forms.AsSpan(starts[at] + 1));
        }
        return (starts, forms);

        int WordsOf(int form) => formStarts[form + 1] - formStarts[form] - Header;
    }

    public static FormFlags Flags(int head) => new(head & ((1 << CountShift) - 1) & ~OpenMark);

    /// <summary>The form is of the open shape.</summary>
    public static bool IsOpen(int head) => (head & OpenMark) != 0;

    public static int Count(int head) => head >>> CountShift;
}
