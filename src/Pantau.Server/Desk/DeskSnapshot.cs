using System.Security.Cryptography;
using System.Text;
using Pantau.Model;
using Pantau.Reporting;

namespace Pantau.Server.Desk;

/// <summary>A workspace as it was at one time, for pages to read without waiting for anyone. Never changes.</summary>
public sealed class DeskSnapshot
{
    private readonly Dictionary<string, EvidenceItem> byHash;
    private readonly Dictionary<string, Claim> byClaim;
    private readonly Dictionary<string, Finding> byFinding;
    private readonly ILookup<string, Claim> claimsOf;
    private readonly ILookup<string, Annotation> saidOf;
    private readonly ILookup<string, string> findingsOf;

    /// <param name="stamp">Changes with what can be seen.</param>
    /// <param name="report">The findings, of this or of an earlier time while new ones are worked out.</param>
    /// <param name="reportStamp">The stamp of what the findings stand on.</param>
    /// <param name="unread">How many pieces of evidence wait to be read.</param>
    public DeskSnapshot(IReadOnlyList<EvidenceItem> evidence, IReadOnlyList<Claim> claims, IReadOnlyList<Annotation> annotations, ReportCheckpoint checkpoint, string stamp, PeriodReport? report, string? reportStamp, int unread)
    {
        (Evidence, Claims, Annotations, Checkpoint, Stamp, Report, ReportStamp, Unread) = (evidence, claims, annotations, checkpoint, stamp, report, reportStamp, unread);
        Version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{stamp} {reportStamp} {unread} {claims.Count}"))))[..20];
        IsSettled = report is not null && reportStamp == stamp && unread == 0;
        byHash = evidence.DistinctBy(e => e.Hash).ToDictionary(e => e.Hash, StringComparer.Ordinal);
        byClaim = claims.DistinctBy(c => c.Id).ToDictionary(c => c.Id, StringComparer.Ordinal);
        byFinding = Findings.ToDictionary(f => f.Id, StringComparer.Ordinal);
        claimsOf = claims.ToLookup(c => c.Evidence, StringComparer.Ordinal);
        saidOf = annotations.ToLookup(a => a.Claim, StringComparer.Ordinal);
        findingsOf = Findings.SelectMany(f => f.Claims.Concat(f.Denials ?? []).Select(c => (Claim: c, f.Id))).ToLookup(p => p.Claim, p => p.Id, StringComparer.Ordinal);
        ToCheck = [.. claims.Where(c => !saidOf.Contains(c.Id)).GroupBy(c => c.Evidence, StringComparer.Ordinal).Where(g => byHash.ContainsKey(g.Key)).Select(g => (byHash[g.Key], g.Count())).OrderByDescending(g => g.Item2)];
    }

    public IReadOnlyList<EvidenceItem> Evidence { get; }
    public IReadOnlyList<Claim> Claims { get; }
    public IReadOnlyList<Annotation> Annotations { get; }

    /// <summary>Of the log; of a member's own entries where the workspace is a team's.</summary>
    public ReportCheckpoint Checkpoint { get; }

    /// <summary>Changes with what can be seen.</summary>
    public string Stamp { get; }

    /// <summary>The stamp of what the findings stand on; null before the first.</summary>
    public string? ReportStamp { get; }

    /// <summary>Null until the findings have been worked out for the first time.</summary>
    public PeriodReport? Report { get; }

    public IReadOnlyList<Finding> Findings => Report?.Findings ?? [];

    /// <summary>How many pieces of evidence wait to be read.</summary>
    public int Unread { get; }

    /// <summary>Evidence with the number of its claims that nobody has said anything of, most first.</summary>
    public IReadOnlyList<(EvidenceItem Item, int Claims)> ToCheck { get; }

    /// <summary>How many claims nobody has said anything of.</summary>
    public int Unchecked => ToCheck.Sum(c => c.Claims);

    /// <summary>Changes with whatever a page shows.</summary>
    public string Version { get; }

    /// <summary>True when everything in the log has been read and the findings stand on all of it.</summary>
    public bool IsSettled { get; }

    public EvidenceItem? Item(string hash) => byHash.GetValueOrDefault(hash);
    public Claim? Claim(string id) => byClaim.GetValueOrDefault(id);
    public Finding? Finding(string id) => byFinding.GetValueOrDefault(id);
    public IReadOnlyList<Claim> ClaimsOf(string hash) => [.. claimsOf[hash]];
    public int CountOf(string hash) => claimsOf[hash].Count();

    /// <summary>What people said of a claim, in the order of the log.</summary>
    public IReadOnlyList<Annotation> Said(string claim) => [.. saidOf[claim]];

    /// <summary>Ids of the findings that a claim is in.</summary>
    public IEnumerable<string> FindingsOf(string claim) => findingsOf[claim].Distinct(StringComparer.Ordinal);

    /// <summary>The same with other findings.</summary>
    internal DeskSnapshot With(PeriodReport report, string of) => new(Evidence, Claims, Annotations, Checkpoint, Stamp, report, of, Unread);
}
