namespace Pantau.Team.Review;

/// <summary>Where a member stands on a question.</summary>
public enum MemberStand
{
    Agree,
    Object,
    Abstain,
}

/// <summary>A member's position with its reason; the last one that it took counts.</summary>
/// <param name="Person">Who took it on the member's behalf.</param>
public sealed record MemberPosition(string Member, MemberStand Stand, string Reason, string Person, DateTimeOffset At);
