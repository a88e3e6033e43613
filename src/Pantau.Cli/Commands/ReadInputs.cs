using Pantau.Documents;
using Pantau.Documents.Text;
using Pantau.Workspace.Intake;

namespace Pantau.Cli.Commands;

/// <summary>A document to read.</summary>
/// <param name="Extraction">Its text where finding out what it is gave that already, or why it cannot be read.</param>
internal sealed record ReadInput(string Name, byte[] Bytes, Extraction? Extraction = null);

/// <summary>The documents that files are and hold, one after the other.</summary>
internal static class ReadInputs
{
    public const string StandardInput = "-";

    public static IEnumerable<ReadInput> Of(IEnumerable<GatheredFile> files)
    {
        foreach (var file in files)
        {
            var name = file.Path == StandardInput ? "standard input" : file.Path;
            if (Bytes(file.Path, out var problem) is not { } bytes)
            {
                yield return new ReadInput(name, [], Extraction.Failed(problem!));
                continue;
            }
            foreach (var input in Of(bytes, name)) yield return input;
        }
    }

    // The file itself, unless it only holds others, and those; of a scan the words that OCR read.
    private static IEnumerable<ReadInput> Of(byte[] bytes, string path)
    {
        var holds = Unpacker.HolderType(bytes, path) is not null;
        var own = Unpacker.IsDocument(bytes, path) ? new ReadInput(path, bytes, holds ? TextExtractor.Extract(bytes, path) : null) : null;
        var empty = own is { Extraction: { Document: null } };
        if (own is not null && !empty) yield return own;
        var some = false;
        foreach (var (file, problem) in Unpacker.Open(bytes, path))
        {
            some = true;
            yield return file is null ? new ReadInput(path, bytes, Extraction.Failed(problem!)) : new ReadInput($"{path}/{file.Name}", file.Bytes);
        }
        if (empty && !some) yield return own!;
    }

    private static byte[]? Bytes(string path, out string? problem)
    {
        problem = null;
        try
        {
            if (path == StandardInput)
            {
                using var all = new MemoryStream();
                Console.OpenStandardInput().CopyTo(all);
                return all.ToArray();
            }
            var length = new FileInfo(path).Length;
            var limit = new TextLimits().Bytes;
            if (length <= limit) return File.ReadAllBytes(path);
            problem = $"{path} has {length / 1_000_000} MB, more than the limit of {limit / 1_000_000} MB: split it.";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = $"{path} cannot be read ({e.Message}): check that it is there and that you may read it.";
        }
        return null;
    }
}
