using System.Text.RegularExpressions;
using CsCheck;
using Pantau.Model;

namespace Pantau.Law.Tests;

public sealed partial class TheFilesOfARegime
{
    private const string Head = "id: x\nname: {en: X, id: X}\ntarget: KP\nitems:\n  coal: {en: coal, id: batu bara}\n";

    private const string Good = """
        resolution: S/RES/1(2000)
        adopted: 2000-01-02
        url: https://example.org
        provisions:
          - paragraph: "1"
            title: {en: a, id: b}
            summary: {en: a, id: b}
            binds: [target]
            flow: from-target
            cases:
              - {acts: [transfer], items: [coal]}
            checked: {verified: false, against: nothing, on: 2026-01-01}
        """;

    [Fact]
    public void Ids_are_unique_and_of_the_published_form()
    {
        var ids = Make.Regime.Provisions.Select(p => p.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(ids, id => Assert.Matches(Form(), id));
    }

    [Fact]
    public void Every_provision_says_in_both_languages_what_it_asks_and_how_it_was_checked() => Assert.All(Make.Regime.Rules, r =>
    {
        Assert.All(new[] { r.Provision.Title, r.Provision.Summary }, t => Assert.NotEqual(t["en"], t["id"]));
        Assert.True(r.Provision.InForce.From >= r.Adopted || r.Provision.InForce.From == r.Adopted);
        Assert.NotEmpty(r.Provision.Checked.Against);
        Assert.NotEmpty(r.Bounds);
        Assert.All(new[] { "en", "id" }, l => Assert.NotEmpty(ProvisionText.Lines(r, Make.Regime, l)));
        Assert.Equal(r.Provision.Checked.Verified, ProvisionText.Lines(r, Make.Regime, "en").Last().StartsWith("Checked", StringComparison.Ordinal));
    });

    [Fact]
    public void Every_item_of_claims_has_a_class() =>
        Assert.Equal(Items.All.Order(StringComparer.Ordinal), Make.Regime.Words.Items.Select(i => i.Slug).Order(StringComparer.Ordinal));

    [Fact]
    public void A_good_file_loads() => Assert.Empty(LoadWith(Good).Errors);

    [Theory]
    [InlineData("adopted: 2000-01-02", "adopted: 2000-13-02", 2, "is not a date")]
    [InlineData("    binds: [target]\n", "", 5, "'binds' is missing")]
    [InlineData("[transfer]", "[transfers]", 11, "'transfers' is not one of")]
    [InlineData("[coal]", "[cole]", 11, "'cole' is not an item")]
    [InlineData("flow: from-target", "flow: sideways", 9, "'sideways' is not one of")]
    [InlineData("summary:", "sumary:", 5, "'summary' is missing")]
    [InlineData("verified: false", "verified: perhaps", 12, "is not true or false")]
    [InlineData("title: {en: a, id: b}", "title: {en: a}", 6, "'id' is missing")]
    [InlineData("    flow:", "    exemption: none\n    flow:", 9, "'exemption' is not known here")]
    [InlineData("{acts: [transfer]", "{acts: [transfer", 11, "not valid YAML")]
    public void What_is_wrong_is_named_with_its_file_and_line(string good, string bad, int line, string message)
    {
        var load = LoadWith(Good.Replace(good, bad, StringComparison.Ordinal));
        Assert.Null(load.Regime);
        Assert.Contains(load.Errors, e => e.File.EndsWith("one.yaml", StringComparison.Ordinal) && e.Line == line && e.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_without_a_regime_is_said_to_be_one()
    {
        var load = SanctionsRegime.Load(Path.Combine(Path.GetTempPath(), "no-such-folder"));
        Assert.Null(load.Regime);
        Assert.Contains("no regime here", load.Errors.Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_nests_without_end_is_refused() => Assert.Contains(LoadWith(Good + string.Concat(Enumerable.Repeat("[a: ", 20_000))).Errors, e => e.Message.Contains("deep", StringComparison.Ordinal) || e.Message.Contains("not valid YAML", StringComparison.Ordinal));

    [Fact]
    public void The_same_provision_twice_is_refused() =>
        Assert.Contains(LoadWith(Good, Good).Errors, e => e.Message.Contains("2 times", StringComparison.Ordinal));

    [Fact]
    public void No_damage_to_a_file_makes_loading_throw() => (from at in Gen.Int[0, Good.Length - 1]
                                                              from length in Gen.Int[0, 30]
                                                              from noise in Gen.String[Gen.Char["{}[]:,-&*!|>'\"% \n\tab0\0"], 0, 6]
                                                              select Good.Remove(at, Math.Min(length, Good.Length - at)).Insert(at, noise)).Sample(
        text =>
        {
            var load = LoadWith(text);
            Assert.True(load.Regime is null == load.Errors.Count > 0);
        }, iter: 1000, threads: 1);

    private static RegimeLoad LoadWith(params string[] files)
    {
        var folder = Directory.CreateTempSubdirectory("pantau-law-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, SanctionsRegime.HeadFile), Head);
            foreach (var (text, i) in files.Select((t, i) => (t, i)))
                File.WriteAllText(Path.Combine(folder.FullName, i == 0 ? "one.yaml" : $"more{i}.yaml"), text);
            return SanctionsRegime.Load(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [GeneratedRegex(@"^S/RES/\d{4}\(\d{4}\)/\d+(\([a-z]\)(\([ivx]+\))?)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
