using System.Runtime.CompilerServices;
using Pantau.Model;

namespace Pantau.Server.Desk;

/// <summary>The ships that a workspace tells of, from their signals and from documents.</summary>
public sealed class VesselBook
{
    // A snapshot never changes: what is gathered from it holds as long as it does.
    private static readonly ConditionalWeakTable<DeskSnapshot, VesselBook> Made = [];

    private readonly Dictionary<string, ShipRecord> byId;

    private VesselBook(DeskSnapshot now)
    {
        var claims = now.Claims.SelectMany(c => ShipsOf(c).Select(s => (Ship: s, Claim: c))).ToLookup(p => p.Ship, p => p.Claim, StringComparer.Ordinal);
        var listings = now.Findings.SelectMany(f => f.Listings ?? []).DistinctBy(l => (l.Party, l.List, l.Entry)).ToLookup(l => l.Party, StringComparer.Ordinal);
        Ships = [.. claims.Select(g => new ShipRecord(g.Key, [.. g.OrderBy(c => c.Track?.From ?? DateTimeOffset.MaxValue).ThenBy(c => c.Id, StringComparer.Ordinal)], [.. g.SelectMany(c => now.FindingsOf(c.Id)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], [.. listings[g.Key]]))
            .OrderByDescending(s => s.Listings.Any(l => l.Sure)).ThenByDescending(s => s.Claims.Count).ThenBy(s => s.Id, StringComparer.Ordinal)];
        byId = Ships.ToDictionary(s => s.Id, StringComparer.Ordinal);
    }

    /// <summary>Listed ones first, then those told of most.</summary>
    public IReadOnlyList<ShipRecord> Ships { get; }

    public static VesselBook Of(DeskSnapshot now) => Made.GetValue(now, s => new VesselBook(s));

    public ShipRecord? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The ships with all these words in their names and numbers.</summary>
    public IReadOnlyList<ShipRecord> With(string words)
    {
        var asked = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. Ships.Where(s => asked.All(w => s.Id.Contains(w, StringComparison.OrdinalIgnoreCase) || s.Mmsis.Concat(s.Names).Any(n => n.Contains(w, StringComparison.OrdinalIgnoreCase))))];
    }

    private static IEnumerable<string> ShipsOf(Claim claim) => new[] { claim.Actor, claim.Recipient, claim.Carrier }.Concat(claim.Parties ?? []).Concat(claim.Track?.Ships.Select(s => s.Id) ?? []).OfType<string>().Where(IsShip).Distinct(StringComparer.Ordinal);

    private static bool IsShip(string id) => id.StartsWith("imo-", StringComparison.Ordinal) || id.StartsWith("vessel-", StringComparison.Ordinal);
}

/// <summary>A ship, and what is told of it.</summary>
/// <param name="Id">As claims name it: <c>imo-9165293</c>, or <c>vessel-…</c> by name or MMSI.</param>
/// <param name="Claims">Those from its signals first, by time.</param>
/// <param name="Findings">Their ids.</param>
public sealed record ShipRecord(string Id, IReadOnlyList<Claim> Claims, IReadOnlyList<string> Findings, IReadOnlyList<PartyListing> Listings)
{
    private IEnumerable<TrackShip> Signals => Claims.SelectMany(c => c.Track?.Ships ?? []).Where(s => s.Id == Id);

    /// <summary>Seven digits; null where it is known by name or MMSI alone.</summary>
    public string? Imo => Id.StartsWith("imo-", StringComparison.Ordinal) ? Id[4..] : null;

    /// <summary>The names that it gave itself, and those of its listings; the last given first.</summary>
    public IReadOnlyList<string> Names => [.. Signals.Select(s => s.Name).OfType<string>().Reverse().Concat(Listings.Where(l => l.Sure).Select(l => l.Name)).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The MMSIs that it used.</summary>
    public IReadOnlyList<string> Mmsis => [.. Signals.Select(s => s.Mmsi).Distinct(StringComparer.Ordinal)];

    /// <summary>The flags that its signals or the claims give.</summary>
    public IReadOnlyList<string> Flags => [.. Claims.Select(c => c.States?.GetValueOrDefault(Id)).OfType<string>().Distinct(StringComparer.Ordinal)];

    public IEnumerable<Claim> Of(ClaimKind kind) => Claims.Where(c => c.Kind == kind && c.Track is not null);

    /// <summary>What documents say of it, without its signals.</summary>
    public IEnumerable<Claim> Told => Claims.Where(c => c.Track is null);

    /// <summary>The last moment that its signals tell of; null where there are none.</summary>
    public DateTimeOffset? LastHeard => Claims.Max(c => c.Track?.To);
}
