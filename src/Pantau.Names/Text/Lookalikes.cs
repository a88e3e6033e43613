namespace Pantau.Names.Text;

/// <summary>Letters of one script set among those of another because they look the same.</summary>
internal static class Lookalikes
{
    private const string Other = "аеорсухіјѕԁһӏАВЕКМНОРСТХІЈЅУαορνιΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private const string Same = "aeopcyxijsdhlABEKMHOPCTXIJSYaopviABEZHIKMNOPTYX";

    public static bool MayMix(NameScript one, NameScript other) => one is NameScript.Latin or NameScript.Cyrillic or NameScript.Greek && other is NameScript.Latin or NameScript.Cyrillic or NameScript.Greek;

    /// <summary>A word that mixes scripts in the one script that holds it: Latin where all that is foreign looks Latin.</summary>
    public static (string Word, NameScript Script) Settle(string word, NameScript first)
    {
        if (first is not (NameScript.Latin or NameScript.Cyrillic or NameScript.Greek)) return (word, first);
        var latin = word.Count(c => char.IsAsciiLetter(c));
        var foreign = word.Count(c => Scripts.Of(c) is NameScript.Cyrillic or NameScript.Greek);
        if (latin == 0 || foreign == 0) return (word, first);
        return (string.Concat(word.Select(c => Other.IndexOf(c) is >= 0 and var i ? Same[i] : c)), NameScript.Latin);
    }
}
