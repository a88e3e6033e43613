namespace Pantau.Reading.Packs;

/// <summary>A language before its pack is loaded: enough to tell whether a text is in it.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Script">The writing that tells the language by itself; null where others share it.</param>
/// <param name="Telltales">Frequent short words that tell the language.</param>
/// <param name="Pack">Loaded at its first use.</param>
public sealed record PackOutline(string Language, string? Script, IReadOnlySet<string> Telltales, Lazy<LanguagePack> Pack);
