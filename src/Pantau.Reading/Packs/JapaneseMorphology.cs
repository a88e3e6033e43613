namespace Pantau.Reading.Packs;

/// <summary>
/// Japanese stems. A noun that する makes a verb is written as it stands (提供, 明らかに); a verb in its dictionary form
/// (送る). A verb in る that keeps its stem is told by the kana before (認める), or written with <c>/1</c> (得る/1); one that
/// changes it in spite of that kana with <c>/5</c> (入る is told by its kanji). Endings are the pack's table.
/// </summary>
public sealed class JapaneseMorphology : IMorphology
{
    private const string Dictionary = "うくぐすつぬぶむる", Irrealis = "わかがさたなばまら", Continuative = "いきぎしちにびみり", Conditional = "えけげせてねべめれ", Volitional = "おこごそとのぼもろ", Contracted = "っいいしっんんんっ";
    private const string StemVowels = "いきぎしじちにひびみりえけげせぜてでねへべめれ";

    public IEnumerable<(string Form, VerbForm Kind)> Verb(string entry)
    {
        var slash = entry.IndexOf('/', StringComparison.Ordinal);
        var (word, mark) = slash < 0 ? (entry, "") : (entry[..slash], entry[(slash + 1)..]);
        if (mark == "い")
        {
            yield return (word[..^1], VerbForm.Stem);
            yield break;
        }
        // 達する, 発する: one character with する.
        if (word.Length > 2 && word.EndsWith("する", StringComparison.Ordinal)) word = word[..^2];
        var row = Dictionary.IndexOf(word[^1], StringComparison.Ordinal);
        if (row < 0)
        {
            yield return (word.TrimEnd('='), VerbForm.VerbalNoun);
            yield break;
        }
        var stem = word[..^1];
        yield return (word, VerbForm.Plain);
        if (word[^1] == 'る' && mark != "5" && (mark == "1" || StemVowels.Contains(stem[^1], StringComparison.Ordinal)))
        {
            yield return (stem, VerbForm.Continuative);
            yield return (stem + "られ", VerbForm.Passive);
            yield return (stem + "れ", VerbForm.Conditional);
            yield return (stem + "よ", VerbForm.Volitional);
            yield break;
        }
        yield return (stem + Irrealis[row], VerbForm.Irrealis);
        yield return (stem + Continuative[row], VerbForm.Continuative);
        yield return (stem + Conditional[row], VerbForm.Conditional);
        yield return (stem + Volitional[row], VerbForm.Volitional);
        // 行く: 行って.
        yield return (stem + (word.EndsWith("行く", StringComparison.Ordinal) ? 'っ' : Contracted[row]), VerbForm.Contracted);
    }

    public IEnumerable<string> Noun(string entry)
    {
        yield return entry.TrimEnd('=');
    }

    public VerbForm LooksLike(string word) => VerbForm.None;
}
