using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Pantau.Workspace.Storage;

/// <summary>
/// The workspace's tables: what the evidence and its claims are, for finding them fast. Log and evidence are the truth;
/// everything here can be made again from them.
/// </summary>
public sealed class CaseIndex(DbContextOptions<CaseIndex> options) : DbContext(options)
{
    public DbSet<EvidenceRow> Evidence => Set<EvidenceRow>();
    public DbSet<ClaimRow> Claims => Set<ClaimRow>();
    public DbSet<AnnotationRow> Annotations => Set<AnnotationRow>();

    internal DbSet<StampRow> Stamp => Set<StampRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<EvidenceRow>(row =>
        {
            row.ToTable("evidence");
            row.HasKey(r => r.Hash);
            row.HasIndex(r => r.LogIndex);
            // As text on either database: PostgreSQL would keep the moment and forget the offset.
            row.Property(r => r.Captured).HasConversion(v => MomentText.Write(v), text => MomentText.Read(text));
        });
        modelBuilder.Entity<StampRow>(row =>
        {
            row.ToTable("stamp");
            row.HasKey(r => r.Log);
        });
        modelBuilder.Entity<ClaimRow>(row =>
        {
            row.ToTable("claims");
            row.HasKey(r => r.Id);
            row.HasIndex(r => r.Evidence);
            row.HasIndex(r => r.Kind);
        });
        modelBuilder.Entity<AnnotationRow>(row =>
        {
            row.ToTable("annotations");
            row.HasKey(r => r.LogIndex);
            row.Property(r => r.LogIndex).ValueGeneratedNever();
            row.HasIndex(r => r.Claim);
        });
    }
}

/// <summary>A piece of evidence.</summary>
public sealed class EvidenceRow
{
    public required string Hash { get; set; }
    public required string FileName { get; set; }
    public required string MediaType { get; set; }
    public long Size { get; set; }
    public long LogIndex { get; set; }
    public string? Title { get; set; }
    public DateOnly? Published { get; set; }
    public string? Language { get; set; }
    public string? Outlet { get; set; }
    public string? Url { get; set; }
    public string? Within { get; set; }
    public DateTimeOffset? Captured { get; set; }
    /// <summary>TLP label under which it was taken in; null when it was given none.</summary>
    public string? Marking { get; set; }
    /// <summary>Version of the reader whose claims are stored; null when it has not been read.</summary>
    public string? ReadBy { get; set; }
}

/// <summary>A claim: the columns it is looked up by, and the claim as JSON.</summary>
public sealed class ClaimRow
{
    public required string Id { get; set; }
    public required string Evidence { get; set; }
    public required string Kind { get; set; }
    /// <summary>Its place among the claims of its document.</summary>
    public int Position { get; set; }
    public required string Json { get; set; }
}

/// <summary>What a person said of a claim: the entry of the log that says it, as JSON.</summary>
public sealed class AnnotationRow
{
    public long LogIndex { get; set; }
    public required string Claim { get; set; }
    public required string Json { get; set; }
}

/// <summary>Which log an index is of, and how far it has taken it in.</summary>
internal sealed class StampRow
{
    /// <summary>Name of the log's key.</summary>
    public required string Log { get; set; }
    /// <summary>How many entries it has taken in.</summary>
    public long Size { get; set; }
    /// <summary>Root of the log at that size, in base64.</summary>
    public required string Root { get; set; }
}

/// <summary>MomentText as the index writes them, with their offset.</summary>
internal static class MomentText
{
    public static string? Write(DateTimeOffset? moment) => moment?.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    public static DateTimeOffset? Read(string? text) => text is null ? null : DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
