using System.Text;
using System.Text.Json;
using Pantau.Maritime.Nmea;
using Pantau.Maritime.Writing;

namespace Pantau.Maritime.Tests;

/// <summary>Decodes logs in memory for tests.</summary>
internal static class Decoding
{
    public static List<JsonElement> Messages(byte[] log, WritingOptions options, out ReadingCounts counts)
    {
        using var output = new MemoryStream();
        var reader = new AivdmReader<JsonLines>(new JsonLines(output, options));
        var used = reader.Read(log);
        reader.End(log.AsSpan(used));
        reader.Sink.Flush();
        counts = reader.Counts;
        return [.. Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
    }

    public static List<JsonElement> Messages(string log, WritingOptions? options = null) => Messages(Encoding.ASCII.GetBytes(log), options ?? new WritingOptions(), out _);

    public static ReadingCounts Counts(string log)
    {
        Messages(Encoding.ASCII.GetBytes(log), new WritingOptions(), out var counts);
        return counts;
    }

    /// <summary>A sentence with its checksum.</summary>
    public static string Sentence(string body) => $"!{body}*{Checksum.Of(Encoding.ASCII.GetBytes(body)):X2}";
}
