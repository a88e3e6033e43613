using Pantau.Model;

namespace Pantau.Law;

/// <summary>
/// When a claimed act happened: by the claim's own period; else by the period that its source says it covers; else by the period
/// that the user's report is about; else only that it was before the document. See docs/law.md, "Dates".
/// </summary>
internal sealed class Dating(AssessmentContext context)
{
    /// <summary>The period that dates a claim, from wherever it comes; null where nothing does.</summary>
    public Period? PeriodOf(Claim claim) => Own(claim) ?? Stated(claim)?.Period ?? context.Coverage;

    public ElementWeight Within(Claim claim, Period window)
    {
        if (Own(claim) is { } own) return new ElementWeight(claim, Compare(own, window), Because.OwnPeriod(own, window, Compare(own, window), claim));
        if (Stated(claim) is { } stated)
        {
            var outcome = Compare(stated.Period, window);
            return new ElementWeight(claim, outcome, Because.StatedCoverage(stated.Claim, window, outcome)) { Also = stated.Claim };
        }
        if (context.Coverage is { } coverage)
        {
            var outcome = Compare(coverage, window);
            return new ElementWeight(claim, outcome, Because.ReportPeriod(coverage, window, outcome));
        }
        return context.ReportedOn is { } day && day < window.From
            ? new ElementWeight(claim, ElementOutcome.NotMet, Because.ReportedBefore(day, window))
            : new ElementWeight(claim, ElementOutcome.Unknown, Because.Undated(context.ReportedOn, window, claim));
    }

    private static Period? Own(Claim claim) => claim.Period is { From: null, To: null } ? null : claim.Period;

    private CoverageStatement? Stated(Claim claim) =>
        claim.Attribution is { } source ? context.CoverageOf.GetValueOrDefault(source) : null;

    /// <summary>Met where the whole period lies in the window, not met where no day of it does, unknown between.</summary>
    private static ElementOutcome Compare(Period period, Period window)
    {
        if (!period.Meets(window)) return ElementOutcome.NotMet;
        var begins = period.From is { } from && from >= window.From;
        var ends = window.To is null || (period.To is { } to && to <= window.To);
        return begins && ends ? ElementOutcome.Met : ElementOutcome.Unknown;
    }
}
