using Pantau.Documents.Archives;
using Pantau.Documents.Text;

namespace Pantau.Documents.Office;

/// <summary>What DOCX and XLSX share: a ZIP of XML that is looked into before it is opened, and one line for whatever is wrong with it.</summary>
internal static class OfficeFile
{
    public static Extraction Read(byte[] bytes, string name, TextLimits limits, Func<MemoryStream, Extraction> read)
    {
        try
        {
            if (ZipParts.Problem(bytes, n => n.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || n.EndsWith(".rels", StringComparison.OrdinalIgnoreCase), limits.Unpacked) is { } problem)
                return Extraction.Failed($"{name} {problem}: it may have been made to harm; it was not read.");
            return TimeLimit.Run(() => read(new MemoryStream(bytes, writable: false)), limits.Time, out var extraction)
                ? extraction!
                : Extraction.Failed($"{name} takes longer to read than the limit of {limits.Time.TotalSeconds:0} s: save it anew, or split it.");
        }
        catch (OfficeTooLargeException e)
        {
            return Extraction.Failed($"{name} {e.Message}: split it.");
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The SDK throws what its XML and ZIP readers throw, and more.
            return Extraction.Failed($"{name} is a damaged Office file: save it anew, then add that.");
        }
    }
}

/// <summary>An Office file holds more than the limits allow; the message says what, after the file's name.</summary>
internal sealed class OfficeTooLargeException(string message) : Exception(message);
