using System.Globalization;
using Microsoft.AspNetCore.Http;
using Pantau.Server.Accounts;
using Pantau.Server.Desk;
using Pantau.Server.Framing;
using Pantau.Server.Pages;

namespace Pantau.Server.Routes;

/// <summary>Tokens of the person who is signed in: made, told once, taken back.</summary>
internal sealed class TokenForm(WorkForm forms, PageMaker pages, DeskSeat seat, AccountBook accounts)
{
    private const int MostBytes = 20_000, MostDays = 366, MostTokens = 50;

    public async Task<IResult> IssueAsync(HttpContext http)
    {
        var (form, refused) = await forms.ReadAsync(http, MostBytes);
        if (form is null) return refused!;
        var (name, scopes) = (form["name"].ToString().Trim(), ActForm.Words<TokenScope>(form, "scopes"));
        var days = int.TryParse(form["days"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 0;
        if (name.Length is 0 or > 100 || name.Any(char.IsControl) || scopes.Count == 0 || days is < 1 or > MostDays || accounts.TokensOf(seat.Person!).Count >= MostTokens)
            return pages.Back("/account", new FormNote(false, PageWords.Of("not-done", PageLanguage.Of(http.Request)), [PageWords.Of("token-lacks", PageLanguage.Of(http.Request))]), "#tokens");
        // On the page that answers, and nowhere else: a word that can be looked up again can be found by others.
        return pages.Show<AccountPage>((nameof(AccountPage.Word), accounts.Issue(seat.Person!, name, scopes, TimeSpan.FromDays(days))));
    }

    public async Task<IResult> RevokeAsync(string id, HttpContext http)
    {
        var (form, refused) = await forms.ReadAsync(http, MostBytes);
        if (form is null) return refused!;
        var done = accounts.Revoke(seat.Person!, id);
        return done ? pages.Back("/account", new FormNote(true, PageWords.Of("token-gone", PageLanguage.Of(http.Request)), []), "#tokens") : pages.Missing();
    }
}
