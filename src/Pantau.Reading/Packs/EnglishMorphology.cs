namespace Pantau.Reading.Packs;

/// <summary>English inflection. Irregular verbs are written <c>send/sent/sent</c>; a doubled last letter <c>ship+</c>; the first word of a phrase inflects.</summary>
public sealed class EnglishMorphology : IMorphology
{
    public IEnumerable<(string Form, VerbForm Kind)> Verb(string entry)
    {
        var space = entry.IndexOf(' ', StringComparison.Ordinal);
        var (head, rest) = space < 0 ? (entry, "") : (entry[..space], entry[space..]);
        var parts = head.Split('/');
        var doubled = parts[0].EndsWith('+');
        var word = parts[0].TrimEnd('+');
        var stem = doubled ? word + word[^1] : word.EndsWith('e') ? word[..^1] : word;
        yield return (word + rest, VerbForm.Base);
        yield return (Sibilant(word) + rest, VerbForm.Finite);
        yield return ((word.EndsWith("ie", StringComparison.Ordinal) ? word[..^2] + "y" : stem) + "ing" + rest, VerbForm.Gerund);
        if (parts.Length > 1)
        {
            yield return (parts[1] + rest, parts[1] == parts[^1] ? VerbForm.Past : VerbForm.Finite);
            yield return (parts[^1] + rest, parts[1] == parts[^1] ? VerbForm.Past : VerbForm.Participle);
        }
        else yield return (Past(word, stem) + rest, VerbForm.Past);
    }

    /// <summary>Singular and plural; the last word inflects. An irregular plural is written <c>man/men</c>; a trailing <c>=</c> says there is only this form.</summary>
    public IEnumerable<string> Noun(string entry)
    {
        if (entry.EndsWith('='))
        {
            yield return entry[..^1];
            yield break;
        }
        var slash = entry.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
        {
            yield return entry[..slash];
            yield return entry[(slash + 1)..];
            yield break;
        }
        yield return entry;
        yield return Sibilant(entry);
    }

    public VerbForm LooksLike(string word) => word.Length switch
    {
        > 5 when word.EndsWith("ing", StringComparison.Ordinal) => VerbForm.Gerund,
        > 4 when word.EndsWith("ed", StringComparison.Ordinal) => VerbForm.Past,
        _ => VerbForm.None,
    };

    private static string Sibilant(string word) => word switch
    {
        [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => word + "es",
        [.., 'o'] when word.Length > 2 && word is not ("radio" or "video") => word + "es",
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => word[..^1] + "ies",
        _ => word + "s",
    };

    private static string Past(string word, string stem) => word switch
    {
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => word[..^1] + "ied",
        _ => stem + "ed",
    };
}
