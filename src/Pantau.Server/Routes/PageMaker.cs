using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Pantau.Server.Desk;
using Pantau.Server.Framing;
using Pantau.Server.Pages;

namespace Pantau.Server.Routes;

/// <summary>Makes pages for one request.</summary>
internal sealed class PageMaker(IHttpContextAccessor accessor, NoteBoard notes)
{
    private HttpContext Http => accessor.HttpContext ?? throw new InvalidOperationException("A page is made within a request.");

    public IResult Show<TPage>(params (string Name, object? Value)[] parameters) where TPage : IComponent => Show<TPage>(StatusCodes.Status200OK, parameters);

    public IResult Missing() => Show<ProblemPage>(StatusCodes.Status404NotFound, (nameof(ProblemPage.Problem), "not-found"));

    /// <param name="words">The words that say what is wrong.</param>
    public IResult Problem(int status, string words) => Show<ProblemPage>(status, (nameof(ProblemPage.Problem), words));

    /// <summary>To a page, with what became of a form.</summary>
    /// <param name="path">Path and query of the page.</param>
    /// <param name="anchor">The place on it; empty for its top.</param>
    public IResult Back(string path, FormNote note, string anchor = "")
    {
        var address = $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{NoteBoard.Field}={notes.Put(note, Http.Features.Get<DeskSeat>()?.Person)}{anchor}";
        Http.Response.Headers.Location = address;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    public IResult Show<TPage>(int status, params (string Name, object? Value)[] parameters) where TPage : IComponent
    {
        var all = parameters.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
        all[nameof(WorkPage.Page)] = PageFrame.Of(Http, notes);
        Http.Response.Headers.CacheControl = "no-store";
        return new RazorComponentResult<TPage>(all) { StatusCode = status, PreventStreamingRendering = true };
    }
}
