using System.Text.Json.Serialization;

namespace Pantau.Model;

/// <summary>A provision as a reader of a report needs it: what it asks, of whom, since when, and where to check it.</summary>
/// <param name="Id">Of the form <c>S/RES/1718(2006)/8(a)(i)</c>.</param>
/// <param name="Title">A few words: "arms and related materiel, from the DPRK".</param>
/// <param name="Summary">What it asks, in our own words.</param>
/// <param name="InForce">The days on which it binds; an open end while it is in force.</param>
/// <param name="Url">Where the text of the resolution can be read.</param>
/// <param name="Checked">How the entry was checked against the text.</param>
public sealed record Provision(string Id, LocalText Title, LocalText Summary, Period InForce, string Url, ProvisionCheck Checked);

/// <summary>Where and how far a provision was checked. <c>Against</c> names the text; <c>Verified</c> is false where it could not be checked.</summary>
public sealed record ProvisionCheck(bool Verified, string Against, DateOnly On);

/// <summary>What the law says of a claim or a fact.</summary>
[JsonConverter(typeof(KebabCase<AssessmentOutcome>))]
public enum AssessmentOutcome
{
    /// <summary>Every element is met and nothing exempts it.</summary>
    Contravenes,
    /// <summary>The provision is about such acts, and this one keeps to it (under a cap, say).</summary>
    Consistent,
    /// <summary>Nothing is against it, but an element is unknown.</summary>
    Insufficient,
    /// <summary>An exemption holds.</summary>
    Exempt,
    /// <summary>The provision is about something else.</summary>
    Outside,
}

[JsonConverter(typeof(KebabSpaced))]
public enum ElementOutcome
{
    Met,
    NotMet,
    Unknown,
}

/// <summary>One element of a provision, held against claims.</summary>
/// <param name="Element">The element's name: <c>actor</c>, <c>act</c>, <c>item</c>, <c>direction</c>, <c>date</c>, <c>exemption</c>, <c>cap</c>.</param>
/// <param name="Claims">The claims whose words decided it.</param>
public sealed record ElementResult(string Element, ElementOutcome Outcome, LocalText Explanation, IReadOnlyList<string> Claims)
{
    /// <summary>The explanation in English, as the report format names it.</summary>
    public string Why => Explanation["en"];
}

/// <summary>A provision held against a claim or a fact, element by element.</summary>
/// <param name="Addressee">Who would be in breach: a state's code.</param>
public sealed record Assessment(string Provision, string? Addressee, AssessmentOutcome Outcome, IReadOnlyList<ElementResult> Elements)
{
    /// <summary>The claims assessed.</summary>
    public IReadOnlyList<string>? Claims { get; init; }
    /// <summary>The version of the provision that applied when the act was done; several where it changed within that time; null where the act is not dated.</summary>
    public IReadOnlyList<ProvisionVersion>? Versions { get; init; }
    /// <summary>What kind of aid to another's act it would be: <c>insurance</c>; null where it is the main act.</summary>
    public string? Aid { get; init; }
}

/// <summary>A provision as it read from a day on.</summary>
/// <param name="By">The provision that changed it; null for the text as first adopted.</param>
public sealed record ProvisionVersion(DateOnly Since, string? By);
