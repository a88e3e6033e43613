namespace Pantau.Documents.Text;

/// <summary>A file's characters and the way back to its bytes. Line breaks are <c>\n</c>, a byte order mark is gone, what cannot be read is U+FFFD, and every surrogate has its other half.</summary>
/// <param name="Encoding">IANA name of the encoding the bytes were read with.</param>
internal sealed record DecodedText(string Text, string Encoding, ByteMap Bytes);
