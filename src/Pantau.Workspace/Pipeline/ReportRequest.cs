using Pantau.Model;

namespace Pantau.Workspace.Pipeline;

/// <summary>What a report is to be of.</summary>
public sealed record ReportRequest
{
    public required Period Period { get; init; }
    public required string OutFolder { get; init; }
    /// <summary>Language of the report's prose: <c>en</c> or <c>id</c>.</summary>
    public string Language { get; init; } = "en";
    public string? Title { get; init; }
    public string By { get; init; } = "Pantau";
    public string Audience { get; init; } = "TLP:CLEAR";
    public string RegimeFolder { get; init; } = Law.SanctionsRegime.FolderOf("un-dprk");
    /// <summary>The sanctions lists that parties were looked up in; null where none was at hand.</summary>
    public IReadOnlyList<Reporting.ReportList>? Lists { get; init; }
    /// <summary>Their files: these versions go into the log before the report does.</summary>
    public IReadOnlyList<string> ListFiles { get; init; } = [];
    public IReadOnlyList<string> Formats { get; init; } = ["html", "json", "md"];
}

/// <summary>A step of long work: its name and how far it is.</summary>
public readonly record struct Step(string Name, int Done, int Of);
