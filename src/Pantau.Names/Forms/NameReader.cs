using Pantau.Names.Tables;
using Pantau.Names.Text;

namespace Pantau.Names.Forms;

/// <summary>Reads a name as it was written into the forms in which it is compared.</summary>
public sealed class NameReader
{
    /// <summary>To be raised when names are read into other forms than before.</summary>
    private const int Rules = 3;
    private const int MostNamesInOne = 4;
    private static readonly Lazy<NameReader> Shipped = new(() => new NameReader(NameTables.Default));
    private readonly WordCutter words;
    private readonly PersonForms persons;
    private readonly BodyForms bodies;
    private readonly VesselForms vessels;

    public NameReader(NameTables tables)
    {
        Fingerprint = $"{Rules}-{tables.Fingerprint}";
        var romaniser = new Romaniser(tables.Letters);
        words = new WordCutter(romaniser);
        persons = new PersonForms(tables, romaniser);
        bodies = new BodyForms(tables);
        vessels = new VesselForms(tables);
    }

    /// <summary>The reader with the tables that lie beside the program.</summary>
    public static NameReader Default => Shipped.Value;

    /// <summary>Tells what was read by these tables and rules from what others read.</summary>
    public string Fingerprint { get; }

    /// <summary>All readings of a name; none where it holds no letter or digit.</summary>
    public NameForm[] Read(string name, NameKind kind)
    {
        var forms = new List<NameForm>(3);
        foreach (var one in Split(name))
        {
            var cut = words.Of(one);
            if (cut.Count == 0) continue;
            if (kind == NameKind.Person) persons.Read(cut, forms);
            else if (kind == NameKind.Vessel) vessels.Read(cut, forms);
            else bodies.Read(cut, forms);
        }
        return [.. forms];
    }

    /// <summary>"Al-Qa'ida/Islamic Army" is two names; "A/S" and "M/V" are one.</summary>
    private static IEnumerable<string> Split(string name)
    {
        if (name.AsSpan().IndexOfAny('/', ';') < 0) return [name];
        var parts = name.Split(['/', ';'], MostNamesInOne, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 && parts.All(p => p.Count(char.IsLetter) >= 4) ? parts : [name];
    }
}
