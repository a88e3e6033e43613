using Pantau.Model;

namespace Pantau.Law;

/// <summary>A sanctions regime: its provisions as dated data, and what they say of claims.</summary>
public sealed partial class SanctionsRegime
{
    /// <summary>The file that says what the regime is; every other <c>.yaml</c> file of the folder is one resolution.</summary>
    public const string HeadFile = "regime.yaml";

    private SanctionsRegime(string id, LocalText name, string target, RegimeWords words, RegimeMembers? members, IReadOnlyList<string> sources, IReadOnlyList<ProvisionRule> rules, AssessmentContext known, IReadOnlyList<SanctionsRegime> parts)
    {
        Id = id;
        Name = name;
        Target = target;
        Words = words;
        Members = members;
        Sources = sources;
        Rules = rules;
        Provisions = [.. rules.Select(r => r.Provision)];
        this.known = known;
        this.parts = parts;
    }

    /// <summary><c>un-dprk</c>.</summary>
    public string Id { get; }

    public LocalText Name { get; }

    /// <summary>The state under sanctions: <c>KP</c>.</summary>
    public string Target { get; }

    public RegimeWords Words { get; }

    /// <summary>The states that it binds; null where it binds every state.</summary>
    public RegimeMembers? Members { get; }

    /// <summary>Where the texts are.</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>The provisions with their elements, by resolution and paragraph.</summary>
    public IReadOnlyList<ProvisionRule> Rules { get; }

    public IReadOnlyList<Provision> Provisions { get; }

    public ProvisionRule? Find(string id) => Rules.FirstOrDefault(r => string.Equals(r.Provision.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>Where a regime is: a folder given as a path, or the one of that name beside the program.</summary>
    public static string FolderOf(string nameOrPath) =>
        Directory.Exists(nameOrPath) ? nameOrPath : Path.Combine(AppContext.BaseDirectory, "regimes", nameOrPath);

    /// <summary>Reads a regime's folder. Errors name file and line; a regime with an error is not returned.</summary>
    public static RegimeLoad Load(string folder)
    {
        var errors = new List<RegimeError>();
        var headPath = Path.Combine(folder, HeadFile);
        if (!File.Exists(headPath))
            return new RegimeLoad(null, [new RegimeError(folder, 0, $"no regime here: '{HeadFile}' is missing; give a folder such as regimes/un-dprk")]);
        if (YamlFile.Open(headPath, errors) is not { } head) return new RegimeLoad(null, errors);
        var id = head.TextAt("id");
        var name = head.Get("name", required: true)?.Local() ?? LocalText.Of("", "");
        var target = head.TextAt("target");
        if (target.Length > 0 && !Parties.IsState(target)) head.Wrong($"the target '{target}' is not a state's code such as KP");
        var sources = head.TextsAt("sources");
        var beside = Path.GetDirectoryName(Path.GetFullPath(folder)) ?? folder;
        var words = RegimeWords.Read(head, other => Path.Combine(beside, Path.GetFileName(other), HeadFile) is var path && File.Exists(path) ? YamlFile.Open(path, errors) : null);
        var members = RegimeMembers.Read(head);
        var common = head.Get("exemptions")?.Sequence().Select(e => RuleReader.ReadExemption(e) with { OfRegime = true }).ToList() ?? [];
        head.NothingElse();
        var rules = new List<ProvisionRule>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            if (Path.GetFileName(path) is not (HeadFile or ApprovalFile.Name) && YamlFile.Open(path, errors) is { } file) rules.AddRange(RuleReader.Read(file).Select(r => r.AlsoExemptedBy(common)));
        }
        foreach (var twice in rules.GroupBy(r => r.Provision.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
            errors.Add(new RegimeError(folder, 0, $"the provision {twice.Key} is there {twice.Count()} times"));
        var approved = Path.Combine(folder, ApprovalFile.Name);
        var approvals = File.Exists(approved) && YamlFile.Open(approved, errors) is { } given ? ApprovalFile.Read(given, rules) : [];
        if (rules.Count == 0 && errors.Count == 0) errors.Add(new RegimeError(folder, 0, "the regime has no provisions"));
        return errors.Count > 0
            ? new RegimeLoad(null, errors)
            : new RegimeLoad(new SanctionsRegime(id, name, target, words, members, sources, rules, AssessmentContext.None with { Approvals = approvals }, []), []);
    }

    /// <summary>What the provisions say of one claim.</summary>
    public IReadOnlyList<Assessment> Assess(Claim claim, AssessmentContext? context = null, bool includeOutside = false) =>
        Assess([claim], context, includeOutside);

    /// <summary>
    /// What the provisions say of one fact, told by one or more claims, in the order of <see cref="Rules"/>. Provisions that are
    /// plainly about something else are left out unless asked for. The order of the claims does not matter.
    /// </summary>
    public IReadOnlyList<Assessment> Assess(IReadOnlyList<Claim> fact, AssessmentContext? context = null, bool includeOutside = false)
    {
        var around = (context ?? AssessmentContext.None).Beside(known);
        return parts.Count > 0
            ? [.. parts.SelectMany(p => p.Assess(fact, around, includeOutside))]
            : new Assessor(this, new Fact(fact, Target), around.Dated(fact)).All(includeOutside);
    }
}
