using Pantau.Model;

namespace Pantau.Analysis;

/// <summary>Groups claims into facts and says how sure they make us. The order in which claims come never matters.</summary>
public static class Analyst
{
    public static IReadOnlyList<Fact> Group(IReadOnlyList<Claim> claims, AnalysisContext? context = null)
    {
        context ??= AnalysisContext.None;
        var told = claims.DistinctBy(c => c.Id).OrderBy(c => c.Id, StringComparer.Ordinal).ToList();
        var denials = told.Where(c => c.Modality == Modality.Denied).ToList();
        var facts = told.Where(c => c.Modality != Modality.Denied && !Movements.Are(c))
            .GroupBy(c => (c.Kind, c.Actor, c.Recipient, Together: string.Join(',', c.Parties ?? []), Meant: c.Modality == Modality.Intended))
            .SelectMany(g => FactGrouping.Of([.. g]))
            .Concat(Movements.Of(told))
            .ToList();
        var denied = Deny(facts, denials, out var unanswered);
        return [.. facts.Select((f, i) => Make(f, denied[i], context)).Concat(unanswered.GroupBy(d => FactGrouping.KeyOf(d)).Select(g => Make([.. g], [], context))).Order(FactOrder.Instance)];
    }

    // A denial goes to every fact that it speaks against; one that speaks against none stands as what it is.
    private static List<List<Claim>> Deny(List<List<Claim>> facts, List<Claim> denials, out List<Claim> unanswered)
    {
        var denied = facts.ConvertAll(_ => new List<Claim>());
        unanswered = [];
        foreach (var denial in denials)
        {
            var hit = false;
            for (var i = 0; i < facts.Count; i++)
            {
                if (!facts[i].Exists(c => Contradicts(denial, c))) continue;
                denied[i].Add(denial);
                hit = true;
            }
            if (!hit) unanswered.Add(denial);
        }
        return denied;
    }

    private static bool Contradicts(Claim denial, Claim claim) =>
        denial.Kind == claim.Kind && denial.Actor == claim.Actor && (denial.Recipient is null || denial.Recipient == claim.Recipient)
        && (denial.Item is null || claim.Item is null || Items.Related(denial.Item, claim.Item));

    private static Fact Make(List<Claim> claims, List<Claim> denials, AnalysisContext context)
    {
        var first = claims[0];
        var moves = Movements.Are(first);
        var (quantity, conflicts) = moves ? (Movements.Number(claims), (IReadOnlyList<Conflict>)[]) : NumberAgreement.Of(claims);
        var origins = OriginCount.Of(claims, context);
        var modality = Strongest(claims);
        var period = moves ? Movements.Stretch(claims) : ClaimDates.Of(claims);
        return new Fact
        {
            Kind = first.Kind,
            Actor = first.Actor,
            Recipient = first.Recipient,
            Parties = first.Parties,
            Item = FactGrouping.CommonItem(claims),
            Quantity = quantity,
            Carrier = claims.Select(c => c.Carrier).Where(c => c is not null).GroupBy(c => c, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key,
            Period = period,
            Place = first.Reader == Claim.TrackReader ? first.Place : null,
            Modality = modality,
            Origins = origins,
            IndependentOrigins = origins.Count(o => o.DependsOn is null),
            Conflicts = conflicts,
            Confidence = Likelihood.Of(origins, conflicts, denials, modality, first),
            Claims = claims,
            Denials = denials,
        };
    }

    private static Modality Strongest(List<Claim> claims)
    {
        foreach (var modality in new[] { Modality.Confirmed, Modality.Asserted, Modality.Estimated, Modality.Alleged, Modality.Intended })
            if (claims.Exists(c => c.Modality == modality)) return modality;
        return Modality.Denied;
    }
}
