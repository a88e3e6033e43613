using System.Text.Json;
using Pantau.Evidence;
using Pantau.Evidence.Log;
using Pantau.Server.Desk;
using Pantau.Server.Framing;

namespace Pantau.Server.Pages;

/// <summary>An entry of the log as a line of a page.</summary>
/// <param name="Path">The page of what it is about; null where there is none.</param>
public sealed record LogLine(long Index, string Type, DateTimeOffset? At, string Text, string? Path)
{
    public static LogLine Of(CaseDesk desk, DeskSnapshot now, long index)
    {
        if (desk.Entry(index) is not { } entry) return new LogLine(index, "", null, "?", null);
        switch (entry.Type)
        {
            case LogEntry.Intake when RecordJson.Intake(entry.Record) is { } record:
                return new LogLine(index, entry.Type, record.ReceivedAt, record.FileName, now.Item(record.Hash) is null ? null : WorkPage.EvidencePath(record.Hash));
            case LogEntry.Annotation when now.Annotations.FirstOrDefault(a => entry.Record.Contains(a.Id, StringComparison.Ordinal)) is { } said:
                return new LogLine(index, entry.Type, said.At, $"{said.Claim}: {said.Why} ({said.By})", now.Claim(said.Claim) is { } claim ? WorkPage.WordsPath(claim) : null);
            case LogEntry.Publication when JsonSerializer.Deserialize(entry.Record, RecordJson.Line.PublicationRecord) is { } published:
                return new LogLine(index, entry.Type, published.PublishedAt, published.Title, null);
            default:
                return new LogLine(index, entry.Type, null, "", null);
        }
    }
}
