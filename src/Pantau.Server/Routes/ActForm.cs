using Microsoft.AspNetCore.Http;
using Pantau.Model;
using Pantau.Server.Desk;
using Pantau.Server.Framing;
using Pantau.Team.Acts;

namespace Pantau.Server.Routes;

/// <summary>An act in the team by a page: done by the person who is signed in, whatever the form says, and held against the rules.</summary>
internal sealed class ActForm(WorkForm forms, PageMaker pages, DeskSeat seat)
{
    private const int MostBytes = 200_000;

    /// <param name="back">The page to go to after.</param>
    /// <param name="anchor">The place on it.</param>
    /// <param name="make">The act, its person and time left open; null where the form says nothing that can be done.</param>
    public async Task<IResult> HandleAsync(HttpContext http, string back, string anchor, Func<IFormCollection, TeamAct?> make)
    {
        var (form, refused) = await forms.ReadAsync(http, MostBytes);
        if (form is null) return refused!;
        var language = PageLanguage.Of(http.Request);
        if (make(form) is not { } act) return pages.Back(back, new FormNote(false, PageWords.Of("not-done", language), [PageWords.Of("form-lacks", language)]), anchor);
        var seen = int.TryParse(form["saw"].ToString(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var version) ? version : (int?)null;
        var outcome = await seat.ActAsync(act, seen, http.RequestAborted);
        return outcome.Refusal is { } why
            ? pages.Back(back, new FormNote(false, PageWords.Of(outcome.Overtaken ? "overtaken" : "not-done", language), [why]), anchor)
            : pages.Back(back, new FormNote(true, PageWords.Of("done", language), []), anchor);
    }

    /// <summary>Puts a finding of this member's to the team.</summary>
    public async Task<IResult> ProposeAsync(string id, HttpContext http)
    {
        var (form, refused) = await forms.ReadAsync(http, MostBytes);
        if (form is null) return refused!;
        if (seat.Now.Finding(id) is not { } finding) return pages.Missing();
        var language = PageLanguage.Of(http.Request);
        var (outcome, proposed) = await seat.ProposeAsync(finding, form["supersedes"].ToString() is { Length: > 0 } former ? former : null, http.RequestAborted);
        return outcome.Refusal is { } why
            ? pages.Back("/findings/" + Uri.EscapeDataString(id), new FormNote(false, PageWords.Of("not-done", language), [why]))
            : pages.Back("/board/" + proposed, new FormNote(true, PageWords.Of("proposed-now", language), []));
    }

    /// <summary>The members that a form releases something to: null for all.</summary>
    public static IReadOnlyList<string>? Released(IFormCollection form) =>
        form["release"].ToString() == "named" ? [.. form["to"].Where(m => !string.IsNullOrEmpty(m)).Select(m => m!).Distinct(StringComparer.Ordinal)] : null;

    public static T? Word<T>(IFormCollection form, string field) where T : struct, Enum => Slug.TryParse<T>(form[field].ToString(), out var value) ? value : null;

    public static IReadOnlyList<T> Words<T>(IFormCollection form, string field) where T : struct, Enum =>
        [.. form[field].Select(w => Slug.TryParse<T>(w ?? "", out var value) ? value : (T?)null).OfType<T>().Distinct()];
}
