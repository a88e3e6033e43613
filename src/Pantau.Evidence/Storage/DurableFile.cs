using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Pantau.Evidence.Storage;

/// <summary>Writes files so that, once a call returns, a power cut does not undo it: a temporary file beside the target, flushed, renamed over it, and the folder flushed.</summary>
public static partial class DurableFile
{
    public const string TemporarySuffix = ".partial";

    // Folders whose entry in the one above is known to be flushed by this process.
    private static readonly ConcurrentDictionary<string, bool> Settled = new(StringComparer.Ordinal);

    /// <summary>Called before and after each step that a crash may fall between; tests look at the folder as it then is.</summary>
    internal static AsyncLocal<Action?> Moment { get; } = new();

    public static void Write(string path, ReadOnlySpan<byte> bytes, bool ownerOnly = false)
    {
        Place(path, bytes, ownerOnly);
        FlushFolder(Path.GetDirectoryName(path)!);
    }

    /// <summary>Writes several files: each is flushed, their folders once at the end.</summary>
    public static void WriteAll(IEnumerable<(string Path, byte[] Bytes)> files)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, bytes) in files)
        {
            Place(path, bytes, ownerOnly: false);
            folders.Add(Path.GetDirectoryName(path)!);
        }
        foreach (var folder in folders) FlushFolder(folder);
    }

    private static void Place(string path, ReadOnlySpan<byte> bytes, bool ownerOnly)
    {
        var folder = Path.GetDirectoryName(path)!;
        CreateFolder(folder);
        var temporary = path + TemporarySuffix;
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, BufferSize = 0 };
            if (ownerOnly && !OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using (var stream = new FileStream(temporary, options))
            {
                Moment.Value?.Invoke();
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }
            Moment.Value?.Invoke();
            File.Move(temporary, path, overwrite: true);
            Moment.Value?.Invoke();
        }
        catch
        {
            TryDelete(temporary);
            throw;
        }
    }

    /// <summary>Makes sure that a file already there, and its place in its folder, survive a power cut.</summary>
    public static void Flush(string path)
    {
        using (var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite)) stream.Flush(flushToDisk: true);
        var folder = Path.GetDirectoryName(path)!;
        FlushFolder(folder);
        CreateFolder(folder);
    }

    /// <summary>Makes a folder and flushes the one that holds it; also when another process made it, for that one may have been stopped before it flushed.</summary>
    public static void CreateFolder(string folder)
    {
        var exists = Directory.Exists(folder);
        if (exists && Settled.ContainsKey(folder)) return;
        var parent = Path.GetDirectoryName(folder);
        if (!exists)
        {
            if (parent is { Length: > 0 }) CreateFolder(parent);
            Directory.CreateDirectory(folder);
            Moment.Value?.Invoke();
        }
        if (parent is { Length: > 0 }) FlushFolder(parent, mayFail: exists);
        Settled[folder] = true;
    }

    public static void TryDeleteFolder(string folder)
    {
        if (!Directory.Exists(folder)) return;
        foreach (var file in Directory.EnumerateFiles(folder)) TryDelete(file);
        try
        {
            Directory.Delete(folder);
        }
        catch (IOException)
        {
            // An empty folder says nothing.
        }
        catch (UnauthorizedAccessException)
        {
            // The same.
        }
    }

    public static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
            Moment.Value?.Invoke();
        }
        catch (IOException)
        {
            // A leftover is harmless: the next writer removes it.
        }
        catch (UnauthorizedAccessException)
        {
            // The same.
        }
    }

    // On Windows a rename is in the journal; elsewhere the folder itself has to be flushed.
    // What cannot be flushed is not acknowledged, except where the file system has no such thing (EINVAL), or where the folder
    // above an existing one is not ours to open.
    private static void FlushFolder(string folder, bool mayFail = false)
    {
        if (OperatingSystem.IsWindows()) return;
        var descriptor = FlushCalls.Open(folder, 0);
        if (descriptor < 0)
        {
            if (mayFail) return;
            throw new IOException($"{folder} cannot be opened to flush it (error {Marshal.GetLastPInvokeError()}).");
        }
        using var handle = new SafeFileHandle(descriptor, ownsHandle: true);
        if (FlushCalls.Sync(descriptor) == 0 || mayFail) return;
        var error = Marshal.GetLastPInvokeError();
        if (error != InvalidArgument) throw new IOException($"{folder} cannot be flushed to disk (error {error}).");
    }

    private const int InvalidArgument = 22;

    private static partial class FlushCalls
    {
        [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        internal static partial int Open(string path, int flags);

        [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        internal static partial int Sync(int descriptor);
    }
}
