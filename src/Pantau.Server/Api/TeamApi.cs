using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Pantau.Server.Accounts;
using Pantau.Server.Desk;
using Pantau.Server.Framing;
using Pantau.Server.Reviews;
using Pantau.Team.Acts;
using Pantau.Team.Members;
using Pantau.Team.Review;

namespace Pantau.Server.Api;

/// <summary><c>/api/v1</c> of a team: who takes part, the findings before it as one member sees them, and acts of the token's person.</summary>
internal static class TeamApi
{
    private const int MostBytes = 1_000_000;

    private static readonly TeamJson Json = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    });

    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api/v1").WithMetadata(new TokenNeed(TokenScope.Team));
        api.MapGet("/team", (HttpContext http, DeskSeat seat) => Answer(http, seat.Look(view => new TeamSheet(seat.Person!, seat.Member!, [.. view.Members], [.. view.People], [.. view.Rules])), Json.TeamSheet));
        api.MapGet("/reviews", (HttpContext http, DeskSeat seat) => Answer(http, [.. Sheets(seat)], Json.IReadOnlyListReviewLine));
        api.MapGet("/reviews/{id}", (string id, HttpContext http, DeskSeat seat) => Sheets(seat).FirstOrDefault(s => s.Id == id) is { } sheet ? Answer(http, sheet, Json.ReviewLine) : Problem(http, StatusCodes.Status404NotFound, "Not found", "There is nothing under this address."));
        routes.MapPost("/api/v1/acts", ActAsync).WithMetadata(new TokenNeed(TokenScope.Act));
    }

    private static async Task<IResult> ActAsync(HttpContext http, DeskSeat seat)
    {
        if (http.Request.ContentLength is not ({ } length and <= MostBytes)) return Problem(http, StatusCodes.Status413PayloadTooLarge, "Too large", $"An act has {MostBytes} bytes at the most, and says how many.");
        var bytes = new byte[(int)length];
        await http.Request.Body.ReadExactlyAsync(bytes, http.RequestAborted);
        JsonElement given;
        try
        {
            given = JsonDocument.Parse(bytes).RootElement;
        }
        catch (JsonException)
        {
            return Problem(http, StatusCodes.Status400BadRequest, "Not JSON", "Send an act as JSON: {\"act\": \"commented\", \"on\": …, \"text\": …}.");
        }
        if (Read(given, seat) is not { } act) return Problem(http, StatusCodes.Status400BadRequest, "No act", "Send an act as the log has it, without 'by' and 'at': {\"act\": \"commented\", \"on\": …, \"text\": …}. Evidence is given by the page or 'pantau add'.");
        var seen = given.TryGetProperty("saw", out var saw) && saw.ValueKind == JsonValueKind.Number && saw.TryGetInt32(out var version) ? version : (int?)null;
        var outcome = await seat.ActAsync(act, seen, http.RequestAborted);
        return outcome.Refusal is { } why ? Problem(http, outcome.Overtaken ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity, "Not done", why) : Results.StatusCode(StatusCodes.Status204NoContent);
    }

    // Person and time are not the sender's to say.
    private static TeamAct? Read(JsonElement given, DeskSeat seat)
    {
        if (given.ValueKind != JsonValueKind.Object) return null;
        var fields = given.EnumerateObject().Where(f => f.Name is not ("by" or "at" or "saw")).ToDictionary(f => f.Name, f => f.Value, StringComparer.Ordinal);
        fields["by"] = JsonSerializer.SerializeToElement(seat.Person!, Json.String);
        fields["at"] = JsonSerializer.SerializeToElement(seat.Clock, Json.DateTimeOffset);
        // What a proposal rests on is worked out by the server, never sent.
        return TeamActJson.Read(JsonSerializer.Serialize(fields, Json.DictionaryStringJsonElement)) is { } act and not (EvidenceGiven or FindingProposed) ? act : null;
    }

    private static IEnumerable<ReviewLine> Sheets(DeskSeat seat)
    {
        var now = seat.Clock;
        return seat.Look(view => ReviewSheet.All(view, now)).Select(s => new ReviewLine(s.Id, s.Stage, s.Version, Model.TlpLabel.Of(s.Marking.Label), s.Marking.Audience.IsEverybody ? null : [.. s.Marking.Audience.Members], s.Finding?.Statement["en"], s.Items, s.ProposedBy, s.Member, s.Proposed, s.Published, s.Withdrawn, s.Former, s.Successor, s.Questions, s.Replies, s.Comments));
    }

    private static IResult Answer<T>(HttpContext http, T item, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
    {
        http.Response.Headers.CacheControl = "no-store";
        return Results.Json(item, type);
    }

    private static IResult Problem(HttpContext http, int status, string title, string detail)
    {
        http.Response.Headers.CacheControl = "no-store";
        return Results.Problem(detail, statusCode: status, title: title, type: "about:blank");
    }
}

internal sealed record TeamSheet(string Person, string Member, IReadOnlyList<TeamMember> Members, IReadOnlyList<TeamPerson> People, IReadOnlyList<DecisionRule> Rules);

internal sealed record ReviewLine(string Id, ReviewStage Stage, int Version, string Marking, IReadOnlyList<string>? ReleasableTo, string? Statement, IReadOnlyList<string> Items, string ProposedBy, string Member, DateTimeOffset Proposed, DateTimeOffset? Published, DateTimeOffset? Withdrawn, string? Former, string? Successor, IReadOnlyList<QuestionSheet> Questions, IReadOnlyList<NamedReply> Replies, IReadOnlyList<TeamComment> Comments);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(TeamSheet))]
[JsonSerializable(typeof(IReadOnlyList<ReviewLine>))]
[JsonSerializable(typeof(Dictionary<string, JsonElement>))]
[JsonSerializable(typeof(DateTimeOffset))]
internal sealed partial class TeamJson : JsonSerializerContext;
