using System.Text.Json;
using Pantau.Model;

namespace Pantau.Law;

/// <summary>Claims read from JSON Lines, or what is wrong with the first line that is not a claim.</summary>
/// <param name="Wrong">One line for the user; null when all lines were read.</param>
public sealed record ClaimLines(IReadOnlyList<Claim> Claims, string? Wrong)
{
    /// <summary>Reads one claim a line; empty lines are passed over.</summary>
    /// <param name="name">How messages call the input.</param>
    public static async Task<ClaimLines> ReadAsync(TextReader input, string name, CancellationToken cancel)
    {
        var claims = new List<Claim>();
        for (var number = 1; await input.ReadLineAsync(cancel) is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                if (JsonSerializer.Deserialize(line, PantauJson.Line.Claim) is { Quote: not null, Id: not null } claim)
                {
                    claims.Add(claim);
                    continue;
                }
                return new ClaimLines(claims, $"{name}:{number}: not a claim; give one claim a line, as 'pantau read --format jsonl' prints them");
            }
            catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or FormatException)
            {
                return new ClaimLines(claims, $"{name}:{number}: not a claim ({wrong.Message.ReplaceLineEndings(" ")}); give one claim a line, as 'pantau read --format jsonl' prints them");
            }
        }
        return new ClaimLines(claims, null);
    }
}
