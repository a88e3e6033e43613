namespace Pantau.Reading.Packs;

/// <summary>Declines adjectives and long participles from any of their dictionary forms: новый, новая, новое, новые.</summary>
internal static class RussianAdjective
{
    private static readonly string[] Ends = ["ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие"];

    /// <summary>Whether a dictionary form is an adjective by its ending: русские, but not орудие; последний, but not критерий.</summary>
    public static bool IsAdjective(string word) =>
        word.Length > 3 && RussianLetters.IsCyrillic(word[0]) && Ends.Any(e => word.EndsWith(e, StringComparison.Ordinal))
        && (word[^2] != 'и' || word[^3] is 'к' or 'г' or 'х' or 'ш' or 'щ' || (word[^1] == 'й' && word[^3] is 'ж' or 'ч' or 'н'));

    /// <summary>All forms with all that each can be.</summary>
    public static IEnumerable<(string Form, Inflection Inflection)> Forms(string word) =>
        Enum.GetValues<Concord>()
            .SelectMany(a => Cells(word, false, a).Concat(Cells(word, true, a)))
            .GroupBy(c => c.Form, StringComparer.Ordinal)
            .Select(g => (g.Key, g.Aggregate(Inflection.None, (all, c) => all | Inflection.Of(c.NounCase, c.Concord))));

    public static IEnumerable<(string Form, NounCase NounCase, Concord Concord)> Cells(string word, bool animate, Concord agreement)
    {
        var stem = word[..^2];
        // "последний" is soft, "русский" only spelled so.
        var soft = word.EndsWith("яя", StringComparison.Ordinal) || (word[^2] is 'и' or 'е' && !RussianLetters.Hardens(stem[^1]));
        var (o, y) = (soft || (RussianLetters.IsHush(stem[^1]) && !word.EndsWith("ой", StringComparison.Ordinal)) ? "е" : "о", soft || RussianLetters.Hardens(stem[^1]) ? "и" : "ы");
        var masculine = word.EndsWith("ой", StringComparison.Ordinal) ? stem + "ой" : stem + y + "й";
        (string, NounCase, Concord) Cell(string ending, NounCase @case) => (stem + ending, @case, agreement);
        switch (agreement)
        {
            case Concord.Feminine:
                yield return Cell(soft ? "яя" : "ая", NounCase.Nominative);
                yield return Cell(soft ? "юю" : "ую", NounCase.Accusative);
                foreach (var @case in new[] { NounCase.Genitive, NounCase.Dative, NounCase.Instrumental, NounCase.Locative }) yield return Cell(o + "й", @case);
                break;
            case Concord.Plural:
                yield return Cell(y + "е", NounCase.Nominative);
                yield return Cell(y + "х", NounCase.Genitive);
                yield return Cell(y + "м", NounCase.Dative);
                yield return Cell(y + (animate ? "х" : "е"), NounCase.Accusative);
                yield return Cell(y + "ми", NounCase.Instrumental);
                yield return Cell(y + "х", NounCase.Locative);
                break;
            default:
                var neuter = agreement == Concord.Neuter;
                yield return neuter ? Cell(o + "е", NounCase.Nominative) : (masculine, NounCase.Nominative, agreement);
                yield return Cell(o + "го", NounCase.Genitive);
                yield return Cell(o + "му", NounCase.Dative);
                yield return neuter ? Cell(o + "е", NounCase.Accusative) : animate ? Cell(o + "го", NounCase.Accusative) : (masculine, NounCase.Accusative, agreement);
                yield return Cell(y + "м", NounCase.Instrumental);
                yield return Cell(o + "м", NounCase.Locative);
                break;
        }
    }
}
