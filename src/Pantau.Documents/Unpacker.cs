using Pantau.Documents.Archives;
using Pantau.Documents.Captures;
using Pantau.Documents.Mail;

namespace Pantau.Documents;

/// <summary>What came out of an archive next: a file, or the line that says why no more comes.</summary>
public sealed record UnpackStep(UnpackedFile? File, string? Problem);

/// <summary>
/// Takes archives (ZIP, tar, gzip), web captures (WARC, WACZ) and the attachments of mail apart, one file at a time,
/// archives within them included. What lies in them is evidence of its own.
/// </summary>
public static class Unpacker
{
    /// <summary>True where the file is a document, or something that cannot be read: not where it only holds others.</summary>
    public static bool IsDocument(byte[] bytes, string name) => !FileKinds.IsArchive(FileKinds.Of(bytes, name));

    /// <summary>Media type of what holds others.</summary>
    public static string ArchiveType(byte[] bytes, string name) => FileKinds.Of(bytes, name) switch
    {
        FileKind.Zip => "application/zip",
        FileKind.Tar => "application/x-tar",
        FileKind.Gzip => "application/gzip",
        FileKind.Mail => "message/rfc822",
        _ => "application/warc",
    };

    /// <summary>True for the media type of an archive: its files are read, it itself holds no text.</summary>
    public static bool IsArchiveType(string mediaType) => mediaType is "application/zip" or "application/x-tar" or "application/gzip" or "application/warc";

    /// <summary>The files within, lazily, so that no more than one is held; nothing where the file holds no others. Never throws, whatever the bytes.</summary>
    /// <param name="name">With its ending, which may tell what it is.</param>
    public static IEnumerable<UnpackStep> Open(byte[] bytes, string name, UnpackLimits? limits = null)
    {
        var budget = new UnpackBudget(limits ?? new UnpackLimits());
        // Depth first, without recursion: what is open, outermost first.
        var open = new Stack<(IEnumerator<UnpackedFile> Files, string Prefix, UnpackedFile? Within)>();
        var problem = Enter(bytes, name, "", null);
        while (problem is null && open.Count > 0)
        {
            var (files, prefix, within) = open.Peek();
            var (file, wrong) = Next(files);
            if (wrong is not null)
            {
                problem = $"{(prefix.Length == 0 ? name : $"{name}: {prefix.TrimEnd('/')}")} {wrong}";
                break;
            }
            if (file is null)
            {
                files.Dispose();
                open.Pop();
                continue;
            }
            // What lies in an archive that was captured was captured with it.
            file = file with { Name = prefix + file.Name, Url = file.Url ?? within?.Url, Captured = file.Captured ?? within?.Captured };
            if (IsDocument(file.Bytes, file.Name)) yield return new UnpackStep(file, null);
            problem = Enter(file.Bytes, file.Name, file.Name + "/", file);
        }
        while (open.TryPop(out var left)) left.Files.Dispose();
        if (problem is not null) yield return new UnpackStep(null, $"{problem}; what came before was taken.");

        string? Enter(byte[] content, string at, string prefix, UnpackedFile? within)
        {
            if (Files(content, at, budget) is not { } files) return null;
            try
            {
                budget.Enter(open.Count);
            }
            catch (UnpackException e)
            {
                return $"{name} {e.Message}";
            }
            open.Push((files.GetEnumerator(), prefix, within));
            return null;
        }
    }

    private static IEnumerable<UnpackedFile>? Files(byte[] bytes, string name, UnpackBudget budget) => FileKinds.Of(bytes, name) switch
    {
        FileKind.Zip => ArchiveFiles.Zip(bytes, budget),
        FileKind.Tar => ArchiveFiles.Tar(bytes, budget),
        FileKind.Gzip => Once(() => ArchiveFiles.Gzip(bytes, name, budget)),
        FileKind.Warc => WarcFiles.Of(bytes, budget),
        FileKind.Mail => MailText.Attachments(bytes, budget),
        _ => null,
    };

    private static IEnumerable<UnpackedFile> Once(Func<UnpackedFile> file)
    {
        yield return file();
    }

    private static (UnpackedFile? File, string? Problem) Next(IEnumerator<UnpackedFile> files)
    {
        try
        {
            return files.MoveNext() ? (files.Current, null) : (null, null);
        }
        catch (UnpackException e)
        {
            return (null, e.Message);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or FormatException or ArgumentException or NotSupportedException or InvalidOperationException or OverflowException or IndexOutOfRangeException)
        {
            // The readers of .NET throw each of these for bytes that are no archive.
            return (null, "is a damaged archive");
        }
    }
}
