using System.Globalization;
using Pantau.Documents.Text;
using Pantau.Model;
using Pantau.Reading.Claims;

namespace Pantau.ModelReading;

/// <summary>What is left of a proposed claim once each slot has shown its words.</summary>
/// <param name="Claim">Null where nothing that makes a claim is left.</param>
/// <param name="Dropped">One line for each slot, or the whole claim, that did not stand.</param>
public sealed record Grounded(Claim? Claim, IReadOnlyList<string> Dropped);

/// <summary>
/// Holds a model's claim against the document. The quote must stand in the document and the words of each slot in the
/// quote; where a language pack knows the language, the words must also name what the slot says. What does not stand is
/// dropped, and said.
/// </summary>
internal sealed class Grounding(DocumentReader words, SourceDocument document, CodePoints points, string evidence, string reader)
{
    public Grounded Check(ProposedClaim proposed, Passage passage)
    {
        var dropped = new List<string>();
        if (proposed.Quote is not { Length: > 0 } quote || Locate(quote, passage) is not { } place)
            return new Grounded(null, [$"a claim whose quote does not stand in the document: \"{Short(proposed.Quote)}\""]);
        var verbatim = document.Text[place.Start..place.End];
        if (Kind(proposed.Kind, verbatim) is not { } kind)
            return new Grounded(null, [$"a claim whose kind '{Short(proposed.Kind?.Value)}' has no words in its quote: \"{Short(verbatim)}\""]);
        var trace = new List<SlotTrace> { Trace("kind", proposed.Kind!.Words!, place) };
        var slots = new SlotCheck(words, verbatim, document.Published);
        string? Slot(string name, ProposedSlot? slot, Func<SlotCheck, ProposedSlot, string?> check)
        {
            if (slot?.Value is not { Length: > 0 } value) return null;
            if (check(slots, slot) is { } problem)
            {
                dropped.Add($"{name} '{Short(value)}': {problem}");
                return null;
            }
            trace.Add(Trace(name, slot.Words!, place));
            return value;
        }
        var parties = (proposed.Parties ?? []).Select(p => Slot("parties", p, (c, s) => c.Party(s))).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var claim = new Claim
        {
            Id = "",
            Kind = kind,
            Actor = Slot("actor", proposed.Actor, (c, s) => c.Party(s)),
            Recipient = Slot("recipient", proposed.Recipient, (c, s) => c.Party(s)),
            Parties = parties.Count > 0 ? parties : null,
            Item = Slot("item", proposed.Item, (c, s) => c.Item(s)),
            Quantity = Quantity(proposed.Quantity, slots, trace, dropped, place),
            Period = Period(proposed.Period, slots, trace, dropped, place),
            Attribution = Slot("attribution", proposed.Attribution, (c, s) => c.Party(s)),
            Modality = Modality(proposed.Modality, slots, trace, dropped, place),
            Quote = verbatim,
            Page = document.PageOf(place.Start),
            Ocr = document.OcrConfidence,
            Span = new TextSpan(points.FromUtf16(place.Start), points.FromUtf16(place.End)),
            Language = slots.Language ?? document.DeclaredLanguage ?? "und",
            Evidence = evidence,
            Reader = reader,
            Trace = trace,
            Notes = slots.Language is null ? ["no language pack knows this language: the words of each slot stand in the quote, what they mean was not checked"] : null,
        };
        if (claim is { Actor: null, Recipient: null, Parties: null }) return new Grounded(null, [.. dropped, $"a claim of nobody: \"{Short(verbatim)}\""]);
        return new Grounded(claim with { Id = ClaimId.Of(claim) }, dropped);
    }

    private static ClaimKind? Kind(ProposedSlot? slot, string quote) =>
        slot is { Value: { } value, Words: { } words } && Slug.TryParse<ClaimKind>(value, out var kind) && SlotCheck.Stands(words, quote) ? kind : null;

    private Quantity? Quantity(ProposedQuantity? proposed, SlotCheck slots, List<SlotTrace> trace, List<string> dropped, Passage place)
    {
        if (proposed is null or { Min: null, Max: null }) return null;
        if (slots.Quantity(proposed) is { } problem)
        {
            dropped.Add(string.Create(CultureInfo.InvariantCulture, $"quantity {proposed.Min}..{proposed.Max} {proposed.Unit}: {problem}"));
            return null;
        }
        trace.Add(Trace("quantity", proposed.Words!, place));
        return new Quantity(proposed.Min, proposed.Max, proposed.Unit!, slots.IsRounded(proposed.Words!), proposed.Words);
    }

    private Period? Period(ProposedPeriod? proposed, SlotCheck slots, List<SlotTrace> trace, List<string> dropped, Passage place)
    {
        if (proposed is null or { From: null, To: null }) return null;
        if (slots.Period(proposed) is { } problem)
        {
            dropped.Add(string.Create(CultureInfo.InvariantCulture, $"period {proposed.From:yyyy-MM-dd}..{proposed.To:yyyy-MM-dd}: {problem}"));
            return null;
        }
        trace.Add(Trace("period", proposed.Words!, place));
        return new Period(proposed.From, proposed.To, proposed.Words);
    }

    private Modality Modality(ProposedSlot? proposed, SlotCheck slots, List<SlotTrace> trace, List<string> dropped, Passage place)
    {
        if (proposed?.Value is not { Length: > 0 } value || !Slug.TryParse<Modality>(value, out var modality)) return Model.Modality.Asserted;
        if (modality == Model.Modality.Asserted) return modality;
        if (!SlotCheck.Stands(proposed.Words, slots.Quote))
        {
            // What is doubted without words to show it is not made certain: the doubt stays, and is said.
            dropped.Add($"modality '{value}': its words do not stand in the quote; it is kept as alleged");
            return Model.Modality.Alleged;
        }
        trace.Add(Trace("modality", proposed.Words!, place));
        return modality;
    }

    private SlotTrace Trace(string slot, string said, Passage place)
    {
        var at = document.Text.IndexOf(said, place.Start, place.End - place.Start, StringComparison.Ordinal);
        return new SlotTrace(slot, reader, said, at < 0 ? null : new TextSpan(points.FromUtf16(at), points.FromUtf16(at + said.Length)));
    }

    // The quote as it stands; where only the white space differs, the document's own words are the quote.
    private Passage? Locate(string quote, Passage passage)
    {
        var at = document.Text.IndexOf(quote, passage.Start, passage.End - passage.Start, StringComparison.Ordinal);
        if (at >= 0) return new Passage(at, at + quote.Length);
        var wanted = quote.Where(c => !char.IsWhiteSpace(c)).ToArray();
        if (wanted.Length == 0) return null;
        for (var start = passage.Start; start < passage.End; start++)
        {
            if (document.Text[start] != wanted[0]) continue;
            var (i, j) = (start, 0);
            while (i < passage.End && j < wanted.Length && (char.IsWhiteSpace(document.Text[i]) || document.Text[i] == wanted[j]))
            {
                if (!char.IsWhiteSpace(document.Text[i])) j++;
                i++;
            }
            if (j == wanted.Length) return new Passage(start, i);
        }
        return null;
    }

    private static string Short(string? text) => text is null ? "" : text.Length <= 60 ? text.ReplaceLineEndings(" ") : text[..(char.IsHighSurrogate(text[59]) ? 59 : 60)].ReplaceLineEndings(" ") + "…";
}
