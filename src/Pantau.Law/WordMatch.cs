namespace Pantau.Law;

/// <summary>
/// Finds a word or phrase of the data in a quote: whole words only, without regard to case; a star at the end also takes longer
/// words, so that "insur*" finds "insured".
/// </summary>
internal static class WordMatch
{
    /// <summary>The words as the quote has them; null when they are not there.</summary>
    public static string? In(string quote, string word)
    {
        var open = word.EndsWith('*');
        var sought = open ? word[..^1] : word;
        if (sought.Length == 0) return null;
        for (var at = quote.IndexOf(sought, StringComparison.OrdinalIgnoreCase); at >= 0; at = quote.IndexOf(sought, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + sought.Length;
            if (at > 0 && char.IsLetterOrDigit(quote[at - 1])) continue;
            if (!open && end < quote.Length && char.IsLetterOrDigit(quote[end])) continue;
            while (end < quote.Length && char.IsLetterOrDigit(quote[end])) end++;
            return quote[at..end];
        }
        return null;
    }
}
