using System.Text.Json.Serialization;
using Pantau.Model;
using Pantau.Team.Members;
using Pantau.Team.Review;

namespace Pantau.Team.Acts;

/// <summary>Something that a person did, as the log keeps it. What the team is follows from its acts in their order.</summary>
/// <param name="By">The person's id.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "act")]
[JsonDerivedType(typeof(MemberAdmitted), "member-admitted")]
[JsonDerivedType(typeof(PersonEntered), "person-entered")]
[JsonDerivedType(typeof(RolesGiven), "roles-given")]
[JsonDerivedType(typeof(PersonLeft), "person-left")]
[JsonDerivedType(typeof(EvidenceGiven), "evidence-given")]
[JsonDerivedType(typeof(ItemMarked), "item-marked")]
[JsonDerivedType(typeof(RuleMade), "rule-made")]
[JsonDerivedType(typeof(FindingProposed), "finding-proposed")]
[JsonDerivedType(typeof(ReviewOpened), "review-opened")]
[JsonDerivedType(typeof(PositionTaken), "position-taken")]
[JsonDerivedType(typeof(ReplyAsked), "reply-asked")]
[JsonDerivedType(typeof(ReplyGiven), "reply-given")]
[JsonDerivedType(typeof(FindingPublished), "finding-published")]
[JsonDerivedType(typeof(FindingWithdrawn), "finding-withdrawn")]
[JsonDerivedType(typeof(Commented), "commented")]
public abstract record TeamAct(string By, DateTimeOffset At);

/// <summary>A state or organisation takes part from now on.</summary>
public sealed record MemberAdmitted(string By, DateTimeOffset At, string Member, string Name) : TeamAct(By, At);

/// <summary>Somebody works for a member from now on. The first person of a team enters by themselves, as its administrator.</summary>
public sealed record PersonEntered(string By, DateTimeOffset At, string Person, string Name, string Member, IReadOnlyList<TeamRole> Roles) : TeamAct(By, At);

/// <summary>A person has these roles from now on, and no others.</summary>
public sealed record RolesGiven(string By, DateTimeOffset At, string Person, IReadOnlyList<TeamRole> Roles) : TeamAct(By, At);

public sealed record PersonLeft(string By, DateTimeOffset At, string Person) : TeamAct(By, At);

/// <summary>
/// The person's member gives a piece of evidence: whoever does so has its bytes, and says who else may see them. Several
/// members may give the same, each for itself.
/// </summary>
/// <param name="Item">The hash of the bytes.</param>
/// <param name="ReleasableTo">The members it is released to; null for all.</param>
public sealed record EvidenceGiven(string By, DateTimeOffset At, string Item, Tlp Label, IReadOnlyList<string>? ReleasableTo = null) : TeamAct(By, At);

/// <summary>A member changes the marking of what it gave.</summary>
public sealed record ItemMarked(string By, DateTimeOffset At, string Item, Tlp Label, IReadOnlyList<string>? ReleasableTo = null) : TeamAct(By, At);

public sealed record RuleMade(string By, DateTimeOffset At, DecisionRule Rule) : TeamAct(By, At);

/// <summary>A finding is put to the team as it is now.</summary>
/// <param name="Finding">The id that it has from now on.</param>
/// <param name="Snapshot">The finding as JSON: what is decided on never changes.</param>
/// <param name="Items">Hashes of the evidence that it stands on.</param>
/// <param name="Supersedes">The published finding that it is to replace.</param>
public sealed record FindingProposed(string By, DateTimeOffset At, string Finding, string Snapshot, IReadOnlyList<string> Items, string? Supersedes = null) : TeamAct(By, At);

/// <summary>The members that may see a finding are asked.</summary>
/// <param name="Question">Whether to agree to it, or to withdraw it.</param>
public sealed record ReviewOpened(string By, DateTimeOffset At, string Finding, string Rule, ReviewQuestion Question = ReviewQuestion.Agree) : TeamAct(By, At);

public sealed record PositionTaken(string By, DateTimeOffset At, string Finding, MemberStand Stand, string Reason) : TeamAct(By, At);

/// <summary>Somebody whom a finding names is asked for a reply.</summary>
public sealed record ReplyAsked(string By, DateTimeOffset At, string Finding, string Party) : TeamAct(By, At);

public sealed record ReplyGiven(string By, DateTimeOffset At, string Finding, string Party, string Text) : TeamAct(By, At);

public sealed record FindingPublished(string By, DateTimeOffset At, string Finding) : TeamAct(By, At);

public sealed record FindingWithdrawn(string By, DateTimeOffset At, string Finding) : TeamAct(By, At);

/// <summary>Something said on a finding, a claim or a piece of evidence.</summary>
/// <param name="On">Its id or hash.</param>
public sealed record Commented(string By, DateTimeOffset At, string On, string Text) : TeamAct(By, At);
