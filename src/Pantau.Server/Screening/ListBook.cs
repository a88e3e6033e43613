using System.Security.Cryptography;
using System.Text;
using Pantau.Names.Listings;
using Pantau.Names.Lists;
using Pantau.Names.Screening;
using Pantau.Names.Updates;

namespace Pantau.Server.Screening;

/// <summary>
/// The lists that are served. A request works on one edition from its beginning to its end; when a list's file changes a new
/// edition is made beside it and takes its place. A file that cannot be read leaves the edition that was.
/// </summary>
public sealed class ListBook
{
    private readonly IReadOnlyList<string> files;
    private readonly ListStore? kept;
    private readonly Lock making = new();
    private volatile ListEdition edition = ListEdition.Empty;
    private string stamp = "";

    /// <param name="files">Files of lists.</param>
    /// <param name="folder">The folder of kept lists, or none.</param>
    public ListBook(IReadOnlyList<string> files, string? folder = null)
    {
        this.files = files;
        kept = folder is null ? null : new ListStore(folder);
    }

    internal ListEdition Edition => edition;

    /// <summary>How many parties are served.</summary>
    public int PartyCount => edition.Parties.Count;

    /// <summary>Reads the lists anew where one of them changed, or in any case.</summary>
    /// <returns>Null, or the line that says what is wrong; the edition that was is served on.</returns>
    public string? Refresh(bool force = false)
    {
        lock (making)
        {
            var paths = files.Concat(kept?.All() ?? []).Distinct(StringComparer.Ordinal).ToList();
            var now = Stamp(paths);
            if (now == stamp && !force) return null;
            var parties = new List<ListedParty>();
            var updated = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var path in paths)
            {
                var load = ListFile.Read(path);
                if (load.List is not { } list) return load.Problem;
                parties.AddRange(list.Parties);
                foreach (var name in list.Parties.Select(p => p.List).Distinct(StringComparer.Ordinal)) updated[name] = File.GetLastWriteTimeUtc(path).ToString("yyyy-MM-ddTHH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
            }
            edition = new ListEdition(parties, updated, now, new Screener(parties, kept?.IndexFile(paths), ListFile.Print(paths)));
            stamp = now;
            return null;
        }
    }

    // Size and time of each file: what tells that one was replaced without reading it.
    private static string Stamp(IReadOnlyList<string> paths)
    {
        var text = new StringBuilder();
        foreach (var path in paths)
        {
            var file = new FileInfo(path);
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{path}|{(file.Exists ? file.Length : -1)}|{(file.Exists ? file.LastWriteTimeUtc.Ticks : 0)}\n");
        }
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..16];
    }
}
