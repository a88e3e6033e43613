namespace Pantau.Model;

/// <summary>The form of a party's name in claims: an ISO 3166-1 alpha-2 code for a state, a slug for all others.</summary>
public static class Parties
{
    public static bool IsState(string? party) => party is { Length: 2 } && char.IsAsciiLetterUpper(party[0]) && char.IsAsciiLetterUpper(party[1]);

    /// <summary>True for <c>imo-9165293</c> and <c>vessel-angara</c>.</summary>
    public static bool IsVessel(string? party) =>
        party is not null && (party.StartsWith("imo-", StringComparison.Ordinal) || party.StartsWith("vessel-", StringComparison.Ordinal));

    /// <summary>The eleven states of the Multilateral Sanctions Monitoring Team, in ordinal order.</summary>
    public static IReadOnlyList<string> MonitoringTeam { get; } = ["AU", "CA", "DE", "FR", "GB", "IT", "JP", "KR", "NL", "NZ", "US"];
}
