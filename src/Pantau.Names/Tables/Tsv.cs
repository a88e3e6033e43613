namespace Pantau.Names.Tables;

/// <summary>Reads the files of the <c>names</c> folder: fields between tabs, <c>#</c> opens a line that is a note.</summary>
internal static class Tsv
{
    public static IEnumerable<string[]> Read(string folder, string file)
    {
        foreach (var line in File.ReadLines(Path.Combine(folder, file)))
        {
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
        }
    }
}
