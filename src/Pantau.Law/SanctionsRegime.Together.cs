using Pantau.Model;

namespace Pantau.Law;

public sealed partial class SanctionsRegime
{
    private readonly AssessmentContext known;
    private readonly IReadOnlyList<SanctionsRegime> parts;

    /// <summary>The regimes that this one is made of: itself where it is one.</summary>
    public IReadOnlyList<SanctionsRegime> Parts => parts.Count > 0 ? parts : [this];

    /// <summary>Looks a party up in sanctions lists; null where the regime was given none.</summary>
    public Func<string, IReadOnlyList<PartyListing>>? ListingsOf => known.ListingsOf;

    /// <summary>Several regimes as one: claims are held against each in turn. Words and target are those of the first.</summary>
    public static SanctionsRegime Together(IReadOnlyList<SanctionsRegime> regimes) => regimes.Count == 1 ? regimes[0] : new SanctionsRegime(
        string.Join(',', regimes.Select(r => r.Id)), LocalText.Of(string.Join("; ", regimes.Select(r => r.Name["en"])), string.Join("; ", regimes.Select(r => r.Name["id"]))), regimes[0].Target, regimes[0].Words, regimes[0].Members,
        [.. regimes.SelectMany(r => r.Sources).Distinct(StringComparer.Ordinal)], [.. regimes.SelectMany(r => r.Rules)], AssessmentContext.None, regimes);

    /// <summary>The same law, with approvals and listings that every assessment takes into account.</summary>
    public SanctionsRegime Knowing(AssessmentContext around) => new(Id, Name, Target, Words, Members, Sources, Rules, known.Beside(around), parts);
}
