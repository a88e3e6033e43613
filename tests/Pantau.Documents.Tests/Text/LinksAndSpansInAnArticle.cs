namespace Pantau.Documents.Tests.Text;

public sealed class LinksAndSpansInAnArticle
{
    private const string Before = "<p>Kapal itu berangkat dari pelabuhan pada malam hari, kata laporan yang terbit pada hari Kamis itu.</p>";
    private const string Text = "Kapal itu berangkat dari pelabuhan pada malam hari, kata laporan yang terbit pada hari Kamis itu.\n";

    [Theory]
    [InlineData("<p>It carried <a href=x>coal</a> and <b><a href=y>iron ore</a></b> to port.</p>", "It carried coal and iron ore to port.\n")]
    [InlineData("<p><a href=x><b>The ministry</b></a> said so.</p>", "The ministry said so.\n")]
    [InlineData("<p><a href=x>It carried coal to port.</a></p>", "It carried coal to port.\n")]
    [InlineData("<p>It was, <span class=\"author-comment\">as he put it</span>, a cargo of coal and of nothing else.</p>", "It was, as he put it, a cargo of coal and of nothing else.\n")]
    [InlineData("<p><span class=\"share\">Share this now</span></p>", "")]
    [InlineData("<ul><li>It carried <a href=x>coal</a> to port, they said.</li></ul>", "It carried coal to port, they said.\n")]
    [InlineData("<div>It carried coal.<br><br><b>More: <a href=x>A storm is coming to the coast</a></b><br><br>It came back.</div>", "It carried coal.\nIt came back.\n")]
    [InlineData("<p>Baca juga: <a href=x>Harga ikan naik di pasar pesisir utara</a></p>", "")]
    [InlineData("<p><strong><a href=x>Harga ikan naik di pasar pesisir utara</a></strong></p>", "")]
    [InlineData("<ul><li><a href=x>Harga ikan naik</a></li><li><a href=y>Badai datang</a></li></ul>", "")]
    public void Stay_where_they_are_words_of_a_sentence(string html, string text) => Assert.Equal(Text + text, Take.Page($"<article>{Before}{html}</article>").Text);
}
