using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Brackets;

// Names that no list holds: the ship after "Tanker", the exchange beside "Börse", newspapers.
internal sealed partial class PhraseBuilder
{
    // A name longer than this is no name.
    private const int LongestName = 4;

    private bool Names(int at, Lexeme word)
    {
        if (!word.Capital || noun!.Last is not { } last || last.End != words[at - 1].End) return false;
        var platform = last is { Sense: Sense.Agent, Value: "platform" } or { Sense: Sense.Party, Detail: "victim" };
        if (last.Sense != Sense.Carrier && !platform) return false;
        var named = last.Detail is "named" or "victim";
        if (named && last.End - last.First >= LongestName) return false;
        var slug = (named ? last.Value + "-" : platform ? "" : "vessel-") + Plain(word);
        if (named) noun.Mentions[^1] = last with { Value = slug, End = word.End };
        else noun.Put(new Mention(platform ? Sense.Party : Sense.Carrier, slug, word.First, word.End, platform ? "victim" : "named"));
        noun.Reach(word.End);
        return true;
    }

    // "die Phemex-Börse", "de beurs"
    private void NamedBefore(int at, Lexeme word)
    {
        var first = at;
        while (first > 0 && at - first < LongestName && words[first - 1] is { Capital: true, Entries.Count: 0, Mark: null } && words[first - 1].End >= words[first].First - 1 && (words[first].Tied || !pack.Brackets.CapitalNouns)) first--;
        if (first == at) return;
        noun!.Put(new Mention(Sense.Party, string.Join('-', words.GetRange(first, at - first).Select(Plain)), words[first].First, word.First, "victim"));
    }

    private void Outlet(OpenNoun phrase, int at)
    {
        var first = at;
        while (first > 0 && at - first < LongestName && words[first - 1] is { Capital: true, Mark: null, Entries.Count: 0 }) first--;
        if (at == first || !words.GetRange(first, at - first + 1).Exists(w => pack.OutletWords.Contains(w.Word))) return;
        phrase.Mentions.RemoveAll(m => m is { Sense: Sense.Party, Detail: "outlet" });
        phrase.Put(new Mention(Sense.Party, string.Join('-', words.GetRange(first, at - first + 1).Select(Plain)), words[first].First, words[at].End, "outlet"));
    }

    private static string Plain(Lexeme word) => word.Word.Replace(".", "", StringComparison.Ordinal);
}
