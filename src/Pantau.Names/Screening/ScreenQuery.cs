using Pantau.Names.Listings;

namespace Pantau.Names.Screening;

/// <summary>Whom to look for: a name, and what else is known.</summary>
/// <param name="Kind">The kind of party; null where it is not known, then all kinds are looked among.</param>
/// <param name="Imo">An IMO number, which may stand alone as the name.</param>
/// <param name="Row">Its row in the file of queries, the first below the header being 1.</param>
public sealed record ScreenQuery(string Name, PartyKind? Kind = null, string? BirthDate = null, string? State = null, string? Imo = null, string? Id = null, int? Row = null);

/// <summary>A listed party that a query may mean.</summary>
/// <param name="MatchedName">The party's name that fits best.</param>
/// <param name="Reasons">In words, the heaviest first.</param>
public sealed record ScreenHit(ScreenQuery Query, ListedParty Party, string MatchedName, double Score, IReadOnlyList<string> Reasons);
