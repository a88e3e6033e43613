namespace Pantau.Documents.Text;

/// <summary>How much text an element holds, in letters: characters that are not white space, those of East Asia for three.</summary>
internal sealed class HtmlWeight
{
    public int All { get; set; }

    /// <summary>Of it, inside links.</summary>
    public int Links { get; set; }

    /// <summary>Of it, running text: what stands in paragraphs, or in one piece too long for a label.</summary>
    public int Prose { get; set; }

    /// <summary>What stands in the element without another block between, links left out.</summary>
    public int Own { get; set; }

    /// <summary>The element itself, or the nearest above it, that parts its words from those around.</summary>
    public HtmlNode? Block { get; set; }

    public bool InLink { get; set; }

    public bool HoldsBlocks { get; set; }

    /// <summary>Holds what a page has once: its headline, or what it marks as its article's body.</summary>
    public bool HoldsMain { get; set; }

    /// <summary>About the page rather than of the article: not read, nor anything in it.</summary>
    public bool Boilerplate { get; set; }
}
