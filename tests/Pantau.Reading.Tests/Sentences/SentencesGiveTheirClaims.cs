using System.Text;
using Pantau.Documents;
using Pantau.Documents.Text;
using Pantau.Model;
using Pantau.Reading.Claims;
using Pantau.Tests;

namespace Pantau.Reading.Tests.Sentences;

public sealed class SentencesGiveTheirClaims
{
    private static readonly DocumentReader Reader = DocumentReader.Load(Repository.PathOf("languages"));
    private static readonly string Folder = Repository.PathOf("tests", "Pantau.Reading.Tests", "Sentences");

    public static TheoryData<string, int, string> Cases()
    {
        var data = new TheoryData<string, int, string>();
        foreach (var file in Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal))
            foreach (var row in SentenceTable.Load(file)) data.Add(Path.GetFileNameWithoutExtension(file), row.Line, row.Text);
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_gives_the_claims_of_its_row_and_no_other(string language, int line, string text)
    {
        var row = SentenceTable.Load(Path.Combine(Folder, language + ".txt")).First(r => r.Line == line);
        // A page around the sentence: the language of the pack, the document's date, and the sentence as a paragraph.
        var page = $"<html lang=\"{language}\"><head><meta property=\"article:published_time\" content=\"{row.Date:yyyy-MM-dd}\"></head><body><article><p>{System.Net.WebUtility.HtmlEncode(text)}</p></article></body></html>";
        var document = TextExtractor.Extract(Encoding.UTF8.GetBytes(page), "row.html").Document!;
        var reading = Reader.Read(document, "sha256:" + new string('0', 64), TestContext.Current.CancellationToken);

        var wanted = row.Claims.Select(SentenceTable.Normal).Order(StringComparer.Ordinal).ToList();
        var found = reading.Claims.Select(c => SentenceTable.Write(c, row.Claims.FirstOrDefault(w => w.StartsWith(Slug.Of(c.Kind) + " ", StringComparison.Ordinal)))).Order(StringComparer.Ordinal).ToList();
        Assert.True(wanted.SequenceEqual(found), $"{text}\n   wanted {string.Join(" | ", wanted)}\n   found  {string.Join(" | ", found)}");
        if (wanted.Count > 0) Assert.Equal(language, reading.Language);
        Assert.All(reading.Claims, c => Assert.Contains(c.Quote, text, StringComparison.Ordinal));
    }
}
