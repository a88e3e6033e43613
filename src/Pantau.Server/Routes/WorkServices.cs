using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Pantau.Server.Desk;
using Pantau.Server.Framing;

namespace Pantau.Server.Routes;

/// <summary>What the pages are made with.</summary>
internal static class WorkServices
{
    public static void Add(IServiceCollection services, CaseDesk desk)
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
        services.AddSingleton<NoteBoard>();
        services.AddSingleton<DocumentShelf>();
        services.AddScoped<PageMaker>();
        services.AddScoped<WorkForm>();
        services.AddScoped<UploadForm>();
        services.AddScoped<ClaimForm>();
        services.AddScoped<CheckForm>();
        services.AddHostedService<DeskWork>();
    }
}
