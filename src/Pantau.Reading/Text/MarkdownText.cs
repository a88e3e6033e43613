using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Pantau.Reading.Text;

/// <summary>Markdown: front matter for what the document says of itself, the words without their marks.</summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UsePreciseSourceLocation().Build();

    public static SourceDocument Read(string text, string encoding)
    {
        var parsed = Markdown.Parse(text, Pipeline);
        var head = new DocumentHead();
        var builder = new TextBuilder();
        var bytes = new ByteIndex(text);
        foreach (var block in parsed) Take(block, text, head, builder, bytes);
        var title = builder.Blocks.FirstOrDefault(b => b.Kind == BlockKind.Title);
        return new SourceDocument
        {
            Text = builder.Text,
            MediaType = "text/markdown",
            Blocks = builder.Blocks,
            Title = head.Title ?? (title.Length > 0 ? builder.Text.Substring(title.Start, title.Length) : null),
            Published = head.Published,
            OutletName = head.Outlet,
            DeclaredLanguage = head.Language,
            Url = head.Url,
            Encoding = encoding,
            Origin = encoding == "utf-8" ? builder.Map : new OriginMap([]),
        };
    }

    private static void Take(Block block, string text, DocumentHead head, TextBuilder builder, ByteIndex bytes)
    {
        switch (block)
        {
            case YamlFrontMatterBlock front:
                foreach (var line in text.AsSpan(front.Span.Start, front.Span.Length).ToString().Split('\n'))
                    if (HeaderLine.Parse(line) is { } field) head.Take(field.Field, field.Value);
                break;
            case CodeBlock or HtmlBlock or ThematicBreakBlock or LinkReferenceDefinitionGroup:
                break;
            case HeadingBlock heading:
                Words(heading.Inline, builder, bytes);
                builder.Close(heading.Level == 1 && builder.Blocks.Count == 0 ? BlockKind.Title : BlockKind.Heading);
                break;
            case TableRow row:
                foreach (var cell in row.OfType<TableCell>())
                {
                    foreach (var paragraph in cell.OfType<ParagraphBlock>()) Words(paragraph.Inline, builder, bytes);
                    builder.Append(" ");
                }
                builder.Close(BlockKind.TableRow);
                break;
            case ParagraphBlock paragraph:
                Words(paragraph.Inline, builder, bytes);
                builder.Close(paragraph.Parent is ListItemBlock ? BlockKind.ListItem : paragraph.Parent is QuoteBlock ? BlockKind.Quotation : BlockKind.Paragraph);
                break;
            case ContainerBlock container:
                foreach (var child in container) Take(child, text, head, builder, bytes);
                break;
        }
    }

    private static void Words(ContainerInline? inline, TextBuilder builder, ByteIndex bytes)
    {
        foreach (var part in inline ?? Enumerable.Empty<Inline>())
        {
            switch (part)
            {
                case LiteralInline literal:
                    builder.Append(literal.Content.AsSpan(), bytes.Of(literal.Span.Start), bytes.Of(literal.Span.End + 1) - bytes.Of(literal.Span.Start));
                    break;
                case HtmlEntityInline entity:
                    builder.Append(entity.Transcoded.AsSpan(), bytes.Of(entity.Span.Start), entity.Span.Length);
                    break;
                case CodeInline code:
                    builder.Append(code.Content, bytes.Of(code.Span.Start), code.Span.Length);
                    break;
                case LineBreakInline:
                    builder.Append(" ");
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case ContainerInline container:
                    Words(container, builder, bytes);
                    break;
            }
        }
    }

    /// <summary>Byte offsets of characters in UTF-8, by one forward walk.</summary>
    private sealed class ByteIndex(string text)
    {
        private int character;
        private long bytes;

        public long Of(int index)
        {
            index = Math.Clamp(index, 0, text.Length);
            if (index < character) (character, bytes) = (0, 0);
            bytes += Encoding.UTF8.GetByteCount(text.AsSpan(character, index - character));
            character = index;
            return bytes;
        }
    }
}
