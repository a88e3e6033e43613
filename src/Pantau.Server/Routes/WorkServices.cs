using System.Text.Encodings.Web;
using System.Text.Unicode;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Pantau.Server.Accounts;
using Pantau.Server.Desk;
using Pantau.Server.Framing;

namespace Pantau.Server.Routes;

/// <summary>What the pages are made with.</summary>
internal static class WorkServices
{
    /// <param name="publicHost">The name under which a gateway before the server is reached; null where there is none.</param>
    /// <param name="perMinute">The most that one person of a team may ask in a minute.</param>
    public static void Add(IServiceCollection services, CaseDesk desk, string? publicHost, int perMinute)
    {
        // Letters of all scripts are letters; only what has a meaning in HTML is written otherwise.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddHttpContextAccessor();
        services.AddRazorComponents();
        // The token of a form is good for as long as the server runs.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAntiforgery(o =>
        {
            o.Cookie.Name = "pantau-form";
            o.Cookie.SameSite = SameSiteMode.Strict;
            o.FormFieldName = "form-token";
            o.HeaderName = null;
        });
        services.AddSingleton(_ => desk);
        services.AddScoped(sp => sp.GetRequiredService<IHttpContextAccessor>().HttpContext?.Features.Get<DeskSeat>() ?? throw new InvalidOperationException("Nobody has signed in."));
        services.AddSingleton<NoteBoard>();
        services.AddSingleton<DocumentShelf>();
        services.AddScoped<PageMaker>();
        services.AddScoped<WorkForm>();
        services.AddScoped<UploadForm>();
        services.AddScoped<ClaimForm>();
        services.AddScoped<CheckForm>();
        services.AddHostedService<DeskWork>();
        if (desk.IsTeam) AddTeam(services, desk, publicHost, perMinute);
    }

    private static void AddTeam(IServiceCollection services, CaseDesk desk, string? publicHost, int perMinute)
    {
        services.AddSingleton(sp => new AccountBook(desk.Folder, sp.GetRequiredService<TimeProvider>()));
        services.AddSingleton<SessionBook>();
        services.AddSingleton<AttemptLimit>();
        services.AddSingleton(new SessionCookie(publicHost));
        services.AddScoped<SignInForm>();
        services.AddScoped<ActForm>();
        services.AddScoped<TokenForm>();
        services.AddRateLimiter(o =>
        {
            o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            o.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => RateLimitPartition.GetFixedWindowLimiter(http.Features.Get<DeskSeat>()?.Person ?? "", _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) }));
        });
    }
}
