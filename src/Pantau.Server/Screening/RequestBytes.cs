using Microsoft.AspNetCore.Http;

namespace Pantau.Server.Screening;

/// <summary>The bytes of a request, as many as are taken.</summary>
internal static class RequestBytes
{
    /// <summary>A hundred examples with some names each are a few hundred kilobytes.</summary>
    public const int Most = 4_000_000;

    /// <returns>The bytes; null where there are more than are taken. What is too much is read to its end, so that the client hears why.</returns>
    public static async Task<byte[]?> ReadAsync(HttpRequest http, CancellationToken cancel)
    {
        using var taken = new MemoryStream();
        var piece = new byte[64 * 1024];
        var all = 0L;
        for (int read; (read = await http.Body.ReadAsync(piece, cancel)) > 0; all += read)
            if (all + read <= Most) taken.Write(piece, 0, read);
        return all <= Most ? taken.ToArray() : null;
    }
}
