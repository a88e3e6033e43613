namespace Pantau.Names.Listings;

/// <summary>A list that was read, or the one line that says why it was not; never both.</summary>
public sealed record ListLoad(PartyList? List, string? Problem)
{
    public static ListLoad Failed(string problem) => new(null, problem);

    public static ListLoad Of(string format, string? generated, IReadOnlyList<ListedParty> parties) =>
        parties.Count > 0 ? new(new PartyList(format, generated, parties), null) : Failed("holds no listing: check that the whole file is there.");
}

/// <summary>One version of a list.</summary>
/// <param name="Format">un-xml, ofac-csv, ofac-xml, eu-xml, uk-xml, uk-csv, ftm-json or targets-csv.</param>
/// <param name="Generated">When the publisher made it, in the publisher's words.</param>
public sealed record PartyList(string Format, string? Generated, IReadOnlyList<ListedParty> Parties);
