namespace Pantau.Documents.Text;

/// <summary>What stands next in a page's source.</summary>
internal enum HtmlTokenKind
{
    Text,
    StartTag,
    EndTag,
    End,
}

/// <summary>One token, <c>[Start, End)</c> of the source.</summary>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, int Start, int End, string Name, IReadOnlyList<HtmlAttribute> Attributes);

/// <summary>
/// Cuts a page's source into tags and text, in one pass forward, with the place of each. Comments, doctypes and
/// instructions are passed over. A tag that the end of the file cuts off is dropped.
/// </summary>
internal sealed class HtmlScanner(string source)
{
    private int at;

    public HtmlToken Next()
    {
        while (at < source.Length)
        {
            var start = at;
            if (!OpensMarkup(at)) return Text(start);
            if (source[at + 1] is '!' or '?')
            {
                SkipDeclaration();
                continue;
            }
            var closing = source[at + 1] == '/';
            if (closing && !IsLetter(at + 2))
            {
                at = After(source.IndexOf('>', at));
                continue;
            }
            at += closing ? 2 : 1;
            var name = Name();
            var attributes = Attributes();
            if (at > source.Length) break;
            return new HtmlToken(closing ? HtmlTokenKind.EndTag : HtmlTokenKind.StartTag, start, at, name, attributes);
        }
        at = source.Length;
        return new HtmlToken(HtmlTokenKind.End, at, at, "", []);
    }

    /// <summary>All characters up to the end tag of this element, which is passed over.</summary>
    public (int Start, int End) Raw(string name)
    {
        var start = at;
        for (var from = at; ; from += 2)
        {
            from = source.IndexOf("</", from, StringComparison.Ordinal);
            if (from < 0)
            {
                at = source.Length;
                return (start, at);
            }
            var after = from + 2 + name.Length;
            if (string.Compare(source, from + 2, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) != 0) continue;
            if (after < source.Length && source[after] is not ('>' or '/') && !char.IsWhiteSpace(source[after])) continue;
            at = After(source.IndexOf('>', from));
            return (start, from);
        }
    }

    private HtmlToken Text(int start)
    {
        do
        {
            at = source.IndexOf('<', at + 1);
            if (at < 0) at = source.Length;
        }
        while (at < source.Length && !OpensMarkup(at));
        return new HtmlToken(HtmlTokenKind.Text, start, at, HtmlNode.TextName, []);
    }

    private bool OpensMarkup(int index) =>
        source[index] == '<' && index + 1 < source.Length && (IsLetter(index + 1) || source[index + 1] is '!' or '?' || (source[index + 1] == '/' && index + 2 < source.Length));

    private bool IsLetter(int index) => index < source.Length && char.IsAsciiLetter(source[index]);

    private void SkipDeclaration()
    {
        if (string.CompareOrdinal(source, at, "<!--", 0, 4) != 0)
        {
            at = After(source.IndexOf('>', at));
            return;
        }
        at += 4;
        if (at < source.Length && source[at] == '>') at++;
        else if (string.CompareOrdinal(source, at, "->", 0, 2) == 0) at += 2;
        else
        {
            var end = source.IndexOf("--", at, StringComparison.Ordinal);
            while (end >= 0 && !(end + 2 < source.Length && (source[end + 2] == '>' || (source[end + 2] == '!' && end + 3 < source.Length && source[end + 3] == '>'))))
                end = source.IndexOf("--", end + 1, StringComparison.Ordinal);
            at = end < 0 ? source.Length : source.IndexOf('>', end) + 1;
        }
    }

    private int After(int index) => index < 0 ? source.Length : index + 1;

    private string Name()
    {
        var start = at;
        while (at < source.Length && source[at] is not ('/' or '>') && !char.IsWhiteSpace(source[at])) at++;
        var length = Math.Min(at - start, 40);
        return source.Substring(start, length).ToLowerInvariant();
    }

    // Leaves the place after the tag's ">", or beyond the end of the source when there is none.
    private IReadOnlyList<HtmlAttribute> Attributes()
    {
        List<HtmlAttribute>? found = null;
        while (true)
        {
            while (at < source.Length && (source[at] == '/' || char.IsWhiteSpace(source[at]))) at++;
            if (at >= source.Length)
            {
                at = source.Length + 1;
                return [];
            }
            if (source[at] == '>')
            {
                at++;
                return found is null ? [] : found;
            }
            if (Attribute() is { } attribute && !(found?.Exists(a => a.Name == attribute.Name) ?? false)) (found ??= []).Add(attribute);
        }
    }

    private HtmlAttribute? Attribute()
    {
        var start = at++;
        while (at < source.Length && source[at] is not ('/' or '>' or '=') && !char.IsWhiteSpace(source[at])) at++;
        var name = HtmlAttributeNames.Known(source.AsSpan(start, at - start));
        var next = at;
        while (next < source.Length && char.IsWhiteSpace(source[next])) next++;
        if (next >= source.Length || source[next] != '=') return name is null ? null : new HtmlAttribute(name, "", at, at);
        at = next + 1;
        while (at < source.Length && char.IsWhiteSpace(source[at])) at++;
        var (from, to) = Value();
        return name is null ? null : new HtmlAttribute(name, CharacterReference.Decode(source, from, to), from, to);
    }

    private (int, int) Value()
    {
        if (at < source.Length && source[at] is '"' or '\'')
        {
            var from = at + 1;
            var close = source.IndexOf(source[at], from);
            at = close < 0 ? source.Length + 1 : close + 1;
            return (from, close < 0 ? source.Length : close);
        }
        var start = at;
        while (at < source.Length && source[at] != '>' && !char.IsWhiteSpace(source[at])) at++;
        return (start, at);
    }
}
