using Pantau.Names.Forms;

namespace Pantau.Names.Matching;

/// <summary>Differences in words.</summary>
internal static class Reasons
{
    public static void Pair(List<Slip>? slips, NameToken left, NameToken right, double weight, NameKind kind)
    {
        if (slips is null || weight == 0) return;
        TokenFit.Between(left, right, kind, out var how);
        slips.Add(new Slip(weight, $"“{left}” and “{right}”: {how}"));
    }

    public static string Quote(IEnumerable<NameToken> tokens) => $"“{string.Join(' ', tokens)}”";
}
