using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Pantau.Model;

namespace Pantau.Workspace.Storage;

/// <summary>An annotation as the log keeps it: one line of JSON.</summary>
internal static class AnnotationRecord
{
    /// <summary>An annotation with the id that its words give it.</summary>
    public static Annotation Make(string claim, AnnotationAct act, IReadOnlyDictionary<string, string>? slots, string why, string by, DateTimeOffset at)
    {
        var said = new Annotation { Id = "", Claim = claim, Act = act, Slots = slots is { Count: > 0 } ? slots : null, Why = why, By = by, At = at };
        return said with { Id = "a-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Write(said))))[..12] };
    }

    public static string Write(Annotation annotation) => JsonSerializer.Serialize(annotation, PantauJson.Line.Annotation);

    /// <summary>The annotation of its record; null when it is none.</summary>
    public static Annotation? Parse(string record)
    {
        try
        {
            return JsonSerializer.Deserialize(record, PantauJson.Line.Annotation) is { Claim: not null, Why: not null, By: not null } annotation ? annotation : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
