using System.Text;
using Microsoft.AspNetCore.Http;
using Pantau.Model;
using Pantau.Server.Desk;
using Pantau.Server.Framing;
using Pantau.Workspace.Intake;

namespace Pantau.Server.Routes;

/// <summary>Files put in by a page. Each is written to a folder of its own under its own name and taken in as 'pantau add' takes it.</summary>
internal sealed class UploadForm(WorkForm forms, PageMaker pages, DeskSeat seat)
{
    private const int LongestName = 200;

    public async Task<IResult> HandleAsync(HttpContext http, long mostBytes)
    {
        var (form, refused) = await forms.ReadAsync(http, mostBytes);
        if (form is null) return refused!;
        var words = PageLanguage.Of(http.Request);
        var files = form.Files.Where(f => f.FileName.Length > 0 || f.Length > 0).ToList();
        if (files.Count == 0) return pages.Back("/evidence", new FormNote(false, PageWords.Of("no-file", words), []), "#put-in");
        var folder = Directory.CreateTempSubdirectory("pantau-in-").FullName;
        try
        {
            var gathered = new List<GatheredFile>();
            for (var i = 0; i < files.Count; i++)
            {
                var own = Directory.CreateDirectory(Path.Combine(folder, i.ToString(System.Globalization.CultureInfo.InvariantCulture))).FullName;
                var path = Path.Combine(own, NameOf(files[i].FileName));
                await using (var to = File.Create(path)) await files[i].CopyToAsync(to, http.RequestAborted);
                gathered.Add(new GatheredFile(path, true));
            }
            var marking = form["marking"].ToString() is { Length: > 0 } label ? TlpLabel.Parse(label) : null;
            var added = await seat.AddAsync(gathered, marking, seat.IsTeam ? ActForm.Released(form) : null, http.RequestAborted);
            return pages.Back("/evidence", Note(added, folder, words));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The last part of a name as browsers send it, of a length that every file system takes.</summary>
    internal static string NameOf(string given)
    {
        var name = new string([.. given[(given.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c))]).Trim();
        while (Encoding.UTF8.GetByteCount(name) > LongestName) name = name[1..];
        if (name.Length > 0 && char.IsLowSurrogate(name[0])) name = name[1..];
        return name is "" or "." or ".." ? "document" : name;
    }

    private static FormNote Note(IntakeResult added, string folder, string language)
    {
        var known = added.Receipts.Count(r => r.Known);
        var head = $"{added.Receipts.Count} {PageWords.Of("taken-in", language)}{(known > 0 ? $" ({known} {PageWords.Of("known-before", language)})" : "")}{(added.Refused.Count > 0 ? $". {PageWords.Of("refused", language)}: {added.Refused.Count}" : "")}.";
        return new FormNote(added.Refused.Count == 0, head, [.. added.Refused.Concat(added.Notes).Select(Plain)]);

        // The folder is nothing to whoever chose the file.
        string Plain(string line) => System.Text.RegularExpressions.Regex.Replace(line, System.Text.RegularExpressions.Regex.Escape(folder) + "/[0-9]+/", "", System.Text.RegularExpressions.RegexOptions.NonBacktracking);
    }
}
