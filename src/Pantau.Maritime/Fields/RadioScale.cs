namespace Pantau.Maritime.Fields;

/// <summary>How the number that is sent becomes the value that is meant: <c>(raw + offset) * numerator / denominator</c>, in units of the last decimal.</summary>
/// <param name="Numerator">Units of the last decimal in <paramref name="Denominator"/> raw ones.</param>
/// <param name="Denominator">See the numerator.</param>
/// <param name="Decimals">Decimals that are written.</param>
/// <param name="Offset">What is added to the raw number first.</param>
/// <param name="Quoted">True where gpsd writes the number as a text.</param>
public readonly record struct RadioScale(int Numerator, int Denominator, int Decimals, int Offset = 0, bool Quoted = false)
{
    /// <summary>Positions in ten-thousandths of a minute.</summary>
    public static RadioScale Degrees => new(50, 3, 7);
    /// <summary>Positions in thousandths of a minute.</summary>
    public static RadioScale CoarseDegrees => new(50, 3, 6);
    /// <summary>Positions in tenths of a minute, as long-range reports have them.</summary>
    public static RadioScale LongRangeDegrees => new(50, 3, 4);
    /// <summary>Areas in tenths of a minute.</summary>
    public static RadioScale AreaDegrees => new(5000, 3, 6, Quoted: true);
    /// <summary>The place of a correction, in tenths of a minute.</summary>
    public static RadioScale CorrectionDegrees => new(1, 60, 1);
    public static RadioScale Tenths => new(1, 1, 1);

    /// <summary>The value in units of the last decimal, rounded away from zero at the half.</summary>
    public long Apply(int raw)
    {
        var top = ((long)raw + Offset) * Numerator;
        if (Denominator == 1) return top;
        var half = Denominator / 2;
        return top >= 0 ? (top + half) / Denominator : -((half - top) / Denominator);
    }

    /// <summary>The value as a number.</summary>
    public double Value(int raw) => ((double)raw + Offset) * Numerator / Denominator / Math.Pow(10, Decimals);
}
