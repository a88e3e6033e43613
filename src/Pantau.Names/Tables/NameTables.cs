using System.Security.Cryptography;

namespace Pantau.Names.Tables;

/// <summary>All that is known about names as data: titles, particles, groups of given names, legal forms, places, letters.</summary>
public sealed class NameTables
{
    private static readonly Lazy<NameTables> Shipped = new(() => Load(Path.Combine(AppContext.BaseDirectory, "names")));

    private NameTables(string folder)
    {
        Letters = new LetterTables(folder);
        Fingerprint = FingerprintOf(folder);
        Titles = [.. Tsv.Read(folder, "titles.tsv").Select(f => f[0])];
        Particles = Tsv.Read(folder, "particles.tsv").ToDictionary(f => f[1], f => f[0], StringComparer.Ordinal);
        Nicknames = Groups(folder, "nicknames.tsv");
        GivenNames = Groups(folder, "given-names.tsv");
        Families = new FamilyNames(folder);
        LegalForms = new PhraseTable(Tsv.Read(folder, "legal-forms.tsv").Select(f => (f[1], f[0])));
        Places = new PhraseTable(Tsv.Read(folder, "places.tsv").SelectMany(f => f.Skip(1).Select(n => (n, f[0]))));
        Numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var fields in Tsv.Read(folder, "numbers.tsv"))
            foreach (var word in fields.Skip(1)) Numbers.TryAdd(word, int.Parse(fields[0], System.Globalization.CultureInfo.InvariantCulture));
        BodyWords = new Dictionary<string, BodyWord>(StringComparer.Ordinal);
        foreach (var fields in Tsv.Read(folder, "organisation-words.tsv"))
            foreach (var word in fields.Skip(1)) BodyWords.TryAdd(word, new BodyWord(fields[0], fields[1]));
        VesselWords = new PhraseTable(Tsv.Read(folder, "vessel-words.tsv").Select(f => (f[0], "prefix")));
        WadeGilesSyllables = [.. Tsv.Read(folder, "wade-giles.tsv").Select(f => (f[0], f[1], f[2].Split(' ')))];
        Japanese = Tsv.Read(folder, "japanese.tsv").SelectMany(f => f.Skip(2).Select(w => (Word: w, Is: f[0], Reading: f[1]))).ToLookup(w => w.Word, w => (w.Is, w.Reading), StringComparer.Ordinal);
    }

    /// <summary>The tables that lie beside the program.</summary>
    public static NameTables Default => Shipped.Value;

    /// <summary>The hash of all tables.</summary>
    internal string Fingerprint { get; }

    internal LetterTables Letters { get; }
    internal HashSet<string> Titles { get; }
    internal Dictionary<string, string> Particles { get; }
    internal Dictionary<string, string[]> Nicknames { get; }
    internal Dictionary<string, string[]> GivenNames { get; }
    internal FamilyNames Families { get; }
    internal PhraseTable LegalForms { get; }
    internal PhraseTable Places { get; }
    internal Dictionary<string, int> Numbers { get; }
    internal Dictionary<string, BodyWord> BodyWords { get; }
    internal PhraseTable VesselWords { get; }
    internal (string Part, string From, string[] To)[] WadeGilesSyllables { get; }
    internal ILookup<string, (string Is, string Reading)> Japanese { get; }

    /// <param name="folder">The folder that holds the <c>.tsv</c> files.</param>
    public static NameTables Load(string folder) => new(folder);

    private static string FingerprintOf(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.GetFiles(folder, "*.tsv").Order(StringComparer.Ordinal)) hash.AppendData(File.ReadAllBytes(file));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Each word with the first words of the groups that it is in.</summary>
    private static Dictionary<string, string[]> Groups(string folder, string file) =>
        Tsv.Read(folder, file).SelectMany(f => f.Select(word => (word, group: f[0]))).GroupBy(p => p.word, p => p.group, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
}

/// <summary>A word that is common in names of organisations.</summary>
/// <param name="Rank"><c>stop</c>, <c>group</c> or <c>generic</c>.</param>
/// <param name="Canonical">The word that stands for it in every language.</param>
internal sealed record BodyWord(string Rank, string Canonical);
