using Pantau.Documents.Archives;
using Pantau.Documents.Captures;
using Pantau.Documents.Mail;
using Pantau.Documents.Ocr;

namespace Pantau.Documents;

/// <summary>What came out of an archive next: a file, or the line that says why no more comes.</summary>
public sealed record UnpackStep(UnpackedFile? File, string? Problem);

/// <summary>
/// Takes archives (ZIP, tar, gzip), web captures (WARC, WACZ) and the attachments of mail apart, one file at a time,
/// archives within them included. What lies in them is evidence of its own.
/// </summary>
public static class Unpacker
{
    // Smaller pictures in archives and mail are signs and signatures.
    private const int SmallestScan = 20_000;

    /// <summary>True where the file is a document, or something that cannot be read: not where it only holds others, or words as a picture.</summary>
    public static bool IsDocument(byte[] bytes, string name) => FileKinds.Of(bytes, name) is var kind && !FileKinds.IsArchive(kind) && kind != FileKind.Picture;

    /// <summary>Media type of what holds others, or words as a picture; null for all else.</summary>
    public static string? HolderType(byte[] bytes, string name) => FileKinds.Of(bytes, name) switch
    {
        FileKind.Zip => "application/zip",
        FileKind.Tar => "application/x-tar",
        FileKind.Gzip => "application/gzip",
        FileKind.Warc => "application/warc",
        FileKind.Mail => "message/rfc822",
        FileKind.Pdf => "application/pdf",
        FileKind.Picture => bytes[0] == 0xFF ? "image/jpeg" : bytes[0] == 0x89 ? "image/png" : "image/tiff",
        _ => null,
    };

    /// <summary>True for the media type of what holds no text of its own: its files are read, or the words that OCR found.</summary>
    public static bool IsHolderType(string mediaType) => mediaType is "application/zip" or "application/x-tar" or "application/gzip" or "application/warc" or "image/jpeg" or "image/png" or "image/tiff";

    /// <summary>The files within, lazily, so that no more than one is held, and the words of scans as files of their own; nothing where the file holds neither. Never throws, whatever the bytes.</summary>
    /// <param name="name">With its ending, which may tell what it is.</param>
    /// <param name="ocr">Reads scans; by default the program of this machine, where it has one.</param>
    public static IEnumerable<UnpackStep> Open(byte[] bytes, string name, UnpackLimits? limits = null, Lazy<OcrProgram?>? ocr = null)
    {
        var budget = new UnpackBudget(limits ?? new UnpackLimits());
        ocr ??= new Lazy<OcrProgram?>(OcrProgram.Find);
        Scans? scans = null;
        // Depth first, without recursion: what is open, outermost first.
        var open = new Stack<(IEnumerator<UnpackedFile> Files, string Prefix, UnpackedFile? Within)>();
        foreach (var step in Words(bytes, name)) yield return step;
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
            foreach (var step in file.Bytes.Length >= SmallestScan ? Words(file.Bytes, file.Name) : []) yield return step with { File = step.File is null ? null : step.File with { Url = file.Url, Captured = file.Captured } };
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

        IEnumerable<UnpackStep> Words(byte[] content, string at)
        {
            var kind = FileKinds.Of(content, at);
            if (kind is not (FileKind.Picture or FileKind.Pdf)) return [];
            scans ??= new Scans(ocr.Value);
            return scans.Of(content, at, kind == FileKind.Pdf).Select(s => new UnpackStep(s.Table, s.Problem));
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
