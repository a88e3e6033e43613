using System.Text;

namespace Pantau.Documents.Text;

/// <summary>The words of an element as a string, for what is compared and not quoted.</summary>
internal static class HtmlWords
{
    // What is longer is no headline and no date line.
    private const int Longest = 4000;
    private const int MostNodes = 2000;

    public static string Of(HtmlNode node, string source)
    {
        var text = new StringBuilder();
        var left = MostNodes;
        Add(node, source, text, ref left);
        return text.ToString();
    }

    private static void Add(HtmlNode node, string source, StringBuilder text, ref int left)
    {
        foreach (var child in node.Children)
        {
            if (text.Length > Longest || left-- <= 0) return;
            if (!child.IsText)
            {
                if (child.Name is "br" || HtmlTags.Block.Contains(child.Name)) text.Append(' ');
                if (!HtmlTags.Raw.Contains(child.Name)) Add(child, source, text, ref left);
                continue;
            }
            var end = Math.Min(child.End, child.Start + Longest);
            text.Append(HtmlTags.Raw.Contains(node.Name) && node.Name is not ("title" or "textarea") ? source[child.Start..end] : CharacterReference.Decode(source, child.Start, end));
        }
    }
}
