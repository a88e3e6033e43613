using System.Text.RegularExpressions;

namespace Pantau.Documents.Text;

/// <summary>What documents write for their language, as a BCP 47 tag.</summary>
internal static partial class LanguageTag
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["indonesia"] = "id",
        ["indonesian"] = "id",
        ["bahasa indonesia"] = "id",
        ["inggris"] = "en",
        ["english"] = "en",
        ["korean"] = "ko",
        ["한국어"] = "ko",
        ["japanese"] = "ja",
        ["日本語"] = "ja",
        ["russian"] = "ru",
        ["русский"] = "ru",
        ["chinese"] = "zh",
        ["中文"] = "zh",
        ["german"] = "de",
        ["deutsch"] = "de",
        ["french"] = "fr",
        ["français"] = "fr",
        ["spanish"] = "es",
        ["español"] = "es",
        ["italian"] = "it",
        ["italiano"] = "it",
        ["dutch"] = "nl",
        ["nederlands"] = "nl",
    };

    /// <summary>Null when it is neither a tag nor a name that is known.</summary>
    public static string? Of(string? written)
    {
        var word = written?.Trim() ?? "";
        if (Names.TryGetValue(word, out var named)) return named;
        var tag = word.Replace('_', '-');
        if (!Tag().IsMatch(tag) || tag.StartsWith("und", StringComparison.OrdinalIgnoreCase)) return null;
        // The code of Indonesian until 1989.
        return tag.Equals("in", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("in-", StringComparison.OrdinalIgnoreCase) ? "id" + tag[2..] : tag;
    }

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();
}
