using Pantau.Model;
using Pantau.Reporting.Prose;
using Pantau.Reporting.Writing;

namespace Pantau.Reporting.Html;

/// <summary>A quote with the words marked that gave the claim's slots.</summary>
internal static class QuoteMarkup
{
    public static void Write(Markup page, Claim claim, string language)
    {
        var runes = claim.Quote.EnumerateRunes().ToArray();
        var slotAt = new string?[runes.Length];
        foreach (var trace in claim.Trace ?? [])
        {
            if (trace.Span is not { } span || !claim.Span.Contains(span)) continue;
            // The first slot that names a word keeps it: the number inside the item, say.
            for (var i = span.Start - claim.Span.Start; i < span.End - claim.Span.Start && i < slotAt.Length; i++) slotAt[i] ??= trace.Slot;
        }
        page.Raw($"<p lang=\"{Markup.Escape(claim.Language)}\" dir=\"auto\">");
        for (var i = 0; i < runes.Length;)
        {
            var end = i + 1;
            while (end < runes.Length && slotAt[end] == slotAt[i]) end++;
            var words = string.Concat(runes[i..end]);
            if (slotAt[i] is { } slot) page.Raw($"<mark class=\"{Markup.Escape(slot)}\" title=\"{Markup.Escape(ReportWords.Of(slot, language))}\">").Text(words).Raw("</mark>");
            else page.Text(words);
            i = end;
        }
        page.Raw("</p>");
    }
}
