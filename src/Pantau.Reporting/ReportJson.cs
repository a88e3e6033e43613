using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pantau.Reporting;

/// <summary>The report as JSON: snake case, indented, the same bytes for the same report.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PeriodReport))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    public static ReportJson Pretty { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    });
}

/// <summary>Writes and reads <c>report.json</c>.</summary>
public static class ReportFile
{
    public static byte[] Write(PeriodReport report) => [.. JsonSerializer.SerializeToUtf8Bytes(report, ReportJson.Pretty.PeriodReport), (byte)'\n'];

    /// <summary>The report; or the line that says why the bytes are none.</summary>
    public static (PeriodReport? Report, string? Problem) Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, ReportJson.Pretty.PeriodReport) is { } report ? (report, null) : (null, "it holds null instead of a report");
        }
        catch (JsonException e)
        {
            return (null, $"it is not a report as this program writes them ({e.Message})");
        }
    }
}
