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
        if (small.Count == 0) return false;
        // Most pairs share nothing: a few runs show it.
        var missed = 0;
        foreach (var run in small)
            if (!large.Contains(run) && ++missed > (1 - Share) * small.Count) return false;
        return true;
    }
}
