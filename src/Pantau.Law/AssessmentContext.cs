using Pantau.Model;

namespace Pantau.Law;

/// <summary>What is known around the claims and may date those that give no period.</summary>
public sealed record AssessmentContext
{
    public static AssessmentContext None { get; } = new();

    /// <summary>The day the document is from: what it tells happened no later.</summary>
    public DateOnly? ReportedOn { get; init; }

    /// <summary>The period that the report is about, as the user gives it (<c>--from</c>, <c>--to</c>).</summary>
    public Period? Coverage { get; init; }

    /// <summary>The period that a source says its own report covers, by the source's slug.</summary>
    public IReadOnlyDictionary<string, CoverageStatement> CoverageOf { get; init; } = new Dictionary<string, CoverageStatement>(StringComparer.Ordinal);

    /// <summary>
    /// Adds what the <c>coverage</c> claims among these say: a claim without a period is then dated by the period that its own
    /// source says it covers. Sources that give two different periods date nothing, as it is not known which one is meant.
    /// </summary>
    public AssessmentContext With(IEnumerable<Claim> claims)
    {
        var stated = claims
            .Where(c => c is { Kind: ClaimKind.Coverage, Actor: not null, Period.From: not null, Modality: not (Modality.Denied or Modality.Intended) })
            .GroupBy(c => c.Actor!, StringComparer.Ordinal)
            .Where(g => g.Select(c => (c.Period!.From, c.Period.To)).Distinct().Count() == 1)
            .ToDictionary(
                g => g.Key,
                g => new CoverageStatement(g.OrderBy(c => c.Id, StringComparer.Ordinal).First()),
                StringComparer.Ordinal);
        foreach (var (source, statement) in CoverageOf) stated[source] = statement;
        return this with { CoverageOf = stated };
    }
}

/// <summary>The claim in which a source says what period its report covers.</summary>
public sealed record CoverageStatement(Claim Claim)
{
    public Period Period => Claim.Period!;
}
