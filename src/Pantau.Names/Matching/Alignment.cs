using Pantau.Names.Forms;

namespace Pantau.Names.Matching;

/// <summary>
/// Which word of one name stands for which of the other; the best pairs are taken first. Its working space is used again
/// from one pair of names to the next.
/// </summary>
internal sealed class Alignment
{
    private const double InAnotherPlace = 0.001;
    private double[] orders = [], weights = [];
    private (int Left, int Right)[] fits = [];
    private int fitCount;

    /// <summary>The words themselves; empty where only weights are asked for.</summary>
    public NameWord[] Left { get; private set; } = [];

    public NameWord[] Right { get; private set; } = [];

    public int LeftCount { get; private set; }
    public int RightCount { get; private set; }

    public TokenRole[] LeftRoles { get; private set; } = [];
    public TokenRole[] RightRoles { get; private set; } = [];

    /// <summary>For each word on the right the place of its fellow on the left, or -1.</summary>
    public int[] LeftOf { get; private set; } = [];

    public int[] RightOf { get; private set; } = [];

    public List<(int Left, int Right, double Weight)> Pairs { get; } = [];

    public static Alignment Of(NameWord[] left, NameWord[] right, NameKind kind)
    {
        var alignment = new Alignment { Left = Joining.Meet(left, right), Right = Joining.Meet(right, left) };
        (left, right) = (alignment.Left, alignment.Right);
        alignment.Begin(left.Length, right.Length);
        for (var i = 0; i < left.Length; i++) alignment.LeftRoles[i] = left[i].Role;
        for (var j = 0; j < right.Length; j++) alignment.RightRoles[j] = right[j].Role;
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = 0; j < right.Length; j++)
            {
                var weight = TokenFit.Between(left[i], right[j], kind, out _);
                if (weight < TokenFit.No) alignment.Fit(i, j, weight);
            }
        }
        alignment.Settle();
        return alignment;
    }

    /// <summary>Makes room for names of so many words; their roles are to be set next.</summary>
    public void Begin(int left, int right)
    {
        (LeftCount, RightCount, fitCount) = (left, right, 0);
        Pairs.Clear();
        if (LeftRoles.Length < left) (LeftRoles, RightOf) = (new TokenRole[left], new int[left]);
        if (RightRoles.Length < right) (RightRoles, LeftOf) = (new TokenRole[right], new int[right]);
        if (orders.Length < left * right) (orders, weights, fits) = (new double[left * right], new double[left * right], new (int, int)[left * right]);
        RightOf.AsSpan(0, left).Fill(-1);
        LeftOf.AsSpan(0, right).Fill(-1);
    }

    /// <summary>Says that a word on the left may stand for one on the right.</summary>
    public void Fit(int left, int right, double weight)
    {
        orders[fitCount] = weight + (Math.Abs(left - right) * InAnotherPlace) + (LeftRoles[left] == TokenRole.Patronymic ^ RightRoles[right] == TokenRole.Patronymic ? InAnotherPlace * 3 : 0);
        weights[(left * RightCount) + right] = weight;
        fits[fitCount++] = (left, right);
    }

    /// <summary>Takes the pairs, the best first.</summary>
    public void Settle()
    {
        Sort();
        for (var f = 0; f < fitCount; f++)
        {
            var (i, j) = fits[f];
            if (RightOf[i] >= 0 || LeftOf[j] >= 0) continue;
            Pairs.Add((i, j, weights[(i * RightCount) + j]));
            (RightOf[i], LeftOf[j]) = (j, i);
        }
    }

    /// <summary>The best first; those that are as good stay as they are.</summary>
    private void Sort()
    {
        for (var f = 1; f < fitCount; f++)
        {
            var (order, fit) = (orders[f], fits[f]);
            var at = f;
            for (; at > 0 && orders[at - 1] > order; at--) (orders[at], fits[at]) = (orders[at - 1], fits[at - 1]);
            (orders[at], fits[at]) = (order, fit);
        }
    }

    public int LeftAlone => LeftCount - Pairs.Count;

    public int RightAlone => RightCount - Pairs.Count;

    /// <summary>Words of one name without a fellow: those on the left, then those on the right.</summary>
    public Lonely Alone() => new(this);

    /// <summary>Goes over the words without a fellow.</summary>
    public struct Lonely(Alignment alignment)
    {
        private int at = -1;

        public readonly TokenRole Role => IsLeft ? alignment.LeftRoles[at] : alignment.RightRoles[at - alignment.LeftCount];

        public readonly NameWord Word => IsLeft ? alignment.Left[at] : alignment.Right[at - alignment.LeftCount];

        public readonly bool IsLeft => at < alignment.LeftCount;

        public bool Next()
        {
            for (at++; at < alignment.LeftCount + alignment.RightCount; at++)
                if ((IsLeft ? alignment.RightOf[at] : alignment.LeftOf[at - alignment.LeftCount]) < 0) return true;
            return false;
        }
    }

    public IEnumerable<NameWord> AloneOn(bool left)
    {
        for (var each = Alone(); each.Next();)
            if (each.IsLeft == left) yield return each.Word;
    }
}
