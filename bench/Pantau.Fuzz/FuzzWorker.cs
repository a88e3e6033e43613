using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.MemoryMappedFiles;

namespace Pantau.Fuzz;

/// <summary>
/// One thread that gives inputs to a parser. A stack that overflows ends the process, so each input first goes into a file
/// that is mapped into memory: four bytes of length, then the input. The file stays when the process dies.
/// </summary>
internal sealed class FuzzWorker : IDisposable
{
    private const int Room = 4_000_000;

    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor view;
    private readonly int stack;
    private long began;

    public FuzzWorker(string parser, int number, string folder, int stack)
    {
        this.stack = stack;
        Last = Path.Combine(folder, $"last-{parser}-{number}");
        file = MemoryMappedFile.CreateFromFile(Last, FileMode.Create, null, Room + sizeof(int));
        view = file.CreateViewAccessor();
    }

    /// <summary>The file that holds the input that is being tried.</summary>
    public string Last { get; }

    public TimeSpan Slowest { get; private set; }

    /// <summary>How long the present input has been with the parser.</summary>
    public TimeSpan Busy => Interlocked.Read(ref began) is > 0 and var since ? Stopwatch.GetElapsedTime(since) : TimeSpan.Zero;

    public Thread Start(Action work)
    {
        var thread = new Thread(() => work(), stack) { IsBackground = true };
        thread.Start();
        return thread;
    }

    /// <returns>What the parser threw, with where; null when it ended well.</returns>
    public string? Try(Target target, byte[] input)
    {
        Write(input);
        var started = Stopwatch.GetTimestamp();
        Interlocked.Exchange(ref began, started);
        try
        {
            target.Run(input);
            return null;
        }
        catch (Exception e)
        {
            return $"{e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}\n{e.StackTrace}";
        }
        finally
        {
            Interlocked.Exchange(ref began, 0);
            if (Stopwatch.GetElapsedTime(started) is var taken && taken > Slowest) Slowest = taken;
        }
    }

    /// <summary>The input that such a file, or any other, holds.</summary>
    public static byte[] InputOf(string path)
    {
        var bytes = File.ReadAllBytes(path);
        if (!Path.GetFileName(path).StartsWith("last-", StringComparison.Ordinal)) return bytes;
        return bytes[sizeof(int)..(sizeof(int) + BinaryPrimitives.ReadInt32LittleEndian(bytes))];
    }

    private void Write(byte[] input)
    {
        var length = Math.Min(input.Length, Room);
        view.WriteArray(sizeof(int), input, 0, length);
        view.Write(0, length);
    }

    public void Dispose()
    {
        view.Dispose();
        file.Dispose();
    }
}
