using Pantau.Names.Forms;
using Pantau.Names.Matching;

namespace Pantau.Tests;

public sealed class PairsOfOurOwn
{
    public static TheoryData<string> Tables() => ["korean", "chinese", "japanese", "cyrillic", "arabic"];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Are_told_apart_and_together_in_both_directions(string table)
    {
        var rows = Rows(table).ToList();
        var wrong = rows.Where(r => NameComparer.Default.Compare(r.One, r.Other, r.Kind).IsMatch != r.Same || NameComparer.Default.Compare(r.Other, r.One, r.Kind).IsMatch != r.Same).ToList();
        // docs/names.md names those that still go wrong.
        Assert.True(wrong.Count <= Math.Max(1, rows.Count / 25), string.Join("\n", wrong));
    }

    [Fact]
    public void Are_at_least_three_hundred() => Assert.True(Tables().Sum(t => Rows(t.Data).Count()) >= 300);

    private static IEnumerable<(NameKind Kind, bool Same, string One, string Other)> Rows(string table) =>
        File.ReadLines(Repository.PathOf("tests", "Pantau.Names.Tests", "Pairs", table + ".tsv")).Where(l => l[0] != '#').Select(l => l.Split('\t'))
            .Select(f => (NameKinds.OfSchema(f[0]), f[1] == "same", f[2], f[3]));
}
