using System.Globalization;
using System.Text;
using Pantau.Names.Listings;

namespace Pantau.Server.Screening;

/// <summary>Which parties have a word in a name, a number or a programme: for a search box, where people write a part of a name.</summary>
internal sealed class NameWords
{
    private const int LongestWord = 60;
    private readonly Dictionary<string, List<int>> places = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<ListedParty> parties;

    public NameWords(IReadOnlyList<ListedParty> parties)
    {
        this.parties = parties;
        for (var i = 0; i < parties.Count; i++)
        {
            var party = parties[i];
            foreach (var word in party.Names.Select(n => n.Text).Concat(party.Identifiers.Select(n => n.Value)).Append(party.Reference ?? "").SelectMany(Of))
            {
                if (!places.TryGetValue(word, out var at)) places[word] = at = [];
                if (at.Count == 0 || at[^1] != i) at.Add(i);
            }
        }
    }

    /// <summary>The parties that have all words of a text; none for a text without words.</summary>
    public IEnumerable<ListedParty> Find(string text)
    {
        HashSet<int>? all = null;
        foreach (var word in Of(text).Distinct(StringComparer.Ordinal))
        {
            if (!places.TryGetValue(word, out var at)) return [];
            if (all is null) all = [.. at];
            else all.IntersectWith(at);
        }
        return all is null ? [] : all.Order().Select(i => parties[i]);
    }

    /// <summary>The words of a text, small and without marks on letters.</summary>
    private static IEnumerable<string> Of(string text)
    {
        var word = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormKD))
        {
            if (char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark) continue;
            if (char.IsLetterOrDigit(c) && word.Length < LongestWord) word.Append(char.ToLowerInvariant(c));
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
        if (word.Length > 0) yield return word.ToString();
    }
}
