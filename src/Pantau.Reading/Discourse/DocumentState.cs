using Pantau.Model;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Discourse;

/// <summary>What a reader of the document has in mind at a sentence: who was spoken of last, whose report this is.</summary>
public sealed class DocumentState
{
    private readonly List<string> states = [];
    private readonly Dictionary<string, int> times = new(StringComparer.Ordinal);

    /// <summary>Whose findings the document relays; null while nothing says so.</summary>
    public string? MainSource { get; set; }
    public string? Outlet { get; init; }
    public DateOnly? Published { get; init; }
    public string? LastSubject { get; set; }
    public string? LastActor { get; set; }
    public string? LastRecipient { get; set; }
    public int LastTransferSentence { get; set; } = -10;
    public bool SpeaksOfCrypto { get; set; }
    /// <summary>By item: whom the text last told to have given it to whom.</summary>
    public Dictionary<string, (string Actor, string Recipient)> LastTold { get; } = new(StringComparer.Ordinal);
    /// <summary>The workers or troops that the text last spoke of, and whose they are.</summary>
    public (string Item, string Of)? LastPeople { get; set; }
    /// <summary>Who last was told to have stolen.</summary>
    public string? LastThief { get; set; }
    /// <summary>The service or office that was last heard: what "the agency" points to.</summary>
    public string? LastAgency { get; set; }
    /// <summary>Where a theft was last told, and in what money.</summary>
    public int LastTheftSentence { get; set; } = -10;
    public string? LastTheftCurrency { get; set; }
    /// <summary>Who last put someone under sanctions.</summary>
    public string? LastDesignator { get; set; }
    public HashSet<string> ItemsSeen { get; } = new(StringComparer.Ordinal);
    /// <summary>Two states that the text last named together.</summary>
    public (string One, string Other)? Pair { get; set; }

    public void Saw(string party)
    {
        if (!Parties.IsState(party)) return;
        states.Add(party);
        times[party] = times.GetValueOrDefault(party) + 1;
        if (Pair is null || (Pair.Value.One != party && Pair.Value.Other != party) || states.Count < 3)
        {
            var other = states.FindLast(s => s != party);
            if (other is not null && (Pair is null || IsCore(party, other) || !IsCore(Pair.Value.One, Pair.Value.Other))) Pair = Order(other, party);
        }
    }

    /// <summary>The state spoken of last, other than this one.</summary>
    public string? LastState(string? except = null) => states.FindLast(s => s != except);

    /// <summary>The other of the two that the text is about.</summary>
    public string? OtherThan(string? one)
    {
        if (Pair is not { } pair || (pair.One == one ? pair.Other : pair.Other == one ? pair.One : null) is not { } other) return null;
        // A partner named in passing is not the one that goes without saying.
        var named = times.GetValueOrDefault(other);
        return other == "KP" || times.All(t => t.Key == one || t.Value <= named) ? other : null;
    }

    public static (string, string) Order(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);

    // A document about a state and its partner keeps that pair in mind while others are only mentioned.
    private static bool IsCore(string a, string b) => a == "KP" || b == "KP";

    public static PartyFacts FactsOf(LanguagePack pack, string party) => pack.Parties.GetValueOrDefault(party, PartyFacts.None);
}
