using Pantau.Names.Tables;
using Pantau.Names.Text;

namespace Pantau.Names.Forms;

/// <summary>Names of ships and aircraft: "MV" set aside, every other word its own, numbers in one spelling.</summary>
internal sealed class VesselForms(NameTables tables)
{
    public void Read(List<Word> words, List<NameForm> into)
    {
        var merged = LoneLetters.Merge(words);
        var latin = merged.ConvertAll(w => w.Latin);
        var start = 0;
        while (start < merged.Count - 1 && tables.VesselWords.At(latin, start) is (not null, var count) && start + count < merged.Count) start += count;
        var tokens = new List<NameWord>();
        for (var i = start; i < merged.Count; i++)
        {
            if (latin[i] is "no" or "and") continue;
            if (Numerals.At(tables.Numbers, merged, i, out var taken) is { } number)
            {
                tokens.Add(new NameWord { Text = number, Sound = number, Native = merged[i].Native, Script = merged[i].Script, Role = TokenRole.Number });
                i += taken - 1;
                continue;
            }
            var syllables = latin[i].Length <= 14 && merged[i].Script is NameScript.Latin or NameScript.Hangul ? KoreanFold.Syllables(latin[i], 4) : [];
            if (merged[i].Script == NameScript.Hangul) syllables = [.. merged[i].Native.Select(c => HangulLetters.Latin([c]))];
            tokens.Add(new NameWord
            {
                Text = latin[i],
                Sound = SoundFold.Of(latin[i]),
                Native = merged[i].Native,
                Script = merged[i].Script,
                Tags = syllables.Length > 0 ? ["v:" + string.Concat(syllables.Select(KoreanFold.Fold))] : [],
            });
        }
        if (tokens.Count == 0) return;
        into.Add(new NameForm { Kind = NameKind.Vessel, Tokens = [.. tokens], Joined = string.Concat(tokens.Select(t => t.Text)), Spoken = Spoken(tokens), Script = words.TrueForAll(w => w.Script == words[0].Script) ? words[0].Script : null });
    }

    private static string Spoken(List<NameWord> tokens) =>
        tokens.TrueForAll(t => t.Role == TokenRole.Number || t.Tags.Length > 0) ? string.Concat(tokens.Select(t => t.Role == TokenRole.Number ? t.Text : t.Tags[0][2..])) : "";
}
