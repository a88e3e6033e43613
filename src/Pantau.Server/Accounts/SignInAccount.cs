namespace Pantau.Server.Accounts;

/// <summary>How a person of the team shows who they are. It is no part of the evidence log.</summary>
/// <param name="PasswordHash">Salted and slow; null until the person has chosen a password.</param>
/// <param name="Secret">Of the one-time codes, in base32.</param>
/// <param name="LastStep">Of the last code that was taken: each is good once.</param>
/// <param name="Stamp">Changes when the account is made anew: sessions of before end.</param>
/// <param name="InviteHash">Hash of the code with which the person takes the account; null once they have.</param>
public sealed record SignInAccount(string Person, string? PasswordHash, string Secret, long LastStep, string Stamp, string? InviteHash = null, DateTimeOffset? InviteUntil = null)
{
    // Nothing of it belongs into a line that somebody prints.
    public override string ToString() => Person;
}

/// <summary>A word with which a program reads or acts for a person.</summary>
/// <param name="Hash">The word itself is kept nowhere.</param>
public sealed record AccessToken(string Id, string Person, string Name, string Hash, IReadOnlyList<TokenScope> Scopes, DateTimeOffset Made, DateTimeOffset Until)
{
    public override string ToString() => Id;
}

/// <summary>What a token is good for. None goes beyond what its person may see and do.</summary>
public enum TokenScope
{
    /// <summary>Evidence, claims, annotations and findings.</summary>
    Read,
    /// <summary>Members, people, rules and reviews.</summary>
    Team,
    /// <summary>Acts of the person.</summary>
    Act,
    /// <summary>Names against the lists at hand.</summary>
    Screening,
}
