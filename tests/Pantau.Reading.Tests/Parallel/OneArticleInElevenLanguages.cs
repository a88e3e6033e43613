using System.Globalization;
using System.Text;
using Pantau.Documents;
using Pantau.Documents.Text;
using Pantau.Model;
using Pantau.Reading.Claims;
using Pantau.Tests;

namespace Pantau.Reading.Tests.Parallel;

/// <summary>One article, written in every language that has a pack, is read to the same claims.</summary>
public sealed class OneArticleInElevenLanguages
{
    private static readonly DocumentReader Reader = DocumentReader.Load(Repository.PathOf("languages"));
    private static readonly string Folder = Repository.PathOf("tests", "Pantau.Reading.Tests", "Parallel");

    public static TheoryData<string> Languages() => [.. Directory.GetFiles(Folder, "*.txt").Select(Path.GetFileNameWithoutExtension).OfType<string>().Where(l => l != "en").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_claims_are_those_of_the_English_text(string language)
    {
        Assert.Equal(Claims("en"), Claims(language));
    }

    [Fact]
    public void The_English_text_gives_what_a_person_reads_in_it()
    {
        Assert.Equal(File.ReadAllLines(Path.Combine(Folder, "expected.lines")).Where(l => l.Length > 0), Claims("en"));
    }

    private static List<string> Claims(string language)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, language + ".txt"));
        var document = TextExtractor.Extract(bytes, language + ".txt").Document!;
        var reading = Reader.Read(document, "sha256:" + new string('0', 64), TestContext.Current.CancellationToken);
        Assert.Equal(language, reading.Language);
        return [.. reading.Claims.Select(Line).Order(StringComparer.Ordinal)];
    }

    private static string Line(Claim c)
    {
        var line = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Slug.Of(c.Kind)} {c.Actor}>{c.Recipient} {c.Item}");
        if (c.Quantity is { } q) line.Append(CultureInfo.InvariantCulture, $" {q.Min:0.##}..{q.Max:0.##} {q.Unit}");
        if (c.Period is { } p) line.Append(CultureInfo.InvariantCulture, $" {p.From:yyyy-MM-dd}..{p.To:yyyy-MM-dd}");
        if (c.Carrier is { } carrier) line.Append(CultureInfo.InvariantCulture, $" via={carrier}");
        return line.Append(CultureInfo.InvariantCulture, $" {Slug.Of(c.Modality)} by={c.Attribution}").ToString();
    }
}
