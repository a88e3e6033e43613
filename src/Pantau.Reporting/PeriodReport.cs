using Pantau.Model;

namespace Pantau.Reporting;

/// <summary>A report for a period: what every format is made from.</summary>
public sealed record PeriodReport
{
    public required string Title { get; init; }
    /// <summary>Id of the regime: <c>un-dprk</c>.</summary>
    public required string Regime { get; init; }
    public required Period Period { get; init; }
    public required DateTimeOffset Issued { get; init; }
    public required string By { get; init; }
    /// <summary>The marking under which it may be passed on: <c>TLP:CLEAR</c>.</summary>
    public required string Audience { get; init; }
    public required ReportCheckpoint Checkpoint { get; init; }
    public required IReadOnlyList<Finding> Findings { get; init; }
    public required IReadOnlyList<Claim> Claims { get; init; }
    public required IReadOnlyList<ReportEvidence> Evidence { get; init; }
    /// <summary>The provisions that the findings cite.</summary>
    public required IReadOnlyList<Provision> Provisions { get; init; }
    /// <summary>The words before and after each claim's quote.</summary>
    public IReadOnlyList<ClaimContext> Contexts { get => field ?? []; init; }
    /// <summary>What people said of the claims, in the order of the log. The claims stay as they were read.</summary>
    public IReadOnlyList<Annotation> Annotations { get => field ?? []; init; }
    /// <summary>The sanctions lists that parties and vessels were looked up in; null where none was at hand.</summary>
    public IReadOnlyList<ReportList>? Lists { get; init; }
}

/// <summary>A version of a sanctions list.</summary>
/// <param name="Generated">When its publisher made it, in the publisher's words.</param>
/// <param name="Hash"><c>sha256:</c> of the file.</param>
public sealed record ReportList(string List, string Format, string? Generated, int Entries, string Hash);

/// <summary>The sentence of a claim where it stands: the words of the document before and after its quote, verbatim.</summary>
public sealed record ClaimContext(string Claim, string Before, string After);

/// <summary>The head of the evidence log at which the report was made.</summary>
/// <param name="Root">Base64.</param>
/// <param name="Signatures">Signature lines of the signed note.</param>
/// <param name="Key">The verifier key that the signatures are of.</param>
public sealed record ReportCheckpoint(string Origin, long Size, string Root, IReadOnlyList<string> Signatures, string Key);

/// <summary>A piece of evidence that the findings stand on.</summary>
public sealed record ReportEvidence
{
    public required string Hash { get; init; }
    public string? Title { get; init; }
    public DateOnly? Published { get; init; }
    public required long LogIndex { get; init; }
    /// <summary>The inclusion proof, in C2SP tlog-proof form.</summary>
    public required string Proof { get; init; }
    /// <summary>The opened log entry that the proof is of: type, salt and record.</summary>
    public required string Entry { get; init; }
    public required string FileName { get; init; }
    public required string MediaType { get; init; }
    public string? Outlet { get; init; }
    public string? Language { get; init; }
    public string? Url { get; init; }
}
