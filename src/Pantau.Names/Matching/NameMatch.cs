using Pantau.Names.Forms;

namespace Pantau.Names.Matching;

/// <summary>How alike two names are, and why.</summary>
/// <param name="Score">0 to 1.</param>
/// <param name="IsMatch">The score reaches <see cref="Threshold"/>.</param>
/// <param name="Reasons">The differences that count, the heaviest first; "the same name" where there are none.</param>
public sealed record NameMatch(double Score, bool IsMatch, IReadOnlyList<string> Reasons)
{
    /// <summary>The score from which two names are held to be one, set on labelled pairs (see docs/names.md).</summary>
    public const double Threshold = 0.7;

    internal static NameMatch None { get; } = new(0, false, ["one of the names holds no letter"]);

    internal static double ScoreOf(double weight) => Math.Max(0, 1 - (weight * (1 - Threshold)));
}
