using System.Text;

namespace Pantau.Documents.Text;

/// <summary>Encodings by number and name, each the widest that files under its name are written in (https://encoding.spec.whatwg.org/#names-and-labels); what they cannot read becomes U+FFFD.</summary>
internal static class CodePage
{
    static CodePage() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Encoding Of(int number) => Encoding.GetEncoding(Widest(number), EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));

    /// <summary>Null when there is no such encoding, or none that is safe to read.</summary>
    public static Encoding? Named(string name)
    {
        try
        {
            return Of(Encoding.GetEncoding(name).CodePage);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    public static bool IsWestern(Encoding encoding) => encoding.CodePage is 1250 or 1252 or 1254 or 1257 or 28592 or 28605;

    private static int Widest(int number) => number switch
    {
        20127 or 28591 => 1252,
        28599 => 1254,
        936 or 20936 or 51936 => 54936,
        20949 or 51949 => 949,
        _ => number,
    };
}
