namespace Pantau.Documents.Tests.Text;

public sealed class TheKindOfAFile
{
    [Theory]
    [InlineData("a.html", "<p>The ship left.", "text/html")]
    [InlineData("a.HTM", "The ship left.", "text/html")]
    [InlineData("a.xhtml", "<p>The ship left.</p>", "text/html")]
    [InlineData("page", "\n<!DOCTYPE html><p>The ship left.", "text/html")]
    [InlineData("page.txt", "<html><body>The ship left.", "text/html")]
    [InlineData("page.aspx", "<?xml version=\"1.0\"?>\n<!-- saved --><html><body>The ship left.</body></html>", "text/html")]
    [InlineData("a.md", "The ship left.", "text/markdown")]
    [InlineData("a.txt", "The ship left.", "text/plain")]
    [InlineData("standard input", "The ship left.", "text/plain")]
    [InlineData("a.txt", "The words <html> and <!doctype html> were painted on the ship.", "text/plain")]
    public void Follows_its_name_or_else_its_first_words(string file, string content, string type) => Assert.Equal(type, Take.Document(Take.Bytes(content), file).MediaType);
}
