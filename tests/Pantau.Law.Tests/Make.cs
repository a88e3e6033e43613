using Pantau.Law;
using Pantau.Model;
using Pantau.Tests;

namespace Pantau.Law.Tests;

/// <summary>The regime of the repository, and claims to hold against it.</summary>
internal static class Make
{
    public static string Folder { get; } = Repository.PathOf("regimes", "un-dprk");

    public static SanctionsRegime Regime { get; } = Load(Folder);

    /// <summary>The second regime: the European Union's measures.</summary>
    public static SanctionsRegime Union { get; } = Load(Repository.PathOf("regimes", "eu-dprk"));

    public static Period In2024 { get; } = Period.Year(2024);

    /// <summary>A claim of 2024 unless another period is given.</summary>
    public static Claim Claim(
        ClaimKind kind, string? actor, string? recipient, string? item = null, string quote = "it happened",
        Quantity? quantity = null, Modality modality = Modality.Asserted, string? carrier = null, Place? place = null,
        Period? period = null, bool undated = false, string id = "c1", string? attribution = "msmt") => new()
        {
            Id = id,
            Kind = kind,
            Actor = actor,
            Recipient = recipient,
            Item = item,
            Quote = quote,
            Quantity = quantity,
            Modality = modality,
            Carrier = carrier,
            Place = place,
            Period = undated ? null : period ?? In2024,
            Attribution = attribution,
            Span = new TextSpan(0, quote.Length),
            Language = "en",
            Evidence = "sha256:00",
        };

    public static Assessment? Of(string provision, Claim claim, string? addressee = null, AssessmentContext? context = null) =>
        Regime.Assess(claim, context).FirstOrDefault(a => a.Provision == provision && (addressee is null || a.Addressee == addressee));

    public static ElementResult Element(this Assessment? assessment, string name) => assessment!.Elements.First(e => e.Element == name);

    private static SanctionsRegime Load(string folder)
    {
        var load = SanctionsRegime.Load(folder);
        return load.Regime ?? throw new InvalidOperationException(string.Join('\n', load.Errors));
    }
}
