namespace Pantau.Documents.Text;

/// <summary>Writes an article's elements as blocks of text.</summary>
internal sealed class HtmlWriter(string source, TextBuilder builder, HtmlTitle? title)
{
    // Line breaks since the last word, and where the last of them stands.
    private int breaks;
    private HtmlNode? lastBreak;

    public void Write(HtmlNode body)
    {
        if (title is { Node: { } headline }) Headline(headline);
        else if (title is not null) builder.Append(title.Text, title.Start, title.End);
        Close(BlockKind.Title);
        Inside(body, KindOf(body, BlockKind.Paragraph), body.Name == "pre");
        Close(KindOf(body, BlockKind.Paragraph));
    }

    private void Headline(HtmlNode node)
    {
        foreach (var child in node.Children)
        {
            if (child.IsText) Words(child, BlockKind.Title, false);
            else if (child.Name == "br" || HtmlTags.Block.Contains(child.Name)) builder.Space(child.Start, child.End);
            if (!child.IsText && !HtmlTags.Raw.Contains(child.Name)) Headline(child);
        }
    }

    // The tree is no deeper than HtmlTree.Deepest.
    private void Inside(HtmlNode node, BlockKind kind, bool kept)
    {
        for (var i = 0; i < node.Children.Count; i++)
        {
            var child = node.Children[i];
            if (child.IsText) Words(child, kind, kept);
            else if (child.Name == "br") (breaks, lastBreak) = (breaks + 1, child);
            else if (!child.Weight.Boilerplate && !IsHeadline(child) && !(IsLinkList(child) && StandsAlone(node, i))) Element(child, kind, kept);
        }
    }

    // Linked words in bold amid a sentence are part of it; on a line of their own they are not.
    private static bool StandsAlone(HtmlNode parent, int at)
    {
        return HtmlTags.Block.Contains(parent.Children[at].Name) || (Ends(at - 1, -1) && Ends(at + 1, 1));

        bool Ends(int i, int step)
        {
            if (i >= 0 && i < parent.Children.Count && parent.Children[i] is { IsText: true, Letters: 0 }) i += step;
            return i < 0 || i >= parent.Children.Count ? HtmlTags.Block.Contains(parent.Name) : parent.Children[i].Name == "br" || HtmlTags.Block.Contains(parent.Children[i].Name);
        }
    }

    private void Element(HtmlNode element, BlockKind kind, bool kept)
    {
        if (element.Name is "td" or "th" && kind == BlockKind.TableRow)
        {
            builder.Space(element.Start, element.End);
            Inside(element, kind, kept);
            return;
        }
        // A time that stands alone is the date line.
        var dateline = element.Name == "time" && element.Weight.Block?.Weight.Own == element.Weight.All;
        if (!dateline && !HtmlTags.Block.Contains(element.Name))
        {
            Inside(element, kind, kept);
            return;
        }
        Close(kind);
        var own = KindOf(element, kind);
        Inside(element, own, kept || element.Name == "pre");
        Close(own);
    }

    private void Close(BlockKind kind)
    {
        builder.Close(kind);
        (breaks, lastBreak) = (0, null);
    }

    private void Words(HtmlNode text, BlockKind kind, bool kept)
    {
        if (text.Letters == 0)
        {
            if (text.End > text.Start && !kept) builder.Space(text.Start, text.Start + 1);
            if (kept) Stretch(text.Start, text.End, kind, kept);
            return;
        }
        // Two line breaks make a paragraph; one does where a sentence ends before it.
        if (breaks > 1 || (breaks == 1 && builder.Last is '.' or '!' or '?' or '"' or '”' or '。')) Close(kind);
        else if (lastBreak is not null) builder.Space(lastBreak.Start, lastBreak.End);
        (breaks, lastBreak) = (0, null);
        Stretch(text.Start, text.End, kind, kept);
    }

    private void Stretch(int start, int end, BlockKind kind, bool kept)
    {
        for (var at = start; at < end;)
        {
            var stop = source.AsSpan(at, end - at).IndexOfAny('&', '\n');
            stop = stop < 0 ? end : at + stop;
            builder.Append(at, stop);
            if (stop == end) return;
            if (source[stop] == '&' && CharacterReference.At(source, stop, end) is { } reference)
            {
                builder.Append(reference.Text, stop, reference.End);
                at = reference.End;
                continue;
            }
            var blank = kept && source[stop] == '\n' ? BlankLine(stop + 1, end) : -1;
            if (blank >= 0) builder.Close(kind);
            else builder.Append(stop, stop + 1);
            at = blank >= 0 ? blank : stop + 1;
        }
    }

    // In text that keeps its lines, an empty one parts paragraphs: where the next line begins, or -1.
    private int BlankLine(int at, int end)
    {
        while (at < end && source[at] is ' ' or '\t') at++;
        return at < end && source[at] == '\n' ? at : -1;
    }

    // The title stands at the head of the text already.
    private bool IsHeadline(HtmlNode node)
    {
        if (title is null || !HtmlTags.IsHeading(node.Name)) return false;
        return ReferenceEquals(node, title.Node) || HtmlTitle.Clean(HtmlWords.Of(node, source)) is { } words && (words.Equals(title.Text, StringComparison.OrdinalIgnoreCase) || (node.Name == "h1" && title.Text.Contains(words, StringComparison.OrdinalIgnoreCase)));
    }

    // "Baca juga: ...", lists of headlines: a block whose words are nearly all links is no part of the article, unless it is a sentence.
    private bool IsLinkList(HtmlNode node)
    {
        if (node.Name is not ("p" or "ul" or "ol" or "li" or "div" or "section" or "strong" or "b" or "em" or "table" or "tr" or "td" or "dl" or "dd" or "center")) return false;
        var weight = node.Weight;
        if (weight.Links == 0 || weight.Links * 10 < weight.All * 7 || weight.All > 1500) return false;
        return node.Name is not ("p" or "strong" or "b" or "em") || !HtmlWords.Of(node, source).AsSpan().TrimEnd().EndsWith(".");
    }

    private static BlockKind KindOf(HtmlNode element, BlockKind around) => element.Name switch
    {
        "li" or "dd" or "dt" => BlockKind.ListItem,
        "blockquote" => BlockKind.Quotation,
        "tr" when IsRow(element) => BlockKind.TableRow,
        "table" or "td" or "th" => BlockKind.Paragraph,
        "address" or "time" => BlockKind.Metadata,
        var name when HtmlTags.IsHeading(name) => BlockKind.Heading,
        _ => around,
    };

    // Pages of the nineties are laid out in tables: a row is one where its cells hold words and no paragraphs.
    private static bool IsRow(HtmlNode row) =>
        row.Children.Count(c => c.Name is "td" or "th") > 1 && row.Children.All(c => c.IsText || (c.Weight is { HoldsBlocks: false, All: < 120 } && !c.Children.Any(b => b.Name == "br")));
}
