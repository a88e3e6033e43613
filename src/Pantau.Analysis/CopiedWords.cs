namespace Pantau.Analysis;

/// <summary>Whether two sentences are one text with small changes: most runs of eight letters of the shorter stand in the longer.</summary>
internal static class CopiedWords
{
    private const int Run = 8;
    private const double Share = 0.7;
    // Shorter sentences are alike by chance.
    private const int Shortest = 40;

    public static HashSet<string> Of(string quote)
    {
        var letters = new string([.. quote.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
        var runs = new HashSet<string>(StringComparer.Ordinal);
        if (letters.Length < Shortest) return runs;
        for (var i = 0; i + Run <= letters.Length; i++) runs.Add(letters.Substring(i, Run));
        return runs;
    }

    public static bool Alike(HashSet<string> one, HashSet<string> other)
    {
        var (small, large) = one.Count <= other.Count ? (one, other) : (other, one);
        return small.Count > 0 && small.Count(large.Contains) >= Share * small.Count;
    }
}
