using Pantau.Reading.Packs;

namespace Pantau.Reading.Brackets;

/// <summary>Tells the cases that a determiner's or an adjective's form may be.</summary>
internal sealed class CaseForms(BracketRules rules)
{
    public Cases OfDeterminer(string word) => rules.Cases.TryGetValue(word, out var letters) ? Read(letters) : OfEnding(word);

    public Cases OfEnding(string word)
    {
        for (var length = 2; length > 0; length--)
            if (word.Length > length + 2 && rules.CaseEndings.TryGetValue(word[^length..], out var letters)) return Read(letters);
        return Cases.All;
    }

    private static Cases Read(string letters)
    {
        var cases = Cases.None;
        foreach (var letter in letters)
        {
            cases |= letter switch
            {
                'n' => Cases.Nominative,
                'a' => Cases.Accusative,
                'd' => Cases.Dative,
                'g' => Cases.Genitive,
                _ => Cases.None,
            };
        }
        return cases;
    }
}
