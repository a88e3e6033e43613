using System.IO.Compression;

namespace Pantau.Maritime.Reading;

/// <summary>Opens logs and tables, plain or gzip: which of the two it is, the first bytes say.</summary>
public static class LogInput
{
    private const int BufferSize = 1 << 20;

    // By itself the runtime takes a compressed file that breaks off for one that ends there.
    static LogInput() => AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", true);

    /// <summary>Opens a file; <c>-</c> is standard input.</summary>
    public static Stream Open(string path) =>
        Unpacked(path == "-" ? Console.OpenStandardInput() : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan));

    /// <summary>The stream itself, or what it unpacks to.</summary>
    public static Stream Unpacked(Stream stream)
    {
        var start = new byte[2];
        var read = stream.ReadAtLeast(start, 2, throwOnEndOfStream: false);
        var whole = new StreamWithStart(start.AsMemory(0, read), stream);
        return read == 2 && start[0] == 0x1F && start[1] == 0x8B ? new GZipStream(whole, CompressionMode.Decompress) : whole;
    }

    /// <summary>Hands the stream on in blocks of whole lines, the last line with or without a line feed.</summary>
    /// <returns>Null, or why the rest could not be read, in one line.</returns>
    public static string? ReadLines(Stream stream, Func<ReadOnlySpan<byte>, int> take, Action<ReadOnlySpan<byte>> end, CancellationToken cancel = default)
    {
        var buffer = new byte[BufferSize];
        var held = 0;
        string? problem = null;
        while (true)
        {
            cancel.ThrowIfCancellationRequested();
            int read;
            try
            {
                read = stream.Read(buffer, held, buffer.Length - held);
            }
            catch (InvalidDataException e)
            {
                problem = $"the compressed data is damaged or ends too early ({e.Message.TrimEnd('.')}): what came before was read; get the file again.";
                read = 0;
            }
            if (read == 0) break;
            held += read;
            var used = take(buffer.AsSpan(0, held));
            buffer.AsSpan(used, held - used).CopyTo(buffer);
            held -= used;
            // A line as long as the buffer is no line of any log: it is let go.
            if (held == buffer.Length) held = 0;
        }
        end(buffer.AsSpan(0, problem is null ? held : 0));
        return problem;
    }
}
