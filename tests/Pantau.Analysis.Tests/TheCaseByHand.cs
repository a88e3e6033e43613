using System.Globalization;
using Pantau.Model;
using static Pantau.Analysis.Tests.Tell;

namespace Pantau.Analysis.Tests;

/// <summary>The case that docs/method.md works by hand.</summary>
public sealed class TheCaseByHand
{
    private static readonly string Page = File.ReadAllText(Pantau.Tests.Repository.PathOf("docs", "method.md"));

    [Fact]
    public void Gives_what_the_page_says()
    {
        var ledger = new FactLedger(AnalysisContext.None);
        foreach (var outlet in new[] { "outlet-1", "outlet-2", "outlet-3" }) ledger.Add(AClaim(min: 20000, from: "2023-09-01", via: [outlet]));
        ledger.Add(AClaim(max: 21000, from: "2023-09-01", by: "kr-nis", modality: Modality.Estimated, via: ["outlet-4"]));
        ledger.Add(AClaim(by: "RU", modality: Modality.Denied));
        var fact = Assert.Single(ledger.Facts());
        var reasoning = ledger.Explain(fact);

        Assert.Equal([0.90m, 0.70m, 0m], fact.Points.Select(p => p.Points));
        Assert.Equal(1.60m, reasoning.Total);
        Assert.Equal("very likely", fact.Confidence.Word);
        Assert.Equal((20000, "msmt", 21000, "kr-nis"), (fact.Floor!.Amount, fact.Floor.Source, fact.Ceiling!.Amount, fact.Ceiling.Source));
        Assert.Equal([["kr-nis"], ["msmt"]], reasoning.WhatIf.Loses);
        Assert.Equal([["kr-nis", "msmt"]], reasoning.WhatIf.Falls);
        foreach (var number in new[] { Two(reasoning.Total), Two((decimal)Math.Pow(3, 1.6)), Three(reasoning.Estimate), Three(Likelihood.Estimate(0.7m)), Three(Likelihood.Estimate(0.9m)), Two((decimal)Math.Pow(3, 0.7)), Two((decimal)Math.Pow(3, 0.9)) })
            Assert.Contains(number, Page[Page.IndexOf("## A case by hand", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('A', "1.2")]
    [InlineData('B', "1.0")]
    [InlineData('C', "0.8")]
    [InlineData('D', "0.4")]
    [InlineData('E', "0.1")]
    [InlineData('F', "0.5")]
    public void The_weights_are_those_of_the_page(char letter, string points)
    {
        Assert.Equal(decimal.Parse(points, CultureInfo.InvariantCulture), SourceRatings.Weight(letter));
        Assert.Contains(letter == 'F' ? "| reliability F, cannot be judged | 0.5 |" : "| reliability A, B, C, D, E | 1.2, 1.0, 0.8, 0.4, 0.1 |", Page, StringComparison.Ordinal);
    }

    private static string Two(decimal value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Three(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
