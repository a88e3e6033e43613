using System.Text.Json;
using Pantau.Evidence;
using Pantau.Evidence.Log;
using Pantau.Model;
using Pantau.Server.Desk;
using Pantau.Team.Acts;
using Pantau.Workspace.Views;

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
                return Of(now, new SeenEntry(said.At, Said: said)) with { Index = index };
            case LogEntry.Publication when JsonSerializer.Deserialize(entry.Record, RecordJson.Line.PublicationRecord) is { } published:
                return new LogLine(index, entry.Type, published.PublishedAt, published.Title, null);
            default:
                return new LogLine(index, entry.Type, null, "", null);
        }
    }

    /// <summary>An entry as a member sees it; its place is not told.</summary>
    public static LogLine Of(DeskSnapshot now, SeenEntry entry) => entry switch
    {
        { Item: { } item } => new(0, LogEntry.Intake, entry.At, item.FileName, WorkPage.EvidencePath(item.Hash)),
        { Said: { } said } => new(0, LogEntry.Annotation, entry.At, $"{said.Claim}: {said.Why} ({said.By})", now.Claim(said.Claim) is { } claim ? WorkPage.WordsPath(claim) : null),
        { Act: { } act } => new(0, "act", entry.At, $"{Says(act)} ({act.By})", PathOf(act)),
        _ => new(0, "", entry.At, "", null),
    };

    private static string Says(TeamAct act) => act switch
    {
        MemberAdmitted a => $"{a.Member} takes part",
        PersonEntered a => $"{a.Person} of {a.Member} entered",
        RolesGiven a => $"{a.Person} is {string.Join(", ", a.Roles.Select(r => Slug.Of(r)))}",
        PersonLeft a => $"{a.Person} left",
        ItemMarked a => $"{a.Item[..Math.Min(a.Item.Length, 19)]} is {TlpLabel.Of(a.Label)}",
        RuleMade a => $"rule {a.Rule.Name}",
        FindingProposed a => $"{a.Finding} proposed",
        ReviewOpened a => $"{a.Finding} before the team, by {a.Rule}",
        PositionTaken a => $"{a.Finding}: {Slug.Of(a.Stand)}",
        ReplyAsked a => $"{a.Finding}: {a.Party} was asked",
        ReplyGiven a => $"{a.Finding}: {a.Party} replied",
        FindingPublished a => $"{a.Finding} published",
        FindingWithdrawn a => $"{a.Finding} withdrawn",
        Commented a => $"comment on {a.On[..Math.Min(a.On.Length, 19)]}",
        _ => "",
    };

    private static string? PathOf(TeamAct act) => act switch
    {
        ItemMarked a when a.Item.StartsWith("sha256:", StringComparison.Ordinal) => WorkPage.EvidencePath(a.Item),
        FindingProposed a => WorkPage.ReviewPath(a.Finding),
        ReviewOpened a => WorkPage.ReviewPath(a.Finding),
        PositionTaken a => WorkPage.ReviewPath(a.Finding),
        FindingPublished a => WorkPage.ReviewPath(a.Finding),
        FindingWithdrawn a => WorkPage.ReviewPath(a.Finding),
        Commented a when a.On.StartsWith("sha256:", StringComparison.Ordinal) => WorkPage.EvidencePath(a.On),
        Commented a => WorkPage.ReviewPath(a.On),
        _ => null,
    };
}
