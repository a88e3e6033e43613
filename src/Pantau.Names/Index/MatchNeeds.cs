using Pantau.Names.Forms;

namespace Pantau.Names.Index;

/// <summary>How many words of a query a match may lack: beyond that no score reaches the threshold.</summary>
internal static class MatchNeeds
{
    /// <summary>The words that a match can be found by, those that a match may lack counted apart.</summary>
    public static (List<int> Words, int MayLack) Of(NameForm query)
    {
        var all = Enumerable.Range(0, query.Tokens.Length).Where(i => query.Tokens[i].Role is not TokenRole.Initial).ToList();
        if (query.Kind == NameKind.Person)
        {
            if (query.Reading == "east") return (all, 0);
            var fathers = all.Count(i => query.Tokens[i].Role is TokenRole.Patronymic or TokenRole.Honorific);
            return (all, Math.Max(0, Math.Min(all.Count - 2, 2 + fathers)));
        }
        if (query.Kind == NameKind.Vessel) return (Prefer(query, all, TokenRole.Word), 0);
        var own = all.Where(i => query.Tokens[i].Role == TokenRole.Word).ToList();
        if (own.Count > 0) return (own, 0);
        return (Prefer(query, all, TokenRole.Generic), query.Tokens.Length >= 6 ? 1 : 0);
    }

    private static List<int> Prefer(NameForm query, List<int> all, TokenRole role) =>
        all.Where(i => query.Tokens[i].Role == role).ToList() is { Count: > 0 } preferred ? preferred : all;
}
