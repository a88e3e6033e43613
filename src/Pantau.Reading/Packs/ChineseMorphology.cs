namespace Pantau.Reading.Packs;

/// <summary>
/// Chinese verbs do not inflect, but take on the preposition of their goal or origin: <c>运</c> gives 运往, 运至, 运抵.
/// A verb is written as it stands; <c>提供+</c> also takes goals; <c>运-</c> is a stem that is only read with one.
/// </summary>
public sealed class ChineseMorphology : IMorphology
{
    private static readonly string[] Goals = ["往", "至", "到", "抵", "给", "去", "入", "向", "予", "到了", "往了", "给了", "回"];
    private static readonly string[] Origins = ["自"];

    public IEnumerable<(string Form, VerbForm Kind)> Verb(string entry)
    {
        var stem = entry.TrimEnd('+', '-');
        // 来自-: the preposition of the origin is part of the verb.
        if (entry.EndsWith("自-", StringComparison.Ordinal))
        {
            yield return (stem, VerbForm.Origin);
            yield break;
        }
        if (!entry.EndsWith('-')) yield return (stem, VerbForm.Base);
        if (stem.Length == entry.Length) yield break;
        foreach (var goal in Goals) yield return (stem + goal, VerbForm.Goal);
        foreach (var origin in Origins) yield return (stem + origin, VerbForm.Origin);
    }

    public IEnumerable<string> Noun(string entry)
    {
        yield return entry;
    }

    public VerbForm LooksLike(string word) => VerbForm.None;
}
