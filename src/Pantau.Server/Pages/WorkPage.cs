using Microsoft.AspNetCore.Components;
using Pantau.Model;
using Pantau.Reporting.Html;
using Pantau.Reporting.Prose;
using Pantau.Reporting.Writing;
using Pantau.Server.Desk;
using Pantau.Server.Framing;

namespace Pantau.Server.Pages;

/// <summary>What the pages share: their frame, their words, and the ways from one to another.</summary>
public abstract class WorkPage : ComponentBase
{
    [Parameter, EditorRequired] public required PageFrame Page { get; set; }

    protected DeskSnapshot Now => Page.Now;

    protected string Lang => Page.Language;

    /// <summary>The links of pieces of a report, as pages of their own.</summary>
    public static PieceLinks Links { get; } = new(FindingPath, ProvisionPath, WordsPath);

    public static string FindingPath(string id) => "/findings/" + Uri.EscapeDataString(id);

    public static string ProvisionPath(string id) => "/law/provision?id=" + Uri.EscapeDataString(id);

    public static string ReviewPath(string id) => "/board/" + Uri.EscapeDataString(id);

    public static string EvidencePath(string hash) => "/evidence/" + hash["sha256:".Length..];

    public static string WordsPath(Claim claim) => $"{EvidencePath(claim.Evidence)}?claim={Uri.EscapeDataString(claim.Id)}#w-{Uri.EscapeDataString(claim.Id)}";

    public static string ShipPath(string id) => "/vessels/" + Uri.EscapeDataString(id);

    protected string T(string key) => Page.T(key);

    /// <summary>The form of a word that goes with a number.</summary>
    protected string T(string key, int number) => PageWords.Of(key, number, Lang);

    /// <summary>Text from evidence: escaped, with what turns the reading direction shown by its number.</summary>
    protected static MarkupString Safe(string? text) => new(ReportPieces.Safe(text));

    /// <summary>HTML that a report is made of.</summary>
    protected static MarkupString Piece(string? html) => new(html ?? "");

    protected string Day(DateOnly? day) => day is { } date ? DateProse.Date(date, Lang) : "—";

    protected string Moment(DateTimeOffset at) => $"{DateProse.Date(DateOnly.FromDateTime(at.UtcDateTime), Lang)}, {at.UtcDateTime.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)} UTC";

    protected string Party(string? id) => ProseNames.Capital(ProseNames.Party(id, Lang));

    /// <summary>The name that a ship gave last; without one, what claims call it.</summary>
    protected string ShipName(ShipRecord ship) => ship.Names.Count > 0 ? ship.Names[0] : ProseNames.Capital(ProseNames.Party(ship.Id, Lang));

    protected static string Numbers(ShipRecord ship) => string.Join(", ", new[] { ship.Imo is { } imo ? "IMO " + imo : null }.Concat(ship.Mmsis.Select(m => "MMSI " + m)).OfType<string>());

    protected string FlagsOf(ShipRecord ship) => ship.Flags.Count > 0 ? string.Join(", ", ship.Flags.Select(Party)) : T("flag-unknown");

    protected static string TitleOf(EvidenceItem item) => item.Title is { Length: > 0 } title ? title : item.FileName;

    /// <summary>Two or three letters of a tag that HTML can bear; null where there are none.</summary>
    protected static string? Tag(string? language) => language is { Length: >= 2 and <= 12 } tag && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? tag : null;

    protected string Count(int number) => number.ToString("N0", Lang == "id" ? Dots : System.Globalization.CultureInfo.InvariantCulture.NumberFormat);

    private static readonly System.Globalization.NumberFormatInfo Dots = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    protected static string Bytes(long size) => size >= 1_000_000 ? $"{(size / 1e6).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture)} MB" : size >= 1000 ? $"{size / 1000} kB" : $"{size} B";

    protected string StandingWord(Standing standing) => T(Slug.Of(standing) switch { "contravention" => "contravenes", "open" => "insufficient", var other => other });
}
