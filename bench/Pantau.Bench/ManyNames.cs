using Pantau.Names.Forms;
using Pantau.Names.Index;
using Pantau.Names.Listings;

namespace Pantau.Bench;

/// <summary>Parties made by varying real ones: words of two names put together, letters slipped, words left out or turned round.</summary>
internal sealed class ManyNames(IReadOnlyList<ListedParty> parties, int seed)
{
    private static readonly string[] OnNoList =
    [
        "Person|Margaret Thistlewood", "Person|Jean-Pierre Lemoine", "Person|Anna Svensson", "Person|Giovanni Bianchi", "Person|Thabo Mokoena", "Person|Keiko Tanabe", "Person|Łukasz Wójcik", "Person|Tomáš Novotný",
        "Organization|Blue Heron Bakery", "Organization|Fjordland Optics AS", "Organization|Municipal Library of Utrecht", "Organization|Cedar Valley Dental Care", "Vessel|Morning Lark", "Vessel|MV Silver Birch 12",
    ];

    private static readonly string[] Common =
    [
        "Person|Mohammed Ali", "Person|Ali Hassan", "Person|Mohammad", "Person|Abdul Rahman Mohammed Ali", "Person|Kim Yong", "Person|Ahmed Hussein Mohamed", "Person|Kim Chol", "Person|M. Ali", "Person|محمد علي", "Person|Мохаммед Али", "Person|Jose Garcia", "Person|Li Wei",
        "Organization|Trading Company Limited", "Organization|General Trading LLC", "Organization|International Company for Import and Export", "Organization|Bank of Iran", "Organization|Group Holdings", "Vessel|Star", "Vessel|Ocean 1",
    ];

    private readonly Random random = new(seed);
    private readonly ILookup<NameKind, string> names = parties.SelectMany(p => p.Names.Select(n => (Kind: KindOf(p.Kind), n.Text))).ToLookup(n => n.Kind, n => n.Text);
    private readonly Dictionary<NameKind, string[]> pool = [];

    public static NameKind KindOf(PartyKind kind) => kind switch { PartyKind.Person => NameKind.Person, PartyKind.Organization => NameKind.Organization, _ => NameKind.Vessel };

    /// <summary>The real parties, then made ones until there are so many.</summary>
    public IEnumerable<IndexedParty> Parties(int count)
    {
        foreach (var party in parties.Take(count)) yield return new IndexedParty(party.Id, KindOf(party.Kind), party.Names.Select(n => n.Text));
        for (var i = parties.Count; i < count; i++)
        {
            var kind = random.Next(100) switch { < 60 => NameKind.Person, < 92 => NameKind.Organization, _ => NameKind.Vessel };
            yield return new IndexedParty($"made-{i}", kind, random.Next(3) == 0 ? [Made(kind), Made(kind)] : [Made(kind)]);
        }
    }

    /// <summary>
    /// Whom someone might look for: real names and made ones, written as they are or with a slip, turned round, a word left
    /// out; of twenty one that is on no list and one of words that very many names hold.
    /// </summary>
    public (string Name, NameKind Kind) Query()
    {
        switch (random.Next(20))
        {
            case 0: return (OnNoList[random.Next(OnNoList.Length)].Split('|') is var miss ? miss[1] : "", NameKinds.OfSchema(miss[0]));
            case 1: return (Common[random.Next(Common.Length)].Split('|') is var common ? common[1] : "", NameKinds.OfSchema(common[0]));
        }
        var kind = random.Next(100) switch { < 60 => NameKind.Person, < 92 => NameKind.Organization, _ => NameKind.Vessel };
        var name = random.Next(2) == 0 ? Pick(kind) : Made(kind);
        return (random.Next(10) switch { < 4 => name, < 7 => Slip(name), < 8 => Turn(name), _ => Drop(name) }, kind);
    }

    private string Made(NameKind kind)
    {
        var (one, other) = (Pick(kind).Split(' '), Pick(kind).Split(' '));
        var cut = random.Next(1, one.Length + 1);
        var made = string.Join(' ', one.Take(cut).Concat(other.Skip(Math.Max(1, other.Length - 2))));
        return random.Next(4) == 0 ? Slip(made) : made;
    }

    private string Pick(NameKind kind)
    {
        if (!pool.TryGetValue(kind, out var all)) pool[kind] = all = [.. names[kind]];
        return all[random.Next(all.Length)];
    }

    private string Slip(string name)
    {
        if (name.Length < 5) return name;
        var at = random.Next(1, name.Length - 1);
        // A letter of the name itself, so that the script stays.
        var letter = name[random.Next(name.Length)];
        return random.Next(4) switch
        {
            0 => name.Remove(at, 1),
            1 => name.Insert(at, letter.ToString()),
            2 => string.Concat(name.AsSpan(0, at), name[at + 1].ToString(), name[at].ToString(), name.AsSpan(at + 2)),
            _ => string.Concat(name.AsSpan(0, at), letter.ToString(), name.AsSpan(at + 1)),
        };
    }

    private static string Turn(string name) => string.Join(' ', name.Split(' ').Reverse());

    private string Drop(string name)
    {
        var words = name.Split(' ').ToList();
        if (words.Count > 2) words.RemoveAt(random.Next(1, words.Count - 1));
        return string.Join(' ', words);
    }
}
