using System.Runtime.InteropServices;
using Pantau.Names.Text;

namespace Pantau.Names.Index;

/// <summary>
/// Beside each posting stand the other words of its form, three at most, each as its number plus one, so that a walk over
/// postings need not look at the forms. The first says, by its highest bits, that there are more, or that the form is not
/// in Latin letters.
/// </summary>
internal static class FellowWords
{
    public const int Most = 3;
    private const int Header = 4, More = 1 << 30, NotLatin = 1 << 29, Number = NotLatin - 1;

    public static int[] Of(int[] starts, int[] postings, List<int> formStarts, List<int> formData)
    {
        var fellows = new int[postings.Length * Most];
        var data = CollectionsMarshal.AsSpan(formData);
        for (var token = 0; token + 1 < starts.Length; token++)
        {
            for (var at = starts[token]; at < starts[token + 1]; at++)
            {
                var form = postings[at];
                var count = 0;
                foreach (var other in data[(formStarts[form] + Header)..formStarts[form + 1]])
                {
                    if (other == token) continue;
                    if (count < Most) fellows[(at * Most) + count] |= other + 1;
                    count++;
                }
                if (count > Most) fellows[at * Most] |= More;
                if (new FormFlags(data[formStarts[form]]).Script != (int)NameScript.Latin) fellows[at * Most] |= NotLatin;
            }
        }
        return fellows;
    }

    /// <summary>True where the form itself must be looked at.</summary>
    public static bool AskForm(int first) => (first & (More | NotLatin)) != 0;

    /// <summary>The word's number, or -1.</summary>
    public static int Token(int fellow) => (fellow & Number) - 1;
}
