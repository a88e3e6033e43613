using Pantau.Reading.Numbers;
using Pantau.Reading.Packs;
using Pantau.Reading.Times;
using Pantau.Reading.Tokens;

namespace Pantau.Reading.Brackets;

/// <summary>Cuts a sentence into lexemes: dates, numbers, the longest known phrases, compounds, marks.</summary>
internal sealed class WordCutter(LanguagePack pack)
{
    private readonly PeriodFinder periods = new(pack.Times, pack.Numbers);
    private readonly QuantityFinder quantities = new(pack.Quantities, pack.Numbers);
    private readonly CompoundWords compounds = new(pack);

    public List<Lexeme> Cut(IReadOnlyList<TextToken> tokens, int first, int end, DateOnly? anchor, string text)
    {
        var words = new List<Lexeme>();
        var dates = periods.Find(tokens, first, end, anchor, text);
        var date = 0;
        for (var i = first; i < end;)
        {
            while (date < dates.Count && dates[date].First < i) date++;
            var limit = date < dates.Count ? dates[date].First : end;
            if (limit == i)
            {
                words.Add(new Lexeme(i, dates[date].End) { Period = dates[date] });
                i = dates[date].End;
            }
            else if (tokens[i].Kind == TokenKind.Punctuation && SentenceSplitter.IsQuote(tokens[i].Folded)) i++;
            else if (tokens[i].Folded is "(" or "[") i = AfterBracket(tokens, i, end, words);
            else if (tokens[i].Kind == TokenKind.Hyphen) i = Hyphen(tokens, i, end, words);
            else if (tokens[i].Kind == TokenKind.Punctuation && !IsCurrency(tokens, i, end)) words.Add(new Lexeme(i, i + 1) { Mark = tokens[i++].Folded });
            else if (IsMeasure(tokens, i, limit)) i = Measure(tokens, i, limit, first, words);
            else if (!(i > first && tokens[i - 1].Kind == TokenKind.Hyphen) && quantities.At(tokens, i, limit) is { } number)
            {
                words.Add(new Lexeme(i, number.End) { Number = number });
                i = number.End;
            }
            else i = Word(tokens, i, limit, first, words);
        }
        return words;
    }

    // "240-mm-Raketenwerfer", "11-köpfig", "152 mm": a number that is part of a word or measures a calibre counts nothing.
    private bool IsMeasure(IReadOnlyList<TextToken> tokens, int at, int end) =>
        tokens[at].Kind == TokenKind.Number && at + 1 < end && (at + 2 < end && tokens[at + 1].Kind == TokenKind.Hyphen && tokens[at + 1].Start == tokens[at].End && tokens[at + 2].Start == tokens[at + 1].End && tokens[at + 2].Kind == TokenKind.Word
            || pack.Brackets.Measures.Contains(tokens[at + 1].Folded));

    private int Measure(IReadOnlyList<TextToken> tokens, int at, int end, int first, List<Lexeme> words)
    {
        if (pack.Lexicon.Match(tokens, at, end) is not null) return Word(tokens, at, end, first, words);
        return tokens[at + 1].Kind == TokenKind.Hyphen && !pack.Brackets.Measures.Contains(tokens[at + 2].Folded) ? at + 2 : tokens[at + 1].Kind == TokenKind.Hyphen ? at + 3 : at + 2;
    }

    private bool IsCurrency(IReadOnlyList<TextToken> tokens, int at, int end) => quantities.At(tokens, at, end) is not null;

    private int Word(IReadOnlyList<TextToken> tokens, int at, int end, int first, List<Lexeme> words)
    {
        var token = tokens[at];
        var tied = at > first && tokens[at - 1].Kind == TokenKind.Hyphen && tokens[at - 1].End == token.Start && words.Count > 0 && words[^1].Mark is null;
        var match = pack.Lexicon.Match(tokens, at, end);
        // "im" of "im Gegenzug": a phrase does not reach over a sentence's mark, and one word is looked at as a compound as well.
        var next = match?.End ?? at + 1;
        var capital = tokens[next - 1].Capital || tokens[next - 1].Kind == TokenKind.Number;
        List<LexiconEntry> entries = match is { } known ? [.. known.Entries.Where(e => Fits(e, token, capital, at == first))] : [];
        var lexeme = new Lexeme(at, next) { Word = next == at + 1 ? token.Folded : string.Join(' ', tokens.Skip(at).Take(next - at).Select(t => t.Folded)), Entries = entries, Capital = token.Capital, Tied = tied, Opens = at == first };
        if (entries.Count == 0)
        {
            next = at + 1;
            lexeme = lexeme with { End = next, Word = token.Folded };
            if (token.Kind == TokenKind.Word && (token.Capital || !pack.Brackets.CapitalNouns) && compounds.Cut(token.Folded, token.Capital) is { } cut)
                lexeme = lexeme with { Entries = cut.Head, Modifiers = cut.Modifiers };
        }
        if (next < end && tokens[next].Kind == TokenKind.Hyphen && tokens[next].Start == tokens[next - 1].End && (next + 1 >= end || tokens[next + 1].Start > tokens[next].End)) lexeme = lexeme with { Cut = true };
        words.Add(lexeme);
        return next;
    }

    // Where nouns have capitals, a word is a noun or a verb by its first letter; the first of a sentence may be either.
    private bool Fits(LexiconEntry entry, TextToken token, bool capital, bool opens)
    {
        if (entry.Cased && !capital) return false;
        if (!pack.Brackets.CapitalNouns || opens) return true;
        if (Lexeme.IsVerb(entry.Sense)) return !token.Capital;
        return entry.Sense is not (Sense.Item or Sense.EventNoun or Sense.UnitNoun or Sense.Agent or Sense.ContentNoun or Sense.CompoundHead or Sense.CompoundModifier or Sense.Carrier) || capital || token.Capital
            || token.Kind != TokenKind.Word;
    }

    private static int Hyphen(IReadOnlyList<TextToken> tokens, int at, int end, List<Lexeme> words)
    {
        // A dash that stands free parts clauses; one inside a word joins.
        if (at > 0 && at + 1 < end && tokens[at - 1].End < tokens[at].Start && tokens[at].End < tokens[at + 1].Start) words.Add(new Lexeme(at, at + 1) { Mark = "–" });
        return at + 1;
    }

    // What stands in brackets is passed over, but for a ship's number.
    private static int AfterBracket(IReadOnlyList<TextToken> tokens, int open, int end, List<Lexeme> words)
    {
        for (var i = open + 1; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Number && tokens[open + 1].Folded is "imo" && Clauses.ChunkRun.IsImo(tokens[i].Folded)) words.Add(new Lexeme(open + 1, i + 1) { Mark = Lexeme.Imo, Word = tokens[i].Folded });
            if (tokens[i].Folded is ")" or "]") return i + 1;
        }
        return open + 1;
    }
}
