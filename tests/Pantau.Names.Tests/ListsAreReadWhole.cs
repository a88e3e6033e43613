using System.Text;
using System.Xml.Linq;
using Pantau.Names.Csv;
using Pantau.Names.Ftm;
using Pantau.Names.Listings;
using Pantau.Names.Lists;

namespace Pantau.Tests;

public sealed class ListsAreReadWhole
{
    [Fact]
    public void The_United_Nations()
    {
        var path = Needs.SharedData("data/lists/un_consolidated.xml");
        var file = XDocument.Load(path);
        var list = Read(path);
        Assert.Equal(file.Descendants("INDIVIDUAL").Count(), list.Parties.Count(p => p.Kind == PartyKind.Person));
        Assert.Equal(file.Descendants("ENTITY").Count(), list.Parties.Count(p => p.Kind == PartyKind.Organization));
        Assert.Equal(file.Descendants("UN_LIST_TYPE").Count(t => t.Value == "DPRK"), list.Parties.Count(p => p.Provisions.Count > 0));
        var names = list.Parties.SelectMany(p => p.Names).Select(n => n.Text).ToHashSet(StringComparer.Ordinal);
        Assert.All(file.Descendants("ALIAS_NAME").Concat(file.Descendants("NAME_ORIGINAL_SCRIPT")).Select(Clean).Where(t => t.Length > 0), n => Assert.Contains(n, names));
        var numbers = list.Parties.SelectMany(p => p.Identifiers).Select(i => i.Value).ToHashSet(StringComparer.Ordinal);
        Assert.All(file.Descendants("NUMBER").Select(Clean).Where(t => t.Length > 0), n => Assert.Contains(n, numbers));
    }

    [Fact]
    public void The_United_States()
    {
        var path = Needs.SharedData("data/lists/ofac_sdn.csv");
        using var reader = new StreamReader(path);
        var rows = CsvText.Rows(reader).Where(r => r.Length == 12).ToList();
        var list = Read(path);
        Assert.Equal(rows.Count, list.Parties.Count);
        Assert.Equal(rows.Count(r => r[2] == "individual"), list.Parties.Count(p => p.Kind == PartyKind.Person));
        Assert.Equal(rows.Count(r => r[2] == "vessel"), list.Parties.Count(p => p.Kind == PartyKind.Vessel));
        Assert.Equal(rows.Count(r => r[2] == "aircraft"), list.Parties.Count(p => p.Kind == PartyKind.Aircraft));
        using var alt = new StreamReader(path.Replace("sdn", "alt", StringComparison.Ordinal));
        var names = list.Parties.ToDictionary(p => p.Id, p => p.Names.Select(n => n.Text).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(CsvText.Rows(alt).Where(r => r.Length > 3), r => Assert.Contains(r[3].Trim(), names["ofac-" + r[0].Trim()]));
        var imo = rows.Count(r => r[11].Contains(" IMO ", StringComparison.Ordinal));
        Assert.Equal(imo, list.Parties.Count(p => p.Identifiers.Any(i => i.Type == "imo")));
        Assert.All(rows.Zip(list.Parties), pair => Assert.True(pair.First[11].Trim() == "-0-" || pair.Second.Notes.Contains(pair.First[11].Trim(), StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("data/lists/un_consolidated.xml")]
    [InlineData("data/lists/ofac_sdn.csv")]
    public void And_come_back_from_FollowTheMoney(string file)
    {
        var before = Read(Needs.SharedData(file));
        using var memory = new MemoryStream();
        FtmWriter.Write(memory, before.Parties);
        memory.Position = 0;
        var after = ListFile.Read(memory, _ => null).List!;
        Assert.True(ListDelta.Between(before, after).IsEmpty);
        // What other readers see, the properties alone, keeps every name and number too.
        var plain = Encoding.UTF8.GetString(memory.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l[..l.IndexOf(",\"pantau\":", StringComparison.Ordinal)] + "}");
        using var text = new StringReader(string.Join('\n', plain));
        var others = FtmReader.Read(text).List!;
        Assert.All(before.Parties.Zip(others.Parties), pair =>
        {
            Assert.Equal(pair.First.Names.Select(n => n.Text).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), pair.Second.Names.Select(n => n.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
            Assert.Equal(pair.First.Identifiers.Select(i => i.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), pair.Second.Identifiers.Select(i => i.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        });
    }

    private static PartyList Read(string path)
    {
        var load = ListFile.Read(path);
        Assert.Null(load.Problem);
        return load.List!;
    }

    private static string Clean(XElement e) => string.Join(' ', e.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
