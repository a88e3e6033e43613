using System.Globalization;
using Pantau.Model;
using Pantau.Reporting.Drawings;
using Pantau.Reporting.Prose;
using Pantau.Reporting.Writing;

namespace Pantau.Reporting.Html;

/// <summary>Ships at sea: the map, the voyages counted by ship, way and month, and the meetings, each row with the finding that it is from.</summary>
internal static class SeaSection
{
    private const int ShipsNamed = 6;

    public static void Write(Markup page, PeriodReport report, string language, LandOf? land)
    {
        var claims = SeaMovements.Of(report);
        if (claims.Count == 0) return;
        page.Raw("<section id=\"sea\">").Element("h2", ReportWords.Of("sea", language)).Element("p", ReportWords.Of("sea-lead", language), "class=\"lead\"");
        if (SeaMap.Draw(claims, language, land) is { } map)
        {
            page.Raw("<figure>").Raw(map);
            Legend(page, claims, language);
            page.Element("figcaption", ReportWords.Of(land is null ? "map-nocoast" : "map-desc", language)).Raw("</figure>");
        }
        Voyages(page, report, claims, language);
        Meetings(page, report, claims, language);
        page.Raw("</section>\n");
    }

    private static void Legend(Markup page, IReadOnlyList<Claim> claims, string language)
    {
        var ships = SeaMovements.Ships(claims);
        if (ships.Count == 0) return;
        page.Raw("<ul class=\"ships\">");
        for (var i = 0; i < Math.Min(ShipsNamed, ships.Count); i++) Entry(SeaMap.Colour(i), ships[i].Name ?? ProseNames.BareParty(ships[i].Id, language));
        if (ships.Count > ShipsNamed) Entry(SeaMap.Colour(-1), ReportWords.Of("other-ships", language));
        page.Raw("</ul>");

        void Entry(string colour, string name) => page.Raw($"<li><svg width=\"26\" height=\"8\" viewBox=\"0 0 26 8\" aria-hidden=\"true\"><path d=\"M1 4H25\" stroke=\"{colour}\" stroke-width=\"4\" stroke-linecap=\"round\"/></svg>").Text(name).Raw("</li>");
    }

    private static void Voyages(Markup page, PeriodReport report, IReadOnlyList<Claim> claims, string language)
    {
        var rows = report.Findings.Where(f => f is { Kind: ClaimKind.Voyage, Place: { From: not null, To: not null } } && (f.Quantity is null || f.Quantity.Unit == Units.Voyage)).OrderBy(f => Name(claims, f.Actor), StringComparer.Ordinal).ThenBy(f => f.Period?.From).ThenBy(f => f.Id, StringComparer.Ordinal).ToList();
        if (rows.Count == 0) return;
        var cargo = report.Findings.Where(f => f is { Kind: ClaimKind.Voyage, Place: not null, Quantity.Unit: not Units.Voyage }).ToLookup(f => (f.Actor, f.Place, f.Period?.From?.Year, f.Period?.From?.Month));
        page.Element("h3", ReportWords.Of("voyages", language), "class=\"standing\"").Raw("<table class=\"stack\"><thead><tr>");
        foreach (var head in new[] { "ship", "way", "voyages", "when", "carried", "finding" }) page.Element("th", ReportWords.Of(head, language), "scope=\"col\"");
        page.Raw("</tr></thead><tbody>");
        foreach (var f in rows)
        {
            page.Raw("<tr><td>");
            Ship(page, claims, f.Actor, language);
            page.Raw("</td>").Element("td", $"{ProseNames.Place(f.Place!.From!, language)} → {ProseNames.Place(f.Place.To!, language)}");
            page.Element("td", $"{(f.Quantity is { } q ? AmountProse.Bounds(q, language) : "1")} {ReportWords.Of("voyages", language).ToLowerInvariant()}").Element("td", f.Period is { } p ? DateProse.Range(p, language) : "").Raw("<td>");
            foreach (var estimate in cargo[(f.Actor, f.Place, f.Period?.From?.Year, f.Period?.From?.Month)]) page.Text($"{AmountProse.Bounds(estimate.Quantity!, language)} {AmountProse.What(estimate.Quantity!, null, language)} (").Raw(Link(estimate)).Text(")");
            page.Raw("</td><td>").Raw(Link(f)).Raw("</td></tr>");
        }
        page.Raw("</tbody></table>");
    }

    private static void Meetings(Markup page, PeriodReport report, IReadOnlyList<Claim> claims, string language)
    {
        var byId = claims.ToDictionary(c => c.Id, StringComparer.Ordinal);
        var rows = report.Findings.Where(f => f.Kind == ClaimKind.ShipToShip).Select(f => (Finding: f, Claim: f.Claims.Select(id => byId.GetValueOrDefault(id)).FirstOrDefault(c => c is not null))).Where(r => r.Claim is not null).OrderBy(r => r.Claim!.Track!.From).ToList();
        if (rows.Count == 0) return;
        page.Element("h3", ReportWords.Of("meetings", language), "class=\"standing\"").Raw("<table class=\"stack\"><thead><tr>");
        foreach (var head in new[] { "ships", "where", "when", "finding" }) page.Element("th", ReportWords.Of(head, language), "scope=\"col\"");
        page.Raw("</tr></thead><tbody>");
        foreach (var (finding, claim) in rows)
        {
            page.Raw("<tr><td>");
            for (var i = 0; i < claim!.Track!.Ships.Count; i++)
            {
                if (i > 0) page.Raw("<br>");
                Ship(page, claims, claim.Track.Ships[i].Id, language);
            }
            var p = claim.Track.Points;
            var at = p.Count < 2 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(p[0]):0.00}° {(p[0] < 0 ? 'S' : 'N')}, {Math.Abs(p[1]):0.00}° {(p[1] < 0 ? 'W' : 'E')}");
            page.Raw("</td>").Element("td", claim.Place?.At is { } place ? $"{ProseNames.Capital(ProseNames.Place(place, language))} ({at})" : at);
            page.Element("td", string.Create(CultureInfo.InvariantCulture, $"{DateProse.Date(DateOnly.FromDateTime(claim.Track.From.UtcDateTime), language)}, {claim.Track.From.UtcDateTime:HH:mm} UTC, {(claim.Track.To - claim.Track.From).TotalHours:0.0} h"));
            page.Raw("<td>").Raw(Link(finding)).Raw("</td></tr>");
        }
        page.Raw("</tbody></table>");
    }

    private static void Ship(Markup page, IReadOnlyList<Claim> claims, string? id, string language)
    {
        page.Text(Name(claims, id) is { Length: > 0 } name ? name : ProseNames.Capital(ProseNames.BareParty(id, language)));
        var flag = claims.Select(c => id is null ? null : c.States?.GetValueOrDefault(id)).FirstOrDefault(f => f is not null);
        var imo = id is not null && id.StartsWith("imo-", StringComparison.Ordinal) ? $"IMO {id[4..]}, " : "";
        page.Raw(" <small>").Text($"({imo}{(flag is null ? ReportWords.Of("flag-unknown", language) : ProseNames.BareParty(flag, language))})").Raw("</small>");
    }

    private static string Name(IReadOnlyList<Claim> claims, string? id) => claims.SelectMany(c => c.Track!.Ships).Where(s => s.Id == id).Select(s => s.Name).FirstOrDefault(n => n is not null) ?? "";

    private static string Link(Finding f) => $"<a href=\"#{Markup.Escape(f.Id)}\">{Markup.Escape(f.Id)}</a>";
}
