using Pantau.Names.Forms;

namespace Pantau.Names.Matching;

/// <summary>Differences in words.</summary>
internal static class MatchReasons
{
    public static void Pair(List<Slip>? slips, NameWord left, NameWord right, double weight, NameKind kind)
    {
        if (slips is null || weight == 0) return;
        TokenFit.Between(left, right, kind, out var how);
        slips.Add(new Slip(weight, $"“{left}” and “{right}”: {how}"));
    }

    public static string Quote(IEnumerable<NameWord> tokens) => $"“{string.Join(' ', tokens)}”";
}
