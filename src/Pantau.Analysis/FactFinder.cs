using Pantau.Model;

namespace Pantau.Analysis;

/// <summary>Groups claims into facts and says how sure they make us. The order in which claims come never matters.</summary>
public static class FactFinder
{
    public static IReadOnlyList<Fact> Group(IEnumerable<Claim> claims, AnalysisContext? context = null)
    {
        var ledger = new FactLedger(context ?? AnalysisContext.None);
        foreach (var claim in claims) ledger.Add(claim);
        return ledger.Facts();
    }
}
