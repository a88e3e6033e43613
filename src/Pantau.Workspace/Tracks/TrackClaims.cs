using System.Text;
using Pantau.Maritime.Coast;
using Pantau.Maritime.Reading;
using Pantau.Model;
using Pantau.Reading.Claims;

namespace Pantau.Workspace.Tracks;

/// <summary>Puts the rows to a claim: the quote is what the file says, the trace names the other rows that it stands on.</summary>
internal sealed class TrackClaims(byte[] text, string evidence)
{
    // Rows of two ships that stand further apart than this are not quoted together.
    private const int LongestQuote = 800;
    private const int MostPoints = 60;

    /// <summary>The claim; null where its rows are not in the text, which then says nothing that could be quoted.</summary>
    public Claim? Claim(ClaimDraft draft)
    {
        if (draft.Quoted.First[0] is not { } first) return null;
        var claim = draft.Claim;
        var rows = new List<SlotTrace>();
        var (from, to) = (first.Row, first.Row);
        if (draft.Quoted.Mmsis.Count == 2)
        {
            if (draft.Quoted.First[1] is not { } second) return null;
            if (draft.Quoted.Nearest is { } near && near.Later.End - near.Earlier.Start <= LongestQuote) (from, to) = near;
            rows.Add(Trace("parties", "track/first-ship", first.Row));
            rows.Add(Trace("parties", "track/second-ship", second.Row));
        }
        else if (draft.Before is { } before)
        {
            if (before.Last[0] is not { } left) return null;
            rows.Add(Trace("place", "track/departure", left.Row));
            rows.Add(Trace("place", "track/arrival", first.Row));
        }
        else
        {
            rows.Add(Trace("place", "track/stop", first.Row));
        }
        if (draft.Quoted.Last[0] is { } last && last.Row != first.Row) rows.Add(Trace("period", "track/last-row", last.Row));
        var made = claim with
        {
            Quote = Encoding.UTF8.GetString(text, from.Start, to.End - from.Start),
            Span = new TextSpan(from.PointsBefore, to.PointsBefore + to.Points),
            Evidence = evidence,
            Trace = rows,
            Track = claim.Track! with { Points = draft.Way is null ? claim.Track.Points : Thinned(draft.Way) },
        };
        // Two meetings may show in one row: who takes part tells them apart.
        return made with { Id = ClaimId.Of(made with { Actor = made.Actor ?? string.Join('+', made.Parties ?? []), Recipient = made.Place is { From: { } port } ? port : made.Recipient }) };
    }

    private SlotTrace Trace(string slot, string rule, TrackRows.TextRow row) =>
        new(slot, rule, Encoding.UTF8.GetString(text, row.Start, row.Length), new TextSpan(row.PointsBefore, row.PointsBefore + row.Points));

    private static List<double> Thinned(RowStretch way)
    {
        IReadOnlyList<(double Lat, double Lon)> points = [.. way.Way.OrderBy(p => p.Time).Select(p => (p.Lat, p.Lon))];
        for (var off = 0.01; off < 5; off *= 2)
        {
            points = RingShaping.Thin(points, off);
            if (points.Count <= MostPoints) break;
        }
        return [.. points.SelectMany(p => new[] { Math.Round(p.Lat, 3), Math.Round(p.Lon, 3) })];
    }
}
