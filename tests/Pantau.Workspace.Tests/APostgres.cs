using System.Diagnostics;
using Npgsql;
using Pantau.Tests;

[assembly: AssemblyFixture(typeof(Pantau.Workspace.Tests.APostgres))]

namespace Pantau.Workspace.Tests;

/// <summary>A PostgreSQL server of the tests' own, on a socket in a folder of its own; started when a test first asks, gone with the last.</summary>
public sealed class APostgres : IDisposable
{
    private static readonly Lock Starting = new();
    private static string? folder;
    private static string? bin;

    /// <summary>The address of a new and empty database; a skip where PostgreSQL is not installed.</summary>
    internal static string NewDatabase()
    {
        lock (Starting)
        {
            bin ??= Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Select(d => Path.Combine(d, "bin")).Where(d => File.Exists(Path.Combine(d, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault() : null;
            Needs.That(bin is not null, "no PostgreSQL on this machine");
            folder ??= Start();
        }
        var name = "t" + Guid.NewGuid().ToString("N");
        using var connection = new NpgsqlConnection(Address("postgres"));
        connection.Open();
        using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        command.ExecuteNonQuery();
        return Address(name);
    }

    public void Dispose()
    {
        lock (Starting)
        {
            if (folder is null) return;
            Run("pg_ctl", "-s", "stop", "-D", Path.Combine(folder, "data"), "-m", "immediate", "-w");
            Directory.Delete(folder, true);
            folder = null;
        }
    }

    private static string Address(string database) => $"Host={folder};Database={database};Username=pantau;Pooling=false";

    private static string Start()
    {
        // Short: the path of a socket has 107 characters at the most.
        var made = Directory.CreateDirectory(Path.Combine("/tmp", "pg-" + Guid.NewGuid().ToString("N")[..8])).FullName;
        if (Environment.UserName == "root") Call("chown", "postgres", made);
        Run("initdb", "-D", Path.Combine(made, "data"), "-U", "pantau", "--auth=trust", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8");
        Run("pg_ctl", "-s", "start", "-D", Path.Combine(made, "data"), "-w", "-l", Path.Combine(made, "log"), "-o", $"-k {made} -c listen_addresses='' -c fsync=off");
        return made;
    }

    // PostgreSQL does not run as root.
    private static void Run(string program, params string[] arguments)
    {
        var path = Path.Combine(bin!, program);
        if (Environment.UserName == "root") Call("runuser", ["-u", "postgres", "--", path, .. arguments]);
        else Call(path, arguments);
    }

    private static void Call(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { UseShellExecute = false, WorkingDirectory = "/tmp", RedirectStandardOutput = program.EndsWith("initdb", StringComparison.Ordinal) || arguments.Any(a => a.EndsWith("initdb", StringComparison.Ordinal)) };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        if (start.RedirectStandardOutput) process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}");
    }
}
