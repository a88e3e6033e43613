using Microsoft.AspNetCore.Http;
using Pantau.Names.Listings;
using Pantau.Names.Lists;
using Pantau.Names.Screening;
using Pantau.Server.Pages;
using Pantau.Server.Screening;

namespace Pantau.Server.Routes;

/// <summary>Names looked up in the lists at hand, by a page.</summary>
internal static class ScreeningForm
{
    private const int Most = 50;

    public static IResult Show(HttpContext http, PageMaker pages, ListBook lists)
    {
        var edition = lists.Edition;
        var asked = http.Request.Query["q"].ToString().Trim();
        if (asked.Length > 300 || asked.Any(char.IsControl)) asked = "";
        PartyKind? kind = Enum.TryParse<PartyKind>(http.Request.Query["kind"].ToString(), out var chosen) && Enum.IsDefined(chosen) ? chosen : null;
        var imo = ImoNumber.Digits(asked);
        var hits = asked.Length == 0 ? [] : edition.Screener.Find(imo is null ? new ScreenQuery(asked, kind) : new ScreenQuery("IMO " + imo, PartyKind.Vessel, Imo: imo));
        return pages.Show<ScreeningPage>((nameof(ScreeningPage.Listed), edition.Parties.Count), (nameof(ScreeningPage.Asked), asked), (nameof(ScreeningPage.Hits), hits.OrderByDescending(h => h.Score).Take(Most).ToList()));
    }
}
