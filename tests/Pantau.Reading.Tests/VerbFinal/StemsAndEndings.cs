using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;
using Pantau.Reading.Tokens;
using Pantau.Reading.VerbFinal;
using Pantau.Tests;

namespace Pantau.Reading.Tests.VerbFinal;

public sealed class StemsAndEndings
{
    private static readonly Dictionary<string, LanguagePack> Packs = new(StringComparer.Ordinal)
    {
        ["ko"] = PackLoader.Load(Repository.PathOf("languages"), "ko"),
        ["ja"] = PackLoader.Load(Repository.PathOf("languages"), "ja"),
    };

    [Theory]
    [InlineData("보내다", VerbForm.Attributive, "보낸")]
    [InlineData("보내다", VerbForm.PastStem, "보냈")]
    [InlineData("넘기다", VerbForm.Joined, "넘겨")]
    [InlineData("주다", VerbForm.PastStem, "줬")]
    [InlineData("받다", VerbForm.Attributive, "받은")]
    [InlineData("팔다", VerbForm.Attributive, "판")]
    [InlineData("싣다/실어", VerbForm.Attributive, "실은")]
    [InlineData("돕다/도와", VerbForm.Attributive, "도운")]
    [InlineData("돕다/도와", VerbForm.PastStem, "도왔")]
    [InlineData("나르다/날라", VerbForm.PastStem, "날랐")]
    [InlineData("쓰다", VerbForm.Joined, "써")]
    public void Korean_stems_are_formed(string entry, VerbForm kind, string form) => Assert.Contains((form, kind), new KoreanMorphology().Verb(entry));

    [Theory]
    [InlineData("送る", VerbForm.Contracted, "送っ")]
    [InlineData("渡す", VerbForm.Contracted, "渡し")]
    [InlineData("運ぶ", VerbForm.Contracted, "運ん")]
    [InlineData("盗む", VerbForm.Irrealis, "盗ま")]
    [InlineData("認める", VerbForm.Continuative, "認め")]
    [InlineData("得る/1", VerbForm.Conditional, "得れ")]
    [InlineData("入る/5", VerbForm.Irrealis, "入ら")]
    [InlineData("達する", VerbForm.VerbalNoun, "達")]
    [InlineData("ない/い", VerbForm.Stem, "な")]
    public void Japanese_stems_are_formed(string entry, VerbForm kind, string form) => Assert.Contains((form, kind), new JapaneseMorphology().Verb(entry));

    [Theory]
    [InlineData("ko", "북한이 포탄을 제공했다.", "give Finite")]
    [InlineData("ko", "북한이 포탄을 제공하지 않았다.", "give Finite not")]
    [InlineData("ko", "포탄이 제공됐다.", "give Passive")]
    [InlineData("ko", "러시아가 포탄을 제공받았다.", "receive Finite")]
    [InlineData("ko", "북한이 포탄을 제공할 수 있다.", "give Finite hypothetical")]
    [InlineData("ko", "북한이 포탄을 보낸 적이 없다.", "give Finite not")]
    [InlineData("ko", "북한이 포탄을 보내기로 했다.", "give Finite future")]
    [InlineData("ko", "북한이 포탄을 보내려 한다.", "give Finite future")]
    [InlineData("ja", "北朝鮮が砲弾を提供した。", "give Finite")]
    [InlineData("ja", "北朝鮮が砲弾を提供しなかった。", "give Finite not")]
    [InlineData("ja", "砲弾が提供された。", "give Passive")]
    [InlineData("ja", "北朝鮮が砲弾を送っていない。", "give Finite not")]
    [InlineData("ja", "北朝鮮が砲弾を送ろうとしている。", "give Finite future")]
    [InlineData("ja", "北朝鮮が砲弾を送るかもしれない。", "give Finite hypothetical")]
    [InlineData("ja", "北朝鮮が砲弾を送ったことはない。", "give Finite not")]
    public void Endings_tell_voice_negation_and_mood(string language, string text, string wanted)
    {
        var verb = Cut(language, text).First(c => c.Verb is { Role: VerbRole.Frame }).Verb!;
        Assert.Equal(wanted, string.Join(' ', new[] { verb.Value, verb.Shape.ToString(), verb.Negated ? "not" : null, verb.Modal }.OfType<string>()));
    }

    [Fact]
    public void Clauses_that_go_on_are_each_told()
    {
        var clause = "북한이 러시아에 포탄 900만 발을 제공했고 ";
        Assert.Equal(8, Cut("ko", string.Concat(Enumerable.Repeat(clause, 8))).Count(c => c.Verb is { Value: "give" }));
    }

    private static List<TextChunk> Cut(string language, string text)
    {
        var pack = Packs[language];
        var tokens = Tokenizer.Tokenize(text, 0, text.Length, pack.Tokens);
        return new VerbFinalChunker(pack).Chunk(tokens, 0, tokens.Count, new DateOnly(2025, 6, 1), text);
    }
}
