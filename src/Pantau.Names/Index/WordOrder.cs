using Pantau.Names.Forms;

namespace Pantau.Names.Index;

/// <summary>The words of a query, those first that the fewest names hold; what stands for a word is only sought when it is its turn.</summary>
internal sealed class WordOrder(IndexSegment segment, WordFinder finder)
{
    private const int Many = 2000, SlipsPerName = 4, Unknown = 20;
    private readonly List<int> spelled = [];

    /// <summary>Hands out the words one by one.</summary>
    /// <param name="taken">Told of each word that was looked up.</param>
    public IEnumerable<(int Word, Standing Standing)> Of(NameForm query, int count, Action<Standing, int> taken)
    {
        var left = Enumerable.Range(0, count).Where(i => query.Tokens[i].Role != TokenRole.Initial).ToList();
        var found = new Standing?[count];
        var guesses = new long[count];
        foreach (var i in left)
        {
            found[i] = finder.Recall(query.Tokens[i], query.Kind, out _);
            guesses[i] = found[i]?.Reach ?? Guess(query.Tokens[i]);
            if (found[i] is { } known) taken(known, i);
        }
        while (left.Count > 0)
        {
            var best = Least(left, guesses);
            // A word that many names hold may only have seemed rare; then the next is looked up too.
            while (found[best] is null)
            {
                found[best] = finder.Find(query.Tokens[best], query.Kind);
                taken(found[best]!, best);
                guesses[best] = found[best]!.Reach;
                if (guesses[best] > Many) best = Least(left, guesses);
            }
            left.Remove(best);
            yield return (best, found[best]!);
        }
    }

    private static int Least(List<int> left, long[] guesses) => left.MinBy(i => guesses[i]);

    private long Guess(NameWord word)
    {
        spelled.Clear();
        finder.Spelled(word.Text, spelled);
        var reach = (long)Unknown;
        foreach (var token in spelled) reach += segment.ReachOf(token) * SlipsPerName;
        // Short words have many neighbours.
        return reach * 12 / Math.Clamp(word.Text.Length, 2, 12);
    }
}
