using System.Globalization;
using System.Text;

namespace Pantau.Reporting.Writing;

/// <summary>Gathers HTML. Whatever comes from evidence goes through <see cref="Text"/>, which leaves no character with a meaning of its own.</summary>
internal sealed class Markup
{
    private readonly StringBuilder html = new();

    /// <summary>Markup of our own, as it stands.</summary>
    public Markup Raw(string markup)
    {
        html.Append(markup);
        return this;
    }

    public Markup Text(string? text)
    {
        html.Append(Escape(text));
        return this;
    }

    /// <summary>An element with text in it.</summary>
    public Markup Element(string tag, string? text, string attributes = "") =>
        Raw(attributes.Length > 0 ? $"<{tag} {attributes}>" : $"<{tag}>").Text(text).Raw($"</{tag.Split(' ')[0]}>");

    public override string ToString() => html.ToString();

    /// <summary>Text with every special character escaped, halves of pairs replaced and characters that turn the reading direction shown by their number.</summary>
    public static string Escape(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var safe = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&': safe.Append("&amp;"); break;
                case '<': safe.Append("&lt;"); break;
                case '>': safe.Append("&gt;"); break;
                case '"': safe.Append("&quot;"); break;
                case '\'': safe.Append("&#39;"); break;
                case '\n' or '\t': safe.Append((char)rune.Value); break;
                case < 0x20 or 0x7F or (>= 0x80 and < 0xA0): safe.Append('\uFFFD'); break;
                case (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C:
                    safe.Append(CultureInfo.InvariantCulture, $"[U+{rune.Value:X4}]");
                    break;
                default: safe.Append(rune.ToString()); break;
            }
        }
        return safe.ToString();
    }
}
