using Pantau.Names.Forms;

namespace Pantau.Names.Matching;

/// <summary>Which word of one name stands for which of the other; the best pairs are taken first.</summary>
internal sealed class Alignment
{
    private const double InAnotherPlace = 0.001;

    private Alignment(NameWord[] left, NameWord[] right)
    {
        (Left, Right) = (left, right);
        (LeftOf, RightOf) = (new int[right.Length], new int[left.Length]);
        Array.Fill(LeftOf, -1);
        Array.Fill(RightOf, -1);
    }

    public NameWord[] Left { get; }
    public NameWord[] Right { get; }

    /// <summary>For each word on the right the place of its fellow on the left, or -1.</summary>
    public int[] LeftOf { get; }

    public int[] RightOf { get; }

    public List<(int Left, int Right, double Weight)> Pairs { get; } = [];

    public static Alignment Of(NameWord[] left, NameWord[] right, NameKind kind)
    {
        (left, right) = (Joining.Meet(left, right), Joining.Meet(right, left));
        var alignment = new Alignment(left, right);
        var fits = new List<(double Order, int Left, int Right, double Weight)>(left.Length * 2);
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = 0; j < right.Length; j++)
            {
                var weight = TokenFit.Between(left[i], right[j], kind, out _);
                if (weight < TokenFit.No) fits.Add((weight + (Math.Abs(i - j) * InAnotherPlace) + (left[i].Role == TokenRole.Patronymic ^ right[j].Role == TokenRole.Patronymic ? InAnotherPlace * 3 : 0), i, j, weight));
            }
        }
        fits.Sort(static (a, b) => a.Order.CompareTo(b.Order));
        foreach (var (_, i, j, weight) in fits)
        {
            if (alignment.RightOf[i] >= 0 || alignment.LeftOf[j] >= 0) continue;
            alignment.Pairs.Add((i, j, weight));
            (alignment.RightOf[i], alignment.LeftOf[j]) = (j, i);
        }
        return alignment;
    }

    public List<NameWord> LeftAlone() => Alone(Left, RightOf);

    public List<NameWord> RightAlone() => Alone(Right, LeftOf);

    private static List<NameWord> Alone(NameWord[] tokens, int[] fellows)
    {
        var alone = new List<NameWord>(tokens.Length);
        for (var i = 0; i < tokens.Length; i++)
            if (fellows[i] < 0) alone.Add(tokens[i]);
        return alone;
    }
}
