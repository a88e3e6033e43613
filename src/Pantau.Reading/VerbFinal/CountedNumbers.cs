using Pantau.Reading.Numbers;
using Pantau.Reading.Packs;
using Pantau.Reading.Tokens;

namespace Pantau.Reading.VerbFinal;

/// <summary>Numbers with the counter behind them and the words that bound them: 최소 2만여 개, 900만 발 이상, 約200門以上.</summary>
internal sealed class CountedNumbers(LanguagePack pack)
{
    private const int LongestCounter = 5;

    private readonly MyriadQuantities quantities = new(pack.Quantities, pack.Numbers);

    public (Word Word, int End)? At(SentenceStretch stretch, int at, int end)
    {
        var tokens = stretch.Tokens;
        // Su-27: part of a name.
        if (at > 0 && tokens[at - 1].Kind == TokenKind.Hyphen && stretch.IsGlued(at - 1) && stretch.IsGlued(at)) return null;
        if (tokens[at].Kind == TokenKind.Hyphen || quantities.At(tokens, at, end) is not { } number) return null;
        var figures = false;
        for (var i = at; i < number.End; i++) figures |= tokens[i].Kind == TokenKind.Number;
        // A number word inside another word is part of that word.
        if (!figures && pack.Grammar.Spaced && stretch.IsGlued(at)) return null;
        var (unit, next) = Counter(stretch, number.End, end);
        if (!figures && next == number.End && number is { Currency: null }) return null;
        if (unit == "other") return (new Word(at, next), next);
        // 1000人から1500人, 1천 명∼1천500명: the counter stands with both.
        if (next > number.End && Joined(tokens, next, end) is { } to && to < end && quantities.At(tokens, to, end) is { Min: { } most } last && number is { Min: { } least } && most > least && Counter(stretch, last.End, end) is var (again, close) && again == unit)
        {
            number = number with { Max = most, End = last.End };
            next = close;
        }
        if (figures && next == number.End && at > 0 && stretch.IsGlued(at) && number is { Currency: null, Min: not null, Max: not null } && (SyllableCharacters.IsKatakana(tokens[at - 1].Folded[0]) || char.IsAsciiLetter(tokens[at - 1].Folded[0]))) return null;
        // "2만 개에 이르는 것으로": there the bound is a verb of its own.
        while (pack.Quantities.After.TryMatch(tokens, next, end, out _, out var after) && !(after < end && tokens[after].Folded is "것"))
        {
            number = quantities.Closed(number, tokens, next, end) with { End = number.End };
            next = after;
        }
        return (new Word(at, next) { Number = number, Unit = unit }, next);
    }

    // The token after から, 에서 or a dash.
    private int? Joined(List<TextToken> tokens, int at, int end)
    {
        if (at >= end) return null;
        if (tokens[at].Kind == TokenKind.Hyphen || tokens[at].Folded is "–" or "~" or "～" or "∼" or "〜" || pack.Quantities.RangeJoiners.Contains(tokens[at].Folded)) return at + 1;
        return at + 1 < end && pack.Quantities.RangeJoiners.Contains(tokens[at].Folded + tokens[at + 1].Folded) ? at + 2 : null;
    }

    private (string? Unit, int Next) Counter(SentenceStretch stretch, int at, int end)
    {
        var tokens = stretch.Tokens;
        for (var length = LongestCounter; length > 0; length--)
        {
            if (at + length > end) continue;
            var word = string.Concat(Enumerable.Range(at, length).Select(i => tokens[i].Folded));
            if (pack.Classifiers.TryGetValue(word, out var unit) && Stands(stretch, at + length, end)) return (unit, at + length);
        }
        return (null, at);
    }

    // 발 in 발사체 is no counter: what follows must be a space, a mark, a particle, a bound, or, without spaces, anything.
    private bool Stands(SentenceStretch stretch, int at, int end) =>
        !pack.Grammar.Spaced || at >= end || !stretch.IsGlued(at) || stretch.Tokens[at].Kind == TokenKind.Punctuation
        || pack.Quantities.After.TryMatch(stretch.Tokens, at, end, out _, out _)
        || pack.Lexicon.Match(stretch.Tokens, at, end) is { } match && match.Entries.Any(e => e.Sense is Sense.Preposition)
        || pack.Endings.Parse(stretch.Tokens, stretch.IsGlued, at, end, "copula").Count > 0;
}
