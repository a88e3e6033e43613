using Pantau.Model;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Clauses;

/// <summary>The mark of a percentage as the unit of the number before it.</summary>
internal static class PercentageMark
{
    private static readonly LexiconEntry[] Unit = [new(Sense.UnitNoun, Units.Percent)];

    public static Mention At(int token) => new(Sense.UnitNoun, Units.Percent, token, token + 1) { Senses = Unit };
}
