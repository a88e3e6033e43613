using System.Globalization;

namespace Pantau.Evidence.Storage;

/// <summary>Where things lie in an evidence folder.</summary>
public static class VaultLayout
{
    public static string Objects(string folder) => Path.Combine(folder, "objects");
    public static string Log(string folder) => Path.Combine(folder, "log");
    public static string Checkpoint(string folder) => Path.Combine(folder, "log", "checkpoint");
    public static string Records(string folder) => Path.Combine(folder, "records");
    public static string Verifier(string folder) => Path.Combine(folder, "key", "log.vkey");
    public static string Signer(string folder) => Path.Combine(folder, "key", "log.key");
    /// <summary>Where records past the log's end go when a writer opens: of an interrupted add, or of a log put back from an old copy.</summary>
    public static string Interrupted(string folder) => Path.Combine(folder, "interrupted");
    public static string Lock(string folder) => Path.Combine(folder, ".lock");

    /// <summary>Where the opened form of an entry is kept.</summary>
    public static string Record(string folder, long index) =>
        Path.Combine(Records(folder), (index / 1000).ToString("D6", CultureInfo.InvariantCulture), (index % 1000).ToString("D3", CultureInfo.InvariantCulture) + ".entry");
}
