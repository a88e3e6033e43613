using System.Text;
using Pantau.Documents.Text;

namespace Pantau.Documents.Tests.Text;

public sealed class TheEncodingOfAFile
{
    private const string Indonesian = "Kapal itu berangkat dari pelabuhan pada malam hari.\nMuatannya tidak diumumkan.";
    private const string French = "Le navire a quitté le port la nuit, a déclaré le témoin, « sans être contrôlé ».\nLa cargaison n’a pas été révélée à l’équipage.";
    private const string Russian = "Судно вышло из порта ночью, сообщил свидетель.\nГруз не был раскрыт, а экипаж сменили в море.";
    private const string Korean = "그 선박은 밤에 항구를 떠났다고 목격자가 말했다.\n화물은 공개되지 않았으며 선원들은 바다에서 교대했다.";
    private const string Japanese = "その船は夜に港を出たと目撃者が述べた。\n積み荷は公表されず、乗組員は海上で交代した。カタカナもある。";
    private const string Simplified = "目击者说，那艘船在夜里离开了港口。\n货物没有公布，船员在海上换班。这是一个中文句子。";
    private const string Traditional = "目擊者說，那艘船在夜裡離開了港口。\n貨物沒有公布，船員在海上換班。這是一個中文句子。";

    public static TheoryData<string, string> Declared => new()
    {
        { "utf-8", Indonesian }, { "utf-8", Korean }, { "windows-1252", French }, { "iso-8859-1", French.Replace("’", "'", StringComparison.Ordinal) }, { "windows-1251", Russian }, { "koi8-r", Russian },
        { "euc-kr", Korean }, { "shift_jis", Japanese }, { "euc-jp", Japanese }, { "iso-2022-jp", Japanese }, { "gb2312", Simplified }, { "gbk", Simplified }, { "gb18030", Simplified + "😀𠮷" }, { "big5", Traditional },
    };

    [Theory]
    [MemberData(nameof(Declared))]
    public void Is_what_a_page_declares(string encoding, string text)
    {
        var bytes = Take.Bytes($"<html><head><meta charset=\"{encoding}\"></head><body><p>{text.Replace("\n", "</p><p>", StringComparison.Ordinal)}</p></body></html>", encoding);
        var document = Take.Document(bytes, "a.html");
        Assert.Equal(text, document.Text.TrimEnd('\n'));
        foreach (var line in text.Split('\n')) Assert.Equal(line, Take.Origin(document, bytes, line, encoding));
    }

    public static TheoryData<string, string> Undeclared => new()
    {
        { "utf-8", Korean }, { "windows-1252", French }, { "windows-1251", Russian }, { "euc-kr", Korean }, { "shift_jis", Japanese }, { "euc-jp", Japanese }, { "gb18030", Simplified }, { "big5", Traditional },
        { "utf-16", Korean }, { "utf-16BE", Japanese }, { "utf-16", Indonesian },
    };

    [Theory]
    [MemberData(nameof(Undeclared))]
    public void Is_what_the_bytes_look_like_where_nothing_is_declared(string encoding, string text)
    {
        var bytes = Take.Bytes(text, encoding);
        var document = Take.Document(bytes, "a.txt");
        Assert.Equal(text, document.Text);
        Assert.Equal(text[5..12], Take.Origin(document, bytes, text[5..12], encoding));
    }

    public static TheoryData<string, int> Marks => new() { { "utf-8", 3 }, { "utf-16", 2 }, { "utf-16BE", 2 }, { "utf-32", 4 }, { "utf-32BE", 4 } };

    [Theory]
    [MemberData(nameof(Marks))]
    public void Is_what_the_byte_order_mark_says_and_places_count_the_mark(string name, int mark)
    {
        var encoding = Take.Encoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Korean)];
        var document = Take.Document(bytes, "a.txt");
        Assert.Equal(Korean, document.Text);
        Assert.Equal(mark, document.Origin.Of(0, 1).Start);
        Assert.Equal(bytes.Length, document.Origin.Of(0, Korean.Length).End);
        Assert.Equal("항구를", Take.Origin(document, bytes, "항구를", name));
    }

    public static TheoryData<string, string, string> Wrong => new()
    {
        // declared, really, text
        { "windows-1252", "utf-8", Korean }, { "euc-kr", "utf-8", Russian }, { "utf-8", "windows-1251", Russian }, { "utf-8", "euc-kr", Korean }, { "iso-8859-1", "windows-1251", Russian }, { "iso-8859-1", "euc-kr", Korean },
        { "windows-1252", "shift_jis", Japanese }, { "shift_jis", "windows-1252", French }, { "euc-kr", "windows-1252", French }, { "utf-16", "utf-8", Indonesian }, { "utf-7", "windows-1252", French }, { "ibm037", "windows-1252", French },
        { "no-such-encoding", "windows-1252", French }, { "utf-8", "windows-1252", French },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Is_not_what_is_declared_where_the_bytes_speak_against_it(string declared, string really, string text)
    {
        var bytes = Take.Bytes($"<meta charset={declared}><p>{text.Replace("\n", "<p>", StringComparison.Ordinal)}", really);
        Assert.Equal(text, Take.Document(bytes, "a.html").Text.TrimEnd('\n'));
    }

    [Theory]
    [InlineData("Content-Type: text/plain; charset=windows-1251\n\n")]
    [InlineData("<?xml version=\"1.0\" encoding='windows-1251'?><html><body><p>")]
    [InlineData("<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\"></head><body><p>")]
    public void Is_declared_in_more_ways_than_one(string before)
    {
        var document = Take.Document(Take.Bytes(before + "Порт", "windows-1251"), "a");
        Assert.Contains("Порт", document.Text, StringComparison.Ordinal);
        Assert.Equal("windows-1251", document.Encoding);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("euc-kr")]
    [InlineData("shift_jis")]
    [InlineData("gb18030")]
    public void A_lone_byte_that_fits_nowhere_is_one_unreadable_character_and_no_more(string encoding)
    {
        var text = encoding switch { "shift_jis" => Japanese, "gb18030" => Simplified, _ => Korean };
        var lines = text.Split('\n');
        byte[] bytes = [.. Take.Bytes($"<meta charset={encoding}><p>{lines[0]} ", encoding), 0xFF, .. Take.Bytes($" {lines[1]}", encoding)];
        var document = Take.Document(bytes, "a.html");
        Assert.Contains(lines[0], document.Text, StringComparison.Ordinal);
        Assert.Equal(lines[1], Take.Origin(document, bytes, lines[1], encoding));
        Assert.InRange(document.Text.Count(c => c == '\uFFFD'), 1, 2);
    }

    [Fact]
    public void A_file_that_is_cut_in_the_middle_of_a_character_keeps_all_before_it()
    {
        var bytes = Take.Bytes(Korean)[..^2];
        var document = Take.Document(bytes, "a.txt");
        Assert.Equal(Korean[..^2] + "\uFFFD", document.Text);
        Assert.Equal("utf-8", document.Encoding);
    }

    [Fact]
    public void One_accent_does_not_make_a_western_text_damaged_UTF_8()
    {
        var document = Take.Document(Take.Bytes("The café by the port was closed that night, the witness said.", "windows-1252"), "a.txt");
        Assert.Equal("The café by the port was closed that night, the witness said.", document.Text);
    }

    [Fact]
    public void Line_breaks_are_made_one_and_keep_their_bytes()
    {
        var bytes = Take.Bytes("first line\r\nsecond line\rthird line\n");
        var document = Take.Document(bytes, "a.txt");
        Assert.Equal("first line\nsecond line\nthird line\n", document.Text);
        Assert.Equal("line\r\nsecond", Take.Origin(document, bytes, "line\nsecond"));
        Assert.Equal("third line", Take.Origin(document, bytes, "third line"));
    }
}
