using Pantau.Model;

namespace Pantau.Law;

/// <summary>
/// Holds a quantity against a ceiling on a sum. Above it is met where the least that the words allow exceeds the ceilings of all
/// periods that the claim touches, for then at least one was exceeded; not met where the most that they allow stays under one
/// ceiling; unknown between. A small supply keeps to a ceiling only by itself: the sum of all supplies decides.
/// </summary>
internal static class CeilingCheck
{
    public static ElementWeight Weigh(Cap cap, Claim claim, Period? period)
    {
        if (claim.Quantity is not { } quantity) return Unknown(claim, Because.NoQuantity(claim));
        if (Bounds(cap, quantity) is not { } known) return Unknown(claim, Because.OtherUnit(quantity, cap.Limits[0]));
        var (least, most, limit) = known;
        if (most is { } top && top <= limit.Amount) return new ElementWeight(claim, ElementOutcome.NotMet, Because.UnderCap(quantity, limit, cap.Months));
        if (least is not { } bottom || bottom <= limit.Amount) return Unknown(claim, Because.CapOpen(quantity, limit, cap.Months));
        if (period is not { From: { } from, To: { } to } || to < from) return Unknown(claim, Because.CapUndated(quantity, limit, cap.Months));
        var touched = Touched(cap, from, to);
        return bottom > limit.Amount * touched
            ? new ElementWeight(claim, ElementOutcome.Met, Because.OverCap(quantity, limit, cap.Months, touched))
            : Unknown(claim, Because.CapSpread(quantity, limit, cap.Months, touched));
    }

    /// <summary>A supply with its bounds in a unit of the ceiling; null where they cannot be put in one.</summary>
    public static (CappedSupply Supply, CapLimit Limit)? InLimit(Cap cap, CappedSupply supply) =>
        Bounds(cap, new Quantity(supply.Min, supply.Max, supply.Unit)) is var (least, most, limit) ? (supply with { Min = least, Max = most, Unit = limit.Unit }, limit) : null;

    private static (decimal? Least, decimal? Most, CapLimit Limit)? Bounds(Cap cap, Quantity quantity)
    {
        if (cap.Limits.FirstOrDefault(l => l.Unit == quantity.Unit) is { } same) return (quantity.Min, quantity.Max, same);
        if (cap.Conversions.FirstOrDefault(c => c.Unit == quantity.Unit) is not { } by) return null;
        var limit = cap.Limits.First(l => l.Unit == by.To);
        return (Times(quantity.Min, by.Low), Times(quantity.Max, by.High), limit);
    }

    /// <summary>How many of the cap's periods share a day with this stretch; at least one.</summary>
    private static int Touched(Cap cap, DateOnly from, DateOnly to) =>
        Math.Max(1, PeriodIndex(cap, to) - Math.Max(0, PeriodIndex(cap, from)) + 1);

    private static int PeriodIndex(Cap cap, DateOnly day)
    {
        var months = ((day.Year - cap.From.Year) * 12) + day.Month - cap.From.Month - (day.Day < cap.From.Day ? 1 : 0);
        return (int)Math.Floor((double)months / cap.Months);
    }

    private static decimal? Times(decimal? amount, decimal factor) =>
        amount is { } some ? Math.Min(some, decimal.MaxValue / Math.Max(1, factor)) * factor : null;

    private static ElementWeight Unknown(Claim claim, LocalText why) => new(claim, ElementOutcome.Unknown, why);
}
