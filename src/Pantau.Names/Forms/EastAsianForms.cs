using Pantau.Names.Tables;
using Pantau.Names.Text;

namespace Pantau.Names.Forms;

/// <summary>Names of family name and given name in Hangul, Han characters or their Latin spellings.</summary>
internal sealed class EastAsianForms(NameTables tables, Romaniser romaniser)
{
    private const int MostReadings = 6, LongestGiven = 3;
    private readonly WadeGiles wadeGiles = new(tables);

    public void Read(List<Word> words, NameScript? script, List<NameForm> into)
    {
        if (script is NameScript.Hangul or NameScript.Han) Native(words, script.Value, into);
        else if (script == NameScript.Latin && words.Count is 2 or 3 or 4) Latin(words, into);
    }

    private void Native(List<Word> words, NameScript script, List<NameForm> into)
    {
        var whole = string.Concat(words.Select(w => w.Native));
        if (whole.Length is < 2 or > 6 || words.Count > 3) return;
        if (script == NameScript.Han) Japanese(whole, words, into);
        for (var length = Math.Min(2, whole.Length - 1); length > 0; length--)
        {
            var (family, given) = (whole[..length], whole[length..]);
            if (given.Length > LongestGiven) continue;
            var families = tables.Families.Written(family, "ko").Concat(script == NameScript.Han ? tables.Families.Written(family, "zh") : []).ToList();
            if (families.Count == 0 && (length > 1 || into.Count > 0)) continue;
            into.Add(Form("east", script, FamilyToken(family, script, families), GivenToken(given, script)));
            return;
        }
    }

    private NameWord FamilyToken(string family, NameScript script, List<FamilyName> families)
    {
        var latin = families.Find(f => f.Language == (script == NameScript.Han ? "zh" : "ko"))?.Spelled[0] ?? romaniser.Latin(family, script);
        return new NameWord { Text = latin, Sound = SoundFold.Of(latin), Native = Simplified(family), Script = script, IsReading = true, Tags = [.. families.Select(f => f.Tag)] };
    }

    private NameWord GivenToken(string given, NameScript script)
    {
        var latin = romaniser.Latin(given, script);
        var syllables = Array.Empty<string>();
        IEnumerable<string> tags;
        if (script == NameScript.Hangul)
        {
            syllables = [.. given.Select(c => HangulLetters.Latin([c]))];
            tags = ["k:" + string.Concat(syllables.Select(KoreanFold.Fold))];
        }
        else
        {
            var korean = Readings(given, c => [.. tables.Letters.Korean(c).Select(h => KoreanFold.Fold(HangulLetters.Latin(h)))]).Select(r => "k:" + r);
            var cantonese = Readings(given, c => tables.Letters.Cantonese(c)).Select(r => "z:" + r);
            tags = korean.Concat(cantonese).Append("z:" + latin);
        }
        return new NameWord { Text = latin, Sound = SoundFold.Of(latin), Native = Simplified(given), Script = script, IsReading = true, Tags = [.. tags.Distinct(StringComparer.Ordinal)], Syllables = syllables };
    }

    private void Japanese(string whole, List<Word> words, List<NameForm> into)
    {
        for (var length = 1; length < whole.Length; length++)
        {
            if (words.Count == 2 && words[0].Native.Length != length) continue;
            var families = tables.Japanese[whole[..length]].Where(r => r.Is == "family").Select(r => r.Reading).ToList();
            var givens = tables.Japanese[whole[length..]].Where(r => r.Is == "given").Select(r => r.Reading).ToList();
            foreach (var family in families)
                foreach (var given in givens)
                    into.Add(Form("ja", NameScript.Han, Plain(family, whole[..length]), Plain(given, whole[length..])));
        }
    }

    private NameWord Plain(string latin, string native) => new() { Text = latin, Sound = SoundFold.Of(latin), Native = Simplified(native), Script = NameScript.Han, IsReading = true };

    private void Latin(List<Word> words, List<NameForm> into)
    {
        if (words.Exists(w => w.Latin.Length > 9 || w.Latin.Any(char.IsAsciiDigit))) return;
        var comma = words.FindIndex(w => w.Comma);
        if (comma is -1 or 1 && Given(words.Skip(1).ToList()) is { } first) Add(words[0], first);
        if (comma == -1 && Given(words.Take(words.Count - 1).ToList()) is { } last) Add(words[^1], last);

        void Add(Word family, NameWord given)
        {
            var korean = given.Syllables.Length > 0 ? tables.Families.Spelled(family.Latin, "ko") : [];
            var tags = korean.Concat(tables.Families.Spelled(family.Latin, "zh")).Select(f => f.Tag).ToArray();
            if (tags.Length == 0) return;
            into.Add(Form("east", NameScript.Latin, new NameWord { Text = family.Latin, Sound = SoundFold.Of(family.Latin), Native = family.Native, Script = NameScript.Latin, Tags = tags }, given));
        }
    }

    /// <summary>Up to three short words as one given name, with what its syllables may be in Korean and Chinese.</summary>
    private NameWord? Given(List<Word> words)
    {
        if (words.Count > LongestGiven || words.Exists(w => w.Latin.Length < 1)) return null;
        var text = string.Concat(words.Select(w => w.Latin));
        if (text.Length is < 2 or > 12) return null;
        var parts = words.Select(w => KoreanFold.Syllables(w.Latin)).ToList();
        var syllables = parts.TrueForAll(p => p.Length > 0) ? parts.SelectMany(p => p).ToArray() : [];
        if (syllables.Length > LongestGiven) syllables = [];
        var tags = new List<string> { "z:" + text };
        if (syllables.Length > 0) tags.Add("k:" + string.Concat(syllables.Select(KoreanFold.Fold)));
        IEnumerable<string> pinyin = [""];
        foreach (var word in words) pinyin = pinyin.SelectMany(p => wadeGiles.Pinyin(word.Apostrophes).Append(word.Latin).Distinct(StringComparer.Ordinal).Select(s => p + s)).Take(MostReadings * 2).ToList();
        tags.AddRange(pinyin.Select(p => "z:" + p));
        return new NameWord { Text = text, Sound = SoundFold.Of(text), Native = string.Join('-', words.Select(w => w.Native)), Script = NameScript.Latin, Tags = [.. tags.Distinct(StringComparer.Ordinal)], Syllables = syllables };
    }

    private static NameForm Form(string reading, NameScript script, NameWord family, NameWord given) =>
        new() { Kind = NameKind.Person, Tokens = [family, given], Script = script, Reading = reading };

    private string Simplified(string han) => string.Concat(han.Select(tables.Letters.Simplified));

    /// <summary>Every way to read a row of characters; none where one of them has no reading.</summary>
    private static IEnumerable<string> Readings(string characters, Func<char, string[]> of)
    {
        IEnumerable<string> all = [""];
        foreach (var c in characters) all = all.SelectMany(a => of(c).Distinct(StringComparer.Ordinal).Select(r => a + r)).Take(MostReadings).ToList();
        return all;
    }
}
