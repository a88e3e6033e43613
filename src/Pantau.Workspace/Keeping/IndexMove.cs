using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pantau.Evidence.Storage;
using Pantau.Workspace.Storage;

namespace Pantau.Workspace.Keeping;

/// <summary>How many rows of each kind were moved.</summary>
public sealed record MovedRows(int Evidence, int Claims, int Annotations);

/// <summary>Moves the index of a workspace to another database, holds the one against the other row by row, and only then uses the new one.</summary>
public static class IndexMove
{
    private const int Together = 1000;

    /// <param name="address">A PostgreSQL database, empty; null for the file in the workspace's folder.</param>
    public static (MovedRows? Moved, string? Problem) Run(string folder, string? address)
    {
        folder = Path.GetFullPath(folder);
        // Opening brings the present index up to the log, and keeps other writers away.
        var (workspace, problem) = CaseFile.Open(folder);
        if (workspace is null) return (null, problem);
        using (workspace)
        {
            var present = IndexPlace.Of(folder, null).Place!;
            var (next, wrong) = address is null ? (IndexPlace.InFile(IndexPlace.FilePath(folder)), null) : IndexPlace.Of(folder, address);
            if (next is null) return (null, wrong);
            if (next.Name == present.Name) return (null, $"the index is at {next.Name} already.");
            // A file that an earlier move left is old: all in it can be made again.
            if (next.File is { } file) foreach (var old in new[] { file, file + "-wal", file + "-shm" }) File.Delete(old);
            try
            {
                return Copy(folder, present, next, address);
            }
            catch (DbException e)
            {
                return (null, next.Unusable(e));
            }
            catch (DbUpdateException e) when (e.InnerException is DbException inner)
            {
                return (null, next.Unusable(inner));
            }
        }
    }

    private static (MovedRows? Moved, string? Problem) Copy(string folder, IndexPlace present, IndexPlace next, string? address)
    {
        using var from = present.Look();
        using var to = next.Open();
        if (to.Stamp.Any() || to.Evidence.Any()) return (null, $"the database {next.Name} is not empty: name an empty one.");
        using (var transaction = to.Database.BeginTransaction())
        {
            foreach (var some in from.Evidence.AsNoTracking().AsEnumerable().Chunk(Together)) Put(to, some);
            foreach (var some in from.Claims.AsNoTracking().AsEnumerable().Chunk(Together)) Put(to, some);
            foreach (var some in from.Annotations.AsNoTracking().AsEnumerable().Chunk(Together)) Put(to, some);
            Put(to, from.Stamp.AsNoTracking().ToArray());
            transaction.Commit();
        }
        var ((rows, hash), (again, same)) = (Sum(from), Sum(to));
        if (rows != again || !hash.AsSpan().SequenceEqual(same)) return (null, $"what {next.Name} gives back is not what was put there: the index stays where it was.");
        if (address is null) File.Delete(IndexPlace.SettingPath(folder));
        else DurableFile.Write(IndexPlace.SettingPath(folder), Encoding.UTF8.GetBytes(address + "\n"), ownerOnly: true);
        return (rows, null);
    }

    private static void Put(CaseIndex to, IReadOnlyList<object> rows)
    {
        to.AddRange(rows);
        to.SaveChanges();
        to.ChangeTracker.Clear();
    }

    // The hashes of all rows laid over one another: databases give them in orders of their own.
    private static (MovedRows Rows, byte[] Hash) Sum(CaseIndex index)
    {
        var sum = new byte[32];
        return (new MovedRows(Add(index.Evidence), Add(index.Claims), Add(index.Annotations)), sum);

        int Add<T>(DbSet<T> set) where T : class
        {
            var count = 0;
            foreach (var row in set.AsNoTracking())
            {
                var hash = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(row));
                for (var i = 0; i < sum.Length; i++) sum[i] ^= hash[i];
                count++;
            }
            return count;
        }
    }
}
