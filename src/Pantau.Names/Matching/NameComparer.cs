using Pantau.Names.Forms;

namespace Pantau.Names.Matching;

/// <summary>Compares two names of one kind, across scripts and spellings.</summary>
public sealed class NameComparer(NameReader reader)
{
    private const double Backwards = 0.9;

    /// <summary>The comparer with the tables that lie beside the program.</summary>
    public static NameComparer Default { get; } = new(NameReader.Default);

    /// <summary>Score and reasons for two names.</summary>
    public NameMatch Compare(string one, string other, NameKind kind)
    {
        var match = Explain(reader.Read(one, kind), reader.Read(other, kind));
        if (match.IsMatch || (!IsBackwards(one) && !IsBackwards(other))) return match;
        var (left, right) = (IsBackwards(one) ? Turn(one) : one, IsBackwards(other) ? Turn(other) : other);
        var turned = Explain(reader.Read(left, kind), reader.Read(right, kind));
        return turned.IsMatch ? turned with { Score = NameMatch.ScoreOf(Backwards), Reasons = ["one name is the other spelled backwards", .. turned.Reasons] } : match;
    }

    /// <summary>Score and reasons for names that were read before.</summary>
    public static NameMatch Explain(NameForm[] one, NameForm[] other)
    {
        if (one.Length == 0 || other.Length == 0) return NameMatch.None;
        var (weight, left, right) = Best(one, other);
        var slips = new List<Slip>();
        Weigh(left, right, slips);
        var reasons = slips.OrderByDescending(s => s.Weight).Select(s => s.Words).Distinct(StringComparer.Ordinal).ToList();
        if (reasons.Count == 0) reasons.Add(weight < 1 ? "the same name" : "the names share no word");
        var score = NameMatch.ScoreOf(weight);
        return new NameMatch(score, weight <= 1, reasons);
    }

    /// <summary>The score alone.</summary>
    public static double Score(NameForm[] one, NameForm[] other) =>
        one.Length == 0 || other.Length == 0 ? 0 : NameMatch.ScoreOf(Best(one, other).Weight);

    private static (double Weight, NameForm Left, NameForm Right) Best(NameForm[] one, NameForm[] other)
    {
        var best = (Weight: double.PositiveInfinity, Left: one[0], Right: other[0]);
        foreach (var left in one)
        {
            foreach (var right in other)
            {
                var weight = Weigh(left, right, null);
                if (weight < best.Weight) best = (weight, left, right);
            }
        }
        return best;
    }

    private static double Weigh(NameForm left, NameForm right, List<Slip>? slips) => left.Kind switch
    {
        NameKind.Person => PersonRules.Weigh(left, right, slips),
        NameKind.Vessel => VesselRules.Weigh(left, right, slips),
        _ => BodyRules.Weigh(left, right, slips),
    };

    /// <summary>A word that ends in a capital and begins with a small letter was turned round.</summary>
    private static bool IsBackwards(string name) => name.Length >= 8 && char.IsLower(name[0]) && char.IsUpper(name[^1]);

    private static string Turn(string name) => string.Concat(name.Reverse());
}
