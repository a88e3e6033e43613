using System.Text;
using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;
using Pantau.Reading.Tokens;

namespace Pantau.Reading.Inflected;

// Names that no list holds: the ship after "судно", the exchange after "биржа", the paper that bears an outlet's word.
internal sealed partial class PieceBuilder
{
    private const int LongestName = 4;

    // "танкер «Сан Арк»": capitalised words right after the noun are its name.
    private bool Name(int at)
    {
        if (!tokens[at].Capital || noun is not { Chunk.Mentions: [.., var last] } phrase) return false;
        var from = last.End;
        while (from < at && SentenceSplitter.IsQuote(tokens[from].Folded)) from++;
        if (from != at) return false;
        var platform = last is { Sense: Sense.Agent, Value: "platform" } or { Sense: Sense.Party, Detail: "victim" };
        if (last.Sense != Sense.Carrier && !platform) return false;
        var named = last.Detail is "named" or "victim";
        if (named && last.End - last.First > LongestName) return false;
        var word = Slug(at);
        if (named) phrase.Chunk.Mentions[^1] = last with { Value = last.Value + "-" + word, End = at + 1 };
        else phrase.Chunk.Mentions.Add(platform ? new Mention(Sense.Party, word, at, at + 1, "victim") : new Mention(Sense.Carrier, "vessel-" + word, at, at + 1, "named"));
        phrase.Chunk.End = at + 1;
        return true;
    }

    // «Де И»: in quotation marks every word of the name belongs to it, whatever else it means.
    private bool IsQuotedName(int at)
    {
        if (!tokens[at].Capital || noun is not { Chunk.Mentions: [.., var last] } phrase) return false;
        var open = at - 1;
        while (open > phrase.Chunk.First && !SentenceSplitter.IsQuote(tokens[open].Folded)) open--;
        return SentenceSplitter.IsQuote(tokens[open].Folded) && tokens[open].Folded != "»" && (at == open + 1 || last.End == at);
    }

    private void Outlet(TextChunk phrase, int at)
    {
        var first = at;
        while (first > phrase.First && tokens[first - 1].Capital && tokens[first - 1].Kind == TokenKind.Word) first--;
        if (at == first || at - first >= LongestName || !Enumerable.Range(first, at - first + 1).Any(i => pack.OutletWords.Contains(tokens[i].Folded))) return;
        phrase.Mentions.RemoveAll(m => m is { Sense: Sense.Party, Detail: "outlet" } && m.First >= first);
        phrase.Mentions.Add(new Mention(Sense.Party, string.Join('-', Enumerable.Range(first, at - first + 1).Select(Slug)), first, at + 1, "outlet"));
    }

    // "(IMO 9165293)" is the id of the ship just named; all else in brackets is passed over.
    private int Bracket(int open)
    {
        var close = open + 1;
        while (close < end && tokens[close].Folded is not (")" or "]")) close++;
        if (noun is { Chunk.Mentions: [.., { Sense: Sense.Carrier } ship] } phrase)
        {
            for (var i = open + 1; i < close; i++)
                if (tokens[i].Kind == TokenKind.Number && ChunkRun.IsImo(tokens[i].Folded)) phrase.Chunk.Mentions[^1] = ship with { Value = "imo-" + tokens[i].Folded, Detail = "named" };
        }
        return close < end ? close + 1 : open + 1;
    }

    private string Slug(int at)
    {
        var slug = new StringBuilder();
        foreach (var c in tokens[at].Folded.Replace(".", "", StringComparison.Ordinal)) slug.Append(CyrillicLetters.Latin(c));
        return slug.ToString();
    }
}
