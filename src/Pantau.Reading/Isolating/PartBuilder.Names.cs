using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Isolating;

// Names in Latin letters that no list holds: the ship beside 货船, the exchange beside 交易所.
internal sealed partial class PartBuilder
{
    // A quotation mark, or one and 号, may stand between the name and what it names.
    private const int WidestGap = 2;

    private string? name;
    private int nameEnd = -1;

    private void Unknown(Lexeme word)
    {
        var phrase = Open(word);
        phrase.Unknown++;
        if (word.Name is not { } part) return;
        if (phrase.Mentions is [.., var last] && word.First - last.End < WidestGap && Named(last, part) is { } named)
        {
            var follows = last is { Detail: "named" or "victim" };
            if (follows) phrase.Mentions.RemoveAt(phrase.Mentions.Count - 1);
            phrase.Mentions.Add(named with { First = follows ? last.First : word.First, End = word.End });
            return;
        }
        name = name is not null && nameEnd == word.First ? $"{name}-{part}" : part;
        nameEnd = word.End;
    }

    // 货船De Yi, 交易所Bybit: the name follows what it names.
    private static Mention? Named(Mention last, string part) => last switch
    {
        { Sense: Sense.Carrier, Detail: "named" } or { Sense: Sense.Party, Detail: "victim" } => last with { Value = $"{last.Value}-{part}" },
        { Sense: Sense.Carrier } => new Mention(Sense.Carrier, $"vessel-{part}", last.First, last.End, "named"),
        { Sense: Sense.Agent, Value: "platform" } => new Mention(Sense.Party, part, last.First, last.End, "victim"),
        _ => null,
    };

    // “New Regent”号油轮, Phemex交易所: the name stands before it.
    private void NameBefore(TextChunk phrase, Mention mention)
    {
        if (name is null || mention.First - nameEnd > WidestGap) return;
        if (mention is { Sense: Sense.Carrier, Detail: not "named" }) phrase.Mentions.Add(new Mention(Sense.Carrier, $"vessel-{name}", nameEnd - 1, nameEnd, "named"));
        else if (mention is { Sense: Sense.Agent, Value: "platform" }) phrase.Mentions.Add(new Mention(Sense.Party, name, nameEnd - 1, nameEnd, "victim"));
        name = null;
    }
}
