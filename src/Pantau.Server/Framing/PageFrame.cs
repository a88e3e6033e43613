using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Pantau.Server.Desk;

namespace Pantau.Server.Framing;

/// <summary>What every page needs: the workspace as it is, the reader's language, where we are, and the token for forms.</summary>
public sealed class PageFrame
{
    private readonly DeskSeat? held;

    private PageFrame(HttpContext http, DeskSeat? seat, string language, FormNote? note)
    {
        (held, Language, Note) = (seat, language, note);
        Path = http.Request.Path.Value ?? "/";
        Query = http.Request.Query;
        var tokens = http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http);
        (TokenField, Token) = (tokens.FormFieldName, tokens.RequestToken ?? "");
    }

    /// <summary>False on the few pages before somebody signed in.</summary>
    public bool HasSeat => held is not null;

    public DeskSeat Seat => held ?? throw new InvalidOperationException("Nobody has signed in.");

    public CaseDesk Desk => Seat.Desk;

    /// <summary>The same from the head of a page to its foot, whatever is written meanwhile.</summary>
    public DeskSnapshot Now => Seat.Now;

    /// <summary><c>en</c> or <c>id</c>.</summary>
    public string Language { get; }
    public string Path { get; }
    public IQueryCollection Query { get; }
    public string TokenField { get; }
    public string Token { get; }

    /// <summary>What became of the form that led here; null where none did.</summary>
    public FormNote? Note { get; }

    public static PageFrame Of(HttpContext http, NoteBoard notes)
    {
        var seat = http.Features.Get<DeskSeat>();
        return new(http, seat, PageLanguage.Of(http.Request), notes.Find(http.Request.Query[NoteBoard.Field].ToString(), seat?.Person));
    }

    public string T(string key) => PageWords.Of(key, Language);

    /// <summary>A value of the address, short and without control characters; empty where there is none.</summary>
    public string Text(string name)
    {
        var text = Query[name].ToString();
        return text.Length > 300 || text.Any(char.IsControl) ? "" : text.Trim();
    }

    /// <summary>A whole number of the address from 1 up.</summary>
    public int Number(string name) => int.TryParse(Query[name].ToString(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 1;

    /// <summary>This page with one value of its address changed; an empty value takes it out.</summary>
    public string With(string name, string value, string? path = null)
    {
        var pairs = Query.Where(q => q.Key != name && q.Key is not ("page" or NoteBoard.Field)).SelectMany(q => q.Value.Where(v => !string.IsNullOrEmpty(v)).Select(v => (q.Key, v!)));
        if (value.Length > 0) pairs = pairs.Append((name, value));
        var query = string.Join('&', pairs.Select(p => $"{Uri.EscapeDataString(p.Item1)}={Uri.EscapeDataString(p.Item2)}"));
        return query.Length > 0 ? $"{path ?? Path}?{query}" : path ?? Path;
    }
}
