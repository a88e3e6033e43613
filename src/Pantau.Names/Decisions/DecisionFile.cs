using System.Text;

namespace Pantau.Names.Decisions;

/// <summary>Decisions in a file of lines to which is only ever added.</summary>
public sealed class DecisionFile(string path)
{
    public const string FileName = "decisions.jsonl";

    /// <summary>The lines, the first kept first; none where there is no file yet.</summary>
    public IEnumerable<string> Lines() => File.Exists(path) ? File.ReadLines(path) : [];

    /// <summary>Adds a decision; when this returns it survives a power cut.</summary>
    public void Add(PairDecision decision)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        // A line that was cut off stays as it is; the next begins after it.
        var cut = stream.Length > 0 && EndsOtherwise(stream);
        stream.Seek(0, SeekOrigin.End);
        stream.Write(Encoding.UTF8.GetBytes((cut ? "\n" : "") + decision.ToLine() + "\n"));
        stream.Flush(flushToDisk: true);
    }

    private static bool EndsOtherwise(FileStream stream)
    {
        stream.Seek(-1, SeekOrigin.End);
        return stream.ReadByte() != '\n';
    }
}
