namespace Pantau.Documents.Text;

/// <summary>What a document's head says of it, gathered field by field; the first word on a field stands.</summary>
internal sealed class DocumentHead
{
    public string? Title { get; set; }
    public DateOnly? Published { get; set; }
    public string? Outlet { get; set; }
    public string? Language { get; set; }
    public string? Url { get; set; }

    public void Take(HeaderField field, string value)
    {
        switch (field)
        {
            case HeaderField.Date:
                Published ??= DateText.Parse(value);
                break;
            case HeaderField.Source:
                Outlet ??= value;
                break;
            case HeaderField.Title:
                Title ??= value;
                break;
            case HeaderField.Language:
                Language ??= LanguageTag.Of(value);
                break;
            case HeaderField.Url:
                Url ??= value;
                break;
        }
    }
}
