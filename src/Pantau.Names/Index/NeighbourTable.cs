using Pantau.Names.Forms;

namespace Pantau.Names.Index;

/// <summary>
/// For words that some names of a segment share, the words that may stand for them. Persons' names weigh words otherwise
/// than all others, so each word has two places.
/// </summary>
internal sealed class NeighbourTable(int[] starts, int[] reaches, int[] tokens, float[] weights)
{
    private const int LeastForms = 2;

    public static NeighbourTable None { get; } = new([], [], [], []);

    public int[] Starts => starts;

    /// <summary>How many forms hold one of the words at a place.</summary>
    public int[] Reaches => reaches;

    public int[] Tokens => tokens;

    public float[] Weights => weights;

    public Standing? Of(int token, NameKind kind)
    {
        var place = Place(token, kind);
        if (place + 1 >= starts.Length || starts[place] == starts[place + 1]) return null;
        var (start, count) = (starts[place], starts[place + 1] - starts[place]);
        return new Standing(new ArraySegment<int>(tokens, start, count), new ArraySegment<float>(weights, start, count), reaches[place]);
    }

    public static NeighbourTable Of(IndexSegment segment)
    {
        var found = new Standing?[segment.TokenCount * 2];
        Parallel.For(0, segment.TokenCount, () => new WordFinder(segment), (token, _, finder) =>
        {
            if (segment.ReachOf(token) < LeastForms || segment.Traits[token].Role is TokenRole.Initial or TokenRole.Number) return finder;
            bool person = false, other = false;
            foreach (var form in segment.FormsWith(token))
            {
                var kind = segment.FlagsOf(form).Kind;
                person |= kind == NameKind.Person;
                other |= kind != NameKind.Person;
            }
            if (person) found[Place(token, NameKind.Person)] = finder.Seek(segment.Token(token), NameKind.Person);
            if (other) found[Place(token, NameKind.Organization)] = finder.Seek(segment.Token(token), NameKind.Organization);
            return finder;
        }, _ => { });
        var all = new int[found.Length + 1];
        for (var i = 0; i < found.Length; i++) all[i + 1] = all[i] + (found[i]?.Tokens.Count ?? 0);
        var (flat, weights) = (new int[all[^1]], new float[all[^1]]);
        for (var i = 0; i < found.Length; i++)
        {
            found[i]?.Tokens.CopyTo(flat, all[i]);
            found[i]?.Weights.CopyTo(weights, all[i]);
        }
        return new NeighbourTable(all, Array.ConvertAll(found, f => (int)Math.Min(int.MaxValue, f?.Reach ?? 0)), flat, weights);
    }

    private static int Place(int token, NameKind kind) => (token * 2) + (kind == NameKind.Person ? 0 : 1);
}
