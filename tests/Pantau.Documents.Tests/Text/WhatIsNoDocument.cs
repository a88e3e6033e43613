using System.Text;
using Pantau.Documents;
using Pantau.Documents.Text;

namespace Pantau.Documents.Tests.Text;

public sealed class WhatIsNoDocument
{
    public static TheoryData<string, byte[], string> Cases => new()
    {
        { "a.txt", [], "a.txt is empty: give a file that holds a document." },
        { "a.txt", " \r\n\t"u8.ToArray(), "a.txt holds nothing but white space: give a file that holds a document." },
        { "a.pdf", "%PDF-1.7\n%\u00e2"u8.ToArray(), "a.pdf is a damaged PDF: print or save it anew, then add that." },
        { "a.docx", [0x50, 0x4B, 3, 4, 20, 0], "a.docx is a damaged Office file: save it anew, then add that." },
        { "a.txt", [0x89, 0x50, 0x4E, 0x47, 13, 10], "a.txt is not text, it looks like a PNG picture: convert it to text, Markdown or HTML first." },
        { "a.bin", [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 7919 >> 3))], "a.bin is not text in any encoding that it declares or shows: convert it to UTF-8 first." },
        { "a.bin", new byte[1000], "a.bin is not text in any encoding that it declares or shows: convert it to UTF-8 first." },
        { "a.html", "<html><body><nav><a href=/>Home</a></nav><script>var a = 1;</script></body></html>"u8.ToArray(), "a.html holds no text to read: its pages are empty, hidden or only navigation." },
        { "a.md", "---\ntitle: Empty\n---\n"u8.ToArray(), "a.md holds no text to read: its pages are empty, hidden or only navigation." },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_refused_in_one_line_that_says_why_and_what_to_do(string file, byte[] bytes, string problem)
    {
        var extraction = TextExtractor.Extract(bytes, file);
        Assert.Null(extraction.Document);
        Assert.Equal(problem, extraction.Problem);
    }

    [Fact]
    public void Two_hundred_megabytes_are_refused_before_they_are_read()
    {
        var extraction = TextExtractor.Extract(new byte[200_000_000], "a.txt");
        Assert.Equal("a.txt has 200 MB, more than the limit of 100 MB: split it, or raise the limit.", extraction.Problem);
    }

    [Fact]
    public void The_limit_is_the_caller_s_to_set()
    {
        var bytes = "A short text."u8.ToArray();
        Assert.NotNull(TextExtractor.Extract(bytes, "a.txt", new TextLimits { Bytes = 13 }).Document);
        Assert.NotNull(TextExtractor.Extract(bytes, "a.txt", new TextLimits { Bytes = 12 }).Problem);
    }

    [Fact]
    public void A_page_of_a_million_elements_is_refused()
    {
        var problem = TextExtractor.Extract(Encoding.ASCII.GetBytes(new StringBuilder().Insert(0, "<p>", 1_000_002).ToString()), "a.html").Problem;
        Assert.Equal("a.html has more than a million elements and pieces of text, more than any article: split it, or convert it to text first.", problem);
    }

    [Fact]
    public void A_page_that_is_cut_off_is_read_as_far_as_it_goes()
    {
        const string Whole = "<html><body><article><h1>The ship</h1><p>The ship left port at night.</p><p class=\"last\">Its cargo is not known.</p></article></body></html>";
        for (var length = Whole.IndexOf("night.", StringComparison.Ordinal) + 6; length <= Whole.Length; length++)
        {
            var document = Take.Page(Whole[..length]);
            Assert.Contains("The ship left port at night.", document.Text, StringComparison.Ordinal);
        }
    }
}
