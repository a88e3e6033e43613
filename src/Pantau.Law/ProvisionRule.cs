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
}

/// <summary>One kind of case that a provision is about: acts, items, and what a claim of this kind leaves open.</summary>
/// <param name="Items">Item slugs, each with all that is narrower; null where the provision does not depend on an item.</param>
/// <param name="Since">The day from which these items are covered, where a later resolution widened the provision.</param>
/// <param name="By">The provision that widened it.</param>
public sealed record RuleCase(
    IReadOnlyList<ClaimKind> Acts, IReadOnlyList<string>? Items, DateOnly? Since, string? By, FlowDirection? Flow, IReadOnlyList<OpenQuestion> Open);

/// <summary>Something that the provision asks and a claim of this kind does not say by its slots.</summary>
/// <param name="Words">Words in a quote that settle it, as <see cref="WordMatch"/> finds them.</param>
/// <param name="Needed">True where the provision is not about the claim at all unless this is settled.</param>
/// <param name="TargetFlag">True where a vessel under the target's flag settles it.</param>
public sealed record OpenQuestion(string Element, LocalText Text, IReadOnlyList<string> Words, bool TargetFlag, bool Needed);

/// <summary>What may excuse an act, and what would make it hold.</summary>
/// <param name="Items">Only for claims on these items; empty for all.</param>
/// <param name="Places">Only for claims that name one of these places; empty for all.</param>
public sealed record Exemption(ExemptionBasis Basis, LocalText Text, IReadOnlyList<string> Items, IReadOnlyList<string> Places);

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
