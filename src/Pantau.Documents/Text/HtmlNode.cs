namespace Pantau.Documents.Text;

/// <summary>An element of a page, or a stretch of its text. Places count in UTF-16 units of the page's source.</summary>
internal sealed class HtmlNode(string name, HtmlNode? parent, int start, int end)
{
    public const string TextName = "#text";

    private List<HtmlNode>? children;
    private HtmlWeight? weight;

    /// <summary>The element's name in lower case; <see cref="TextName"/> for text.</summary>
    public string Name { get; } = name;

    public HtmlNode? Parent { get; } = parent;

    /// <summary>Where the text, or the element's start tag, begins.</summary>
    public int Start { get; } = start;

    public int End { get; } = end;

    public IReadOnlyList<HtmlAttribute> Attributes { get; init; } = [];

    public IReadOnlyList<HtmlNode> Children => children is null ? [] : children;

    /// <summary>Of a text: how much it is, as <see cref="HtmlWeight"/> counts.</summary>
    public int Letters { get; set; }

    public bool IsText => ReferenceEquals(Name, TextName);

    public HtmlWeight Weight => weight ??= new HtmlWeight();

    public void Add(HtmlNode child) => (children ??= []).Add(child);

    public HtmlAttribute? Find(string name)
    {
        foreach (var attribute in Attributes)
            if (attribute.Name == name) return attribute;
        return null;
    }
}

/// <summary>What an attribute says, and where its value stands in the source.</summary>
internal sealed record HtmlAttribute(string Name, string Value, int Start, int End);
