using Pantau.Model;

namespace Pantau.Law;

/// <summary>What is known around the claims: what dates those that give no period, what was approved, who is listed.</summary>
public sealed record AssessmentContext
{
    public static AssessmentContext None { get; } = new();

    /// <summary>The day the document is from: what it tells happened no later.</summary>
    public DateOnly? ReportedOn { get; init; }

    /// <summary>The period that the report is about, as the user gives it (<c>--from</c>, <c>--to</c>).</summary>
    public Period? Coverage { get; init; }

    /// <summary>The period that a source says its own report covers, by the source's slug.</summary>
    public IReadOnlyDictionary<string, CoverageStatement> CoverageOf { get; init; } = new Dictionary<string, CoverageStatement>(StringComparer.Ordinal);

    /// <summary>What was allowed beforehand, beside what the regime's own folder says.</summary>
    public IReadOnlyList<CommitteeApproval> Approvals { get; init; } = [];

    /// <summary>Looks a party or vessel of a claim up in sanctions lists; null where no list is at hand. The law itself knows no list.</summary>
    public Func<string, IReadOnlyList<PartyListing>>? ListingsOf { get; init; }

    /// <summary>What vessels carried, by the vessel's slug: an aid to the vessel may be an aid to that.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Claim>> CarriedBy { get; init; } = new Dictionary<string, IReadOnlyList<Claim>>(StringComparer.Ordinal);

    /// <summary>
    /// Adds what the <c>coverage</c> claims among these say: a claim without a period is then dated by the period that its own
    /// source says it covers. Sources that give two different periods date nothing, as it is not known which one is meant.
    /// Adds also what they say that vessels carried.
    /// </summary>
    public AssessmentContext With(IEnumerable<Claim> claims)
    {
        var all = claims as IReadOnlyCollection<Claim> ?? [.. claims];
        return Dated(all) with { CarriedBy = Carried(all) };
    }

    /// <summary>Adds only what dates claims: what a fact's own claims say that vessels carried is no other act.</summary>
    internal AssessmentContext Dated(IReadOnlyCollection<Claim> claims)
    {
        if (!claims.Any(c => c.Kind == ClaimKind.Coverage)) return this;
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

    /// <summary>This, with the approvals and listings of another where it has none of its own.</summary>
    internal AssessmentContext Beside(AssessmentContext other) =>
        other.Approvals.Count == 0 && other.ListingsOf is null
            ? this
            : this with { Approvals = [.. Approvals.Concat(other.Approvals).DistinctBy(a => a.Id)], ListingsOf = ListingsOf ?? other.ListingsOf };

    private IReadOnlyDictionary<string, IReadOnlyList<Claim>> Carried(IReadOnlyCollection<Claim> claims)
    {
        var found = claims
            .Where(c => c.Kind is ClaimKind.Transfer or ClaimKind.ShipToShip && c.Modality is not (Modality.Denied or Modality.Intended or Modality.Alleged) && Parties.IsVessel(c.Carrier))
            .GroupBy(c => c.Carrier!, StringComparer.Ordinal).ToList();
        if (found.Count == 0) return CarriedBy;
        var carried = new Dictionary<string, IReadOnlyList<Claim>>(CarriedBy, StringComparer.Ordinal);
        foreach (var vessel in found)
            carried[vessel.Key] = [.. carried.GetValueOrDefault(vessel.Key, []).Concat(vessel).DistinctBy(c => c.Id).OrderBy(c => c.Id, StringComparer.Ordinal)];
        return carried;
    }
}

/// <summary>The claim in which a source says what period its report covers.</summary>
public sealed record CoverageStatement(Claim Claim)
{
    public Period Period => Claim.Period!;
}
