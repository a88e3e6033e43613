using CsCheck;
using Pantau.Names.Forms;
using Pantau.Names.Index;
using Pantau.Names.Listings;
using Pantau.Names.Lists;
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
        var search = NameIndex.Build(names.Select(n => new IndexedParty(n.Party, n.Kind, [n.Name])), toKeep: true).Search();
        int all = 0, found = 0;
        var missed = new List<string>();
        foreach (var query in rows)
        {
            var kind = NameKinds.OfSchema(query[0]);
            var forms = NameReader.Default.Read(query[2], kind);
            var hits = search.Find(query[2], kind).Select(h => h.Party).ToHashSet(StringComparer.Ordinal);
            var expected = names.Where(n => n.Kind == kind && NameComparer.Score(forms, n.Forms) >= NameMatch.Threshold).Select(n => n.Party).ToList();
            all += expected.Count;
            found += expected.Count(hits.Contains);
            missed.AddRange(expected.Where(e => !hits.Contains(e)).Select(e => $"{query[2]} ~ {names.First(n => n.Party == e).Name}"));
        }
        Assert.True(found >= all * 0.995, $"{found} of {all}: {string.Join("; ", missed)}");
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

        static IndexedParty Party(string id, string name) => new(id, NameKind.Person, [name]);
    }

    [Fact]
    public void An_index_that_was_cut_changed_or_made_from_something_else_is_not_taken()
    {
        var path = Path.GetTempFileName();
        try
        {
            NameIndex.Build([new IndexedParty("a", NameKind.Person, ["Sergey Lavrov"]), new IndexedParty("b", NameKind.Vessel, ["Sample Star 3"])], toKeep: true).Save(path, "lists of today");
            Assert.NotNull(NameIndex.Load(path, "lists of today"));
            Assert.Null(NameIndex.Load(path, "lists of yesterday"));
            var bytes = File.ReadAllBytes(path);
            Gen.Int[0, bytes.Length - 1].Select(Gen.Bool).Sample((at, cut) =>
            {
                var worse = bytes.ToArray();
                worse[at] ^= 0x20;
                File.WriteAllBytes(path, cut ? bytes[..at] : worse);
                Assert.Null(NameIndex.Load(path, "lists of today"));
            }, iter: 300, threads: 1);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void After_many_changes_as_if_it_were_built_anew()
    {
        var words = new[] { "Ivan", "Petrov", "Petrova", "Kim", "Yong", "Chol", "Ali", "Hassan", "Mohammed", "Garcia", "Iwan" };
        var names = Gen.Int[0, words.Length - 1].Array[1, 3].Select(w => string.Join(' ', w.Select(i => words[i])));
        var changes = Gen.Select(Gen.Int[0, 9].Array[0, 4], Gen.Select(Gen.Int[0, 9], names).Array[0, 4]).Array[1, 5];
        changes.Sample(steps =>
        {
            var holds = new Dictionary<string, string>(StringComparer.Ordinal);
            var index = NameIndex.Build([]);
            foreach (var (removed, added) in steps)
            {
                var fresh = added.GroupBy(a => a.Item1).Select(g => (Id: $"p{g.Key}", Name: g.Last().Item2)).ToList();
                foreach (var id in removed) holds.Remove($"p{id}");
                foreach (var (id, name) in fresh) holds[id] = name;
                index = index.With(removed.Select(r => $"p{r}"), fresh.Select(f => new IndexedParty(f.Id, NameKind.Person, [f.Name])));
            }
            var anew = NameIndex.Build(holds.Select(h => new IndexedParty(h.Key, NameKind.Person, [h.Value])));
            Assert.Equal(holds.Count, index.PartyCount);
            foreach (var query in new[] { "Ivan Petrov", "Kim Yong Chol", "Mohammed Ali Hassan", "Ali" }) Assert.Equal(anew.Find(query, NameKind.Person), index.Find(query, NameKind.Person));
        }, iter: 100);
    }

    [Fact]
    public void On_real_lists_nearly_all_that_exhaustive_comparison_finds()
    {
        var parties = ListFile.Read(Needs.SharedData("data/lists/un_consolidated.xml")).List!.Parties;
        var named = parties.SelectMany(p => p.Names.Select(n => (p.Id, Kind: Screener.KindOf(p.Kind), n.Text))).ToList();
        var forms = named.ConvertAll(n => NameReader.Default.Read(n.Text, n.Kind));
        var index = NameIndex.Build(parties.Select(p => new IndexedParty(p.Id, Screener.KindOf(p.Kind), p.Names.Select(n => n.Text))));
        int all = 0, found = 0;
        for (var q = 0; q < named.Count; q += 397)
        {
            var query = NameReader.Default.Read(named[q].Text, named[q].Kind);
            var hits = index.Find(named[q].Text, named[q].Kind).ToDictionary(h => h.Party, h => h.Score, StringComparer.Ordinal);
            var expected = named.Select((n, i) => (n.Id, n.Kind, Score: n.Kind == named[q].Kind ? NameComparer.Score(query, forms[i]) : 0)).Where(n => n.Score >= NameMatch.Threshold).GroupBy(n => n.Id, StringComparer.Ordinal).ToList();
            all += expected.Count;
            found += expected.Count(e => hits.TryGetValue(e.Key, out var score) && Math.Abs(score - e.Max(n => n.Score)) < 0.05);
        }
        Assert.True(found >= all * 0.998, $"{found} of {all}");
    }

    [Theory]
    [InlineData("EP-IBT", "EP-ITB", NameKind.Vessel)]
    [InlineData("Sam Petrov", "S.A.M. Petrov", NameKind.Person)]
    [InlineData("Rasheed Bukharin", "Rashdi Buharin", NameKind.Person)]
    [InlineData("Ahmad Rajab", "أحمد رجب", NameKind.Person)]
    [InlineData("Ahmad Ragab", "أحمد رجب", NameKind.Person)]
    [InlineData("Zia Gamal", "Zia Jamaal", NameKind.Person)]
    [InlineData("Mona Raba", "Mona Raa", NameKind.Person)]
    public void Also_short_words_with_slips(string query, string name, NameKind kind)
    {
        Assert.True(NameComparer.Default.Compare(query, name, kind).IsMatch);
        Assert.Single(NameIndex.Build([new IndexedParty("a", kind, [name]), new IndexedParty("b", kind, ["Otherwise Called"])]).Find(query, kind));
    }

    [Theory]
    [InlineData("HORHE", "HOE", NameKind.Vessel)]
    [InlineData("Hasan Allush", "Hasan Lu", NameKind.Person)]
    [InlineData("Hasan Allush", "Hasan Abu", NameKind.Person)]
    [InlineData("Ua Petrov", "Uka Petrov", NameKind.Person)]
    public void But_no_short_word_of_which_little_is_left(string one, string other, NameKind kind) => Assert.False(NameComparer.Default.Compare(one, other, kind).IsMatch);

    [Fact]
    public void A_kept_index_is_taken_only_for_the_lists_it_was_made_from()
    {
        var folder = Directory.CreateTempSubdirectory("pantau-index-").FullName;
        try
        {
            var file = Path.Combine(folder, "names.index");
            ListedParty Person(string id, string name) => new(id, "x", PartyKind.Person) { Names = [new PartyName(name, NameType.Primary)] };
            Assert.Single(new Screener([Person("x-1", "Ivan Petrov")], file, "one").Find(new ScreenQuery("Ivan Petrov")));
            var written = File.GetLastWriteTimeUtc(file);
            Assert.Single(new Screener([Person("x-1", "Ivan Petrov")], file, "one").Find(new ScreenQuery("Иван Петров")));
            Assert.Equal(written, File.GetLastWriteTimeUtc(file));
            Assert.Equal("x-2", Assert.Single(new Screener([Person("x-2", "Anna Sample")], file, "two").Find(new ScreenQuery("Anna Sample"))).Party.Id);
            File.WriteAllText(file, "cut");
            Assert.Single(new Screener([Person("x-2", "Anna Sample")], file, "two").Find(new ScreenQuery("Anna Sample")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
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
