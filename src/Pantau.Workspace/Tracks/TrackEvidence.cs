using System.Text;
using Pantau.Documents.Text;
using Pantau.Maritime.Behaviours;
using Pantau.Maritime.Places;
using Pantau.Maritime.Reading;
using Pantau.Maritime.Tracks;
using Pantau.Maritime.Voyages;
using Pantau.Model;

namespace Pantau.Workspace.Tracks;

/// <summary>What a log or a table of positions gave.</summary>
/// <param name="Claims">In the order of time.</param>
/// <param name="Problem">What is wrong with the file, without a full stop; null for nothing.</param>
public sealed record TrackOutcome(IReadOnlyList<Claim> Claims, string? Problem);

/// <summary>Logs and tables of ships' positions as evidence: what the ships did becomes claims, each with the rows that show it.</summary>
public static class TrackEvidence
{
    private static readonly Lazy<PlaceBook> Places = new(PlaceBook.Load);

    /// <summary>True for a document that holds positions, by how it begins.</summary>
    public static bool Is(SourceDocument document) => TrackRows.AreIn(document.Text);

    /// <param name="evidence"><c>sha256:</c> of the document's bytes.</param>
    public static TrackOutcome Read(SourceDocument document, string evidence, CancellationToken cancel = default)
    {
        var text = Encoding.UTF8.GetBytes(document.Text);
        using var fleet = new Fleet();
        var problem = TrackReading.Read(new MemoryStream(text), fleet, cancel);
        if (fleet.Positions.Count == 0) return new TrackOutcome([], (problem ?? "it holds no position that can be read").TrimEnd('.'));
        var places = Places.Value;
        var found = new BehaviourFinder(places, new Thresholds()).Find(fleet, cancel);
        var hulls = new HullBook(fleet.Vessels, found);
        var voyages = new VoyageFinder(places, ShipParticulars.None).Find(found, fleet.Vessels);
        var stretches = new List<RowStretch>();
        var drafts = ClaimDrafts.Of(found, voyages, hulls, places, stretches);
        RowSearch.Fill(text, TrackRows.AreSentences(document.Text), stretches, cancel);
        var maker = new TrackClaims(text, evidence);
        return new TrackOutcome([.. drafts.Select(maker.Claim).OfType<Claim>().DistinctBy(c => c.Id)], problem?.TrimEnd('.'));
    }
}
