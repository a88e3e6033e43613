using static Pantau.Reading.Packs.HangulSyllable;

namespace Pantau.Reading.Packs;

/// <summary>
/// Korean stems. A noun that 하다 makes a verb is written as it stands (제공); a verb in its dictionary form (보내다),
/// with its joined form where that is irregular (<c>싣다/실어</c>). Endings are the pack's table.
/// </summary>
public sealed class KoreanMorphology : IMorphology
{
    public IEnumerable<(string Form, VerbForm Kind)> Verb(string entry)
    {
        var slash = entry.IndexOf('/', StringComparison.Ordinal);
        var (word, joined) = slash < 0 ? (entry, null) : (entry[..slash], entry[(slash + 1)..]);
        if (!word.EndsWith('다') || word.Length < 2)
        {
            yield return (word.TrimEnd('='), VerbForm.VerbalNoun);
            yield break;
        }
        var stem = word[..^1];
        var before = stem[..^1];
        var last = Of(stem[^1]);
        joined ??= Joined(before, last);
        yield return (stem, VerbForm.Stem);
        yield return (joined, VerbForm.Joined);
        yield return (joined[..^1] + (Of(joined[^1]) with { Close = SsangSios }).Char, VerbForm.PastStem);
        if (last.Close == Rieul)
        {
            var bare = before + (last with { Close = None }).Char;
            // 팔다: 파는, 팝니다.
            yield return (bare, VerbForm.Stem);
            yield return (before + (last with { Close = Nieun }).Char, VerbForm.Attributive);
            yield return (stem, VerbForm.Prospective);
            yield return (before + (last with { Close = Pieup }).Char, VerbForm.Formal);
            yield break;
        }
        var (host, syllable) = Open(before, last, slash >= 0);
        if (syllable is { } open)
        {
            if (slash >= 0 && last.Close != None) yield return (host + open.Char, VerbForm.Stem);
            yield return (host + (open with { Close = Nieun }).Char, VerbForm.Attributive);
            yield return (host + (open with { Close = Rieul }).Char, VerbForm.Prospective);
            yield return (host + (open with { Close = Mieum }).Char, VerbForm.Nominal);
            yield return (host + (open with { Close = Pieup }).Char, VerbForm.Formal);
        }
        else
        {
            yield return (stem + "은", VerbForm.Attributive);
            yield return (stem + "을", VerbForm.Prospective);
            yield return (stem + "음", VerbForm.Nominal);
        }
    }

    public IEnumerable<string> Noun(string entry)
    {
        yield return entry.TrimEnd('=');
    }

    /// <summary>A syllable that ㅆ closes is the stem of a past tense.</summary>
    public VerbForm LooksLike(string word) =>
        word is [>= '가' and <= '힣' and not ('있' or '겠')] && Of(word[0]).Close == SsangSios ? VerbForm.PastStem : VerbForm.None;

    // The open syllable that ㄴ and ㄹ close: that of the stem, or what an irregular stem turns into (싣: 실으, 돕: 도우).
    private static (string, HangulSyllable?) Open(string before, HangulSyllable last, bool irregular)
    {
        if (last.Close == None) return (before, last);
        if (!irregular) return (before, null);
        var bare = last with { Close = None };
        return last.Close switch
        {
            Pieup => (before + bare.Char, Of('우')),
            Tikeut => (before + (last with { Close = Rieul }).Char, Of('으')),
            Sios => (before + bare.Char, Of('으')),
            _ => (before, null),
        };
    }

    private static string Joined(string before, HangulSyllable last)
    {
        var stem = before + last.Char;
        if (last.Close != None) return stem + (last.Vowel is A or O ? '아' : '어');
        if (stem.EndsWith('하')) return before + '해';
        return last.Vowel switch
        {
            O => before + (last with { Vowel = Wa }).Char,
            U => before + (last with { Vowel = Wo }).Char,
            I => before + (last with { Vowel = Yeo }).Char,
            Oe => before + (last with { Vowel = Wae }).Char,
            Eu => before + (last with { Vowel = before is [.., not ' '] && Of(before[^1]).Vowel is A or O ? A : Eo }).Char,
            _ => stem,
        };
    }
}
