using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Pantau.Server.Framing;

namespace Pantau.Server.Routes;

/// <summary>What every form that changes something goes through: so many bytes, and the token of a page of ours.</summary>
internal sealed class WorkForm(IAntiforgery antiforgery, PageMaker pages)
{
    /// <summary>Most fields and files that a form may have.</summary>
    private const int MostParts = 10_000;

    /// <returns>The form; or the answer that refuses it.</returns>
    public async Task<(IFormCollection? Form, IResult? Refused)> ReadAsync(HttpContext http, long mostBytes)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = mostBytes;
        if (!http.Request.HasFormContentType) return (null, pages.Problem(StatusCodes.Status415UnsupportedMediaType, "stale-form"));
        if (http.Request.ContentLength > mostBytes) return (null, pages.Problem(StatusCodes.Status413PayloadTooLarge, "too-large"));
        IFormCollection form;
        try
        {
            form = await http.Request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = mostBytes, BufferBodyLengthLimit = mostBytes, ValueCountLimit = MostParts, ValueLengthLimit = 64 * 1024 }, http.RequestAborted);
        }
        catch (Microsoft.AspNetCore.Http.BadHttpRequestException e)
        {
            return (null, pages.Problem(e.StatusCode, e.StatusCode == StatusCodes.Status413PayloadTooLarge ? "too-large" : "stale-form"));
        }
        catch (InvalidDataException e)
        {
            // Either limit of a multipart body, or a body that is none.
            var large = e.Message.Contains("limit", StringComparison.OrdinalIgnoreCase);
            return (null, pages.Problem(large ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest, large ? "too-large" : "stale-form"));
        }
        return await antiforgery.IsRequestValidAsync(http) ? (form, null) : (null, pages.Problem(StatusCodes.Status400BadRequest, "stale-form"));
    }
}
