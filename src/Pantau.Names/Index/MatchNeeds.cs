using Pantau.Names.Forms;
using Pantau.Names.Matching;

namespace Pantau.Names.Index;

/// <summary>
/// What names that match must have. A match may lack words, but each weighs: once the words looked up would together weigh
/// too much if a match had none of them, every match has been met; and the weight of the word that led to a name says how
/// many words it may have more or less than the query.
/// </summary>
internal sealed class MatchNeeds
{
    private const double Most = Standing.Most, InitialFor = 0.25, NumberAgainst = 0.95, Anything = 2;
    private readonly NameForm query;
    private readonly int count, plain;
    private readonly double perWord;
    private readonly bool isPoor;
    private double alone, least;
    private int passed;

    public MatchNeeds(NameForm query, int count)
    {
        (this.query, this.count) = (query, count);
        plain = query.Tokens.Take(count).Count(t => query.Kind != NameKind.Person || t.Role is TokenRole.Word or TokenRole.Number);
        isPoor = query.Tokens.Take(count).Any(TokenKeys.IsPoor);
        perWord = query.Kind switch { NameKind.Person => PersonRules.Lacking(TokenRole.Word), NameKind.Vessel => VesselRules.Alone, _ => BodyRules.Lacking(TokenRole.Group) };
    }

    /// <summary>The least and the greatest number of words of names that are not open, where a word of this weight leads to them.</summary>
    public (int Least, int Most) Shapes(double weight)
    {
        if (IsEastAsian) return (2, 2);
        // A single word without a title is no match for a name of more words.
        if (query.Kind == NameKind.Person && count == 1 && !PersonRules.HasLongTitledWord(query)) return (1, 1);
        var spare = (int)((Most - weight) / perWord);
        var (low, high) = (plain - spare, count + spare);
        // Words that were passed stand alone in the query, so every word of the other name has its fellow.
        if (passed > 0) high = alone > Most ? 0 : count - passed;
        return (Math.Max(query.Kind == NameKind.Person && count > 1 ? 2 : 1, low), high);
    }

    /// <summary>
    /// The greatest number of words of names in which words run together stand for words that were passed: those of a script
    /// that leaves vowels out are found by no key of their parts. Zero where there are none.
    /// </summary>
    public int MostJoined(double weight) => isPoor && passed > 0 && !IsEastAsian ? count + (int)((Most - weight) / perWord) : 0;

    /// <summary>The first letters, as they sound, of words that were passed and of those before them: some word of such a name has one of them.</summary>
    public uint PassedFirsts { get; private set; }

    /// <summary>False where a word of this weight leads to no open name.</summary>
    public bool Open(double weight) => query.Kind == NameKind.Person && (!IsEastAsian || query.Reading == "ja") && least + weight <= Most;

    /// <summary>True where no match is left that lacks this word and those before it.</summary>
    public bool AreMetAfter(int word)
    {
        var role = query.Tokens[word].Role;
        // Another number may stand in the place of a number.
        if (query.Kind == NameKind.Person || role != TokenRole.Number) passed++;
        PassedFirsts |= FirstOf(word) | FirstOf(Math.Max(0, word - 1));
        var lacking = query.Kind switch
        {
            NameKind.Person => IsEastAsian ? Anything : PersonRules.Lacking(role),
            NameKind.Vessel => VesselRules.Alone,
            _ => role == TokenRole.Number ? NumberAgainst : BodyRules.Lacking(role),
        };
        alone += lacking;
        least += query.Kind == NameKind.Person && !IsEastAsian ? Math.Min(lacking, InitialFor) : lacking;
        return least > Most;
    }

    private uint FirstOf(int word) => 1u << (query.Tokens[word].Sound[0] & 31);

    private bool IsEastAsian => query.Reading == "east";
}
