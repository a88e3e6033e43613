namespace Pantau.Analysis;

/// <summary>Whether claims that leave a party out fit a fact between named parties: only by a number and a date that both give, or by a date where neither counts.</summary>
internal static class OpenParties
{
    public static bool Fits(TellingCluster open, TellingCluster named)
    {
        if (open.Dated.Count > 0 && named.Dated.Count > 0 && !open.Dated.Exists(a => named.Dated.Exists(b => NearFigures.SameStretch(a, b)))) return false;
        if (open.Counted.Count > 0) return open.Counted.TrueForAll(a => named.Counted.Exists(b => NearFigures.SameNumber(a, b)));
        return open.Dated.Count > 0 && named.Dated.Count > 0;
    }
}
