using Pantau.Reading.Packs;

namespace Pantau.Reading.Brackets;

/// <summary>Tells the cases that a determiner's or an adjective's form may be.</summary>
internal sealed class CaseForms(BracketRules rules)
{
    public GrammarCases OfDeterminer(string word) => rules.Cases.TryGetValue(word, out var letters) ? Read(letters) : OfEnding(word);

    public GrammarCases OfEnding(string word)
    {
        for (var length = 2; length > 0; length--)
            if (word.Length > length + 2 && rules.CaseEndings.TryGetValue(word[^length..], out var letters)) return Read(letters);
        return GrammarCases.All;
    }

    private static GrammarCases Read(string letters)
    {
        var cases = GrammarCases.None;
        foreach (var letter in letters)
        {
            cases |= letter switch
            {
                'n' => GrammarCases.Nominative,
                'a' => GrammarCases.Accusative,
                'd' => GrammarCases.Dative,
                'g' => GrammarCases.Genitive,
                _ => GrammarCases.None,
            };
        }
        return cases;
    }
}
