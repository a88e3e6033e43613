using Pantau.Names.Forms;
using Pantau.Names.Index;
using Pantau.Names.Listings;
using Pantau.Names.Matching;
using Pantau.Names.Screening;

namespace Pantau.Tests;

public sealed class TheIndexFindsWhatComparisonFinds
{
    private static readonly string[] Tables = ["korean", "chinese", "japanese", "cyrillic", "arabic"];

    [Fact]
    public void For_every_pair_of_our_own()
    {
        var rows = Tables.SelectMany(t => File.ReadLines(Repository.PathOf("tests", "Pantau.Names.Tests", "Pairs", t + ".tsv"))).Where(l => l[0] != '#').Select(l => l.Split('\t')).ToList();
        var names = rows.Select((f, i) => (Party: $"p{i}", Kind: NameKinds.OfSchema(f[0]), Name: f[3], Forms: NameReader.Default.Read(f[3], NameKinds.OfSchema(f[0])))).ToList();
        var search = NameIndex.Build(names.Select(n => (n.Party, n.Kind, (IEnumerable<string>)[n.Name]))).Search();
        int all = 0, found = 0;
        foreach (var query in rows)
        {
            var kind = NameKinds.OfSchema(query[0]);
            var forms = NameReader.Default.Read(query[2], kind);
            var hits = search.Find(query[2], kind).Select(h => h.Party).ToHashSet(StringComparer.Ordinal);
            var expected = names.Where(n => n.Kind == kind && NameComparer.Score(forms, n.Forms) >= NameMatch.Threshold).Select(n => n.Party).ToList();
            all += expected.Count;
            found += expected.Count(hits.Contains);
        }
        Assert.True(found >= all * 0.98, $"{found} of {all}");
    }

    [Fact]
    public void Also_from_a_file_and_after_changes()
    {
        var path = Path.GetTempFileName();
        try
        {
            NameIndex.Build([Party("a", "Sergey Lavrov"), Party("b", "Igor Sechin")]).Save(path);
            var index = NameIndex.Load(path)!;
            Assert.Equal("a", Assert.Single(index.Search().Find("Сергей Лавров", NameKind.Person)).Party);
            var later = index.With(["a"], [Party("c", "Alisher Usmanov")]);
            Assert.Equal(2, later.PartyCount);
            Assert.Empty(later.Search().Find("Sergei Lavrov", NameKind.Person));
            Assert.Equal("c", Assert.Single(later.Search().Find("AlisherUsmanov", NameKind.Person)).Party);
            File.WriteAllText(path, "no index");
            Assert.Null(NameIndex.Load(path));
        }
        finally
        {
            File.Delete(path);
        }

        static (string, NameKind, IEnumerable<string>) Party(string id, string name) => (id, NameKind.Person, [name]);
    }

    [Fact]
    public void And_screening_says_why()
    {
        var ship = new ListedParty("x-1", "x", PartyKind.Vessel) { Names = [new PartyName("Sample Star 3", NameType.Primary)], Identifiers = [new Identifier("imo", "9074729")] };
        var person = new ListedParty("x-2", "x", PartyKind.Person) { Names = [new PartyName("Ivan Petrov", NameType.Primary)], Dates = [new PartyDate("birth", "1961-02-03")] };
        var screener = new Screener([ship, person]);
        Assert.Equal("the same IMO number 9074729", Assert.Single(Assert.Single(screener.Find(new ScreenQuery("IMO 9074729"))).Reasons));
        Assert.Empty(screener.Find(new ScreenQuery("Sample Star")));
        Assert.Empty(screener.Find(new ScreenQuery("Sample Star 3", Imo: "9074731")));
        Assert.Single(screener.Find(new ScreenQuery("Иван Петров", BirthDate: "1961-02-03")));
        Assert.Empty(screener.Find(new ScreenQuery("Иван Петров", BirthDate: "1985-02-03"), 0.8));
    }
}
