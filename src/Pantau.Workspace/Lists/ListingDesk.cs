using System.Globalization;
using System.Security.Cryptography;
using Pantau.Model;
using Pantau.Names.Listings;
using Pantau.Names.Lists;
using Pantau.Names.Screening;
using Pantau.Reporting;

namespace Pantau.Workspace.Lists;

/// <summary>
/// Looks parties and vessels of claims up in sanctions lists. A number that is the same identifies; so does the whole name of a
/// body, as bodies are listed by it. Ships and persons share names: by name alone they may be meant, no more.
/// </summary>
public sealed class ListingDesk
{
    // Below it a like name is not worth a line in a report; from WholeName on it is the name itself.
    private const double LikeName = 0.85, WholeName = 0.99;
    private const int MostOfOneParty = 5;

    private readonly Screener screener;
    private readonly Dictionary<string, IReadOnlyList<PartyListing>> asked = new(StringComparer.Ordinal);

    private ListingDesk(IReadOnlyList<ListedParty> parties, IReadOnlyList<ReportList> lists)
    {
        screener = new Screener(parties);
        Lists = lists;
    }

    /// <summary>The lists that are looked through.</summary>
    public IReadOnlyList<ReportList> Lists { get; }

    /// <summary>The desk with these lists; or the line that says which one cannot be read.</summary>
    public static (ListingDesk? Desk, string? Problem) Open(IReadOnlyList<string> files)
    {
        var (parties, lists) = (new List<ListedParty>(), new List<ReportList>());
        foreach (var path in files)
        {
            var load = ListFile.Read(path);
            if (load.List is not { } list) return (null, load.Problem);
            parties.AddRange(list.Parties);
            using var stream = File.OpenRead(path);
            lists.Add(new ReportList(list.Parties[0].List, list.Format, list.Generated, list.Parties.Count, "sha256:" + Convert.ToHexStringLower(SHA256.HashData(stream))));
        }
        return (new ListingDesk(parties, lists), null);
    }

    /// <summary>The entries that a party of a claim is or may be, the surest first; none for a state.</summary>
    public IReadOnlyList<PartyListing> Find(string party)
    {
        if (asked.TryGetValue(party, out var known)) return known;
        return asked[party] = Query(party) is { } query
            ? [.. screener.Find(query, LikeName).Select(h => Of(party, h)).OrderByDescending(l => l.Sure).Take(MostOfOneParty)]
            : [];
    }

    private static ScreenQuery? Query(string party)
    {
        if (Parties.IsState(party)) return null;
        if (party.StartsWith("imo-", StringComparison.Ordinal)) return ImoNumber.Digits(party[4..]) is { } imo ? new ScreenQuery("IMO " + imo, PartyKind.Vessel, Imo: imo) : null;
        return party.StartsWith("vessel-", StringComparison.Ordinal)
            ? new ScreenQuery(Words(party[7..]), PartyKind.Vessel)
            : new ScreenQuery(Words(party));
    }

    private static PartyListing Of(string party, ScreenHit hit)
    {
        var numbered = party.StartsWith("imo-", StringComparison.Ordinal) && hit.Party.Identifiers.Any(i => i.Type == "imo" && ImoNumber.Digits(i.Value) == party[4..]);
        return new PartyListing(party, hit.Party.List, hit.Party.Id, hit.Party.Name)
        {
            Programmes = hit.Party.Programmes,
            ListedOn = DateOnly.TryParseExact(hit.Party.ListedOn, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
            Reference = hit.Party.Reference,
            Sure = numbered || (hit.Party.Kind == PartyKind.Organization && hit.Score >= WholeName),
            Reasons = hit.Reasons,
        };
    }

    private static string Words(string slug) => slug.Replace('-', ' ');
}
