using System.Collections.Concurrent;
using Pantau.Model;

namespace Pantau.Workspace.Storage;

/// <summary>
/// What the same bytes read as under names with other endings than their first copy had, for members that see only those copies. It
/// is rare, so it is kept in memory and read again with the next start.
/// </summary>
internal sealed class OtherReadings
{
    private readonly ConcurrentDictionary<(string Hash, string Ending), IReadOnlyList<Claim>> readings = new();

    /// <summary>Whether text is taken out of files of these names in the same way.</summary>
    public static bool IsSame(string? one, string? other) => one is not null && other is not null && Ending(one) == Ending(other);

    public void Keep(string hash, string name, IReadOnlyList<Claim> claims) => readings[(hash, Ending(name))] = [.. claims.DistinctBy(c => c.Id)];

    /// <summary>The claims under this name; null where it has not been read so.</summary>
    public IReadOnlyList<Claim>? Find(string hash, string name) => readings.GetValueOrDefault((hash, Ending(name)));

    public Claim? Claim(string id) => readings.Values.SelectMany(c => c).FirstOrDefault(c => c.Id == id);

    private static string Ending(string name) => Path.GetExtension(name).ToLowerInvariant();
}
