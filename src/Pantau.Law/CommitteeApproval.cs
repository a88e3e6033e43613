using Pantau.Model;

namespace Pantau.Law;

/// <summary>What a sanctions committee, or the authority that the law names, allowed beforehand: which provision, for whom, what, when and how much.</summary>
/// <param name="Id">The reference of the decision: the letter's symbol, the licence's number.</param>
/// <param name="Provisions">Ids of the provisions from which it excuses.</param>
/// <param name="Parties">States and parties that it was given to; empty where it is for all.</param>
/// <param name="Items">Items that it covers, each with all that is narrower; empty where it is for all.</param>
/// <param name="Span">The days on which acts are allowed.</param>
/// <param name="UpTo">The most that it allows; null where it gives no amount.</param>
public sealed record CommitteeApproval(
    string Id, LocalText Text, IReadOnlyList<string> Provisions, IReadOnlyList<string> Parties, IReadOnlyList<string> Items, Period Span, CapLimit? UpTo, string? Url);

/// <summary>Approvals read from a file, and what is wrong with it; with an error none is used.</summary>
public sealed record ApprovalLoad(IReadOnlyList<CommitteeApproval> Approvals, IReadOnlyList<RegimeError> Errors);
