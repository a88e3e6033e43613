using Pantau.Model;

namespace Pantau.Reporting.Writing;

/// <summary>Where the links of a piece of a report lead: to places on the same page, or to pages of their own.</summary>
/// <param name="Finding">A finding, by its id.</param>
/// <param name="Provision">A provision, by its id.</param>
/// <param name="Words">The words that a claim quotes.</param>
public sealed record PieceLinks(Func<string, string> Finding, Func<string, string> Provision, Func<Claim, string> Words)
{
    /// <summary>Places on the same page.</summary>
    public static PieceLinks Anchors { get; } = new(id => "#" + id, id => "#" + Anchor(id), claim => "#e-" + Short(claim.Evidence));

    internal static string Short(string hash) => hash.Length > 19 ? hash[7..19] : hash;

    internal static string Anchor(string provision) => "p-" + string.Concat(provision.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
}
