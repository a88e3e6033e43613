using System.Text;
using Pantau.Tests;

namespace Pantau.Law.Tests;

public sealed class TheTableInTheDocs
{
    private const string End = "<!-- /provisions -->";

    private static readonly (string Begin, SanctionsRegime Regime)[] Tables = [("<!-- provisions -->\n", Make.Regime), ("<!-- provisions eu-dprk -->\n", Make.Union)];

    [Fact]
    public void Says_what_the_data_says()
    {
        var path = Repository.PathOf("docs", "law.md");
        var page = File.ReadAllText(path);
        var current = page;
        foreach (var (begin, regime) in Tables)
        {
            var from = current.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
            var to = current.IndexOf(End, from, StringComparison.Ordinal);
            current = current[..from] + Table(regime) + current[to..];
        }
        if (Environment.GetEnvironmentVariable("PANTAU_UPDATE_DOCS") == "1") File.WriteAllText(path, current);
        else Assert.Equal(current, page);
    }

    private static string Table(SanctionsRegime regime)
    {
        var rules = regime.Rules;
        var text = new StringBuilder();
        text.Append($"{rules.Count} provisions, {rules.Count(r => r.Provision.Checked.Verified)} verified.\n\n");
        text.Append("| provision | about | binds | since | verified | against |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var r in rules)
        {
            var p = r.Provision;
            var since = $"{p.InForce.From:yyyy-MM-dd}" + (p.InForce.To is { } to ? $" to {to:yyyy-MM-dd}" : "");
            var binds = r.Binding ? string.Join(", ", r.Bounds.Select(b => b switch { BoundParty.Target => "the DPRK", BoundParty.Flag => "flag states", _ => regime.Members is null ? "other states" : "member states" })) : "nobody (a call)";
            text.Append($"| {p.Id} | {p.Title["en"]} | {binds} | {since} | {(p.Checked.Verified ? "yes" : "not yet")} | {p.Checked.Against} |\n");
        }
        return text.ToString();
    }
}
