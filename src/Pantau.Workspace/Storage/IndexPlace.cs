using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Pantau.Workspace.Storage;

/// <summary>
/// Where the index of a workspace is: one SQLite file in its folder, or the PostgreSQL database that the file <c>index</c> in
/// its folder names, as <c>Host=db.example;Database=case;Username=pantau</c>. The password is best left to <c>~/.pgpass</c>.
/// </summary>
internal sealed class IndexPlace
{
    private readonly DbContextOptions<CaseIndex> options;

    private IndexPlace(string? file, string name, DbContextOptions<CaseIndex> options) => (File, Name, this.options) = (file, name, options);

    /// <summary>The SQLite file; null on PostgreSQL.</summary>
    public string? File { get; }

    /// <summary>For people, without secrets.</summary>
    public string Name { get; }

    public static string FilePath(string folder) => Path.Combine(folder, "pantau.db");

    public static string SettingPath(string folder) => Path.Combine(folder, "index");

    /// <summary>The place that the setting file or, before it, this address names; or the line that says what is wrong with it.</summary>
    public static (IndexPlace? Place, string? Problem) Of(string folder, string? address)
    {
        var setting = SettingPath(folder);
        if (address is null && System.IO.File.Exists(setting)) address = System.IO.File.ReadAllText(setting).Trim();
        return string.IsNullOrEmpty(address) ? (InFile(FilePath(folder)), null) : OnPostgres(address);
    }

    public static IndexPlace InFile(string path) =>
        new(path, path, new DbContextOptionsBuilder<CaseIndex>().UseSqlite($"Data Source={path};Pooling=False").Options);

    /// <summary>The index brought to the present schema.</summary>
    public CaseIndex Open()
    {
        var index = Look();
        index.Database.Migrate();
        return index;
    }

    /// <summary>The index for one piece of work: each has its own, so that threads do not meet.</summary>
    public CaseIndex Look() => new(options);

    /// <summary>The line for an index that cannot be used.</summary>
    public string Unusable(DbException why) => $"the index {Name} cannot be used ({why.Message.ReplaceLineEndings(" ").TrimEnd('.')}): {(File is null ? "see that PostgreSQL runs and lets you in, and that the database is there" : "see that the file may be read and written")}; log and evidence are not touched.";

    private static (IndexPlace? Place, string? Problem) OnPostgres(string address)
    {
        try
        {
            var named = new NpgsqlConnectionStringBuilder(address);
            if (string.IsNullOrEmpty(named.Host) || string.IsNullOrEmpty(named.Database)) return (null, "the address of the index names no host or no database: write it as Host=db.example;Database=case;Username=pantau.");
            return (new IndexPlace(null, $"{named.Database} on {named.Host}", new DbContextOptionsBuilder<CaseIndex>().UseNpgsql(named.ConnectionString).Options), null);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or KeyNotFoundException)
        {
            return (null, "the address of the index is no PostgreSQL address: write it as Host=db.example;Database=case;Username=pantau.");
        }
    }
}
