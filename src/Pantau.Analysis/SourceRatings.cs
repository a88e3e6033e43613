using Pantau.Model;

namespace Pantau.Analysis;

/// <summary>
/// How reliable each source is held to be: the letters of the Admiralty code (NATO AJP-2.1), A completely reliable to E
/// unreliable, F cannot be judged. The letters are in <c>data/sources.tsv</c>, each with its reason; what is not there is F.
/// </summary>
public sealed class SourceRatings
{
    private readonly Dictionary<string, char> letters = new(StringComparer.Ordinal);

    /// <summary>Those that go with the program; none where the file is missing.</summary>
    public static SourceRatings Default { get; } = Load(Path.Combine(AppContext.BaseDirectory, "data", "sources.tsv"));

    /// <summary>Reads lines of slug, letter and reason, parted by tabs.</summary>
    public static SourceRatings Load(string path)
    {
        var ratings = new SourceRatings();
        if (!File.Exists(path)) return ratings;
        foreach (var line in File.ReadLines(path))
            if (line.Split('\t') is [{ Length: > 0 } slug, [>= 'A' and <= 'F' and var letter], ..] && slug[0] != '#') ratings.letters[slug] = letter;
        return ratings;
    }

    /// <summary>The letter of a source; a state that speaks of others is C, a record of the act itself A.</summary>
    public char Of(string source, bool physical) =>
        letters.TryGetValue(source, out var letter) ? letter : physical ? 'A' : Parties.IsState(source) ? 'C' : 'F';

    /// <summary>Points of a source whose word is put down as established: docs/method.md.</summary>
    internal static decimal Weight(char letter) => letter switch { 'A' => 1.2m, 'B' => 1.0m, 'C' => 0.8m, 'D' => 0.4m, 'E' => 0.1m, _ => 0.5m };
}
