using Pantau.Reading.Numbers;
using Pantau.Reading.Packs;
using Pantau.Reading.Times;
using Pantau.Reading.Tokens;

namespace Pantau.Reading.Isolating;

/// <summary>
/// Finds the words of a sentence without spaces: of all ways to cut it into words of the lexicon, the one with the fewest
/// words and unknown characters. Time is linear in the sentence's length, as no word is longer than the lexicon's longest.
/// </summary>
internal sealed class Segmenter(LanguagePack pack)
{
    private const string Occasion = "occasion";

    private static readonly LexiconEntry Adverbial = new(Sense.Adverb, "adverb");
    private static readonly LexiconEntry Uncounted = new(Sense.Noun, "noun");

    private const double Word = 1, SingleCharacter = 1.3, UnknownCharacter = 2.2;
    private const int LongestClassifier = 3;

    private readonly SuffixDates dates = new(pack.Times, pack.Numbers, pack.Lexicon.EndOfParty);
    private readonly MyriadQuantities quantities = new(pack.Quantities, pack.Numbers);
    private readonly PhraseTable<bool> ordinals = Phrases(pack.Numbers.Ordinals, pack.Tokens);
    private readonly PhraseTable<bool> shares = Phrases(pack.Numbers.Shares, pack.Tokens);

    public List<Lexeme> Cut(IReadOnlyList<TextToken> tokens, int first, int end, DateOnly? anchor, string text)
    {
        var periods = dates.Find(tokens, first, end, anchor, text).ToDictionary(p => p.First);
        var cost = new double[end - first + 1];
        var choice = new Lexeme[end - first];
        for (var i = end - 1; i >= first; i--)
        {
            var best = double.MaxValue;
            foreach (var (lexeme, price) in At(tokens, i, end, periods))
            {
                var total = price + cost[lexeme.End - first];
                // Where two cuts cost the same, the longer first word is right more often.
                if (total > best || (total == best && lexeme.End <= choice[i - first].End)) continue;
                (best, choice[i - first]) = (total, lexeme);
            }
            cost[i - first] = best;
        }
        var words = new List<Lexeme>();
        for (var i = first; i < end; i = choice[i - first].End) words.Add(choice[i - first]);
        for (var i = 0; i < words.Count; i++)
            if (IsStray(words, i, tokens)) words[i] = new Lexeme(words[i].First, words[i].End);
        return words;
    }

    private IEnumerable<(Lexeme Lexeme, double Price)> At(IReadOnlyList<TextToken> tokens, int at, int end, Dictionary<int, PeriodMention> periods)
    {
        if (periods.TryGetValue(at, out var period))
        {
            yield return (new Lexeme(at, period.End) { Period = period }, 0);
            yield break;
        }
        if (Uncounting(tokens, at, end) is { } place) yield return (place, 0);
        var longest = at;
        foreach (var (entries, next) in pack.Lexicon.Matches(tokens, at, end))
        {
            longest = next;
            yield return (new Lexeme(at, next) { Entries = entries }, next - at == 1 && HanCharacters.Contains(tokens[at].Folded[0]) ? SingleCharacter : Word);
        }
        if (Number(tokens, at, end, longest) is { } number) yield return (number, 0);
        var token = tokens[at];
        yield return token.Kind is TokenKind.Punctuation or TokenKind.Hyphen
            ? (new Lexeme(at, at + 1) { Mark = token.Folded }, 0)
            : (new Lexeme(at, at + 1) { Name = token.Capital ? token.Folded : null }, UnknownCharacter);
    }

    // 第1874号, 百分之40: a number that counts nothing.
    private Lexeme? Uncounting(IReadOnlyList<TextToken> tokens, int at, int end) =>
        ordinals.TryMatch(tokens, at, end, out _, out var after) && after < end && MyriadNumbers.Parse(tokens, after, end, pack.Numbers) is { } number
            ? new Lexeme(at, number.End) { Entries = [Uncounted] }
            : null;

    private Lexeme? Number(IReadOnlyList<TextToken> tokens, int at, int end, int longest)
    {
        if (tokens[at].Kind is TokenKind.Hyphen || quantities.At(tokens, at, end) is not { } number || number.End < longest) return null;
        var after = number.End;
        if (shares.TryMatch(tokens, after, end, out _, out var share)) return new Lexeme(at, share) { Entries = [Uncounted] };
        var (unit, next) = Classifier(tokens, after, end);
        if (number.End == longest && next == after) return null;
        // 分49次运送, 历时两年: how often and how long counts no thing.
        if (unit == Occasion) return new Lexeme(at, next) { Entries = [Adverbial] };
        // 一 in 一方 is no number: figures in characters count only before what can be counted.
        var figures = false;
        for (var i = at; i < number.End; i++) figures |= tokens[i].Kind == TokenKind.Number;
        if (!figures && next == after && number is { Currency: null, Vague: false } && !(number.End - at > 1 && number.Min is >= 10) && !CountsNoun(tokens, after, end)) return null;
        number = quantities.Closed(number, tokens, next, end);
        return new Lexeme(at, Math.Max(next, number.End)) { Number = number, Unit = unit };
    }

    private (string? Unit, int Next) Classifier(IReadOnlyList<TextToken> tokens, int at, int end)
    {
        for (var length = LongestClassifier; length > 0; length--)
        {
            if (at + length > end) continue;
            var word = length == 1 ? tokens[at].Folded : string.Concat(Enumerable.Range(at, length).Select(i => tokens[i].Folded));
            if (pack.Classifiers.TryGetValue(word, out var unit)) return (unit == "thing" ? null : unit, at + length);
        }
        return (null, at);
    }

    private bool CountsNoun(IReadOnlyList<TextToken> tokens, int at, int end) =>
        pack.Lexicon.Match(tokens, at, end) is { } match && match.Entries.Any(e => e.Sense is Sense.UnitNoun or Sense.Item);

    private static PhraseTable<bool> Phrases(IEnumerable<string> words, TokenRules rules)
    {
        var table = new PhraseTable<bool>(rules);
        foreach (var word in words) table.Add(word, true);
        return table;
    }

    // 俄 in 俄亥俄, 关 in 海关: one character beside characters that no word holds is part of an unknown word.
    private static bool IsStray(List<Lexeme> words, int i, IReadOnlyList<TextToken> tokens)
    {
        if (words[i].End - words[i].First != 1 || !words[i].Known) return false;
        if (words[i].Has(Sense.Party)) return IsUnknown(i + 1) || IsUnknown(i - 1);
        if (!words[i].IsVerbal || words[i].Entries.Any(e => e.Sense is Sense.Preposition or Sense.Auxiliary or Sense.Modal)) return false;
        return words[i].Entries.All(e => e.Sense == Sense.PlainVerb) ? IsUnknown(i - 1) || IsUnknown(i + 1) : IsUnknown(i - 1) && IsUnknown(i + 1);

        bool IsUnknown(int at) => at >= 0 && at < words.Count && words[at] is { Known: false, Mark: null, Number: null, Period: null } && HanCharacters.Contains(tokens[words[at].First].Folded[0]);
    }
}
