namespace Pantau.Server.Hosting;

/// <summary>What a server serves and where.</summary>
public sealed record ServerSettings
{
    public const string DefaultAddress = "http://127.0.0.1:5080";

    /// <summary>Where it listens: an address of this machine.</summary>
    public string Address { get; init; } = DefaultAddress;

    /// <summary>Files of lists to screen against, in any form that Pantau knows.</summary>
    public IReadOnlyList<string> ListFiles { get; init; } = [];

    /// <summary>The folder in which official lists are kept; what is newly accepted there is served from then on.</summary>
    public string? ListFolder { get; init; }

    /// <summary>The word that lets a client have the lists read anew; without it nobody can.</summary>
    public string? UpdateToken { get; init; }

    /// <summary>The most that one upload may have, in bytes.</summary>
    public long UploadBytes { get; init; } = 256_000_000;

    /// <summary>The name under which a gateway with TLS on this machine is reached from elsewhere; null where nobody comes from elsewhere.</summary>
    public string? PublicHost { get; init; }

    /// <summary>The most that one person of a team may ask in a minute; all who have not signed in share one such number.</summary>
    public int RequestsPerMinute { get; init; } = 1200;
}
