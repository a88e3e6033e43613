using System.Buffers;
using System.Text;

namespace Pantau.Documents.Text;

/// <summary>Tells damaged UTF-8 (a lone wrong byte, a cut in the middle of a character) from another encoding.</summary>
internal static class Utf8Evidence
{
    /// <summary>True when most of what is not ASCII is a well-formed sequence, or nothing is wrong but a cut at the end that needs UTF-8 to explain it.</summary>
    public static bool Shows(ReadOnlySpan<byte> bytes)
    {
        int good = 0, broken = 0;
        while (true)
        {
            var next = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (next < 0) break;
            bytes = bytes[next..];
            var status = Rune.DecodeFromUtf8(bytes, out _, out var used);
            if (status == OperationStatus.Done) good++;
            else if (status != OperationStatus.NeedMoreData) broken++;
            // One lead byte alone may be an accented letter; two bytes of three are hardly anything else.
            else if (good == 0 && broken == 0) return used > 1;
            bytes = bytes[used..];
        }
        return good > broken;
    }
}
