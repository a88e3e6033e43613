using Pantau.Names.Forms;
using Pantau.Names.Index;
using Pantau.Names.Listings;
using Pantau.Names.Matching;

namespace Pantau.Names.Screening;

/// <summary>Looks for names and ships among listed parties, and says why each hit is one.</summary>
public sealed class Screener
{
    private static readonly PartyKind[] AllKinds = Enum.GetValues<PartyKind>();
    private readonly Dictionary<string, ListedParty> parties = new(StringComparer.Ordinal);
    private readonly ILookup<string, ListedParty> byNumber;
    private readonly NameIndex search;

    /// <param name="file">Where the index is kept from one start to the next; null where it is made anew each time.</param>
    /// <param name="print">A sum over the lists: an index of others is not taken.</param>
    public Screener(IEnumerable<ListedParty> listed, string? file = null, string print = "")
    {
        foreach (var party in listed) parties.TryAdd(party.Id, party);
        byNumber = parties.Values.SelectMany(p => p.Identifiers.Select(i => (Number: Plain(i.Value), p))).Where(i => i.Number.Length >= 5).ToLookup(i => i.Number, i => i.p, StringComparer.Ordinal);
        search = file is null ? Build(toKeep: false) : Kept(file, $"{print} {Version}");
    }

    private NameIndex Kept(string file, string stamp)
    {
        if (NameIndex.Load(file, stamp) is { } kept) return kept;
        var made = Build(toKeep: true);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            made.Save(file, stamp);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Where it cannot be kept it is made anew the next time.
        }
        return made;
    }

    private NameIndex Build(bool toKeep) => NameIndex.Build(parties.Values.Select(p => new IndexedParty(p.Id, KindOf(p.Kind), p.Names.Select(n => n.Text))), toKeep: toKeep);

    /// <summary>Changes with the rules of comparison and with the tables they use.</summary>
    public static string Version { get; } = $"{NameReader.Default.Fingerprint} {typeof(Screener).Module.ModuleVersionId:N}";

    /// <summary>The listed party of an id, or null.</summary>
    public ListedParty? Party(string id) => parties.GetValueOrDefault(id);

    /// <summary>All hits at or above a score, the best first.</summary>
    /// <param name="least">Below it a hit is not told; the threshold of names where it is left out.</param>
    public IReadOnlyList<ScreenHit> Find(ScreenQuery query, double least = NameMatch.Threshold)
    {
        var hits = new Dictionary<string, ScreenHit>(StringComparer.Ordinal);
        var imo = query.Imo ?? ImoNumber.Digits(query.Name);
        foreach (var number in new[] { imo, query.Id, query.Name }.OfType<string>().Select(Plain).Where(n => n.Length >= 5 && n.Any(char.IsAsciiDigit)).Distinct(StringComparer.Ordinal))
            foreach (var party in byNumber[number])
                hits[party.Id] = new ScreenHit(query, party, party.Name, 1, [Numbered(party, number)]);
        var kinds = query.Kind is { } kind ? [kind] : AllKinds;
        foreach (var nameKind in kinds.Select(KindOf).Distinct())
        {
            foreach (var found in search.Find(query.Name, nameKind))
            {
                var party = parties[found.Party];
                if (!kinds.Contains(party.Kind) || hits.ContainsKey(party.Id)) continue;
                var name = party.Names.FirstOrDefault(n => n.Text == found.Name);
                var match = NameComparer.Default.Compare(query.Name, found.Name, nameKind);
                var (change, reasons) = Circumstances.Weigh(query with { Imo = imo }, party, name);
                var score = Math.Clamp(found.Score + change, 0, 1);
                if (score >= least - 1e-9) hits[party.Id] = new ScreenHit(query, party, found.Name, score, [.. match.Reasons, .. reasons]);
            }
        }
        return [.. hits.Values.OrderByDescending(h => h.Score).ThenBy(h => h.Party.Id, StringComparer.Ordinal)];
    }

    public static NameKind KindOf(PartyKind kind) => kind switch { PartyKind.Person => NameKind.Person, PartyKind.Organization => NameKind.Organization, _ => NameKind.Vessel };

    private static string Numbered(ListedParty party, string number)
    {
        var identifier = party.Identifiers.First(i => Plain(i.Value) == number);
        var check = identifier.Type == "imo" && !ImoNumber.IsValid(number) ? " (whose check digit is wrong, as listed)" : "";
        return $"the same {(identifier.Type == "imo" ? "IMO number" : identifier.Type)} {identifier.Value}{check}";
    }

    private static string Plain(string number)
    {
        var plain = string.Concat(number.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return plain.StartsWith("IMO", StringComparison.Ordinal) && plain.Length == 10 ? plain[3..] : plain;
    }
}
