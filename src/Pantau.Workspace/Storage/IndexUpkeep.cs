using Microsoft.EntityFrameworkCore;
using Pantau.Evidence;

namespace Pantau.Workspace.Storage;

/// <summary>Keeps an index in step with its log: nothing is in it that the log does not say.</summary>
internal static class IndexUpkeep
{
    // So many parameters a database takes at once.
    private const int Together = 500;

    /// <summary>Empties an index that has gone past the log, or along another one: a log that was put back from a copy.</summary>
    /// <returns>Null, or the line that says that it is the index of another workspace.</returns>
    public static string? Settle(CaseIndex index, EvidenceVault vault, IndexPlace place)
    {
        var stamps = index.Stamp.AsNoTracking().ToList();
        if (stamps.Count == 0) return null;
        if (place.File is null && stamps.Exists(s => s.Log != vault.Verifier.Name)) return $"the database {place.Name} holds the index of another workspace ({stamps[0].Log}): name an empty one.";
        var log = vault.Log;
        if (stamps is [var stamp] && stamp.Log == vault.Verifier.Name && stamp.Size <= log.Head.Size && Convert.ToBase64String(log.RootAt(stamp.Size)) == stamp.Root) return null;
        using var transaction = index.Database.BeginTransaction();
        index.Claims.ExecuteDelete();
        index.Annotations.ExecuteDelete();
        index.Evidence.ExecuteDelete();
        index.Stamp.ExecuteDelete();
        transaction.Commit();
        return null;
    }

    /// <summary>Takes in what the log has more, all of it or nothing.</summary>
    public static void CatchUp(CaseIndex index, EvidenceVault vault)
    {
        var head = vault.Log.Head;
        var stamp = index.Stamp.FirstOrDefault();
        if (stamp?.Size == head.Size) return;
        // An index without a stamp was made before there were any.
        var from = stamp?.Size ?? 0;
        var intakes = vault.Intakes(from).TakeWhile(i => i.Index < head.Size).DistinctBy(i => i.Record.Hash, StringComparer.Ordinal).ToList();
        var known = intakes.Select(i => i.Record.Hash).Chunk(Together).SelectMany(some => index.Evidence.AsNoTracking().Where(e => some.Contains(e.Hash)).Select(e => e.Hash).ToList()).ToHashSet(StringComparer.Ordinal);
        index.Evidence.AddRange(intakes.Where(i => !known.Contains(i.Record.Hash)).Select(i => Row(i.Index, i.Record)));
        var said = stamp is null ? index.Annotations.AsNoTracking().Select(a => a.LogIndex).ToHashSet() : [];
        foreach (var (at, record) in vault.Annotations(from).TakeWhile(a => a.Index < head.Size))
            if (!said.Contains(at) && AnnotationRecord.Parse(record) is { } annotation) index.Annotations.Add(new AnnotationRow { LogIndex = at, Claim = annotation.Claim, Json = record });
        if (stamp is null) index.Stamp.Add(stamp = new StampRow { Log = vault.Verifier.Name, Root = "" });
        (stamp.Size, stamp.Root) = (head.Size, Convert.ToBase64String(head.Root));
        index.SaveChanges();
    }

    private static EvidenceRow Row(long at, IntakeRecord record) => new()
    {
        Hash = record.Hash,
        FileName = Text(record.FileName)!,
        MediaType = Text(record.MediaType)!,
        Size = record.Size,
        LogIndex = at,
        Title = Text(record.Title),
        Published = record.Published,
        Language = Text(record.Language),
        Outlet = Text(record.Outlet),
        Url = Text(record.Url),
        Within = record.Within,
        Captured = record.Captured,
        Marking = record.Marking,
    };

    // PostgreSQL's text holds no NUL; so that both say the same, neither does.
    private static string? Text(string? text) => text?.Replace("\0", "", StringComparison.Ordinal);
}
