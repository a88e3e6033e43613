using Pantau.Model;

namespace Pantau.Law;

/// <summary>Reads one file of a resolution: its dates and its provisions.</summary>
internal static class RuleReader
{
    public static IReadOnlyList<ProvisionRule> Read(YamlCursor file)
    {
        var resolution = file.TextAt("resolution");
        var adopted = file.Get("adopted", required: true)?.Date() ?? default;
        var url = file.TextAt("url");
        var rules = file.Get("provisions", required: true)?.Sequence().Select(p => ReadRule(p, resolution, adopted, url)).ToList() ?? [];
        file.NothingElse();
        return rules;
    }

    private static ProvisionRule ReadRule(YamlCursor at, string resolution, DateOnly adopted, string url)
    {
        var paragraph = at.TextAt("paragraph");
        var from = at.Get("from")?.Date() ?? adopted;
        var to = at.Get("to")?.Date();
        if (to < from) at.Wrong($"paragraph {paragraph} ends before it begins");
        var cases = at.Get("cases", required: true)?.Sequence().Select(ReadCase).ToList() ?? [];
        var rule = new ProvisionRule
        {
            Provision = new Provision(
                $"{resolution}/{paragraph}", Local(at, "title"), Local(at, "summary"), new Period(from, to), url, Check(at.Get("checked", required: true))),
            Adopted = adopted,
            Binding = at.Truth(otherwise: true, "binding"),
            Bounds = at.Get("binds", required: true)?.Sequence().Select(b => b.Choice<BoundParty>()).ToList() ?? [],
            Flow = at.Get("flow", required: true)?.Choice<FlowDirection>() ?? default,
            Cases = cases,
            Exemptions = at.Get("exemptions")?.Sequence().Select(ReadExemption).ToList() ?? [],
            Cap = at.Get("cap") is { } cap ? ReadCap(cap) : null,
            HsChapters = at.TextsAt("hs"),
            Amendments = at.Get("amended")?.Sequence().Select(ReadAmendment).ToList() ?? [],
            SupersededBy = at.Get("superseded-by")?.Text(),
        };
        if (rule.SupersededBy is not null && to is null) at.Wrong($"paragraph {paragraph} is superseded, so it needs the day on which it ended ('to')");
        if (cases.Count == 0) at.Wrong($"paragraph {paragraph} has no cases");
        at.NothingElse();
        return rule;
    }

    private static LocalText Local(YamlCursor at, string key) => at.Get(key, required: true)?.Local() ?? LocalText.Of("", "");

    private static ProvisionCheck Check(YamlCursor? at)
    {
        if (at is null) return new ProvisionCheck(false, "", default);
        var check = new ProvisionCheck(at.Truth(otherwise: false, "verified"), at.TextAt("against"), at.Get("on", required: true)?.Date() ?? default);
        at.NothingElse();
        return check;
    }

    private static RuleCase ReadCase(YamlCursor at)
    {
        var items = at.Get("items") is { } list ? Known(list) : null;
        var found = new RuleCase(
            at.Get("acts", required: true)?.Sequence().Select(a => a.Choice<ClaimKind>()).ToList() ?? [],
            items,
            at.Get("since")?.Date(),
            at.Get("by")?.Text(),
            at.Get("flow")?.Choice<FlowDirection>(),
            at.Get("open")?.Sequence().Select(ReadOpen).ToList() ?? [])
        {
            Until = at.Get("until")?.Date(),
            Aid = at.Get("aid")?.Choice<ActOfAid>(),
            Capped = at.Truth(otherwise: true, "capped"),
        };
        if (found.Until < found.Since) at.Wrong("the case ends before it begins");
        at.NothingElse();
        return found;
    }

    private static RuleAmendment ReadAmendment(YamlCursor at)
    {
        var amendment = new RuleAmendment(at.Get("since", required: true)?.Date() ?? default, at.TextAt("by"), at.Local());
        at.NothingElse();
        return amendment;
    }

    private static ListedTest ReadListed(YamlCursor at)
    {
        var listed = new ListedTest(at.TextsAt("lists"), at.TextsAt("programmes"), at.Truth(otherwise: false, "vessels"));
        if (listed.Lists.Count == 0) at.Wrong("name the lists on which the party must stand");
        at.NothingElse();
        return listed;
    }

    private static OpenQuestion ReadOpen(YamlCursor at)
    {
        var open = new OpenQuestion(at.TextAt("element"), at.Local(), at.TextsAt("words"), at.Truth(otherwise: false, "target-flag"), at.Truth(otherwise: false, "needed"))
        {
            Listed = at.Get("listed") is { } listed ? ReadListed(listed) : null,
        };
        if (open is { Needed: true, Words.Count: 0, TargetFlag: false, Listed: null }) at.Wrong("what is needed must have words, a flag or a listing that settle it");
        at.NothingElse();
        return open;
    }

    public static Exemption ReadExemption(YamlCursor at)
    {
        var basis = at.Get("basis", required: true)?.Choice<ExemptionBasis>() ?? default;
        var items = at.Get("items") is { } list ? Known(list) : [];
        if (basis == ExemptionBasis.Item && items.Count == 0) at.Wrong("an exemption by item names its items");
        var exemption = new Exemption(basis, at.Local(), items, at.TextsAt("places"))
        {
            InForce = new Period(at.Get("since")?.Date(), at.Get("until")?.Date()),
            By = at.Get("by")?.Text(),
        };
        if (exemption.InForce.To < exemption.InForce.From) at.Wrong("the exemption ends before it begins");
        at.NothingElse();
        return exemption;
    }

    private static Cap ReadCap(YamlCursor at)
    {
        var limits = at.Get("limits", required: true)?.Entries().Select(e => new CapLimit(Unit(e.Key, e.Value), e.Value.Number())).ToList() ?? [];
        var months = (int)(at.Get("months", required: true)?.Number() ?? 0);
        if (months is < 1 or > 120) at.Wrong("a cap's period is 1 to 120 months");
        var conversions = at.Get("conversions")?.Sequence().Select(ReadConversion).ToList() ?? [];
        var cap = new Cap(limits, at.Get("from", required: true)?.Date() ?? default, Math.Clamp(months, 1, 120), conversions);
        if (limits.Count == 0) at.Wrong("a cap needs a limit");
        foreach (var conversion in conversions.Where(c => limits.TrueForAll(l => l.Unit != c.To)))
            at.Wrong($"the cap converts to '{conversion.To}', in which it has no limit");
        at.NothingElse();
        return cap;
    }

    private static CapConversion ReadConversion(YamlCursor at)
    {
        var conversion = new CapConversion(
            Unit(at.TextAt("unit"), at), Unit(at.TextAt("to"), at),
            at.Get("low", required: true)?.Number() ?? 0, at.Get("high", required: true)?.Number() ?? 0);
        at.NothingElse();
        return conversion;
    }

    internal static List<string> Known(YamlCursor list) =>
        [.. list.Sequence().Select(i =>
        {
            var slug = i.Text();
            if (slug.Length > 0 && !Items.IsKnown(slug)) i.Wrong($"'{slug}' is not an item of claims");
            return slug;
        })];

    internal static string Unit(string unit, YamlCursor at)
    {
        if (unit.Length > 0 && !Units.All.Contains(unit)) at.Wrong($"'{unit}' is not a unit of claims");
        return unit;
    }
}
