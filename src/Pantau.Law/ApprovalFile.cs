using Pantau.Model;

namespace Pantau.Law;

/// <summary>Reads approvals from <c>approvals.yaml</c>, in a regime's folder or in a workspace.</summary>
public static class ApprovalFile
{
    /// <summary>The file's name, wherever it lies.</summary>
    public const string Name = "approvals.yaml";

    /// <summary>The approvals of a file; none where there is no file.</summary>
    /// <param name="regime">The law in use: an approval under a provision that it does not have is a mistake and named.</param>
    public static ApprovalLoad Load(string path, SanctionsRegime regime)
    {
        var errors = new List<RegimeError>();
        if (!File.Exists(path)) return new ApprovalLoad([], errors);
        if (YamlFile.Open(path, errors) is not { } file) return new ApprovalLoad([], errors);
        var approvals = Read(file, regime.Rules);
        return errors.Count > 0 ? new ApprovalLoad([], errors) : new ApprovalLoad(approvals, errors);
    }

    internal static IReadOnlyList<CommitteeApproval> Read(YamlCursor file, IReadOnlyList<ProvisionRule> rules)
    {
        var approvals = file.Get("approvals", required: true)?.Sequence().Select(a => Approval(a, rules)).ToList() ?? [];
        foreach (var twice in approvals.GroupBy(a => a.Id, StringComparer.Ordinal).Where(g => g.Key.Length > 0 && g.Count() > 1)) file.Wrong($"the approval {twice.Key} is there {twice.Count()} times");
        file.NothingElse();
        return approvals;
    }

    private static CommitteeApproval Approval(YamlCursor at, IReadOnlyList<ProvisionRule> rules)
    {
        var provisions = at.Get("provisions", required: true)?.Sequence().Select(p => Provision(p, rules)).ToList() ?? [];
        var span = new Period(at.Get("from", required: true)?.Date(), at.Get("to")?.Date());
        if (span.To < span.From) at.Wrong("the approval ends before it begins");
        if (provisions.Count == 0) at.Wrong("an approval names the provisions that it excuses from");
        var limit = at.Get("up-to")?.Entries().Select(e => new CapLimit(RuleReader.Unit(e.Key, e.Value), e.Value.Number())).FirstOrDefault();
        var approval = new CommitteeApproval(
            at.TextAt("reference"), at.Local(), provisions, at.TextsAt("parties"), at.Get("items") is { } items ? RuleReader.Known(items) : [], span, limit, at.Get("url")?.Text());
        at.NothingElse();
        return approval;
    }

    private static string Provision(YamlCursor at, IReadOnlyList<ProvisionRule> rules)
    {
        var id = at.Text();
        var rule = rules.FirstOrDefault(r => r.Provision.Id == id);
        if (rule is null) at.Wrong($"there is no provision '{id}'; 'pantau law list' names them all");
        else if (!rule.Exemptions.Any(e => e.Basis == ExemptionBasis.Approval)) at.Wrong($"nothing can be approved under {id}: it has no exemption by approval");
        return id;
    }
}
