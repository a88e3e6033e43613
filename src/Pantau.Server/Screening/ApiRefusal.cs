using Microsoft.AspNetCore.Http;

namespace Pantau.Server.Screening;

/// <summary>Why a request is not answered, in the form that the API has for it: <c>{"detail": "..."}</c>.</summary>
internal static class ApiRefusal
{
    public static IResult Of(int status, string detail) => Results.Text(System.Text.Json.JsonSerializer.Serialize(new { detail }), "application/json", System.Text.Encoding.UTF8, status);

    public static IResult Bad(string detail) => Of(StatusCodes.Status400BadRequest, detail);

    /// <summary>A parameter that has the wrong form: 422, as FastAPI tells it.</summary>
    public static IResult Parameter(ParameterProblem problem) =>
        Results.Json(new { detail = new[] { new { type = "value_error", loc = new[] { "query", problem.Name }, msg = problem.Message } } }, statusCode: StatusCodes.Status422UnprocessableEntity);
}

/// <summary>What is wrong with a parameter of a request.</summary>
internal sealed class ParameterProblem(string name, string message) : Exception(message)
{
    public string Name { get; } = name;
}
