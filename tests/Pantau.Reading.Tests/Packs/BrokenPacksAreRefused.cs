using Pantau.Reading.Packs;

namespace Pantau.Reading.Tests.Packs;

/// <summary>Whoever writes a language pack is told what is wrong with it in one line.</summary>
public class BrokenPacksAreRefused
{
    [Theory]
    [InlineData("time.yaml", "relative:\n  month:\n    last month: 79228162514264337593543950335\n")]
    [InlineData("time.yaml", "months:\n  May: 5.5\n")]
    [InlineData("verbs.yaml", "transfer:\n  '': send\n  \"\": ship\n")]
    [InlineData("verbs.yaml", "transfer:\n  send: [\"\", \"...\"]\n")]
    [InlineData("words.yaml", "telltales: [[[")]
    [MemberData(nameof(WithoutEnd))]
    public void With_the_place(string file, string content)
    {
        var folder = Directory.CreateTempSubdirectory("pantau-packs-").FullName;
        try
        {
            foreach (var source in new[] { "common", "en" }.SelectMany(f => Directory.GetFiles(Path.Combine(PackLoader.DefaultFolder, f))))
            {
                var target = Path.Combine(folder, Path.GetRelativePath(PackLoader.DefaultFolder, source));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(source, target);
            }
            File.WriteAllText(Path.Combine(folder, "en", file), content);
            var refused = Record.Exception(() => PackLoader.Load(folder, "en"));
            if (refused is null) return;
            Assert.IsType<PackException>(refused);
            Assert.StartsWith(folder, refused.Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public static TheoryData<string, string> WithoutEnd() => new() { { "numbers.yaml", "words: " + string.Concat(Enumerable.Repeat("[a: ", 20_000)) } };
}
