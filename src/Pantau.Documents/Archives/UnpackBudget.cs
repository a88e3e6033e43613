namespace Pantau.Documents.Archives;

/// <summary>What is left of the limits while an archive is taken apart; one for all that lies within it.</summary>
internal sealed class UnpackBudget(UnpackLimits limits)
{
    private const long RatioFrom = 20_000_000;

    private long total;
    private int count;

    public UnpackLimits Limits => limits;

    /// <summary>All bytes of a stream, as long as they stay within the limits.</summary>
    /// <param name="packed">Bytes that the stream is unpacked from; null where it is not packed.</param>
    public byte[] Read(Stream stream, long? packed)
    {
        using var all = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            all.Write(buffer, 0, read);
            Spend(read);
            if (all.Length > limits.File) throw new UnpackException($"holds a file of more than the limit of {limits.File / 1_000_000} MB");
            if (packed is { } size && all.Length > RatioFrom && all.Length / Math.Max(1, size) > limits.Ratio) throw new UnpackException($"holds a file that is packed more than {limits.Ratio} to 1, which no document is");
        }
        return all.ToArray();
    }

    /// <summary>Bytes that were unpacked and are not kept count as well.</summary>
    public void Spend(long bytes)
    {
        total += bytes;
        if (total > limits.Total) throw new UnpackException($"unpacks to more than the limit of {limits.Total / 1_000_000} MB");
    }

    public void CountOne()
    {
        if (++count > limits.Count) throw new UnpackException($"holds more than the limit of {limits.Count} files");
    }

    public void Enter(int depth)
    {
        if (depth > limits.Depth) throw new UnpackException($"holds archives within archives deeper than the limit of {limits.Depth}");
    }
}
