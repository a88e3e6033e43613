using Pantau.Names.Tables;
using Pantau.Names.Text;

namespace Pantau.Names.Forms;

/// <summary>Names of organisations: the legal form set aside, what is generic told from what is its own, places and numbers known as such.</summary>
internal sealed class BodyForms(NameTables tables)
{
    private const int LongestAcronym = 7;
    private readonly (string Written, string Family)[] attachedForms = [.. tables.LegalForms.Attached.OrderByDescending(f => f.Phrase.Length)];

    public void Read(List<Word> words, List<NameForm> into)
    {
        var merged = LoneLetters.Merge(words);
        var joined = string.Concat(merged.Where(w => w.Native != "&").Select(w => w.Latin));
        var legal = new List<string>();
        var core = WithoutLegalForms(merged, legal);
        var tokens = Tokens(core, stops: false);
        if (tokens.Count == 0) tokens = Tokens(core, stops: true);
        if (tokens.Count == 0) return;
        into.Add(new NameForm
        {
            Kind = NameKind.Organization,
            Tokens = [.. tokens],
            LegalFamilies = [.. legal.Where(l => l is not ("any" or "group")).Distinct(StringComparer.Ordinal)],
            Joined = joined,
            Acronyms = Acronyms(core, tokens),
            Script = words.TrueForAll(w => w.Script == words[0].Script) ? words[0].Script : null,
        });
    }

    private List<Word> WithoutLegalForms(List<Word> words, List<string> found)
    {
        var core = words.Where(w => !IsLegalForm(w, words, found)).Select(w => w.Script is NameScript.Han or NameScript.Hangul or NameScript.Kana ? Detached(w, found) : w).ToList();
        for (var changed = true; changed && core.Count > 1;)
        {
            changed = false;
            var latin = core.ConvertAll(w => w.Latin);
            for (var i = 0; i < core.Count && !changed; i++)
            {
                var (family, count) = tables.LegalForms.At(latin, i);
                var closes = i + count == core.Count || core[i + count].Bracketed != core[i].Bracketed || core[i + count].Comma;
                // Inside a name only a long phrase is surely a legal form.
                if (family is null || count >= core.Count || (i > 0 && !closes && count < 3)) continue;
                // "Co" and "Company" open no name, and a single capital letter is none.
                if (i == 0 && (family == "any" || latin[0].Length < 2)) continue;
                found.Add(family);
                core.RemoveRange(i, count);
                changed = true;
            }
        }
        return core;
    }

    private bool IsLegalForm(Word word, List<Word> words, List<string> found)
    {
        if (words.Count < 2 || word.Script == NameScript.Latin || Array.Find(attachedForms, f => f.Written == word.Native) is not (not null, var family)) return false;
        found.Add(family);
        return true;
    }

    private Word Detached(Word word, List<string> found)
    {
        foreach (var (written, family) in attachedForms)
        {
            if (word.Native.Length <= written.Length) continue;
            var cut = word.Native.EndsWith(written, StringComparison.Ordinal) ? word.Native[..^written.Length] : word.Native.StartsWith(written, StringComparison.Ordinal) ? word.Native[written.Length..] : null;
            if (cut is null) continue;
            var latin = word.Script == NameScript.Hangul ? HangulLetters.Latin(cut) : new Romaniser(tables.Letters).Latin(cut, word.Script);
            // What is left may be a sign without a sound: then the whole was the word.
            if (latin.Length == 0) continue;
            found.Add(family);
            return word with { Native = cut, Latin = latin };
        }
        return word;
    }

    private List<NameWord> Tokens(List<Word> core, bool stops)
    {
        // In the Arabic script the article is part of the word.
        var latin = core.ConvertAll(w => w.Script == NameScript.Arabic && w.Latin.Length > 4 && w.Latin.StartsWith("al", StringComparison.Ordinal) ? w.Latin[2..] : w.Latin);
        var tokens = new List<NameWord>(core.Count);
        for (var i = 0; i < core.Count; i++)
        {
            var (place, count) = tables.Places.At(latin, i);
            if (place is not null)
            {
                tokens.Add(Make(string.Join(' ', core.Skip(i).Take(count).Select(w => w.Native)), string.Concat(latin.Skip(i).Take(count)), core[i].Script, TokenRole.Place, "p:" + place));
                i += count - 1;
                continue;
            }
            if (Numerals.At(tables.Numbers, core, i, out var taken) is { } number)
            {
                tokens.Add(Make(string.Join(' ', core.Skip(i).Take(taken).Select(w => w.Native)), number, core[i].Script, TokenRole.Number));
                i += taken - 1;
                continue;
            }
            var known = tables.BodyWords.GetValueOrDefault(latin[i]);
            if (known?.Rank == "stop" && !stops) continue;
            var role = known?.Rank switch { "generic" => TokenRole.Generic, "group" => TokenRole.Group, _ => TokenRole.Word };
            tokens.Add(Make(core[i].Native, latin[i], core[i].Script, role, role == TokenRole.Word ? "s:" + Slavic.Stem(latin[i]) : "b:" + known!.Canonical));
        }
        return tokens;
    }

    private static NameWord Make(string native, string latin, NameScript script, TokenRole role, params string[] tags) =>
        new() { Text = latin, Sound = SoundFold.Of(latin, script), Native = native, Script = script, Role = role, Tags = tags, Exact = native.Contains('.', StringComparison.Ordinal) };

    private string[] Acronyms(List<Word> core, List<NameWord> tokens)
    {
        var own = tokens.Where(t => t.Role != TokenRole.Place).ToList();
        if (own.Count == 1 && own[0] is { Role: TokenRole.Word } one && one.Text.Length is >= 3 and <= LongestAcronym && core.Exists(w => w.Latin == one.Text && w.Capitals)) return ["=" + one.Text];
        if (core.Count < 3) return [];
        var all = string.Concat(core.Select(w => w.Latin[0]));
        var some = string.Concat(core.Where(w => tables.BodyWords.GetValueOrDefault(w.Latin)?.Rank != "stop").Select(w => w.Latin[0]));
        return some.Length < 3 ? [all] : [all, some];
    }
}
