using Pantau.Documents.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Pantau.Documents.Pdf;

/// <summary>The pictures of pages without letters: what a scanner made.</summary>
internal static class PdfPictures
{
    // A picture that fills less of its page is no scan of it.
    private const double LeastShare = 0.3;
    private const int MostPages = 500;

    /// <summary>Each page that is one picture, with the picture as JPEG or PNG; null in place of the bytes where it is in a form that cannot be taken out.</summary>
    /// <returns>The pictures, and whether the file holds no letters at all.</returns>
    public static (List<(int Page, byte[]? Picture)> Pages, bool All) Of(byte[] bytes, TextLimits limits)
    {
        // Pictures are streams, and what a stream is stands before it in plain letters.
        if (bytes.AsSpan().IndexOf("/Image"u8) < 0) return ([], false);
        try
        {
            return TimeLimit.Run(() => Find(bytes), limits.Time, out var found) ? found : ([], false);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // What is wrong with the file has been said by the reader of its text.
            return ([], false);
        }
    }

    private static (List<(int Page, byte[]? Picture)>, bool) Find(byte[] bytes)
    {
        var letters = false;
        var found = new List<(int, byte[]?)>();
        using var pdf = PdfDocument.Open(bytes, PdfText.Options());
        for (var number = 1; number <= pdf.NumberOfPages && found.Count < MostPages; number++)
        {
            try
            {
                var page = pdf.GetPage(number);
                if (page.Letters.Any(l => !string.IsNullOrWhiteSpace(l.Value)))
                {
                    letters = true;
                    continue;
                }
                var picture = page.GetImages().MaxBy(i => i.BoundingBox.Area);
                if (picture is null || picture.BoundingBox.Area < LeastShare * page.Width * page.Height) continue;
                found.Add((number, Bytes(picture)));
            }
            catch (Exception e) when (e is not (PdfTooLargeException or OutOfMemoryException))
            {
                // A damaged page: said by the reader of the text.
            }
        }
        return (found, !letters);
    }

    private static byte[]? Bytes(IPdfImage picture)
    {
        var raw = picture.RawBytes;
        if (raw.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return raw.ToArray();
        return picture.TryGetPng(out var png) ? png : null;
    }
}
