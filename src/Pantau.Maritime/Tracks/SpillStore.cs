using System.Runtime.InteropServices;

namespace Pantau.Maritime.Tracks;

/// <summary>
/// A great many records in parts, each part small enough for memory. As long as all fit they stay there; beyond that they
/// go to one temporary file a part. Records of one part keep the order in which they were added.
/// </summary>
public sealed class SpillStore<T>(int parts, int held) : IDisposable
    where T : unmanaged
{
    private readonly List<T>[] memory = [.. Enumerable.Range(0, parts).Select(_ => new List<T>())];
    private readonly FileStream?[] files = new FileStream?[parts];
    private readonly long[] counts = new long[parts];
    private readonly Lock gate = new();
    private string? folder;
    private long inMemory;

    /// <summary>How many parts there are.</summary>
    public int Parts => parts;

    /// <summary>How many records there are.</summary>
    public long Count { get; private set; }

    /// <summary>True once records went to disk.</summary>
    public bool Spilled => folder is not null;

    public void Add(int part, in T record)
    {
        memory[part].Add(record);
        Count++;
        counts[part]++;
        if (++inMemory > held) Spill();
    }

    /// <summary>Adds many at once; safe from several threads.</summary>
    public void AddRange(int part, ReadOnlySpan<T> records)
    {
        lock (gate)
        {
            memory[part].AddRange(records);
            Count += records.Length;
            counts[part] += records.Length;
            inMemory += records.Length;
            if (inMemory > held) Spill();
        }
    }

    /// <summary>Takes the records of a part out, in the order in which they were added.</summary>
    public T[] Take(int part)
    {
        var all = new T[counts[part]];
        var read = 0;
        if (files[part] is { } file)
        {
            file.Position = 0;
            read = (int)(counts[part] - memory[part].Count);
            file.ReadExactly(MemoryMarshal.AsBytes(all.AsSpan(0, read)));
            file.Dispose();
            files[part] = null;
        }
        CollectionsMarshal.AsSpan(memory[part]).CopyTo(all.AsSpan(read));
        memory[part] = [];
        counts[part] = 0;
        return all;
    }

    public void Dispose()
    {
        foreach (var file in files) file?.Dispose();
        if (folder is null) return;
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // The system clears its temporary folder in its own time.
        }
    }

    private void Spill()
    {
        folder ??= Directory.CreateTempSubdirectory("pantau-tracks-").FullName;
        for (var i = 0; i < parts; i++)
        {
            if (memory[i].Count == 0) continue;
            var file = files[i] ??= new FileStream(Path.Combine(folder, $"{i}"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
            file.Seek(0, SeekOrigin.End);
            file.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(memory[i])));
            memory[i].Clear();
        }
        inMemory = 0;
    }
}
