namespace Pantau.Model;

/// <summary>That a party or vessel named in claims stands, or may stand, on a sanctions list.</summary>
/// <param name="Party">As claims name it: <c>imo-9165293</c>, <c>lazarus-group</c>.</param>
/// <param name="List">The list's slug: <c>un-sc</c>.</param>
/// <param name="Entry">The list's own id of the entry.</param>
/// <param name="Name">The name on the list.</param>
public sealed record PartyListing(string Party, string List, string Entry, string Name)
{
    /// <summary>The programmes or regimes that it is listed under, in the list's words.</summary>
    public IReadOnlyList<string> Programmes { get; init; } = [];
    /// <summary>The first day of the listing; null where the list gives none.</summary>
    public DateOnly? ListedOn { get; init; }
    /// <summary>The list's reference: <c>KPe.001</c>.</summary>
    public string? Reference { get; init; }
    /// <summary>True where a number or the full name identifies it; false where it may be somebody else of a like name.</summary>
    public bool Sure { get; init; }
    /// <summary>Why it was taken for this entry, in words.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];
}
