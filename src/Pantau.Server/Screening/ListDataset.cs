namespace Pantau.Server.Screening;

/// <summary>A list under the name that clients of such an API know it by.</summary>
/// <param name="Name">As OpenSanctions names the same list, where it does.</param>
/// <param name="Version">Changes whenever the list does.</param>
/// <param name="Children">The lists that a collection is made of; none for a list.</param>
internal sealed record ListDataset(string Name, string Title, string Version, string? Updated, int Parties, IReadOnlyList<string> Children)
{
    /// <summary>The collection of all lists.</summary>
    public const string Everything = "default";

    /// <summary>Another name of the same, which clients write too.</summary>
    public const string Sanctions = "sanctions";

    private static readonly Dictionary<string, (string Name, string Title)> Known = new(StringComparer.Ordinal)
    {
        ["un-sc"] = ("un_sc_sanctions", "United Nations Security Council consolidated list"),
        ["ofac-sdn"] = ("us_ofac_sdn", "United States OFAC specially designated nationals"),
        ["eu-fsf"] = ("eu_fsf", "European Union consolidated financial sanctions list"),
        ["uk-sl"] = ("gb_fcdo_sanctions", "United Kingdom sanctions list"),
        ["uk-ofsi"] = ("gb_hmt_sanctions", "United Kingdom OFSI consolidated list"),
    };

    public static string NameOf(string list) => Known.TryGetValue(list, out var known) ? known.Name : list;

    public static string TitleOf(string list) => Known.TryGetValue(list, out var known) ? known.Title : list;
}
