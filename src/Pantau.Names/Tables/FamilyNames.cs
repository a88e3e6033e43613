namespace Pantau.Names.Tables;

/// <summary>East Asian family names: how a character is spelled in each language, and which spellings are one name.</summary>
internal sealed class FamilyNames
{
    private readonly Dictionary<string, FamilyName[]> written;
    private readonly Dictionary<string, FamilyName[]> spelled;

    public FamilyNames(string folder)
    {
        var families = Tsv.Read(folder, "family-names.tsv")
            .Select((f, i) => new FamilyName(i, f[0], f[1].Split(' '), [.. f.Skip(2).Select(Plain).Distinct(StringComparer.Ordinal)])).ToList();
        written = families.SelectMany(f => f.Written.Select(w => (w, f))).GroupBy(p => p.w, p => p.f, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        spelled = families.SelectMany(f => f.Spelled.Select(s => (s, f))).GroupBy(p => p.s, p => p.f, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Distinct().ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The families that are written so, of one language (<c>ko</c>, <c>zh</c>).</summary>
    public IEnumerable<FamilyName> Written(string characters, string language) => written.GetValueOrDefault(characters, []).Where(f => f.Language == language);

    /// <summary>The families that a Latin spelling may stand for, of one language.</summary>
    public IEnumerable<FamilyName> Spelled(string latin, string language) => spelled.GetValueOrDefault(latin, []).Where(f => f.Language == language);

    private static string Plain(string spelling) => spelling.Replace('ŏ', 'o').Replace('ü', 'u').Replace("'", "", StringComparison.Ordinal);
}

/// <summary>One family name of one language.</summary>
/// <param name="Spelled">The usual spelling first.</param>
internal sealed record FamilyName(int Id, string Language, string[] Written, string[] Spelled)
{
    /// <summary>What tokens that may be this family name have in common.</summary>
    public string Tag { get; } = $"f{Language}{Id}";
}
