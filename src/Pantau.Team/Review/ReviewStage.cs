namespace Pantau.Team.Review;

/// <summary>What members are asked about a finding.</summary>
public enum ReviewQuestion
{
    Agree,
    Withdraw,
}

/// <summary>How far a finding has come.</summary>
public enum ReviewStage
{
    Proposed,
    InReview,
    Agreed,
    /// <summary>It was put to the team and not carried; it can be reviewed again.</summary>
    NotAgreed,
    Published,
    /// <summary>A published finding stands in its place.</summary>
    Superseded,
    Withdrawn,
}
