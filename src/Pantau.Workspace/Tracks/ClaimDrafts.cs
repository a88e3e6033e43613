using System.Globalization;
using Pantau.Maritime.Behaviours;
using Pantau.Maritime.Places;
using Pantau.Maritime.Voyages;
using Pantau.Model;

namespace Pantau.Workspace.Tracks;

/// <summary>A claim that waits for its rows.</summary>
/// <param name="Claim">All but the quote, the trace and the way.</param>
/// <param name="Quoted">The stretch that the quote comes from.</param>
/// <param name="Before">For a voyage, the stretch in the port that was left; null otherwise.</param>
/// <param name="Way">The stretch between, which a map draws; null for a place.</param>
internal sealed record ClaimDraft(Claim Claim, RowStretch Quoted, RowStretch? Before, RowStretch? Way);

/// <summary>Behaviours and voyages as claims without their rows.</summary>
internal static class ClaimDrafts
{
    // Tracks are told in no language.
    private const string NoLanguage = "zxx";
    private const string Signals = "ais";
    // Ships that sail side by side for less than this pass one another.
    private static readonly TimeSpan Together = TimeSpan.FromHours(2);

    /// <summary>The claims by time; the stretches that they need are added to <paramref name="stretches"/>.</summary>
    public static IReadOnlyList<ClaimDraft> Of(IReadOnlyList<Behaviour> found, IReadOnlyList<PortVoyage> voyages, HullBook hulls, PlaceBook places, List<RowStretch> stretches)
    {
        var drafts = new List<ClaimDraft>();
        foreach (var visit in found.Where(b => b.Kind == BehaviourKind.PortVisit && !hulls.IsShared(b.Vessels[0])))
            if (hulls.Of(visit.Vessels[0]) is { } hull) drafts.Add(Call(visit, hull, hulls, places));
        foreach (var meeting in found.Where(IsTransfer)) if (Meeting(meeting, hulls, places) is { } draft) drafts.Add(draft);
        foreach (var voyage in voyages) drafts.AddRange(Voyages(voyage, places));
        foreach (var draft in drafts) stretches.AddRange(new[] { draft.Quoted, draft.Before, draft.Way }.OfType<RowStretch>());
        return [.. drafts.OrderBy(d => d.Claim.Track!.From).ThenBy(d => d.Claim.Kind).ThenBy(d => d.Claim.Carrier, StringComparer.Ordinal)];
    }

    private static bool IsTransfer(Behaviour b) => b.Kind == BehaviourKind.Encounter && (b.Confidence == Sureness.High || (b.Confidence == Sureness.Medium && b.End - b.Start >= Together));

    private static ClaimDraft Call(Behaviour visit, Hull hull, HullBook hulls, PlaceBook places)
    {
        var claim = Bare(ClaimKind.PortCall, visit.Start, visit.End, [Ship(hull, visit.Vessels[0])], visit.Reasons) with
        {
            Actor = hull.Id,
            Carrier = hull.Id,
            Place = new Place(At: visit.Place),
            States = States(places, [(hull.Id, hulls.FlagOf(visit.Vessels[0]))], visit.Place),
        };
        return new ClaimDraft(At(claim, visit), Stretch([visit.Vessels[0]], visit.Start, visit.End), null, null);
    }

    private static ClaimDraft? Meeting(Behaviour meeting, HullBook hulls, PlaceBook places)
    {
        var (a, b) = (hulls.Of(meeting.Vessels[0]), hulls.Of(meeting.Vessels[1]));
        if (a is null || b is null || a.Id == b.Id) return null;
        var claim = Bare(ClaimKind.ShipToShip, meeting.Start, meeting.End, [Ship(a, meeting.Vessels[0]), Ship(b, meeting.Vessels[1])], [.. meeting.Reasons, "tracks show that ships lay together, not that goods passed"]) with
        {
            Parties = [.. new[] { a.Id, b.Id }.Order(StringComparer.Ordinal)],
            Carrier = a.Id,
            Modality = Modality.Estimated,
            Place = meeting.Place is null ? null : new Place(At: meeting.Place),
            States = States(places, [(a.Id, hulls.FlagOf(meeting.Vessels[0])), (b.Id, hulls.FlagOf(meeting.Vessels[1]))], meeting.Place),
        };
        return new ClaimDraft(At(claim, meeting), Stretch(meeting.Vessels, meeting.Start, meeting.End), null, null);
    }

    private static IEnumerable<ClaimDraft> Voyages(PortVoyage voyage, PlaceBook places)
    {
        var claim = Bare(ClaimKind.Voyage, voyage.Departed, voyage.Arrived, [Ship(voyage.Ship, voyage.Mmsi)], [.. voyage.Reasons, .. voyage.Met.Select(m => "met " + m)]) with
        {
            Actor = voyage.Ship.Id,
            Carrier = voyage.Ship.Id,
            Place = new Place(voyage.From, voyage.To),
            Modality = voyage.Confidence == Sureness.Low ? Modality.Estimated : Modality.Asserted,
            States = States(places, [(voyage.Ship.Id, voyage.Flag)], voyage.From, voyage.To),
        };
        // The last row in the one port, the first in the other, and the way between.
        RowStretch quoted = Stretch([voyage.ArrivedAs], voyage.Arrived, voyage.Arrived), before = Stretch([voyage.Mmsi], voyage.Departed, voyage.Departed), way = Stretch([voyage.Mmsi], voyage.Departed, voyage.Arrived);
        yield return new ClaimDraft(claim, quoted, before, way);
        if (voyage.Cargo is not { Min: > 0 } cargo) yield break;
        yield return new ClaimDraft(claim with { Quantity = new Quantity(cargo.Min, cargo.Max, cargo.Unit, Approx: true), Modality = Modality.Estimated, Notes = [.. claim.Notes ?? [], cargo.Assumption] }, quoted, before, way);
    }

    private static Claim Bare(ClaimKind kind, DateTimeOffset from, DateTimeOffset to, IReadOnlyList<TrackShip> ships, IReadOnlyList<string> reasons) => new()
    {
        Id = "",
        Kind = kind,
        Period = new Period(DateOnly.FromDateTime(from.UtcDateTime), DateOnly.FromDateTime(to.UtcDateTime)),
        Attribution = Signals,
        Modality = Modality.Asserted,
        Quote = "",
        Span = default,
        Language = NoLanguage,
        Evidence = "",
        Reader = Claim.TrackReader,
        Notes = reasons.Count > 0 ? [.. reasons] : null,
        Track = new TrackStretch(ships, [], from, to),
    };

    private static Claim At(Claim claim, Behaviour b) => b is { Lat: { } lat, Lon: { } lon } ? claim with { Track = claim.Track! with { Points = [lat, lon] } } : claim;

    private static TrackShip Ship(Hull hull, string mmsi) => new(hull.Id, hull.Name.Length > 0 ? hull.Name : null, mmsi);

    private static Dictionary<string, string> States(PlaceBook places, (string Ship, string? Flag)[] ships, params string?[] slugs)
    {
        var states = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (ship, flag) in ships) if (flag is not null) states[ship] = flag;
        foreach (var slug in slugs) if (slug is not null && places.Find(slug) is { Country.Length: > 0, Kind: not SeaPlaceKind.Area } place) states[slug] = place.Country;
        return states;
    }

    private static RowStretch Stretch(IReadOnlyList<string> mmsis, DateTimeOffset from, DateTimeOffset to) =>
        new([.. mmsis.Select(m => uint.Parse(m, CultureInfo.InvariantCulture))], (uint)from.ToUnixTimeSeconds(), (uint)to.ToUnixTimeSeconds());
}
