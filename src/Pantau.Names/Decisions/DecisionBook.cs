using Pantau.Names.Listings;
using Pantau.Names.Screening;

namespace Pantau.Names.Decisions;

/// <summary>A hit with what was decided of its pair.</summary>
/// <param name="Outdated">The listing has changed since, so that the decision does not hold of it as it is.</param>
public sealed record DecidedHit(ScreenHit Hit, PairDecision? Decision, bool Outdated)
{
    /// <summary>True where a decision that still holds says that the query means another.</summary>
    public bool IsSettled => Decision is { As: PairVerdict.FalsePositive } && !Outdated;

    /// <summary>The decision in words, or null.</summary>
    public string? Words => Decision is { } decision
        ? $"{PairVerdictText.Of(decision.As)}: {decision.Why} ({decision.By}, {decision.At:yyyy-MM-dd}){(Outdated ? "; the listing has changed since" : "")}"
        : null;
}

/// <summary>Decisions by pair; of several of one pair the last holds.</summary>
public sealed class DecisionBook
{
    private readonly Dictionary<(string Pair, string Party), PairDecision> last = [];
    private readonly IReadOnlyList<PairDecision> all;

    private DecisionBook(IReadOnlyList<PairDecision> all)
    {
        this.all = all;
        foreach (var decision in all) last[(decision.Pair, decision.Party)] = decision;
    }

    public static DecisionBook Empty { get; } = new([]);

    /// <summary>How many were ever made.</summary>
    public int Count => all.Count;

    /// <summary>Those that the lines keep, in their order; other lines are passed over.</summary>
    public static DecisionBook Of(IEnumerable<string> lines) => new([.. lines.Select(PairDecision.Parse).OfType<PairDecision>()]);

    /// <summary>The book as it was when it held so many.</summary>
    public DecisionBook AsOf(int count) => count == Count ? this : new([.. all.Take(count)]);

    /// <summary>All decisions of a pair, the first made first.</summary>
    public IReadOnlyList<PairDecision> Of(ScreenQuery query, string party)
    {
        var pair = PairKey.Of(query);
        return [.. all.Where(d => d.Pair == pair && d.Party == party)];
    }

    public DecidedHit Judge(ScreenHit hit) =>
        last.Count > 0 && last.TryGetValue((PairKey.Of(hit.Query), hit.Party.Id), out var decision)
            ? new DecidedHit(hit, decision, decision.Listing != PartyPrint.Of(hit.Party))
            : new DecidedHit(hit, null, false);

    /// <summary>A decision of a query and a party as it is listed now, ready to be kept.</summary>
    public static PairDecision Decide(ScreenQuery query, ListedParty party, PairVerdict verdict, string why, string by, TimeProvider time) =>
        new(PairKey.Of(query), party.Id, verdict, why.Trim(), by.Trim(), time.GetUtcNow(), query.Name, PartyPrint.Of(party));
}
