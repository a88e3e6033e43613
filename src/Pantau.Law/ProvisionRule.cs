using Pantau.Model;

namespace Pantau.Law;

/// <summary>Which way the act must go, seen from the state under sanctions (the target).</summary>
public enum FlowDirection
{
    /// <summary>The target supplies, and somebody else receives.</summary>
    FromTarget,
    /// <summary>Somebody else supplies, and the target receives.</summary>
    ToTarget,
    /// <summary>Between the target and somebody else, in whichever direction.</summary>
    Either,
    /// <summary>The target acts; nobody else need take part.</summary>
    ByTarget,
}

/// <summary>Whom a provision binds.</summary>
public enum BoundParty
{
    /// <summary>The state under sanctions itself.</summary>
    Target,
    /// <summary>The other state that takes part in the act.</summary>
    Counterpart,
    /// <summary>A third state whose flag the carrier flies.</summary>
    Flag,
}

/// <summary>One provision as data: who is bound, which acts on which items it is about, and what may excuse them.</summary>
public sealed record ProvisionRule
{
    public required Provision Provision { get; init; }
    /// <summary>When the resolution was adopted; the provision may bind only later.</summary>
    public required DateOnly Adopted { get; init; }
    /// <summary>False where the Council calls upon states instead of deciding: then nothing contravenes it.</summary>
    public required bool Binding { get; init; }
    public required IReadOnlyList<BoundParty> Bounds { get; init; }
    public required FlowDirection Flow { get; init; }
    public required IReadOnlyList<RuleCase> Cases { get; init; }
    public required IReadOnlyList<Exemption> Exemptions { get; init; }
    public Cap? Cap { get; init; }
    /// <summary>Harmonized System chapters that the text names.</summary>
    public required IReadOnlyList<string> HsChapters { get; init; }
    /// <summary>Changes that are not told by a case's own dates, in the order of the file.</summary>
    public IReadOnlyList<RuleAmendment> Amendments { get; init; } = [];
    /// <summary>The provision that took its place when it ended.</summary>
    public string? SupersededBy { get; init; }
    /// <summary>How it read since when, the oldest first.</summary>
    public IReadOnlyList<ProvisionVersion> Versions => field ??= VersionsInForce.All(this);

    /// <summary>The provision with the regime's own exemptions after its own; calls, and what binds the target alone, have none.</summary>
    public ProvisionRule AlsoExemptedBy(IReadOnlyList<Exemption> common) => Binding && Bounds.Any(b => b != BoundParty.Target)
        ? this with { Exemptions = [.. Exemptions, .. common.Where(e => e.InForce.Meets(Provision.InForce))] }
        : this;
}

/// <summary>One kind of case that a provision is about: acts, items, and what a claim of this kind leaves open.</summary>
/// <param name="Items">Item slugs, each with all that is narrower; null where the provision does not depend on an item.</param>
/// <param name="Since">The day from which these items are covered, where a later resolution widened the provision.</param>
/// <param name="By">The provision that widened or narrowed it.</param>
public sealed record RuleCase(
    IReadOnlyList<ClaimKind> Acts, IReadOnlyList<string>? Items, DateOnly? Since, string? By, FlowDirection? Flow, IReadOnlyList<OpenQuestion> Open)
{
    /// <summary>The last day on which these items are covered, where a later resolution narrowed the provision.</summary>
    public DateOnly? Until { get; init; }
    /// <summary>The kind of aid that these acts give to another's act; null for the main act.</summary>
    public ActOfAid? Aid { get; init; }
    /// <summary>False where the provision's ceiling is not on these items.</summary>
    public bool Capped { get; init; } = true;
}

/// <summary>How somebody helps another's act along.</summary>
public enum ActOfAid
{
    Transport,
    Finance,
    Insurance,
    Training,
    Brokering,
    Bunkering,
    /// <summary>Flag, registration, class or certificates of a ship.</summary>
    Registry,
    Crew,
    /// <summary>Technical help, advice or other services.</summary>
    Service,
}

/// <summary>A later provision that changed this one from a day on.</summary>
/// <param name="Text">What it changed; null where the cases say it.</param>
public sealed record RuleAmendment(DateOnly Since, string By, LocalText? Text);

/// <summary>Something that the provision asks and a claim of this kind does not say by its slots.</summary>
/// <param name="Words">Words in a quote that settle it, as <see cref="WordMatch"/> finds them.</param>
/// <param name="Needed">True where the provision is not about the claim at all unless this is settled.</param>
/// <param name="TargetFlag">True where a vessel under the target's flag settles it.</param>
public sealed record OpenQuestion(string Element, LocalText Text, IReadOnlyList<string> Words, bool TargetFlag, bool Needed)
{
    /// <summary>The lists on which a party of the claim must stand; null where no listing settles it.</summary>
    public ListedTest? Listed { get; init; }
}

/// <summary>Which listings settle a question.</summary>
/// <param name="Lists">Slugs of lists.</param>
/// <param name="Programmes">Programmes in the lists' words; empty for all.</param>
/// <param name="Vessels">True where only a vessel's listing counts, false where any party's does.</param>
public sealed record ListedTest(IReadOnlyList<string> Lists, IReadOnlyList<string> Programmes, bool Vessels);

/// <summary>What may excuse an act, and what would make it hold.</summary>
/// <param name="Items">Only for claims on these items; empty for all.</param>
/// <param name="Places">Only for claims that name one of these places; empty for all.</param>
public sealed record Exemption(ExemptionBasis Basis, LocalText Text, IReadOnlyList<string> Items, IReadOnlyList<string> Places)
{
    /// <summary>The days on which it could be had.</summary>
    public Period InForce { get; init; } = new(null, null);
    /// <summary>The provision that brought or ended it.</summary>
    public string? By { get; init; }
    /// <summary>True where it excuses from all the measures of the regime; it is no change of the provision then.</summary>
    public bool OfRegime { get; init; }
}

/// <summary>How an exemption comes to hold.</summary>
public enum ExemptionBasis
{
    /// <summary>The state must have asked, notified or determined beforehand; it is for that state to show it.</summary>
    Approval,
    /// <summary>It depends on facts that the claim leaves open.</summary>
    Facts,
    /// <summary>It holds for the items it names.</summary>
    Item,
}

/// <summary>A ceiling on a sum of supplies within consecutive periods.</summary>
/// <param name="Limits">The ceiling in each unit that the text gives.</param>
/// <param name="From">The first day of the first period.</param>
/// <param name="Months">Length of a period in months.</param>
/// <param name="Conversions">Units that can be bounded in one of the limits' units.</param>
public sealed record Cap(IReadOnlyList<CapLimit> Limits, DateOnly From, int Months, IReadOnlyList<CapConversion> Conversions);

/// <summary>A ceiling: at most so much in this unit.</summary>
public sealed record CapLimit(string Unit, decimal Amount);

/// <summary>One of <paramref name="Unit"/> is between <paramref name="Low"/> and <paramref name="High"/> of <paramref name="To"/>, whatever the product.</summary>
public sealed record CapConversion(string Unit, string To, decimal Low, decimal High);
