using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Pantau.Evidence.Storage;

/// <summary>Writes files so that, once a call returns, a power cut does not undo it: a temporary file beside the target, flushed, renamed over it, and the folder flushed.</summary>
public static partial class DurableFile
{
    public const string TemporarySuffix = ".partial";

    public static void Write(string path, ReadOnlySpan<byte> bytes, bool ownerOnly = false)
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
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            TryDelete(temporary);
            throw;
        }
        FlushFolder(folder);
    }

    /// <summary>Makes a folder and flushes the one that holds it.</summary>
    public static void CreateFolder(string folder)
    {
        if (Directory.Exists(folder)) return;
        var parent = Path.GetDirectoryName(folder);
        if (parent is { Length: > 0 }) CreateFolder(parent);
        Directory.CreateDirectory(folder);
        if (parent is { Length: > 0 }) FlushFolder(parent);
    }

    public static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
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
    private static void FlushFolder(string folder)
    {
        if (OperatingSystem.IsWindows()) return;
        var descriptor = Native.Open(folder, 0);
        if (descriptor < 0) return;
        using var handle = new SafeFileHandle(descriptor, ownsHandle: true);
        _ = Native.Sync(descriptor);
    }

    private static partial class Native
    {
        [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        internal static partial int Open(string path, int flags);

        [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        internal static partial int Sync(int descriptor);
    }
}
