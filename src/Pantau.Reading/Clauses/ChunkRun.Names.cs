using Pantau.Reading.Packs;
using Pantau.Reading.Tokens;

namespace Pantau.Reading.Clauses;

// Names that no list holds: the ship after "the vessel", the exchange beside "exchange".
internal sealed partial class ChunkRun
{
    // A name longer than this is no name.
    private const int LongestName = 4;

    /// <summary>Takes "(IMO 9165293)" or "IMO number 9165293" as the id of the ship just named; returns the token after it, or -1.</summary>
    public int AfterImoNumber(int at)
    {
        if (tokens[at].Folded is not "imo" || noun is not { Mentions: [.., { Sense: Sense.Carrier } ship] }) return -1;
        for (var i = at + 1; i < Math.Min(end, at + 5); i++)
        {
            if (tokens[i].Kind != TokenKind.Number) continue;
            var digits = tokens[i].Folded;
            if (!IsImo(digits)) return -1;
            noun.Mentions[^1] = ship with { Value = "imo-" + digits, Detail = "named" };
            noun.End = i + 1;
            return i + 1;
        }
        return -1;
    }

    /// <summary>Seven digits, the last the check digit: the first six times 7 to 2, summed, end in it (IMO resolution A.1117(30)).</summary>
    internal static bool IsImo(string digits)
    {
        if (digits.Length != 7 || !digits.All(char.IsAsciiDigit)) return false;
        var sum = 0;
        for (var i = 0; i < 6; i++) sum += (digits[i] - '0') * (7 - i);
        return sum % 10 == digits[6] - '0';
    }

    // "the tanker Sun Ark": capitalised words right after the noun are the ship's own name.
    private bool Names(int at)
    {
        if (!tokens[at].Capital || noun is not { Mentions: [.., var last] }) return false;
        var from = last.End;
        while (from < at && SentenceSplitter.IsQuote(tokens[from].Folded)) from++;
        if (from != at) return false;
        var platform = last is { Sense: Sense.Agent, Value: "platform" } or { Sense: Sense.Party, Detail: "victim" };
        if (last.Sense != Sense.Carrier && !platform) return false;
        var named = last.Detail is "named" or "victim";
        if (named && last.End - last.First > LongestName) return false;
        var prefix = named ? last.Value + "-" : platform ? "" : "vessel-";
        var slug = prefix + tokens[at].Folded.Replace(".", "", StringComparison.Ordinal);
        if (named) noun.Mentions[^1] = last with { Value = slug, End = at + 1 };
        else noun.Mentions.Add(platform ? new Mention(Sense.Party, slug, at, at + 1, "victim") : new Mention(Sense.Carrier, slug, at, at + 1, "named"));
        noun.End = at + 1;
        before = Neighbour.Verbal;
        return true;
    }

    // "Harbour Dispatch reported": a capitalised name with a word that outlets bear.
    private void Outlet(TextChunk phrase, int at)
    {
        var first = at;
        while (first > phrase.First && tokens[first - 1].Capital && tokens[first - 1].Kind == TokenKind.Word) first--;
        if (at == first || at - first >= LongestName || !Enumerable.Range(first, at - first + 1).Any(i => pack.OutletWords.Contains(tokens[i].Folded))) return;
        var slug = string.Join('-', Enumerable.Range(first, at - first + 1).Select(i => tokens[i].Folded.Replace(".", "", StringComparison.Ordinal)));
        phrase.Mentions.RemoveAll(m => m is { Sense: Sense.Party, Detail: "outlet" } && m.First >= first);
        phrase.Mentions.Add(new Mention(Sense.Party, slug, first, at + 1, "outlet"));
    }

    // "the Phemex exchange": capitalised words right before the noun.
    private void NamedBefore(int at)
    {
        if (noun is null) return;
        var first = at;
        while (first > noun.First && tokens[first - 1].Capital && tokens[first - 1].Kind == TokenKind.Word && !noun.Mentions.Exists(m => m.First < first && m.End >= first)) first--;
        if (first == at || at - first > LongestName || first == 0) return;
        var slug = string.Join('-', Enumerable.Range(first, at - first).Select(i => tokens[i].Folded.Replace(".", "", StringComparison.Ordinal)));
        noun.Mentions.Add(new Mention(Sense.Party, slug, first, at, "victim"));
    }
}
