using Pantau.Names.Forms;

namespace Pantau.Names.Matching;

/// <summary>Words of one name that the other writes as one: "Alisher Usmanov" and "AlisherUsmanov".</summary>
internal static class Joining
{
    public const int Most = 4;

    /// <summary>The words of a name, those joined that together make a word of the other.</summary>
    public static NameWord[] Meet(NameWord[] words, NameWord[] other)
    {
        if (words.Length < 2) return words;
        var longest = 0;
        foreach (var o in other) longest = Math.Max(longest, o.Text.Length);
        List<NameWord>? joined = null;
        for (var i = 0; i < words.Length; i++)
        {
            var (token, count) = At(words, i, other, longest);
            if (token is not null)
            {
                joined ??= [.. words.Take(i)];
                joined.Add(token);
                i += count - 1;
            }
            else
            {
                joined?.Add(words[i]);
            }
        }
        return joined?.ToArray() ?? words;
    }

    private static (NameWord? Token, int Count) At(NameWord[] words, int at, NameWord[] other, int longest)
    {
        var length = words[at].Text.Length;
        for (var count = 2; count <= Most && at + count <= words.Length; count++)
        {
            length += words[at + count - 1].Text.Length;
            if (length > longest * 2) return (null, 0);
            foreach (var o in other)
            {
                if (o.Script != words[at].Script && count == 2 && AcrossScripts(words, at, o) is { } across) return (across, count);
                if (Math.Abs(o.Text.Length - length) > 1 || o.Text.Length < 4 || o.Text[0] != words[at].Text[0]) continue;
                if (Array.Exists(words, w => w.Text == o.Text)) continue;
                var text = string.Concat(words.Skip(at).Take(count).Select(w => w.Text));
                if (text != o.Text && (length < 7 || LetterDistance.Between(text, o.Text) > 1)) continue;
                return (new NameWord { Text = text, Sound = SoundFold.Of(text), Native = string.Join(' ', words.Skip(at).Take(count).Select(w => w.Native)), Script = words[at].Script, Role = o.Role == TokenRole.Generic ? o.Role : TokenRole.Word, Tags = text == o.Text ? o.Tags : [] }, count);
            }
        }
        return (null, 0);
    }

    /// <summary>Two words that meet one of another script by their consonants, where the first alone does not.</summary>
    private static NameWord? AcrossScripts(NameWord[] words, int at, NameWord other)
    {
        const double Close = 0.5;
        if (words[at].Tags.Length > 0 || other.Text.Length < 5 || other.IsReading || words[at].IsReading) return null;
        var text = words[at].Text + words[at + 1].Text;
        var sound = SoundFold.Of(text);
        if (sound[0] != other.Sound[0] || TokenFit.AcrossScripts(sound, other.Sound) > Close || TokenFit.AcrossScripts(words[at].Sound, other.Sound) <= Close) return null;
        return new NameWord { Text = text, Sound = sound, Native = $"{words[at].Native} {words[at + 1].Native}", Script = words[at].Script };
    }
}
