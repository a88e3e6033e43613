using Pantau.Documents.Text;
using Pantau.Tests;

namespace Pantau.Documents.Tests.Text;

/// <summary>Pages of many layouts with one article in each of them: what is read is the article, all of it and nothing else.</summary>
public sealed class AnArticleIsFoundOnItsPage
{
    private const string Heading = "What the report says";

    private static readonly Story English = new("Ship left port “at night”, report says",
    [
        "A cargo ship left the port of Rajin on the night of 12 March with its transponder switched off, according to a report that was published on Thursday.",
        "The report’s authors counted at least 200 containers on the quay before the ship came, and fewer than 20 after it had left.",
        "“We do not know what was in them,” one of the authors said at a press conference.",
        "The ship’s owner, a company in a third country, did not answer questions sent to it by letter. It has no telephone.",
    ]);

    private static readonly Story Indonesian = new("Kapal tinggalkan pelabuhan pada malam hari",
    [
        "Sebuah kapal kargo meninggalkan Pelabuhan Rajin pada malam 12 Maret dengan transponder dimatikan, menurut laporan yang terbit pada hari Kamis.",
        "Para penulis laporan menghitung sedikitnya 200 kontainer di dermaga sebelum kapal itu datang dan kurang dari 20 setelah kapal itu pergi.",
        "“Kami tidak tahu apa isinya,” kata salah seorang penulis dalam jumpa pers.",
        "Pemilik kapal, sebuah perusahaan di negara ketiga, tidak menjawab pertanyaan yang dikirim melalui surat. Perusahaan itu tidak memiliki telepon.",
    ]);

    private static readonly Story Korean = new("선박, 밤에 항구를 떠났다",
    [
        "목요일에 발표된 보고서에 따르면 화물선 한 척이 3월 12일 밤 위치 발신기를 끈 채 나진항을 떠났다.",
        "보고서 작성자들은 배가 오기 전에 부두에서 최소 200개의 컨테이너를 세었고 배가 떠난 뒤에는 20개도 남지 않았다고 밝혔다.",
        "작성자 가운데 한 명은 기자 회견에서 그 안에 무엇이 들어 있었는지는 알 수 없다고 말했다.",
        "제3국에 있는 선주 회사는 편지로 보낸 질문에 답하지 않았다. 그 회사에는 전화가 없다.",
    ]);

    public static TheoryData<string, string, string?, string?> Pages => new()
    {
        { "01-plain-article", "en", "en", "Harbour News" }, { "02-sidebars-and-teasers", "id", "id-ID", "Kabar Pelabuhan" }, { "03-cookie-banner-and-comments", "en", "en", "Harbour News" },
        { "04-captions-and-pictures", "en", "en", null }, { "05-json-ld-only", "en", "en", "Harbour News" }, { "06-amp", "id", "id", null }, { "07-tables-of-2003", "en", "en", null },
        { "08-breaks-for-paragraphs", "en", "en", null }, { "09-divs-for-paragraphs", "ko", "ko", "항구신문" }, { "10-one-form-around-all", "en", "en", null }, { "11-marked-body-and-two-headlines", "en", "en", null },
        { "12-unclosed-everything", "id", null, null }, { "13-article-in-two-halves", "en", "en", null }, { "14-wire-text-in-pre", "en", null, null }, { "15-data-table-and-linked-words", "en", "en", null },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Its_paragraphs_are_read_and_what_stands_around_them_is_not(string page, string story, string? language, string? outlet)
    {
        var (title, paragraphs) = Told(story);
        var document = Take.Page(Html(page, story));
        string[] expected = page[..2] switch
        {
            "01" => [.. Plain(paragraphs[..2]), $"Heading: {Heading}", .. Plain(paragraphs[2..])],
            "11" => [.. Plain(paragraphs[..1]), $"Quotation: {paragraphs[1]}", $"ListItem: {paragraphs[2]}", .. Plain(paragraphs[3..])],
            "15" => [.. Plain(paragraphs[..2]), "TableRow: Month Ships", "TableRow: March 12", "TableRow: April 7", .. Plain(paragraphs[2..])],
            _ => Plain(paragraphs),
        };
        var told = document.Blocks.Where(b => b.Kind is not (BlockKind.Metadata or BlockKind.Title)).Select(b => $"{b.Kind}: {document.Text.Substring(b.Start, b.Length)}");
        Assert.Equal(expected, told.Where(b => b != $"Paragraph: {title}"));
        Assert.Equal(language, document.DeclaredLanguage);
        Assert.Equal(outlet, document.OutletName);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Its_title_is_known_and_stands_at_the_head_of_the_text(string page, string story, string? language, string? outlet)
    {
        _ = (language, outlet);
        var document = Take.Page(Html(page, story));
        // A page of 2003 has no headline but in bold letters, and its title begins with the site's name.
        var title = page.StartsWith("07", StringComparison.Ordinal) ? $"Harbour News Online: {English.Title}" : Told(story).Title;
        Assert.Equal(title, document.Title);
        Assert.StartsWith(title + "\n", document.Text, StringComparison.Ordinal);
        Assert.Equal(BlockKind.Title, document.Blocks[0].Kind);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Its_date_is_known_where_the_page_says_it(string page, string story, string? language, string? outlet)
    {
        _ = (language, outlet);
        Assert.Equal(page.StartsWith("12", StringComparison.Ordinal) ? null : new DateOnly(2025, 5, 29), Take.Page(Html(page, story)).Published);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_paragraph_is_found_again_in_the_bytes(string page, string story, string? language, string? outlet)
    {
        _ = (language, outlet);
        var bytes = Take.Bytes(Html(page, story));
        var document = Take.Document(bytes, "a.html");
        Assert.All(Told(story).Paragraphs, p => Assert.Equal(p, Take.Origin(document, bytes, p)));
        Assert.Equal(document.Title, Take.Origin(document, bytes, document.Title!));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Nothing_changes_when_the_page_names_its_characters(string page, string story, string? language, string? outlet)
    {
        _ = (language, outlet);
        var plain = Html(page, story);
        var named = plain.Replace("“", "&ldquo;", StringComparison.Ordinal).Replace("”", "&#8221;", StringComparison.Ordinal).Replace("’", "&#x2019;", StringComparison.Ordinal);
        // In JSON a reference is no reference.
        if (plain.Contains("ld+json", StringComparison.Ordinal)) named = plain.Replace("<p>“", "<p>&ldquo;", StringComparison.Ordinal);
        Assert.Equal(Take.Page(plain).Text, Take.Page(named).Text);
    }

    private static Story Told(string story) => story switch { "id" => Indonesian, "ko" => Korean, _ => English };

    private static string[] Plain(string[] paragraphs) => [.. paragraphs.Select(p => $"Paragraph: {p}")];

    private static string Html(string page, string story)
    {
        var (title, paragraphs) = Told(story);
        var html = File.ReadAllText(Repository.PathOf("tests", "Pantau.Documents.Tests", "Text", "Pages", page + ".html")).Replace("{title}", title, StringComparison.Ordinal).Replace("{heading}", Heading, StringComparison.Ordinal);
        for (var i = 0; i < paragraphs.Length; i++) html = html.Replace($"{{{i + 1}}}", paragraphs[i], StringComparison.Ordinal);
        return html;
    }

    private sealed record Story(string Title, string[] Paragraphs);
}
