namespace Pantau.Workspace.Intake;

/// <summary>A file to take in. <c>Named</c> is true when it was named itself, not found in a folder.</summary>
public sealed record GatheredFile(string Path, bool Named);

/// <summary>Files and folders to the files they mean. A folder is walked; hidden files, and names that its <c>.pantauignore</c> lists, are passed over.</summary>
public static class FileGathering
{
    public const string IgnoreFile = ".pantauignore";

    /// <summary>The files in a stable order; or the line that says why not.</summary>
    public static (IReadOnlyList<GatheredFile> Files, string? Problem) Gather(IEnumerable<string> paths)
    {
        var files = new List<GatheredFile>();
        foreach (var path in paths)
        {
            if (File.Exists(path)) files.Add(new GatheredFile(path, true));
            else if (Directory.Exists(path))
            {
                var before = files.Count;
                Walk(path, files);
                if (files.Count == before) return ([], $"{path} holds no documents: give a folder with text, Markdown or HTML files.");
            }
            else return ([], $"{path} does not exist: check the name.");
        }
        return (files, null);
    }

    private static void Walk(string folder, List<GatheredFile> files)
    {
        // A workspace inside the folder is no evidence of itself.
        if (CaseFile.Exists(folder)) return;
        var ignore = Path.Combine(folder, IgnoreFile);
        var ignored = File.Exists(ignore) ? File.ReadAllLines(ignore).Select(l => l.Trim()).ToHashSet(StringComparer.Ordinal) : [];
        foreach (var file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(file);
            if (!name.StartsWith('.') && !ignored.Contains(name)) files.Add(new GatheredFile(file, false));
        }
        foreach (var inner in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(inner);
            if (!name.StartsWith('.') && !ignored.Contains(name) && !ignored.Contains(name + "/")) Walk(inner, files);
        }
    }
}
