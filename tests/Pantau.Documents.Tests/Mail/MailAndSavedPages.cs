using System.Text;
using Pantau.Documents.Tests.Text;

namespace Pantau.Documents.Tests.Mail;

public sealed class MailAndSavedPages
{
    private static byte[] Lines(params string[] lines) => Encoding.Latin1.GetBytes(string.Join("\r\n", lines) + "\r\n");

    private static string Base64(string text, string encoding = "utf-8") => Convert.ToBase64String(Take.Bytes(text, encoding));

    private static readonly byte[] Letter = Lines(
        "From: =?koi8-r?B?" + Base64("Порт", "koi8-r") + "?= <office@port.example>", "To: desk@example.org", "Subject: =?utf-8?Q?Ladung_f=C3=BCr_Rajin?=", "Date: Wed, 5 Mar 2031 09:10:00 +0900",
        "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=outer", "",
        "--outer", "Content-Type: multipart/alternative; boundary=inner", "",
        "--inner", "Content-Type: text/plain; charset=koi8-r", "Content-Transfer-Encoding: base64", "", Base64("Судно вышло из порта.\n\nНа борту был уголь.\n", "koi8-r"),
        "--inner", "Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "", "<p>the same as a page =C3=A9</p>", "--inner--",
        "--outer", "Content-Type: text/csv; name=\"trade.csv\"", "Content-Disposition: attachment; filename=\"../../trade.csv\"", "Content-Transfer-Encoding: base64", "", Base64("a,b\n1,2\n"),
        "--outer", "Content-Type: message/rfc822", "", "From: a@example.org", "Subject: An earlier letter", "Date: Sat, 1 Mar 2031 00:00:00 +0000", "MIME-Version: 1.0", "Content-Type: text/plain", "", "The pilot saw nothing.",
        "--outer--");

    [Fact]
    public void A_letter_is_read_in_the_charset_of_its_part()
    {
        var document = Take.Document(Letter, "letter.eml");
        Assert.Equal(["Paragraph: Судно вышло из порта.", "Paragraph: На борту был уголь."], Take.Blocks(document));
        Assert.Equal("Ladung für Rajin", document.Title);
        Assert.Equal(new DateOnly(2031, 3, 5), document.Published);
        Assert.Equal("Порт", document.OutletName);
        Assert.Equal("message/rfc822", document.MediaType);
    }

    [Fact]
    public void It_is_known_without_its_ending() => Assert.Equal("message/rfc822", Take.Document(Letter, "letter").MediaType);

    [Fact]
    public void What_is_attached_comes_out_as_files_of_its_own()
    {
        var files = Unpacker.Open(Letter, "letter.eml").Select(s => s.File!).ToList();
        Assert.Equal(["trade.csv", "An earlier letter.eml"], files.Select(f => f.Name));
        Assert.Equal("a,b\n1,2\n", Encoding.UTF8.GetString(files[0].Bytes));
        Assert.Equal("The pilot saw nothing.", Take.Document(files[1].Bytes, files[1].Name).Text.Trim());
    }

    [Fact]
    public void Quoted_printable_of_a_page_is_undone()
    {
        var bytes = Lines("From: a@example.org", "MIME-Version: 1.0", "Content-Type: text/html; charset=windows-1251", "Content-Transfer-Encoding: quoted-printable", "", "<html><body><p>=D1=F3=E4=ED=EE =\r\n=F3=F8=EB=EE, =E3=F0=F3=E7 =ED=E5 =ED=E0=E7=E2=E0=ED.</p></body></html>");
        Assert.Equal("Судно ушло, груз не назван.", Take.Document(bytes, "a.eml").Text.Trim());
    }

    [Fact]
    public void A_saved_page_is_a_page_with_its_address()
    {
        var bytes = Lines("From: <Saved by a browser>", "Snapshot-Content-Location: https://port.example/news/1", "Subject: Port", "Date: Wed, 5 Mar 2031 09:10:00 +0000", "MIME-Version: 1.0",
            "Content-Type: multipart/related; type=\"text/html\"; boundary=b", "", "--b", "Content-Type: text/html", "Content-Transfer-Encoding: quoted-printable", "Content-Location: https://port.example/news/1", "",
            "<html><head><title>Coal at the port</title></head><body><nav>Home</nav><article><h1>Coal at the port</h1><p>Four ships took on coal in one night, t=\r\nhe pilots say.</p></article></body></html>",
            "--b", "Content-Type: image/png", "Content-Location: https://port.example/a.png", "Content-Transfer-Encoding: base64", "", "iVBORw0KGgo=", "--b--");
        var document = Take.Document(bytes, "page.mhtml");
        Assert.Equal("https://port.example/news/1", document.Url);
        Assert.Contains("Four ships took on coal in one night, the pilots say.", document.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Home", document.Text, StringComparison.Ordinal);
        Assert.Empty(Unpacker.Open(bytes, "page.mhtml"));
    }

    [Fact]
    public void Parts_in_parts_without_end_do_no_harm()
    {
        var deep = new StringBuilder("MIME-Version: 1.0\r\nFrom: a@example.org\r\n");
        for (var i = 0; i < 5000; i++) deep.Append($"Content-Type: multipart/mixed; boundary=b{i}\r\n\r\n--b{i}\r\n");
        var bytes = Encoding.Latin1.GetBytes(deep.ToString());
        var extraction = TextExtractor.Extract(bytes, "deep.eml");
        Assert.True(extraction.Document is not null || extraction.Problem is not null);
        _ = Unpacker.Open(bytes, "deep.eml").Count();
    }

    [Fact]
    public void A_saved_page_without_a_page_is_refused() =>
        Assert.StartsWith("a.mhtml is mail without words", TextExtractor.Extract(Lines("Snapshot-Content-Location: https://port.example/1", "MIME-Version: 1.0", "Content-Type: multipart/related; boundary=b", "", "--b", "Content-Type: image/png", "", "x", "--b--"), "a.mhtml").Problem!, StringComparison.Ordinal);

    [Fact]
    public void A_letter_without_words_says_so() =>
        Assert.Equal("a.eml is mail without words: what is attached to it is read by itself.", TextExtractor.Extract(Lines("From: a@example.org", "MIME-Version: 1.0", "Content-Type: image/png", "", "x"), "a.eml").Problem);
}
