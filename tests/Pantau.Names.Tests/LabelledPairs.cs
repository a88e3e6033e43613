using Pantau.Names.Csv;
using Pantau.Names.Forms;
using Pantau.Names.Matching;

namespace Pantau.Tests;

public sealed class LabelledPairs
{
    private const int Folds = 10;

    [Fact]
    public void Reach_the_aim_and_hold_under_cross_validation()
    {
        var scored = Scored();
        Assert.InRange(F1(scored, NameMatch.Threshold), 0.92, 1);
        // The threshold chosen on nine tenths, measured on the tenth that was left out.
        var outside = Enumerable.Range(0, Folds).SelectMany(fold =>
        {
            var chosen = Threshold([.. scored.Where((_, i) => i % Folds != fold)]);
            return scored.Where((_, i) => i % Folds == fold).Select(s => (s.Match, Said: s.Score >= chosen));
        }).ToList();
        Assert.InRange(F1(outside), 0.92, 1);
    }

    [Fact]
    public void Are_right_wherever_the_label_is_strong() =>
        Assert.All(Scored().Where(s => s.Quality == "STRONG"), s => Assert.True(s.Match == s.Score >= NameMatch.Threshold - 1e-9, s.Names));

    private static double Threshold(List<(bool Match, double Score, string Quality, string Names)> pairs) =>
        Enumerable.Range(50, 45).Select(t => t / 100.0).MaxBy(t => F1(pairs, t));

    private static double F1(List<(bool Match, double Score, string Quality, string Names)> pairs, double threshold) =>
        F1(pairs.ConvertAll(p => (p.Match, p.Score >= threshold - 1e-9)));

    private static double F1(List<(bool Match, bool Said)> pairs)
    {
        var right = pairs.Count(p => p.Match && p.Said);
        return 2.0 * right / (pairs.Count(p => p.Match) + pairs.Count(p => p.Said));
    }

    private static List<(bool Match, double Score, string Quality, string Names)> Scored()
    {
        using var reader = new StreamReader(Needs.SharedData("data/names/name_pairs_dev.csv"));
        var rows = CsvText.Rows(reader).ToList();
        int At(string column) => Array.IndexOf(rows[0], column);
        return [.. rows.Skip(1).Select(r =>
        {
            var match = NameComparer.Default.Compare(r[At("name1")], r[At("name2")], NameKinds.OfSchema(r[At("schema")]));
            return (r[At("is_match")] == "true", match.Score, r[At("quality")], $"{r[At("name1")]} | {r[At("name2")]}");
        })];
    }
}
