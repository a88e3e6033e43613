using Pantau.Reading.Packs;

namespace Pantau.Reading.Claims;

/// <summary>A language that can be read. Its reader is made when the first passage in it comes.</summary>
internal sealed class KnownLanguage(PackOutline outline)
{
    private readonly Lazy<PackReader> reader = new(() => new PackReader(outline.Pack.Value));

    public string? Script => outline.Script;
    public IReadOnlySet<string> Telltales => outline.Telltales;
    public PackReader Reader => reader.Value;
}
