using Microsoft.AspNetCore.Http;
using Pantau.Model;
using Pantau.Server.Desk;
using Pantau.Server.Framing;
using Pantau.Server.Pages;

namespace Pantau.Server.Routes;

/// <summary>What a person says of a claim, by a page: kept beside it, as 'pantau correct' does.</summary>
internal sealed class ClaimForm(WorkForm forms, PageMaker pages, DeskSeat seat)
{
    private const int MostBytes = 200_000;

    public async Task<IResult> HandleAsync(string id, HttpContext http)
    {
        var (form, refused) = await forms.ReadAsync(http, MostBytes);
        if (form is null) return refused!;
        if (seat.Now.Claim(id) is not { } claim || !Slug.TryParse<AnnotationAct>(form["act"].ToString(), out var act) || act is not (AnnotationAct.Accept or AnnotationAct.Reject or AnnotationAct.Correct)) return pages.Missing();
        var language = PageLanguage.Of(http.Request);
        var why = form["why"].ToString().Trim();
        if (why.Length == 0 && act == AnnotationAct.Accept) why = PageWords.Of("accept-why", language);
        if (why.Length is 0 or > 2000) return Answer(claim, false, PageWords.Of("say-why", language), language);
        var slots = act == AnnotationAct.Correct ? Changed(claim, form) : null;
        if (slots is { Count: 0 }) return Answer(claim, false, PageWords.Of("nothing-changed", language), language);
        var (kept, problem) = await seat.SayAsync(id, act, slots, why, http.RequestAborted);
        return Answer(claim, kept is not null, problem ?? "", language);
    }

    // Only the fields that hold something else than the page showed.
    private Dictionary<string, string> Changed(Claim claim, IFormCollection form)
    {
        var shown = ClaimCorrection.Reading(claim, seat.Now.Said(claim.Id)) ?? claim;
        return ClaimCorrection.Slots.Where(s => form.ContainsKey("slot-" + s)).Select(s => (Slot: s, Value: form["slot-" + s].ToString().Trim()))
            .Where(s => s.Value != ClaimSlots.Written(shown, s.Slot))
            .ToDictionary(s => s.Slot, s => s.Value.Length == 0 ? ClaimCorrection.Nothing : s.Value, StringComparer.Ordinal);
    }

    private IResult Answer(Claim claim, bool good, string line, string language) =>
        pages.Back($"{WorkPage.EvidencePath(claim.Evidence)}?claim={Uri.EscapeDataString(claim.Id)}", new FormNote(good, $"{claim.Id}: {PageWords.Of(good ? "kept" : "not-kept", language)}", line.Length > 0 ? [line] : []), good ? "#" + Uri.EscapeDataString(claim.Id) : "");
}
