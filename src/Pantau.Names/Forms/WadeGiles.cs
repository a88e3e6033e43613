using Pantau.Names.Tables;

namespace Pantau.Names.Forms;

/// <summary>Wade-Giles syllables in Pinyin.</summary>
internal sealed class WadeGiles(NameTables tables)
{
    private readonly (string From, string[] To)[] initials = [.. tables.WadeGilesSyllables.Where(w => w.Part == "initial").Select(w => (w.From, w.To)).OrderByDescending(w => w.From.Length)];
    private readonly Dictionary<string, string[]> finals = tables.WadeGilesSyllables.Where(w => w.Part == "final").ToDictionary(w => w.From, w => w.To, StringComparer.Ordinal);

    /// <summary>The Pinyin that a syllable may stand for, first as its apostrophe says, then as if it had been left out; none where it cannot be Wade-Giles.</summary>
    /// <param name="syllable">In Latin letters, aspirates with an apostrophe.</param>
    public IEnumerable<string> Pinyin(string syllable)
    {
        var marked = syllable.Contains('\'', StringComparison.Ordinal);
        foreach (var (from, to) in initials)
        {
            var bare = from.Replace("'", "", StringComparison.Ordinal);
            var starts = marked ? syllable.StartsWith(from, StringComparison.Ordinal) : syllable.StartsWith(bare, StringComparison.Ordinal);
            if (!starts || (marked && from == bare && syllable.Length > bare.Length && syllable[bare.Length] == '\'')) continue;
            var rest = syllable[(marked ? from.Length : bare.Length)..];
            if (rest.Length == 0 || !"aeiou".Contains(rest[0], StringComparison.Ordinal)) continue;
            foreach (var initial in to)
                foreach (var final in finals.GetValueOrDefault(rest, [rest]))
                    yield return initial + final;
        }
        if (syllable.Length > 0 && "aeo".Contains(syllable[0], StringComparison.Ordinal)) yield return finals.GetValueOrDefault(syllable, [syllable])[0];
    }
}
