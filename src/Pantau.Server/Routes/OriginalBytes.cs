using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Pantau.Server.Desk;
using Pantau.Server.Framing;

namespace Pantau.Server.Routes;

/// <summary>Evidence as it was taken in: to be kept as a file, never opened as a page of ours.</summary>
internal static class OriginalBytes
{
    public static IResult Serve(string hash, HttpContext http, DeskSeat seat, PageMaker pages)
    {
        var full = "sha256:" + hash;
        if (seat.Now.Item(full) is not { } item || seat.Bytes(full) is not { } bytes) return pages.Missing();
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(item.FileName);
        http.Response.Headers.ContentDisposition = disposition.ToString();
        http.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        http.Response.Headers.CacheControl = "no-store";
        return Results.Bytes(bytes, "application/octet-stream");
    }
}
