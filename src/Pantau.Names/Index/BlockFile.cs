using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Pantau.Names.Index;

/// <summary>Writes and reads blocks of numbers one after the other, and sums them, so that a file that was cut or changed is known.</summary>
internal sealed class BlockFile(Stream stream)
{
    private const ulong Prime = 0x9E3779B97F4A7C15;
    private readonly ulong[] lanes = [1, 2, 3, 4];

    public void Write<T>(ReadOnlySpan<T> values) where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(values);
        Span<byte> length = stackalloc byte[8];
        BitConverter.TryWriteBytes(length, (long)bytes.Length);
        stream.Write(length);
        stream.Write(bytes);
        Add(length);
        Add(bytes);
    }

    public void WriteSum() => stream.Write(BitConverter.GetBytes(Sum()));

    /// <exception cref="InvalidDataException">The file ends before the block does.</exception>
    public T[] Read<T>() where T : unmanaged
    {
        Span<byte> head = stackalloc byte[8];
        Fill(head);
        var length = BitConverter.ToInt64(head);
        if (length < 0 || length > stream.Length - stream.Position || length % Unsafe.SizeOf<T>() != 0 || length / Unsafe.SizeOf<T>() > Array.MaxLength) throw new InvalidDataException();
        var values = GC.AllocateUninitializedArray<T>((int)(length / Unsafe.SizeOf<T>()));
        var bytes = MemoryMarshal.AsBytes(values.AsSpan());
        Fill(bytes);
        Add(head);
        Add(bytes);
        return values;
    }

    public bool SumHolds()
    {
        Span<byte> sum = stackalloc byte[8];
        Fill(sum);
        return BitConverter.ToUInt64(sum) == Sum() && stream.Position == stream.Length;
    }

    private void Fill(Span<byte> bytes)
    {
        if (stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length) throw new InvalidDataException();
    }

    private void Add(ReadOnlySpan<byte> bytes)
    {
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        var (a, b, c, d) = (lanes[0], lanes[1], lanes[2], lanes[3]);
        var i = 0;
        for (; i + 4 <= words.Length; i += 4)
        {
            a = Mix(a, words[i]);
            b = Mix(b, words[i + 1]);
            c = Mix(c, words[i + 2]);
            d = Mix(d, words[i + 3]);
        }
        for (; i < words.Length; i++) a = Mix(a, words[i]);
        foreach (var rest in bytes[(words.Length * 8)..]) b = Mix(b, rest);
        (lanes[0], lanes[1], lanes[2], lanes[3]) = (a, b, c, d);
    }

    private ulong Sum() => Mix(Mix(Mix(lanes[0], lanes[1]), lanes[2]), lanes[3]);

    private static ulong Mix(ulong sum, ulong word) => BitOperations.RotateLeft(sum ^ word, 29) * Prime;
}
