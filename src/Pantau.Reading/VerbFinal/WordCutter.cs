using Pantau.Reading.Packs;
using Pantau.Reading.Times;
using Pantau.Reading.Tokens;

namespace Pantau.Reading.VerbFinal;

/// <summary>
/// Finds the words of a sentence whose nouns carry particles and whose verbs carry endings: of all ways to cut it, the one
/// with the fewest words and unknown characters. In a spaced script particles and endings must close a word. Time is
/// linear in the sentence's length, as words and endings are no longer than the pack's longest.
/// </summary>
internal sealed class WordCutter(LanguagePack pack)
{
    private const double Known = 1, Single = 1.35, Particle = 0.55, Verb = 1.05, Unfamiliar = 1.4, UnknownCharacter = 2.2, UnknownName = 1.2;

    private readonly SuffixDates dates = new(pack.Times, pack.Numbers, pack.Lexicon.EndOfParty);
    private readonly CountedNumbers numbers = new(pack);
    private readonly bool spaced = pack.Grammar.Spaced;

    public List<Word> Cut(IReadOnlyList<TextToken> paragraph, int first, int end, DateOnly? anchor, string text)
    {
        var stretch = new SentenceStretch(paragraph, first, end);
        var tokens = stretch.Tokens;
        var count = tokens.Count;
        var periods = dates.Find(tokens, 0, count, anchor, text).Where(p => !IsSpan(tokens, p.End)).ToDictionary(p => p.First);
        var cost = new double[count + 1];
        var choice = new (Word Word, int End)[count];
        for (var i = count - 1; i >= 0; i--)
        {
            var best = double.MaxValue;
            foreach (var (word, next, price) in At(stretch, i, count, periods))
            {
                var total = price + cost[next];
                // Where two cuts cost the same, the longer first word is right more often.
                if (total > best + 1e-9 || (total > best - 1e-9 && next <= choice[i].End)) continue;
                (best, choice[i]) = (total, (word, next));
            }
            cost[i] = best;
        }
        var words = new List<Word>();
        for (var i = 0; i < count; i = choice[i].End)
        {
            var word = choice[i].Word with { First = stretch.Origin(i), End = stretch.OriginEnd(choice[i].End), Glued = stretch.IsGlued(i) };
            if (word.Number is { } number) word = word with { Number = number with { First = stretch.Origin(number.First), End = stretch.OriginEnd(number.End) } };
            // Unknown characters that stand together are one unknown word.
            if (word.IsUnknown && word.Glued && words is [.., { IsUnknown: true } before]) words[^1] = before with { End = word.End };
            else words.Add(word);
        }
        return words;
    }

    // 3일간, 3日間: so many days, not the third of the month.
    private static bool IsSpan(List<TextToken> tokens, int at) => at < tokens.Count && tokens[at].Folded is "간" or "間";

    private IEnumerable<(Word Word, int End, double Cost)> At(SentenceStretch stretch, int at, int end, Dictionary<int, PeriodMention> periods)
    {
        var tokens = stretch.Tokens;
        if (periods.TryGetValue(at, out var period))
        {
            yield return (new Word(at, period.End) { Period = period with { First = stretch.Origin(period.First), End = stretch.OriginEnd(period.End) } }, period.End, 0);
            yield break;
        }
        var token = tokens[at];
        if (token.Kind is TokenKind.Punctuation or TokenKind.Hyphen)
        {
            foreach (var (entries, next) in pack.Lexicon.Matches(tokens, at, end)) yield return (new Word(at, next) { Entries = entries }, next, 0.5);
            yield return (new Word(at, at + 1) { Mark = token.Folded }, at + 1, 1);
            yield break;
        }
        var glued = stretch.IsGlued(at);
        // The longest first: of two stems that end in the same place, the longer is the verb.
        foreach (var (entries, next) in pack.Lexicon.Matches(tokens, at, end).Reverse())
        {
            // A verb opens a word; inside one only a longer verbal noun may: 재수출했다.
            foreach (var entry in entries.Where(e => IsVerb(e.Sense) && (!spaced || !glued || e.Form == VerbForm.VerbalNoun && next - at > 1)).DistinctBy(e => e.Form))
            {
                foreach (var (ending, close) in pack.Endings.Parse(tokens, stretch.IsGlued, next, end, EndingTable.StateOf(entry.Form)))
                    if (Closes(stretch, close, end)) yield return (new Word(at, close) { Entries = Held(entries), Verbs = [.. entries.Where(e => IsVerb(e.Sense) && e.Form == entry.Form)], Ending = ending }, close, Verb);
            }
            var particles = entries.Where(e => e.Sense == Sense.Preposition).ToList();
            if (particles.Count > 0 && (!spaced || (glued && (Closes(stretch, next, end) || pack.Lexicon.Match(tokens, next, end) is { } after && after.Entries.Any(e => e.Sense == Sense.Preposition)))))
                yield return (new Word(at, next) { Entries = entries.Where(e => !IsVerb(e.Sense)).ToList() }, next, Particle);
            // What begins inside a word does not go on in the next: 러시아군이 전선에서 holds no 이전.
            if (spaced && glued && !Unbroken(stretch, at, next)) continue;
            var nouns = entries.Where(e => !IsVerb(e.Sense) && e.Sense != Sense.Preposition).ToList();
            var verbal = entries.Where(e => IsVerb(e.Sense) && e.Form == VerbForm.VerbalNoun).ToList();
            if (nouns.Count == 0 && verbal.Count == 0) continue;
            // One syllable is a word only where it stands by itself.
            if (spaced && next - at == 1 && token.Kind == TokenKind.Word && (glued || !Closes(stretch, next, end))) continue;
            yield return (new Word(at, next) { Entries = nouns, Verbs = verbal }, next, next - at == 1 && token.Kind == TokenKind.Word && !spaced && IsCharacter(token) ? Single : Known);
        }
        if (glued)
        {
            foreach (var (ending, close) in pack.Endings.Parse(tokens, stretch.IsGlued, at, end, "copula"))
                if (Closes(stretch, close, end)) yield return (new Word(at, close) { Verbs = [Copula], Ending = ending }, close, Known);
            // A verb that the pack does not know shows its endings all the same.
            foreach (var (ending, close) in pack.Endings.Parse(tokens, stretch.IsGlued, at, end, "any"))
                if (at > 1 && stretch.IsGlued(at - 1) && Closes(stretch, close, end)) yield return (new Word(at, close) { Verbs = [AnyVerb], Ending = ending }, close, Unfamiliar);
        }
        // 늘렸다, 벌어들였다: the past shows in the syllable.
        if (glued && pack.Morphology.LooksLike(token.Folded) is not VerbForm.None and var form)
        {
            foreach (var (ending, close) in pack.Endings.Parse(tokens, stretch.IsGlued, at + 1, end, EndingTable.StateOf(form)))
                if (Closes(stretch, close, end)) yield return (new Word(at, close) { Verbs = [AnyVerb], Ending = ending }, close, Unfamiliar);
        }
        if (numbers.At(stretch, at, end) is { } counted) yield return (counted.Word, counted.End, token.Kind == TokenKind.Number || counted.End - at > 2 ? 0.9 : Verb);
        if (SyllableCharacters.IsKatakana(token.Folded[0]))
        {
            var next = at + 1;
            while (next < end && tokens[next].Kind == TokenKind.Word && SyllableCharacters.IsKatakana(tokens[next].Folded[0])) next++;
            yield return (new Word(at, next), next, UnknownName + 0.9 * (next - at));
        }
        yield return (new Word(at, at + 1), at + 1, HanCharacters.Contains(token.Folded[0]) || SyllableCharacters.Contains(token.Folded[0]) ? UnknownCharacter : UnknownName);
    }

    // A name in Latin letters is one token and a whole word.
    private static bool IsCharacter(TextToken token) => HanCharacters.Contains(token.Folded[0]) || SyllableCharacters.Contains(token.Folded[0]);

    private static bool Unbroken(SentenceStretch stretch, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
            if (!stretch.IsGlued(i)) return false;
        return true;
    }

    private static readonly LexiconEntry Copula = new(Sense.PlainVerb, "be", Detail: "copula");
    private static readonly LexiconEntry AnyVerb = new(Sense.PlainVerb, "plain", Detail: "unknown");

    // 파병, 出兵: a verb that holds what is sent.
    private static List<LexiconEntry> Held(IReadOnlyList<LexiconEntry> entries) => [.. entries.Where(e => e.Sense == Sense.Item)];

    private static bool IsVerb(Sense sense) => sense is Sense.Verb or Sense.Operator or Sense.Speech or Sense.PlainVerb;

    // The word ends here: a space, a mark, the sentence's end, or a particle.
    private bool Closes(SentenceStretch stretch, int at, int end)
    {
        if (!spaced || at >= end || !stretch.IsGlued(at) || stretch.Tokens[at].Kind is TokenKind.Punctuation) return true;
        foreach (var (entries, next) in pack.Lexicon.Matches(stretch.Tokens, at, end))
            if (entries.Any(e => e.Sense == Sense.Preposition) && (next >= end || !stretch.IsGlued(next) || stretch.Tokens[next].Kind is TokenKind.Punctuation)) return true;
        return false;
    }
}
