using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pantau.Model;

/// <summary>Element outcomes are written with a space, as the report format has them: <c>not met</c>.</summary>
public sealed class KebabSpaced() : JsonStringEnumConverter<ElementOutcome>(new Spaced(), allowIntegerValues: false)
{
    private sealed class Spaced : JsonNamingPolicy
    {
        public override string ConvertName(string name) => KebabCaseLower.ConvertName(name).Replace('-', ' ');
    }
}
