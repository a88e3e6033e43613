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
        Enum.GetValues<Agreement>()
            .SelectMany(a => Cells(word, false, a).Concat(Cells(word, true, a)))
            .GroupBy(c => c.Form, StringComparer.Ordinal)
            .Select(g => (g.Key, g.Aggregate(Inflection.None, (all, c) => all | Inflection.Of(c.Case, c.Agreement))));

    public static IEnumerable<(string Form, Case Case, Agreement Agreement)> Cells(string word, bool animate, Agreement agreement)
    {
        var stem = word[..^2];
        // "последний" is soft, "русский" only spelled so.
        var soft = word.EndsWith("яя", StringComparison.Ordinal) || (word[^2] is 'и' or 'е' && !RussianLetters.Hardens(stem[^1]));
        var (o, y) = (soft || (RussianLetters.IsHush(stem[^1]) && !word.EndsWith("ой", StringComparison.Ordinal)) ? "е" : "о", soft || RussianLetters.Hardens(stem[^1]) ? "и" : "ы");
        var masculine = word.EndsWith("ой", StringComparison.Ordinal) ? stem + "ой" : stem + y + "й";
        (string, Case, Agreement) Cell(string ending, Case @case) => (stem + ending, @case, agreement);
        switch (agreement)
        {
            case Agreement.Feminine:
                yield return Cell(soft ? "яя" : "ая", Case.Nominative);
                yield return Cell(soft ? "юю" : "ую", Case.Accusative);
                foreach (var @case in new[] { Case.Genitive, Case.Dative, Case.Instrumental, Case.Locative }) yield return Cell(o + "й", @case);
                break;
            case Agreement.Plural:
                yield return Cell(y + "е", Case.Nominative);
                yield return Cell(y + "х", Case.Genitive);
                yield return Cell(y + "м", Case.Dative);
                yield return Cell(y + (animate ? "х" : "е"), Case.Accusative);
                yield return Cell(y + "ми", Case.Instrumental);
                yield return Cell(y + "х", Case.Locative);
                break;
            default:
                var neuter = agreement == Agreement.Neuter;
                yield return neuter ? Cell(o + "е", Case.Nominative) : (masculine, Case.Nominative, agreement);
                yield return Cell(o + "го", Case.Genitive);
                yield return Cell(o + "му", Case.Dative);
                yield return neuter ? Cell(o + "е", Case.Accusative) : animate ? Cell(o + "го", Case.Accusative) : (masculine, Case.Accusative, agreement);
                yield return Cell(y + "м", Case.Instrumental);
                yield return Cell(o + "м", Case.Locative);
                break;
        }
    }
}
