using System.Buffers.Binary;
using System.Text;

namespace Pantau.Documents.Text;

/// <summary>Bytes to characters, each with the bytes it was read from. Never throws on any bytes; linear in their number.</summary>
internal static class ByteDecoder
{
    private const char Unreadable = '\uFFFD';

    public static DecodedText Decode(byte[] bytes)
    {
        var (encoding, lead) = EncodingChoice.Of(bytes);
        return Decode(bytes, encoding, lead);
    }

    public static DecodedText Decode(byte[] bytes, Encoding encoding, int lead)
    {
        var writer = new UnitWriter(bytes.Length - lead, lead);
        var rest = bytes.AsSpan(lead);
        switch (encoding.CodePage)
        {
            case 65001 or 20127:
                Utf8(rest, writer);
                break;
            case 1200 or 1201:
                Utf16(rest, writer, encoding.CodePage == 1201);
                break;
            case 12000 or 12001:
                Utf32(rest, writer, encoding.CodePage == 12001);
                break;
            default:
                Other(rest, writer, encoding);
                break;
        }
        return writer.Finish(encoding.WebName);
    }

    private static void Utf8(ReadOnlySpan<byte> bytes, UnitWriter writer)
    {
        Span<char> pair = stackalloc char[2];
        while (bytes.Length > 0)
        {
            if (bytes[0] < 0x80)
            {
                writer.Add((char)bytes[0], 1);
                bytes = bytes[1..];
                continue;
            }
            Rune.DecodeFromUtf8(bytes, out var rune, out var used);
            writer.Add(pair[..rune.EncodeToUtf16(pair)], used);
            bytes = bytes[used..];
        }
    }

    private static void Utf16(ReadOnlySpan<byte> bytes, UnitWriter writer, bool big)
    {
        for (var i = 0; i < bytes.Length; i += 2)
        {
            var c = Unit(bytes, i, big);
            if (char.IsHighSurrogate(c) && i + 3 < bytes.Length && Unit(bytes, i + 2, big) is var low && char.IsLowSurrogate(low))
            {
                writer.Add(c, 4);
                writer.Add(low, 0);
                i += 2;
            }
            else
            {
                writer.Add(char.IsSurrogate(c) ? Unreadable : c, Math.Min(2, bytes.Length - i));
            }
        }
    }

    private static char Unit(ReadOnlySpan<byte> bytes, int at, bool big)
    {
        if (at + 1 >= bytes.Length) return Unreadable;
        return (char)(big ? BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]) : BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]));
    }

    private static void Utf32(ReadOnlySpan<byte> bytes, UnitWriter writer, bool big)
    {
        Span<char> pair = stackalloc char[2];
        for (var i = 0; i < bytes.Length; i += 4)
        {
            var value = i + 3 >= bytes.Length ? uint.MaxValue : big ? BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]) : BinaryPrimitives.ReadUInt32LittleEndian(bytes[i..]);
            var rune = Rune.IsValid(value) ? new Rune(value) : Rune.ReplacementChar;
            writer.Add(pair[..rune.EncodeToUtf16(pair)], Math.Min(4, bytes.Length - i));
        }
    }

    // The decoder is fed byte by byte: what it gives then was read from the bytes since it gave something before.
    private static void Other(ReadOnlySpan<byte> bytes, UnitWriter writer, Encoding encoding)
    {
        var decoder = encoding.GetDecoder();
        Span<char> given = stackalloc char[32];
        var waiting = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            waiting++;
            var count = decoder.GetChars(bytes.Slice(i, 1), given, flush: false);
            if (count == 0) continue;
            Valid(given[..count]);
            writer.Add(given[..count], waiting);
            waiting = 0;
        }
        var last = decoder.GetChars([], given, flush: true);
        if (last > 0 && waiting > 0)
        {
            Valid(given[..last]);
            writer.Add(given[..last], waiting);
        }
        else if (waiting > 0)
        {
            writer.Add(Unreadable, waiting);
        }
    }

    private static void Valid(Span<char> characters)
    {
        for (var i = 0; i < characters.Length; i++)
        {
            // The code pages of East Asia give these for bytes that stand for nothing (FF, A0).
            if (characters[i] is >= '\uF8F0' and <= '\uF8FF') characters[i] = Unreadable;
            if (!char.IsSurrogate(characters[i])) continue;
            if (i + 1 < characters.Length && char.IsSurrogatePair(characters[i], characters[i + 1])) i++;
            else characters[i] = Unreadable;
        }
    }
}
