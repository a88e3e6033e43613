using Pantau.Names.Forms;

namespace Pantau.Names.Index;

/// <summary>Keys of whole names, for what no single word leads to: words run together, acronyms, a family name with a title.</summary>
internal static class WholeKeys
{
    public static IEnumerable<uint> Stored(NameForm form)
    {
        if (form.Joined.Length >= 5) yield return TokenKeys.Whole('j', form.Joined);
        if (form.Spoken.Length > 3) yield return TokenKeys.Whole('s', form.Spoken);
        foreach (var acronym in form.Acronyms) yield return TokenKeys.Whole('a', acronym);
        if (form.Kind == NameKind.Person && form.Reading.Length == 0)
        {
            if (form.Titled && form.Tokens.Length == 1) yield return TokenKeys.Whole('f', form.Tokens[0].Sound);
            if (form.Tokens.Length is 2 or 3) yield return TokenKeys.Whole('j', string.Concat(form.Tokens.Select(t => t.Text)));
        }
    }

    public static IEnumerable<uint> Sought(NameForm form)
    {
        if (form.Joined.Length >= 5) yield return TokenKeys.Whole('j', form.Joined);
        if (form.Spoken.Length > 3) yield return TokenKeys.Whole('s', form.Spoken);
        // "=pla" is sought by those that it may stand for, and the other way round.
        foreach (var acronym in form.Acronyms) yield return TokenKeys.Whole('a', acronym[0] == '=' ? acronym[1..] : "=" + acronym);
        if (form.Kind == NameKind.Person && form.Reading.Length == 0)
        {
            foreach (var token in form.Tokens) yield return TokenKeys.Whole('f', token.Sound);
            yield return TokenKeys.Whole('j', string.Concat(form.Tokens.Select(t => t.Text)));
        }
    }
}
