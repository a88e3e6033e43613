using System.Text;
using Pantau.Maritime.Nmea;
using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Reading;

/// <summary>Goes through the text of a log or a table line by line, and says of each position in which line it stands.</summary>
public static class TrackRows
{
    // So much of the text is looked at to tell what it is.
    private const int Head = 4096;

    /// <summary>Takes a position with its line: where that begins and ends in the text, in bytes and in code points.</summary>
    public delegate void Taker(TrackPosition position, TextRow row);

    /// <summary>A line of a text.</summary>
    /// <param name="Start">In bytes.</param>
    /// <param name="Length">In bytes, without the line feed.</param>
    /// <param name="PointsBefore">Code points before it.</param>
    /// <param name="Points">Code points in it.</param>
    public readonly record struct TextRow(int Start, int Length, int PointsBefore, int Points)
    {
        public int End => Start + Length;
    }

    /// <summary>True for a text that begins as a table of positions does, or most of whose first lines hold AIS sentences.</summary>
    public static bool AreIn(string text)
    {
        var lines = text[..Math.Min(text.Length, Head)].Split('\n').Where(l => l.Trim().Length > 0 && l[0] != '#' || l.StartsWith("# Timestamp", StringComparison.OrdinalIgnoreCase)).ToList();
        if (lines.Count == 0) return false;
        return lines.Count(IsSentence) * 2 > lines.Count || PositionColumns.Read(Encoding.UTF8.GetBytes(lines[0])).Columns is not null;
    }

    public static void Each(ReadOnlySpan<byte> text, bool sentences, Taker take, CancellationToken cancel = default)
    {
        var row = default(TextRow);
        using var fleet = new Fleet(position => take(position, row));
        var table = new TableReader(fleet);
        var log = new AivdmReader<TrackSink>(new TrackSink(fleet));
        var points = 0;
        for (int at = 0, lines = 0; at < text.Length; lines++)
        {
            if ((lines & 0xFFFF) == 0) cancel.ThrowIfCancellationRequested();
            var length = text[at..].IndexOf((byte)'\n');
            var line = length < 0 ? text[at..] : text.Slice(at, length);
            var bare = line.Length > 0 && line[^1] == '\r' ? line[..^1] : line;
            row = new TextRow(at, bare.Length, points, CodePointsIn(bare));
            if (sentences) log.Line(bare);
            else table.Take(bare);
            points += row.Points + (line.Length - bare.Length) + 1;
            at += line.Length + 1;
        }
    }

    /// <summary>True where the text is a log of sentences, not a table.</summary>
    public static bool AreSentences(string text) => text[..Math.Min(text.Length, Head)].Split('\n').Any(IsSentence);

    private static bool IsSentence(string line)
    {
        var at = line.IndexOf("VDM,", StringComparison.Ordinal);
        if (at < 0) at = line.IndexOf("VDO,", StringComparison.Ordinal);
        return at >= 3 && line[at - 3] == '!';
    }

    private static int CodePointsIn(ReadOnlySpan<byte> text)
    {
        if (Ascii.IsValid(text)) return text.Length;
        var count = 0;
        foreach (var b in text) if ((b & 0xC0) != 0x80) count++;
        return count;
    }
}
