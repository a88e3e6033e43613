using Pantau.Names.Forms;
using Pantau.Names.Text;

namespace Pantau.Names.Index;

/// <summary>A word as one string, for the index's table of words.</summary>
internal static class TokenText
{
    private const char Field = '\u001F', Item = '\u001E';

    /// <summary>Words in Latin letters differ only in what comparison reads of them: "KIM" is "kim".</summary>
    public static string Of(NameWord t) =>
        string.Join(Field, t.Text, t.Native == t.Text || (t.Script == NameScript.Latin && t.Role != TokenRole.Number) ? "" : t.Native, (char)('0' + (int)t.Script), (char)('0' + (int)t.Role), t.Exact ? "1" : "", t.IsReading ? "1" : "", string.Join(Item, t.Tags), string.Join(Item, t.Syllables), t.Sound);

    public static NameWord Parse(string text)
    {
        var f = text.Split(Field);
        return new NameWord
        {
            Text = f[0],
            Sound = f[8],
            Native = f[1].Length == 0 ? f[0] : f[1],
            Script = (NameScript)(f[2][0] - '0'),
            Role = (TokenRole)(f[3][0] - '0'),
            Exact = f[4].Length > 0,
            IsReading = f[5].Length > 0,
            Tags = f[6].Length == 0 ? [] : f[6].Split(Item),
            Syllables = f[7].Length == 0 ? [] : f[7].Split(Item),
        };
    }
}
