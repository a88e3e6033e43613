using Pantau.Model;
using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Discourse;

/// <summary>A party found in a phrase and the words that name it.</summary>
public sealed record FoundParty(string Id, int First, int End, string Rule);

/// <summary>Tells who a noun phrase stands for: a name, an adjective ("Russian ships"), an owner ("Moscow's"), or what a pointing word points to.</summary>
public sealed class PartyResolver(LanguagePack pack, DocumentState state)
{
    /// <summary>Who says what is being read: "Moscow said it had ..." speaks of itself.</summary>
    public string? Speaker { get; set; }

    /// <summary>The party or parties that the phrase stands for as one who acts or receives.</summary>
    public List<FoundParty> Of(TextChunk chunk, string? except = null)
    {
        var found = new List<FoundParty>();
        foreach (var mention in chunk.Mentions)
        {
            if (mention.Sense == Sense.Party && !mention.Possessive) found.Add(Named(mention, "name"));
        }
        if (found.Count > 1 && !pack.Grammar.HeadFirst) found = [found[^1]];
        if (found.Count > 1) found = [found[0]];
        if (found.Count == 0 && Owner(chunk) is { } owner) found.Add(owner);
        if (found.Count == 0) found.AddRange(Pointed(chunk, except));
        // A phrase that tells of a thing of theirs is not the party itself unless people act in it.
        return found;
    }

    /// <summary>Whose the thing in the phrase is: "North Korean shells", "Russia's help", "munisi Korea Utara".</summary>
    public FoundParty? Owner(TextChunk chunk)
    {
        foreach (var mention in chunk.Mentions)
        {
            if (mention.Sense == Sense.PartyAdjective || (mention.Sense == Sense.Party && (mention.Possessive || pack.Grammar is { HeadFirst: true, DeterminersFirst: false }))) return Named(mention, "owner");
        }
        return null;
    }

    public static bool IsPair(TextChunk chunk) => chunk.Mentions.Exists(m => m is { Sense: Sense.Anaphor, Value: "pair" } || m.Senses.Any(s => s is { Sense: Sense.Anaphor, Value: "pair" }));

    private FoundParty Named(Mention mention, string rule) =>
        new(pack.Parties.GetValueOrDefault(mention.Value, PartyFacts.None).BelongsTo is { } owner && mention.Value is not ("lazarus-group" or "kimsuky" or "andariel" or "tradertraitor") && rule == "owner" ? owner : mention.Value,
            mention.First, mention.End, rule);

    private IEnumerable<FoundParty> Pointed(TextChunk chunk, string? except)
    {
        foreach (var mention in chunk.Mentions.Where(m => m.Sense == Sense.Anaphor || m.Senses.Any(s => s.Sense == Sense.Anaphor)))
        {
            var value = mention.Sense == Sense.Anaphor ? mention.Value : mention.Senses.First(s => s.Sense == Sense.Anaphor).Value;
            // "in at least eight countries"
            if (value == "country" && chunk.Mentions.Exists(m => m.Number is { } count && count.Min is not 1)) yield break;
            switch (value)
            {
                case "third" when Speaker is { } speaker && speaker != except && !mention.Possessive:
                    yield return new FoundParty(speaker, mention.First, mention.End, "points to who says it");
                    yield break;
                case "pair" when state.Pair is { } pair:
                    if (except is not null && (pair.One == except || pair.Other == except))
                    {
                        yield return new FoundParty(pair.One == except ? pair.Other : pair.One, mention.First, mention.End, "points to the other of the two");
                        yield break;
                    }
                    yield return new FoundParty(pair.One, mention.First, mention.End, "points to the two");
                    yield return new FoundParty(pair.Other, mention.First, mention.End, "points to the two");
                    yield break;
                // "the regime" is the one in the North, where the text speaks of it.
                case "regime" when except != "KP" && state.Pair is { One: "KP" } or { Other: "KP" }:
                    yield return new FoundParty("KP", mention.First, mention.End, "points to the regime");
                    yield break;
                case "third" or "country" or "regime" when (state.LastSubject is { } s && s != except ? s : state.LastState(except)) is { } last:
                    var nearest = value is "country" or "regime" ? state.LastState(except) ?? last : last;
                    yield return new FoundParty(nearest, mention.First, mention.End, "points back");
                    yield break;
                case "third" or "country" or "regime" when except is not null && state.OtherThan(except) is { } rest:
                    yield return new FoundParty(rest, mention.First, mention.End, "points to the other of the two");
                    yield break;
                case "ally" when state.OtherThan(except ?? state.LastSubject) is "KP" or "RU" or "CN" or "IR" && state.OtherThan(except ?? state.LastSubject) is { } other:
                    yield return new FoundParty(other, mention.First, mention.End, "points to the other of the two");
                    yield break;
                case "group" when state.MainSource is { } source:
                    yield return new FoundParty(source, mention.First, mention.End, "points to the reporting body");
                    yield break;
            }
        }
    }
}
