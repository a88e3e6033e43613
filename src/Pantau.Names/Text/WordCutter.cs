using System.Text;

namespace Pantau.Names.Text;

/// <summary>Cuts a name into words: at spaces, marks and changes of script; apostrophes and invisible characters bind.</summary>
internal sealed class WordCutter(Romaniser romaniser)
{
    private const int LongestName = 600, MostWords = 32;

    public List<Word> Of(string name)
    {
        var text = HangulLetters.Compose(name.Length > LongestName ? name[..LongestName] : name);
        var words = new List<Word>();
        var word = new StringBuilder();
        var script = NameScript.Latin;
        bool hyphen = false, comma = false;
        var depth = 0;
        for (var i = 0; i <= text.Length && words.Count < MostWords; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            if (IsInvisible(c)) continue;
            var apostrophe = IsApostrophe(c);
            if (apostrophe && word.Length > 0 && i + 1 < text.Length && IsLetter(text[i + 1])) word.Append('\'');
            else if (apostrophe) continue;
            else if (!IsLetter(c))
            {
                Take(c == '.');
                if (c is '-' or '‐' or '‑') hyphen = words.Count > 0 && i > 0 && IsLetter(text[i - 1]);
                else if (c is ',' or '،' or '、') (comma, hyphen) = (true, false);
                else if (c is '(' or '[' or '（') depth++;
                else if (c is ')' or ']' or '）') depth = Math.Max(0, depth - 1);
                else if (c is '&' or '+') words.Add(new Word("&", "and", NameScript.Latin, false, false, "and", false, depth > 0));
                else if (c is ' ') hyphen = false;
            }
            else
            {
                var here = char.IsAsciiDigit(c) || IsMark(c) ? script : Scripts.Of(c);
                if (word.Length > 0 && here != script && !Lookalikes.MayMix(here, script)) Take(false);
                if (word.Length == 0) script = char.IsAsciiDigit(c) ? NameScript.Latin : here;
                word.Append(c);
            }
        }
        return words;

        void Take(bool dotted)
        {
            if (word.Length == 0) return;
            var native = word.ToString();
            word.Clear();
            (native, script) = Lookalikes.Settle(native, script);
            // A possessive is no part of the name.
            if (script == NameScript.Latin && native.Length > 3 && (native.EndsWith("'s", StringComparison.Ordinal) || native.EndsWith("'S", StringComparison.Ordinal))) native = native[..^2];
            var bare = native.Replace("'", "", StringComparison.Ordinal);
            var latin = romaniser.Latin(bare, script);
            if (latin.Length == 0) return;
            words.Add(new Word(bare, latin, script, hyphen, comma, script == NameScript.Latin ? native.ToLowerInvariant() : latin, dotted, depth > 0));
            (hyphen, comma) = (false, false);
        }
    }

    private static bool IsLetter(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is 'ー' or '々' || IsMark(c);

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or '\u0640' or (>= '\u202A' and <= '\u202E');

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʻ' or 'ʼ' or 'ʾ' or 'ʿ' or '`' or '´' or '′';
}
