using Pantau.Model;

namespace Pantau.Analysis;

/// <summary>A fact of the claims that tell it: item, bounds, time, origins and how sure.</summary>
internal static class FactMaking
{
    /// <param name="claims">In ordinal order of their ids.</param>
    public static Fact Of(IReadOnlyList<Claim> claims, IReadOnlyList<Claim> denials, AnalysisContext context, CopiedDocuments documents)
    {
        // Parties as the claims give them that name them all.
        var first = claims.FirstOrDefault(c => c.Actor is not null && c.Recipient is not null) ?? claims[0];
        var lineage = Lineage.Of(claims, context, documents);
        var moves = Movements.Are(first);
        var numbers = moves ? new AgreedNumbers(Movements.Number(claims), null, null, [], false) : NumberAgreement.Of(claims, lineage);
        var modality = Strongest(claims);
        var likelihood = Likelihood.Of(lineage, Lineage.Of(denials, context, documents), numbers, modality, first, context);
        return new Fact
        {
            Kind = first.Kind,
            Actor = first.Actor,
            Recipient = first.Recipient,
            Parties = first.Parties,
            Item = CommonItem(claims),
            Quantity = numbers.Quantity,
            Floor = numbers.Floor,
            Ceiling = numbers.Ceiling,
            Carrier = claims.Select(c => c.Carrier).Where(c => c is not null).GroupBy(c => c, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key,
            Period = moves ? Movements.Stretch(claims) : ClaimDates.Of(claims),
            Place = first.Reader == Claim.TrackReader ? first.Place : null,
            Modality = modality,
            Lineage = lineage,
            Conflicts = numbers.Conflicts,
            Points = likelihood.Points,
            Confidence = likelihood.Confidence,
            Claims = claims,
            Denials = denials,
        };
    }

    private static Modality Strongest(IReadOnlyList<Claim> claims)
    {
        foreach (var modality in new[] { Modality.Confirmed, Modality.Asserted, Modality.Estimated, Modality.Alleged, Modality.Intended })
            if (claims.Any(c => c.Modality == modality)) return modality;
        return Modality.Denied;
    }

    // The narrowest item that is one of those named, or covers them all.
    private static string? CommonItem(IReadOnlyList<Claim> claims)
    {
        var named = claims.Select(c => c.Item).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (named.Count == 0) return null;
        var common = named[0];
        foreach (var item in named.Skip(1))
        {
            if (Items.Is(item, common)) continue;
            common = Items.Ancestry(common).FirstOrDefault(wider => Items.Is(item, wider)) ?? common;
        }
        // One wide word among many narrow ones does not hide what they name.
        return named.Contains("munitions") && common == "arms" ? "munitions" : common;
    }
}
