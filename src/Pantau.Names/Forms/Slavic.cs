namespace Pantau.Names.Forms;

/// <summary>The stem of a Slavic adjective made from a place or a name: "muromskiy" gives "murom".</summary>
internal static class Slavic
{
    private static readonly string[] Ends = ["skiy", "skii", "skyi", "skyy", "skij", "skaya", "skaia", "skoe", "skoye", "ska", "sky", "ski"];

    public static string Stem(string latin)
    {
        var end = Array.Find(Ends, e => latin.Length > e.Length + 3 && latin.EndsWith(e, StringComparison.Ordinal));
        return end is null ? latin : latin[..^end.Length];
    }
}
