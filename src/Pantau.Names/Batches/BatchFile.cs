using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Pantau.Names.Batches;

/// <summary>
/// A file of results that can be stopped at any time and gone on with: beside it stands how far its whole rows reach and what
/// they were made from. What was written after that is cut off before it goes on, so that the file comes out the same.
/// </summary>
public sealed class BatchFile : IDisposable
{
    private readonly string statePath;
    private readonly FileStream stream;
    private readonly IncrementalHash sum;
    private BatchState state;

    private BatchFile(string path, FileStream stream, IncrementalHash sum, BatchState state) =>
        (statePath, this.stream, this.sum, this.state) = (StateOf(path), stream, sum, state);

    /// <summary>What the rows so far come to.</summary>
    public BatchTally Tally => state.Tally;

    /// <summary>How many decisions there were when it was begun.</summary>
    public int Decisions => state.Decisions;

    public static string StateOf(string path) => path + ".state";

    /// <summary>A new file with this beginning, or the one that was left, at its last whole row; or the line that says why not.</summary>
    /// <param name="decisions">How many decisions there are now.</param>
    public static (BatchFile? File, string? Problem) Open(string path, BatchStamp stamp, int decisions, string header)
    {
        if (Directory.Exists(path)) return (null, $"{path} is a folder: name a file for the results.");
        if (!File.Exists(path)) return (Begin(path, stamp, decisions, header), null);
        if (Read(path) is not { } left) return (null, $"{path} is there already and is no result that can be gone on with: name another file with --out, or remove it.");
        if (Differs(left.Stamp, stamp) is { } what) return (null, $"{what} since {path} was begun: name another file with --out, or remove {path} to begin anew.");
        if (left.Decisions > decisions) return (null, $"there are fewer decisions than when {path} was begun: bring them back, or remove {path} to begin anew.");
        var rows = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        if (!Holds(rows, hash, left))
        {
            rows.Dispose();
            hash.Dispose();
            return (null, $"the rows of {path} have been changed since they were written: name another file with --out, or remove it.");
        }
        rows.SetLength(left.Length);
        return (new BatchFile(path, rows, hash, left), null);
    }

    /// <summary>Adds whole rows; when this returns they are kept.</summary>
    internal void Add(string rows, BatchTally tally)
    {
        var bytes = Encoding.UTF8.GetBytes(rows);
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
        sum.AppendData(bytes);
        state = state with { Length = stream.Position, Sum = Convert.ToHexStringLower(sum.GetCurrentHash()), Tally = tally };
        File.WriteAllText(statePath + ".new", JsonSerializer.Serialize(state, BatchJson.Default.BatchState));
        File.Move(statePath + ".new", statePath, overwrite: true);
    }

    public void Dispose()
    {
        stream.Dispose();
        sum.Dispose();
    }

    private static BatchFile Begin(string path, BatchStamp stamp, int decisions, string header)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var file = new BatchFile(path, new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read), IncrementalHash.CreateHash(HashAlgorithmName.SHA256), new BatchState(stamp, decisions, 0, "", new BatchTally()));
        file.Add(header, file.Tally);
        return file;
    }

    private static string? Differs(BatchStamp was, BatchStamp now) =>
        was.Queries != now.Queries ? "the file of queries has changed"
        : was.Lists != now.Lists ? "the lists have changed"
        : was.Options != now.Options ? $"the options have changed (they were {was.Options})"
        : was.Rules != now.Rules ? "the rules of comparison have changed"
        : null;

    private static bool Holds(FileStream rows, IncrementalHash hash, BatchState left)
    {
        if (rows.Length < left.Length) return false;
        var buffer = new byte[1 << 16];
        for (var rest = left.Length; rest > 0;)
        {
            var read = rows.Read(buffer, 0, (int)Math.Min(buffer.Length, rest));
            hash.AppendData(buffer, 0, read);
            rest -= read;
        }
        return Convert.ToHexStringLower(hash.GetCurrentHash()) == left.Sum;
    }

    private static BatchState? Read(string path)
    {
        try
        {
            return File.Exists(StateOf(path)) && JsonSerializer.Deserialize(File.ReadAllBytes(StateOf(path)), BatchJson.Default.BatchState) is { Stamp: not null, Sum: not null, Tally: not null } state ? state : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
