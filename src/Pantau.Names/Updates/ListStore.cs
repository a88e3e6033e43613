using System.Security.Cryptography;
using System.Text.Json;
using Pantau.Names.Listings;

namespace Pantau.Names.Updates;

/// <summary>Lists that are kept: for each a folder with the version that holds, all versions before it, and what is known of it.</summary>
public sealed class ListStore(string folder)
{
    /// <summary>The file that holds, or null where the list was never fetched.</summary>
    public string? Current(ListSource source) => File.Exists(PathOf(source, source.FileName)) ? PathOf(source, source.FileName) : null;

    /// <summary>The files that hold, of all lists.</summary>
    public string[] All() => [.. ListSource.Official.Select(Current).OfType<string>()];

    /// <summary>Where the index of the names of these lists is kept; lists that are not kept here have none.</summary>
    public string? IndexFile(IReadOnlyCollection<string> files) => files.Count > 0 && files.All(All().Contains) ? Path.Combine(folder, files.Count == All().Length ? "names.index" : string.Join('+', files.Select(f => Path.GetFileName(Path.GetDirectoryName(f)!))) + ".index") : null;

    public ListState? State(ListSource source) => Read(PathOf(source, "state.json"), StateJson.Default.ListState);

    /// <summary>All versions that were ever accepted, by their hash.</summary>
    public IReadOnlyList<string> Versions(ListSource source) =>
        Directory.Exists(PathOf(source, "versions")) ? [.. Directory.GetFiles(PathOf(source, "versions")).Order(StringComparer.Ordinal)] : [];

    internal string PartFile(ListSource source) => PathOf(source, source.FileName + ".part");

    internal PartState? Part(ListSource source) => File.Exists(PartFile(source)) ? Read(PartFile(source) + ".json", StateJson.Default.PartState) : null;

    internal void Begin(ListSource source, PartState part)
    {
        Directory.CreateDirectory(Path.Combine(folder, source.Id));
        File.WriteAllText(PartFile(source) + ".json", JsonSerializer.Serialize(part, StateJson.Default.PartState));
    }

    internal void Drop(ListSource source)
    {
        File.Delete(PartFile(source));
        File.Delete(PartFile(source) + ".json");
    }

    /// <summary>Makes the fetched file the one that holds; the bytes are kept under their hash first, so that a crash loses neither.</summary>
    internal void Accept(ListSource source, PartyList list, DateTimeOffset now)
    {
        var part = Part(source);
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(PartFile(source))));
        Directory.CreateDirectory(PathOf(source, "versions"));
        var version = Path.Combine(PathOf(source, "versions"), hash + Path.GetExtension(source.FileName));
        File.Copy(PartFile(source), version, overwrite: true);
        File.Move(PartFile(source), PathOf(source, source.FileName), overwrite: true);
        var state = PathOf(source, "state.json");
        File.WriteAllText(state + ".new", JsonSerializer.Serialize(new ListState(part?.ETag, part?.LastModified, hash, list.Parties.Count, now), StateJson.Default.ListState));
        File.Move(state + ".new", state, overwrite: true);
        Drop(source);
    }

    private string PathOf(ListSource source, string file) => Path.Combine(folder, source.Id, file);

    private static T? Read<T>(string path, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) where T : class
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize(File.ReadAllBytes(path), type) : null;
        }
        catch (JsonException)
        {
            // A state that cannot be read only means that the list is fetched whole.
            return null;
        }
    }
}
