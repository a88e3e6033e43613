namespace Pantau.Names.Updates;

/// <summary>An official list and the address that its publisher gives for it.</summary>
/// <param name="Id">The list's slug, and the name of its folder.</param>
public sealed record ListSource(string Id, Uri Address, string FileName)
{
    public static IReadOnlyList<ListSource> Official { get; } =
    [
        new("un-sc", new Uri("https://scsanctions.un.org/resources/xml/en/consolidated.xml"), "consolidated.xml"),
        new("ofac-sdn", new Uri("https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/SDN.XML"), "sdn.xml"),
        new("eu-fsf", new Uri("https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw"), "eu.xml"),
        new("uk-sl", new Uri("https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml"), "uk.xml"),
    ];
}
