using System.Text.Json;
using Pantau.Maritime.Writing;
using Pantau.Tests;

namespace Pantau.Maritime.Tests;

/// <summary>gpsd's sample of every type of message, field by field.</summary>
public sealed class GpsdSampleTests
{
    [Fact]
    public void Every_message_decodes_to_gpsds_scaled_values() => Compare("sample.aivdm.scaled.json", new WritingOptions(Sentinels: true));

    [Fact]
    public void Every_message_decodes_to_gpsds_unscaled_values() => Compare("sample.aivdm.unscaled.json", new WritingOptions(Scaled: false, Sentinels: true));

    [Fact]
    public void What_is_not_available_is_null_and_all_else_the_same()
    {
        var log = File.ReadAllBytes(Path.Combine(Needs.SharedData("data/ais"), "sample.aivdm"));
        var sent = Decoding.Messages(log, new WritingOptions(Sentinels: true), out _);
        var plain = Decoding.Messages(log, new WritingOptions(), out _);
        string[] mayBeNull = ["lon", "lat", "speed", "course", "heading", "turn", "second", "alt", "imo", "draught", "callsign", "shipname", "destination", "eta", "timestamp", "text", "name"];
        Assert.Equal(sent.Count, plain.Count);
        foreach (var (a, b) in sent.Zip(plain))
        {
            foreach (var field in b.EnumerateObject())
            {
                if (field.Value.ValueKind == JsonValueKind.Null) Assert.True(mayBeNull.Contains(field.Name) || a.GetProperty("type").GetInt32() is 6 or 8, field.Name);
                else Assert.True(JsonElement.DeepEquals(field.Value, a.GetProperty(field.Name)), field.Name);
            }
        }
        Assert.Equal(JsonValueKind.Null, plain[1].GetProperty("heading").ValueKind);
    }

    private static void Compare(string file, WritingOptions options)
    {
        var folder = Needs.SharedData("data/ais");
        var expected = File.ReadLines(Path.Combine(folder, file)).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        var actual = Decoding.Messages(File.ReadAllBytes(Path.Combine(folder, "sample.aivdm")), options, out _);
        var wrong = new List<string>();
        for (var i = 0; i < Math.Min(expected.Count, actual.Count); i++)
        {
            foreach (var field in expected[i].EnumerateObject())
            {
                if (field.Name == "device") continue;
                if (!actual[i].TryGetProperty(field.Name, out var value)) wrong.Add($"{i}: {field.Name} is missing in {actual[i]}");
                else if (!Same(field.Value, value)) wrong.Add($"{i} (type {expected[i].GetProperty("type")}): {field.Name} is {value}, not {field.Value}");
            }
        }
        Assert.Empty(wrong);
        Assert.Equal(expected.Count, actual.Count);
    }

    private static bool Same(JsonElement a, JsonElement b) =>
        a.ValueKind == b.ValueKind && (a.ValueKind == JsonValueKind.Number ? a.GetDouble() == b.GetDouble() : JsonElement.DeepEquals(a, b));
}
