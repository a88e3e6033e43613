using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Pantau.Reporting.Html;

namespace Pantau.Server.Framing;

/// <summary>The two style sheets: the report's, and that of the pages around it. Their addresses change with their content.</summary>
internal static class StyleSheets
{
    private static readonly byte[] Report = Encoding.UTF8.GetBytes(ReportPieces.Sheet), Own = Read("pantau.css");

    public static string ReportPath { get; } = "/assets/report.css?v=" + Version(Report);
    public static string OwnPath { get; } = "/assets/pantau.css?v=" + Version(Own);

    public static IResult Serve(string name, HttpContext http)
    {
        if ((name switch { "report.css" => Report, "pantau.css" => Own, _ => null }) is not { } bytes) return Results.NotFound();
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(bytes, "text/css; charset=utf-8");
    }

    private static string Version(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..12];

    private static byte[] Read(string name)
    {
        using var stream = typeof(StyleSheets).Assembly.GetManifestResourceStream(name)!;
        using var held = new MemoryStream();
        stream.CopyTo(held);
        return held.ToArray();
    }
}
