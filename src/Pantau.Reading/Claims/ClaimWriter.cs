using Pantau.Documents.Text;
using Pantau.Model;
using Pantau.Reading.Frames;
using Pantau.Reading.Numbers;
using Pantau.Reading.Times;
using Pantau.Reading.Tokens;

namespace Pantau.Reading.Claims;

/// <summary>Makes a claim of a draft: quote, span, bounds, period, the trace of every slot, and an id that the same words give again.</summary>
internal sealed class ClaimWriter(SourceDocument document, string evidence, string language, CodePoints points)
{
    public Claim Write(ClaimDraft draft, IReadOnlyList<TextToken> tokens, SentenceRange sentence, PeriodMention? period, string? attribution, IReadOnlyList<string> relays, IReadOnlyList<SlotTrace> sourceTrace)
    {
        var start = tokens[sentence.FirstToken].Start;
        var end = tokens[sentence.EndToken - 1].End;
        var trace = new List<SlotTrace>();
        var quantity = Quantity(draft.Item, tokens, trace);
        Trace(trace, "kind", $"frame {draft.Act.Frame}", tokens, draft.Act.Head.First, draft.Act.Head.End);
        if (draft.Actor is { } actor) Trace(trace, "actor", actor.Rule, tokens, actor.First, actor.End);
        if (draft.Recipient is { } recipient) Trace(trace, "recipient", recipient.Rule, tokens, recipient.First, recipient.End);
        if (draft.Item is { } item) Trace(trace, "item", item.Rule, tokens, item.First, item.End);
        if (draft.CarrierWords is { } carrier) Trace(trace, "carrier", "means of transport", tokens, carrier.First, carrier.End);
        if (period is not null) Trace(trace, "period", period.Rule, tokens, period.First, period.End);
        trace.AddRange(sourceTrace);
        var notes = draft.Notes.ToList();
        if (period is { Open: true }) notes.Add($"'{period.Period.Text}' is relative and the document has no date: the period stays open.");
        foreach (var (slot, party) in new[] { ("actor", draft.Actor), ("recipient", draft.Recipient) })
            if (party is { First: < 0 }) notes.Add($"The {slot} is not named here: {party.Rule}.");
        var claim = new Claim
        {
            Id = "",
            Kind = draft.Kind,
            Actor = draft.Actor?.Id,
            Recipient = draft.Recipient?.Id,
            Parties = draft.Parties.Count > 0 ? draft.Parties : null,
            Item = draft.Item is { Slug: not CountedItem.Unnamed } named ? named.Slug : null,
            Quantity = quantity,
            Carrier = draft.Carrier,
            Place = draft.Place,
            Period = period is { Open: false } ? period.Period : null,
            Attribution = attribution,
            RelayedBy = relays.Count > 0 ? relays : null,
            Modality = draft.Modality,
            Quote = document.Text[start..end],
            Span = Span(start, end),
            Page = document.PageOf(start),
            Ocr = document.OcrConfidence,
            Language = language,
            Evidence = evidence,
            Trace = trace,
            Notes = notes.Count > 0 ? notes : null,
        };
        return claim with { Id = ClaimId.Of(claim) };
    }

    public TextSpan Span(int start, int end) => new(points.FromUtf16(start), points.FromUtf16(end));

    private Quantity? Quantity(CountedItem? item, IReadOnlyList<TextToken> tokens, List<SlotTrace> trace)
    {
        if (item is not { Number: { } number, Unit: { } unit }) return null;
        Trace(trace, "quantity", Rule(number), tokens, number.First, number.End);
        return new Quantity(number.Min, number.Max, unit, number.Approx, document.Text[tokens[number.First].Start..tokens[number.End - 1].End]);
    }

    private static string Rule(NumberMention number) => number switch
    {
        { Min: null } => "number, at most",
        { Max: null } => "number, at least",
        _ when number.Min != number.Max => "number, range",
        { Approx: true } => "number, about",
        _ => "number",
    };

    private void Trace(List<SlotTrace> trace, string slot, string rule, IReadOnlyList<TextToken> tokens, int first, int end)
    {
        if (first < 0 || end <= first || end > tokens.Count)
        {
            trace.Add(new SlotTrace(slot, rule, ""));
            return;
        }
        var (from, to) = (tokens[first].Start, tokens[end - 1].End);
        trace.Add(new SlotTrace(slot, rule, document.Text[from..to], Span(from, to)));
    }
}
