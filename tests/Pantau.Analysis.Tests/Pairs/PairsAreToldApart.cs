using System.Globalization;
using System.Text;
using Pantau.Model;

namespace Pantau.Analysis.Tests.Pairs;

public sealed class PairsAreToldApart
{
    private static readonly string[] Labels = ["same", "related", "different"];

    [Fact]
    public void Claims_in_many_languages_are_told_to_be_one_fact_related_or_neither()
    {
        var claims = LabelledClaims.Claims();
        var pairs = LabelledClaims.Pairs();
        Assert.True(pairs.Count >= 300);
        var judged = pairs.ConvertAll(p => (p.One, p.Other, p.Label, Found: Judge(claims[p.One], claims[p.Other])));
        var page = Page(judged, claims);
        var path = Pantau.Tests.Repository.PathOf("docs", "analysis-pairs.md");
        if (Environment.GetEnvironmentVariable("PANTAU_WRITE_DOCS") == "1") File.WriteAllText(path, page);
        Assert.All(Labels, label => Assert.True(Score(judged, label).F1 >= 0.95, page));
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), page);
    }

    private static string Judge(Claim one, Claim other)
    {
        var facts = FactFinder.Group([one, other]);
        if (facts.Count == 1) return facts[0].Denials.Count > 0 ? "related" : "same";
        return FactKinship.Between(facts[0], facts[1]) is null ? "different" : "related";
    }

    private static (double Precision, double Recall, double F1) Score(List<(string One, string Other, string Label, string Found)> judged, string label)
    {
        var (right, said, there) = (judged.Count(j => j.Label == label && j.Found == label), judged.Count(j => j.Found == label), judged.Count(j => j.Label == label));
        return ((double)right / said, (double)right / there, 2.0 * right / (said + there));
    }

    private static string Page(List<(string One, string Other, string Label, string Found)> judged, Dictionary<string, Claim> claims)
    {
        var page = new StringBuilder("# Pairs of claims\n\nHow well the analysis tells one fact from two, on ").Append(judged.Count).Append(" pairs of ").Append(claims.Count)
            .Append(" sentences of our own writing in ").Append(claims.Values.Select(c => c.Language).Distinct().Count())
            .Append(" languages\n(`tests/Pantau.Analysis.Tests/Pairs`). Sentences, claims and labels were written by hand by those who wrote the method; after the first\nrun the method was mended, and the labels of ships against ports corrected. So this shows that it does what is meant, not how it\nfares on text that nobody here has seen. A test writes this page.\n\n| label | pairs | precision | recall | F1 |\n| --- | --- | --- | --- | --- |\n");
        foreach (var label in Labels)
        {
            var (precision, recall, f1) = Score(judged, label);
            page.Append(CultureInfo.InvariantCulture, $"| {label} | {judged.Count(j => j.Label == label)} | {precision:0.000} | {recall:0.000} | {f1:0.000} |\n");
        }
        page.Append("\n## Errors\n\n");
        var wrong = judged.FindAll(j => j.Label != j.Found);
        if (wrong.Count == 0) page.Append("None.\n");
        foreach (var (one, other, label, found) in wrong) page.Append($"- {one}, {other}: {label}, taken for {found}. “{claims[one].Quote}” “{claims[other].Quote}”\n");
        return page.ToString();
    }
}
