using Pantau.Names.Tables;
using Pantau.Names.Text;

namespace Pantau.Names.Forms;

/// <summary>Names of persons: titles and particles set aside, fathers' names told from own, East Asian names parted into family and given.</summary>
internal sealed class PersonForms(NameTables tables, Romaniser romaniser)
{
    private static readonly HashSet<string> OpeningParticles = ["al", "el", "von", "van", "de", "abu", "abou", "ibn", "bin", "umm", "di", "della", "du", "des", "del"];
    private static readonly HashSet<string> Servants = ["abd", "abdul", "abdel", "abdal", "abdur", "abdus", "abdool", "abdol", "abdoul", "abdulla", "bd"];
    private static readonly string[] ServantStarts = ["abdul", "abdel", "abdal", "abdur", "abdol", "abdoul"];
    private static readonly string[] PatronymicEnds = ["ovich", "evich", "yevich", "ievich", "ovych", "ovitch", "evitch", "ovna", "evna", "yevna", "ivna", "iivna", "oglu", "ogly"];
    private readonly EastAsianForms eastAsian = new(tables, romaniser);

    public void Read(List<Word> words, List<NameForm> into)
    {
        var script = words.TrueForAll(w => w.Script == words[0].Script) ? words[0].Script : (NameScript?)null;
        var (bare, titled) = WithoutTitles(words);
        eastAsian.Read(bare, script, into);
        // Characters without a space or dot, parted into family and given name, say nothing more as a row of words.
        if (script is NameScript.Han or NameScript.Hangul && bare.Count == 1 && into.Count > 0) return;
        var tokens = Tokens(bare);
        if (tokens.Count > 0) into.Add(new NameForm { Kind = NameKind.Person, Tokens = [.. tokens], Script = script, Titled = titled });
    }

    private (List<Word> Words, bool Titled) WithoutTitles(List<Word> words)
    {
        var start = 0;
        while (words.Count - start > 1 && words[start].Script == NameScript.Latin && tables.Titles.Contains(words[start].Latin)) start++;
        var end = words.Count;
        while (end - start > 1 && (tables.Titles.Contains(words[end - 1].Latin) || (words[end - 1].Capitals && end - start > 2 && words[end - 1].Native.Length <= 3 && tables.LegalForms.Find(words[end - 1].Latin) is not null && words.Exists(w => !w.Capitals)))) end--;
        var bare = words.Skip(start).Take(end - start).Where((w, i) => i == 0 || !(w.Comma && tables.Titles.Contains(w.Latin))).ToList();
        return (bare, bare.Count < words.Count);
    }

    private List<NameWord> Tokens(List<Word> words)
    {
        var tokens = new List<NameWord>(words.Count);
        var son = false;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            var last = i == words.Count - 1;
            if (!last && IsParticle(word, i) is { } particle)
            {
                son |= particle == "son";
                continue;
            }
            var text = Letters(word);
            if (!last && Servants.Contains(text))
            {
                var next = i + 1;
                if (word.Script == NameScript.Arabic && words[next].Latin == "allh")
                {
                    tokens.Add(Token("abdullah", word.Native + " " + words[next].Native, word.Script, son));
                    (i, son) = (next, false);
                    continue;
                }
                while (next < words.Count - 1 && tables.Particles.GetValueOrDefault(words[next].Latin) == "article") next++;
                text = "abd" + WithoutArticle(Letters(words[next]), word.Script);
                tokens.Add(Token(text, word.Native + " " + words[next].Native, word.Script, son));
                (i, son) = (next, false);
                continue;
            }
            if (Array.Find(ServantStarts, s => text.StartsWith(s, StringComparison.Ordinal) && text.Length > s.Length + 2) is { } start && !text.StartsWith("abdull", StringComparison.Ordinal)) text = "abd" + text[start.Length..];
            if (word.Script == NameScript.Arabic && text == "allh" && tokens.Count > 0)
            {
                tokens[^1] = Token(tokens[^1].Text + text, $"{tokens[^1].Native} {word.Native}", word.Script, tokens[^1].Role == TokenRole.Patronymic);
                continue;
            }
            // "Saif al-Din" is one name.
            if (text is "din" or "deen" && tokens.Count > 0 && i > 0 && (tables.Particles.GetValueOrDefault(words[i - 1].Latin) == "article" || words[i - 1].Latin == "ud"))
            {
                var before = tokens[^1];
                tokens[^1] = Token(before.Text + "uddin", before.Native + " " + word.Native, word.Script, before.Role == TokenRole.Patronymic);
                continue;
            }
            tokens.Add(Token(text, word.Native, word.Script, son));
            son = false;
        }
        return tokens;
    }

    private string? IsParticle(Word word, int at)
    {
        if (word.Latin is "ud" && at > 0) return "article";
        if (!tables.Particles.TryGetValue(word.Latin, out var particle)) return null;
        if (word.Latin.Length == 1) return char.IsLower(word.Native[0]) && at > 0 ? particle : null;
        return at > 0 || OpeningParticles.Contains(word.Latin) ? particle : null;
    }

    /// <summary>Digits that stand for letters inside a word are read as those.</summary>
    private static string Letters(Word word)
    {
        var text = word.Latin;
        if (!text.Any(char.IsAsciiDigit) || !text.Any(char.IsAsciiLetter)) return text;
        return string.Concat(text.Select(c => c switch { '0' => 'o', '1' => 'i', '3' => 'e', '4' => 'a', '5' => 's', '7' => 't', _ => c }));
    }

    private NameWord Token(string text, string native, NameScript script, bool son)
    {
        text = WithoutArticle(text, script);
        var role = text.All(char.IsAsciiDigit) ? TokenRole.Number
            : text.Length == 1 ? TokenRole.Initial
            : tables.Titles.Contains(text) ? TokenRole.Honorific
            : son || Array.Exists(PatronymicEnds, e => text.Length > e.Length + 1 && text.EndsWith(e, StringComparison.Ordinal)) ? TokenRole.Patronymic : TokenRole.Word;
        return new NameWord { Text = text, Sound = SoundFold.Of(text, script), Native = native, Script = script, Role = role, Tags = Tags(text) };
    }

    /// <summary>In the Arabic script the article is part of the word.</summary>
    private static string WithoutArticle(string text, NameScript script) =>
        script == NameScript.Arabic && text.Length > 4 && text.StartsWith("al", StringComparison.Ordinal) ? text[2..] : text;

    private string[] Tags(string text)
    {
        var tags = new List<string>(4);
        foreach (var group in tables.GivenNames.GetValueOrDefault(text, []))
        {
            tags.Add("g:" + group);
            tags.Add("n:" + group);
        }
        foreach (var group in tables.Nicknames.GetValueOrDefault(text, []))
        {
            tags.Add("n:" + group);
            foreach (var full in tables.GivenNames.GetValueOrDefault(group, [])) tags.Add("n:" + full);
        }
        return tags.Count == 0 ? [] : [.. tags.Distinct(StringComparer.Ordinal)];
    }
}
