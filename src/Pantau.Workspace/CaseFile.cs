using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pantau.Evidence;
using Pantau.Evidence.Storage;
using Pantau.Model;
using Pantau.Team;
using Pantau.Workspace.Storage;
using Pantau.Workspace.Teamwork;

namespace Pantau.Workspace;

/// <summary>
/// A case file: the evidence folder with its log, and the index that finds things in it, in one SQLite file or on PostgreSQL.
/// Any thread may use it.
/// </summary>
public sealed class CaseFile : IDisposable
{
    /// <summary>Changes with what the reader makes of a document, so that stored claims are read anew.</summary>
    public const string ReaderVersion = "rules-3";

    private readonly Lock writing = new();
    private readonly IndexPlace place;

    private CaseFile(string folder, EvidenceVault vault, IndexPlace place, TeamDesk team) => (Folder, Vault, this.place, Team) = (folder, vault, place, team);

    public string Folder { get; }
    public EvidenceVault Vault { get; }
    /// <summary>Who takes part, and where they act; empty in a workspace of one analyst.</summary>
    public TeamDesk Team { get; }

    /// <summary>Claims of evidence that a member sees under a name with another ending than the first copy had.</summary>
    internal OtherReadings Others { get; } = new();

    public static string EvidenceFolder(string folder) => Path.Combine(folder, "evidence");

    public static string IndexPath(string folder) => IndexPlace.FilePath(folder);

    public static bool Exists(string folder) => EvidenceVault.Exists(EvidenceFolder(folder));

    /// <summary>The workspace that this folder is or lies in; null when there is none.</summary>
    public static string? FindUpward(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (Exists(at.FullName)) return at.FullName;
        return null;
    }

    /// <summary>Makes an empty workspace; gives the line that says why not.</summary>
    public static string? Create(string folder)
    {
        folder = Path.GetFullPath(folder);
        if (Exists(folder)) return $"{folder} holds a workspace already: choose another folder, or add to it with 'pantau add'.";
        if (File.Exists(folder)) return $"{folder} is a file: name a folder.";
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()) return $"{folder} is not empty: choose an empty folder or one that is not there yet.";
        EvidenceVault.Create(EvidenceFolder(folder));
        using var index = IndexPlace.InFile(IndexPath(folder)).Open();
        return null;
    }

    /// <summary>Opens to write, alone. An index that lags behind the log is brought up to it.</summary>
    /// <param name="time">The clock that acts are dated by; the machine's where it is left out.</param>
    /// <param name="indexAddress">The PostgreSQL database that the index is in; what the workspace's file <c>index</c> names where it is left out, or else its SQLite file.</param>
    public static (CaseFile? Case, string? Problem) Open(string folder, TimeProvider? time = null, string? indexAddress = null)
    {
        folder = Path.GetFullPath(folder);
        if (!Exists(folder)) return (null, $"there is no workspace at {folder}: make one with 'pantau new {folder}'.");
        var (place, wrong) = IndexPlace.Of(folder, indexAddress);
        if (place is null) return (null, wrong);
        var (vault, problem) = EvidenceVault.OpenForWriting(EvidenceFolder(folder));
        if (vault is null) return (null, problem);
        var kept = false;
        try
        {
            var (team, broken) = TeamDesk.Open(vault, time ?? TimeProvider.System);
            if ((broken ?? Ready(place, vault)) is { } unready) return (null, unready);
            kept = true;
            return (new CaseFile(folder, vault, place, team!), null);
        }
        finally
        {
            if (!kept) vault.Dispose();
        }
    }

    /// <summary>All evidence of what happened, in the order in which it was first taken in.</summary>
    public IReadOnlyList<EvidenceItem> Evidence() => Items(list: false);

    /// <summary>The versions of sanctions lists that were kept, in the order in which they came.</summary>
    public IReadOnlyList<EvidenceItem> SanctionsLists() => Items(list: true);

    private List<EvidenceItem> Items(bool list)
    {
        using var index = place.Look();
        return [.. index.Evidence.AsNoTracking().Where(e => (e.MediaType == IntakeRecord.SanctionsList) == list).OrderBy(e => e.LogIndex).AsEnumerable().Select(e => new EvidenceItem
        {
            Hash = e.Hash, FileName = e.FileName, MediaType = e.MediaType, Size = e.Size, LogIndex = e.LogIndex, Title = e.Title, Published = e.Published, Language = e.Language, Outlet = e.Outlet, Url = e.Url, Within = e.Within, Captured = e.Captured, Marking = e.Marking,
        })];
    }

    /// <summary>The claims that were read, document by document.</summary>
    public IReadOnlyList<Claim> Claims()
    {
        using var index = place.Look();
        return [.. (from claim in index.Claims.AsNoTracking()
             join evidence in index.Evidence.AsNoTracking() on claim.Evidence equals evidence.Hash
             orderby evidence.LogIndex, claim.Position
             select claim.Json).AsEnumerable().Select(json => JsonSerializer.Deserialize(json, PantauJson.Line.Claim)!)];
    }

    /// <summary>The claims read from these pieces of evidence, those of each in their order.</summary>
    internal IReadOnlyList<Claim> ClaimsOf(IEnumerable<string> evidence)
    {
        var hashes = evidence.ToList();
        using var index = place.Look();
        return [.. index.Claims.AsNoTracking().Where(c => hashes.Contains(c.Evidence)).OrderBy(c => c.Evidence).ThenBy(c => c.Position).Select(c => c.Json).AsEnumerable().Select(json => JsonSerializer.Deserialize(json, PantauJson.Line.Claim)!)];
    }

    /// <summary>The claims of each piece of evidence, as its text is taken out of a file of this name: what the name of a copy brings about shows to nobody who may not see the copy.</summary>
    internal ILookup<string, Claim> ClaimsUnder(IReadOnlyList<EvidenceItem> evidence)
    {
        var first = FirstNames(evidence.Select(e => e.Hash));
        var otherwise = evidence.Where(e => !OtherReadings.IsSame(first.GetValueOrDefault(e.Hash), e.FileName)).ToDictionary(e => e.Hash, e => Others.Find(e.Hash, e.FileName) ?? [], StringComparer.Ordinal);
        var usual = ClaimsOf(evidence.Select(e => e.Hash).Where(h => !otherwise.ContainsKey(h)));
        return usual.Concat(otherwise.Values.SelectMany(c => c)).ToLookup(c => c.Evidence, StringComparer.Ordinal);
    }

    /// <summary>How many of these have not been read, each under its name.</summary>
    internal int UnreadUnder(IReadOnlyList<EvidenceItem> evidence)
    {
        var (first, unread) = (FirstNames(evidence.Select(e => e.Hash)), Unread().ToHashSet(StringComparer.Ordinal));
        return evidence.Count(e => OtherReadings.IsSame(first.GetValueOrDefault(e.Hash), e.FileName) ? unread.Contains(e.Hash) : Others.Find(e.Hash, e.FileName) is null);
    }

    /// <summary>Whether something waits to be read.</summary>
    public bool HasUnread => Unread().Count > 0 || ToReadOtherwise().Count > 0;

    /// <summary>The copies that members gave under a name with another ending than the first, and that have not been read so.</summary>
    internal IReadOnlyList<(EvidenceItem Item, string FileName)> ToReadOtherwise()
    {
        if (!Team.HasTeam) return [];
        var first = Evidence().ToDictionary(e => e.Hash, StringComparer.Ordinal);
        return [.. Team.Gifts().Where(g => first.TryGetValue(g.Item, out var item) && item.LogIndex != g.Intake)
            .Select(g => (Item: first[g.Item], Name: Vault.Entry(g.Intake) is { } entry ? RecordJson.Intake(entry.Record)?.FileName : null))
            .Where(g => g.Name is not null && !OtherReadings.IsSame(g.Item.FileName, g.Name) && Others.Find(g.Item.Hash, g.Name) is null).Select(g => (g.Item, g.Name!))];
    }

    private Dictionary<string, string> FirstNames(IEnumerable<string> hashes)
    {
        var asked = hashes.ToList();
        using var index = place.Look();
        return index.Evidence.AsNoTracking().Where(e => asked.Contains(e.Hash)).Select(e => new { e.Hash, e.FileName }).ToDictionary(e => e.Hash, e => e.FileName, StringComparer.Ordinal);
    }

    /// <summary>Hashes of evidence whose claims have not been read by the present reader.</summary>
    public IReadOnlyList<string> Unread()
    {
        using var index = place.Look();
        return [.. index.Evidence.AsNoTracking().Where(e => e.ReadBy != ReaderVersion && e.MediaType != IntakeRecord.SanctionsList).OrderBy(e => e.LogIndex).Select(e => e.Hash)];
    }

    /// <summary>Whether these bytes were taken in before.</summary>
    internal bool Knows(string hash)
    {
        using var index = place.Look();
        return index.Evidence.Any(e => e.Hash == hash);
    }

    /// <summary>Stores what reading pieces of evidence gave: all of it, or nothing.</summary>
    public void Store(IEnumerable<(string Hash, IReadOnlyList<Claim> Claims)> readings)
    {
        lock (writing)
        {
            using var index = place.Look();
            using var transaction = index.Database.BeginTransaction();
            foreach (var (hash, claims) in readings)
            {
                index.Claims.Where(c => c.Evidence == hash).ExecuteDelete();
                var position = 0;
                foreach (var claim in claims.DistinctBy(c => c.Id))
                    index.Claims.Add(new ClaimRow { Id = claim.Id, Evidence = hash, Kind = Slug.Of(claim.Kind), Position = position++, Json = JsonSerializer.Serialize(claim, PantauJson.Line.Claim) });
                index.Evidence.Where(e => e.Hash == hash).ExecuteUpdate(set => set.SetProperty(e => e.ReadBy, ReaderVersion));
            }
            index.SaveChanges();
            transaction.Commit();
        }
    }

    /// <summary>What people said of claims, in the order of the log.</summary>
    public IReadOnlyList<Annotation> Annotations()
    {
        using var index = place.Look();
        return [.. index.Annotations.AsNoTracking().OrderBy(a => a.LogIndex).Select(a => a.Json).AsEnumerable().Select(AnnotationRecord.Parse).OfType<Annotation>()];
    }

    /// <summary>The same, each with its place in the log.</summary>
    internal IReadOnlyList<(long Index, Annotation Said)> Said()
    {
        using var index = place.Look();
        return [.. index.Annotations.AsNoTracking().OrderBy(a => a.LogIndex).Select(a => new { a.LogIndex, a.Json }).AsEnumerable().Select(a => (a.LogIndex, AnnotationRecord.Parse(a.Json))).Where(a => a.Item2 is not null).Select(a => (a.LogIndex, a.Item2!))];
    }

    /// <summary>Keeps what a person says of a claim beside it, in the log first; or gives the line that says why not.</summary>
    public (Annotation? Kept, string? Problem) Annotate(string claim, AnnotationAct act, IReadOnlyDictionary<string, string>? slots, string why, string by, TimeProvider time)
    {
        by = by.Trim();
        if (Team.HasTeam && Team.Look(team => TeamRules.WhyNotCorrect(team, by)) is { } forbidden) return (null, forbidden);
        if (ClaimFor(by, claim) is not { } read) return (null, $"there is no claim '{claim}' in this workspace: 'pantau claims' lists them.");
        if (string.IsNullOrWhiteSpace(why)) return (null, "say why, with --why.");
        if (act == AnnotationAct.Correct && slots is not { Count: > 0 }) return (null, "say what to correct, with --set SLOT=VALUE.");
        if (act == AnnotationAct.Join && Unjoinable(by, claim, slots) is { } cannot) return (null, cannot);
        if (act != AnnotationAct.Join && slots is not null && ClaimCorrection.Apply(read, slots) is { Claim: null, Problem: var wrong }) return (null, wrong + ".");
        var annotation = AnnotationRecord.Make(claim, act, slots, why.Trim(), by, time.GetUtcNow());
        Vault.Annotate(AnnotationRecord.Write(annotation));
        CatchUp();
        return (annotation, null);
    }

    // To who may not see what it stands on there is no such claim.
    private Claim? ClaimFor(string by, string claim)
    {
        using var index = place.Look();
        var row = index.Claims.AsNoTracking().FirstOrDefault(c => c.Id == claim);
        var usual = row is null ? null : JsonSerializer.Deserialize(row.Json, PantauJson.Line.Claim);
        if (!Team.HasTeam) return usual;
        var other = Others.Claim(claim);
        if ((usual ?? other)?.Evidence is not { } item || Team.NameFor(by, item) is not { } name) return null;
        return OtherReadings.IsSame(FirstNames([item]).GetValueOrDefault(item), name) ? usual : Others.Find(item, name)?.FirstOrDefault(c => c.Id == claim);
    }

    private string? Unjoinable(string by, string claim, IReadOnlyDictionary<string, string>? slots) =>
        slots?.GetValueOrDefault(Analysis.PersonPins.WithSlot) is not { } other ? "name the claim to join it with."
        : other == claim ? "a claim cannot be joined with itself: name two."
        : ClaimFor(by, other) is not null ? null : $"there is no claim '{other}' in this workspace: 'pantau claims' lists them.";

    /// <summary>Brings the index up to the log.</summary>
    internal void CatchUp()
    {
        lock (writing)
        {
            using var index = place.Look();
            IndexUpkeep.CatchUp(index, Vault);
        }
    }

    public void Dispose() => Vault.Dispose();

    private static string? Ready(IndexPlace place, EvidenceVault vault)
    {
        try
        {
            using var index = Opened(place);
            if (IndexUpkeep.Settle(index, vault, place) is { } problem) return problem;
            IndexUpkeep.CatchUp(index, vault);
            return null;
        }
        catch (DbException e)
        {
            return place.Unusable(e);
        }
        catch (DbUpdateException e) when (e.InnerException is DbException inner)
        {
            return place.Unusable(inner);
        }
    }

    // An index that is no database any more is set aside and made again: nothing in it is not in the log.
    private static CaseIndex Opened(IndexPlace place)
    {
        try
        {
            return place.Open();
        }
        catch (Microsoft.Data.Sqlite.SqliteException e) when (e.SqliteErrorCode is 11 or 26)
        {
            File.Move(place.File!, place.File + ".damaged", overwrite: true);
            return place.Open();
        }
    }
}
