using System.Net;
using System.Security.Cryptography;
using System.Text;
using Pantau.Server.Accounts;

namespace Pantau.Server.Tests;

/// <summary>Who is who, before anything else is answered.</summary>
public sealed class SigningIn
{
    // The table of RFC 6238, appendix B.
    [Theory]
    [InlineData(59, "94287082", "46119246", "90693936")]
    [InlineData(1111111109, "07081804", "68084774", "25091201")]
    [InlineData(1111111111, "14050471", "67062674", "99943326")]
    [InlineData(1234567890, "89005924", "91819424", "93441116")]
    [InlineData(2000000000, "69279037", "90698825", "38618901")]
    [InlineData(20000000000, "65353130", "77737706", "47863826")]
    public void Takes_the_codes_of_the_standard(long seconds, string sha1, string sha256, string sha512)
    {
        var step = OneTimeCode.StepOf(DateTimeOffset.FromUnixTimeSeconds(seconds));
        const string digits = "1234567890123456789012345678901234567890123456789012345678901234";
        Assert.Equal(sha1, OneTimeCode.At(Encoding.ASCII.GetBytes(digits[..20]), step, 8));
        Assert.Equal(sha256, OneTimeCode.At(Encoding.ASCII.GetBytes(digits[..32]), step, 8, HashAlgorithmName.SHA256));
        Assert.Equal(sha512, OneTimeCode.At(Encoding.ASCII.GetBytes(digits), step, 8, HashAlgorithmName.SHA512));
    }

    // The table of RFC 4648, section 10, without the padding.
    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Writes_secrets_as_telephones_read_them(string text, string written)
    {
        Assert.Equal(written, OneTimeCode.Base32(Encoding.ASCII.GetBytes(text)));
        Assert.Equal(text, Encoding.ASCII.GetString(OneTimeCode.Bytes(written.ToLowerInvariant())!));
    }

    [Fact]
    public async Task Needs_password_and_code_and_ends_with_signing_out()
    {
        await using var server = await ATeamServer.StartAsync();
        var browser = await server.SignInAsync("au");
        var home = await browser.GetAsync("/");
        Assert.Equal(HttpStatusCode.OK, home.Status);
        Assert.Contains("There is nothing here for your member yet", home.Body, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.SeeOther, "/sign-in"), await Place(browser.PostAsync("/sign-out", home.Body)));
        Assert.Equal((HttpStatusCode.SeeOther, "/sign-in"), await Place(browser.GetAsync("/")));
    }

    [Fact]
    public async Task Refuses_a_wrong_word_a_wrong_code_and_a_code_for_the_second_time()
    {
        await using var server = await ATeamServer.StartAsync();
        var browser = await server.EnrolAsync("au");
        var page = (await browser.GetAsync("/sign-in")).Body;
        var answers = new List<string>();
        foreach (var (person, password, code) in new[] { ("au", "another pass phrase", server.Code("au")), ("au", ATeamServer.Password, "000000"), ("nobody", ATeamServer.Password, "123456"), ("jp", ATeamServer.Password, "123456"), ("au", "", "") })
        {
            var (status, body, _) = await browser.PostAsync("/sign-in", page, ("person", person), ("password", password), ("code", code));
            Assert.Equal(HttpStatusCode.Unauthorized, status);
            answers.Add(ATeamServer.FormToken().Replace(body, ""));
        }
        // Whether there is such an account shows in none of them.
        Assert.Single(answers.Distinct());
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync("/sign-in", page, ("person", "au"), ("password", ATeamServer.Password), ("code", server.Code("au")))).Status);
        var again = new ATeamBrowser(server, null);
        Assert.Equal(HttpStatusCode.Unauthorized, (await again.PostAsync("/sign-in", (await again.GetAsync("/sign-in")).Body, ("person", "au"), ("password", ATeamServer.Password), ("code", server.Code("au")))).Status);
    }

    [Fact]
    public async Task Is_tried_ten_times_in_a_quarter_of_an_hour_at_most()
    {
        await using var server = await ATeamServer.StartAsync();
        var browser = await server.EnrolAsync("au");
        var page = (await browser.GetAsync("/sign-in")).Body;
        for (var i = 0; i < 10; i++) Assert.Equal(HttpStatusCode.Unauthorized, (await Try("no")).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await Try(ATeamServer.Password)).Status);
        server.Clock.Now = server.Clock.Now.AddMinutes(16);
        Assert.Equal(HttpStatusCode.SeeOther, (await Try(ATeamServer.Password)).Status);

        Task<(HttpStatusCode Status, string Body, string Location)> Try(string password) => browser.PostAsync("/sign-in", page, ("person", "au"), ("password", password), ("code", server.Code("au")));
    }

    [Fact]
    public async Task Ends_when_the_person_leaves_when_the_account_is_made_anew_and_with_time()
    {
        await using var server = await ATeamServer.StartAsync();
        var (left, renewed, idle) = (server.As("reader"), server.As("jp"), server.As("kr"));
        foreach (var browser in new[] { left, renewed, idle }) Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/")).Status);
        Assert.Contains("Done", await server.As("admin").ActAndSeeAsync("/team/leave", ("person", "reader")), StringComparison.Ordinal);
        server.Accounts.Invite("jp", TimeSpan.FromHours(1));
        Assert.Equal(HttpStatusCode.SeeOther, (await left.GetAsync("/")).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await renewed.GetAsync("/")).Status);
        Assert.Equal(HttpStatusCode.OK, (await idle.GetAsync("/")).Status);
        server.Clock.Now = server.Clock.Now.AddMinutes(61);
        Assert.Equal(HttpStatusCode.SeeOther, (await idle.GetAsync("/")).Status);
    }

    [Fact]
    public async Task Takes_an_invitation_once_and_in_time()
    {
        await using var server = await ATeamServer.StartAsync();
        var browser = new ATeamBrowser(server, null);
        var invitation = server.Accounts.Invite("au", TimeSpan.FromHours(1));
        var page = (await browser.GetAsync("/enrol?code=" + invitation)).Body;
        foreach (var (password, again, told) in new[] { ("short", "short", "12 to 200"), ("a long pass phrase", "another", "not the same"), ("bau bau bau bau", "bau bau bau bau", "must not be in") })
            Assert.Contains(told, (await browser.PostAsync("/enrol", page, ("invitation", invitation), ("password", password), ("again", again), ("code", server.Code("au")))).Body, StringComparison.Ordinal);
        Assert.Contains("The code is not right", (await browser.PostAsync("/enrol", page, ("invitation", invitation), ("password", ATeamServer.Password), ("again", ATeamServer.Password), ("code", "000000"))).Body, StringComparison.Ordinal);
        Assert.Contains("The account is yours", (await browser.PostAsync("/enrol", page, ("invitation", invitation), ("password", ATeamServer.Password), ("again", ATeamServer.Password), ("code", server.Code("au")))).Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/enrol?code=" + invitation)).Status);
        var late = server.Accounts.Invite("jp", TimeSpan.FromHours(1));
        server.Clock.Now = server.Clock.Now.AddHours(2);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/enrol?code=" + late)).Status);
    }

    [Fact]
    public async Task Gives_a_cookie_that_no_script_reads_and_no_other_site_has_sent()
    {
        await using var server = await ATeamServer.StartAsync(settings: s => s with { PublicHost = "pantau.example.org" });
        server.Accounts.Invite("au", TimeSpan.FromHours(1));
        Assert.Null(server.Accounts.Enrol(server.Accounts.Invite("au", TimeSpan.FromHours(1)), ATeamServer.Password, server.Code("au")));
        server.Clock.Now = server.Clock.Now.AddSeconds(30);
        var browser = new ATeamBrowser(server, null);
        using var form = new FormUrlEncodedContent([new("form-token", ATeamServer.FormToken().Match((await browser.GetAsync("/sign-in")).Body).Groups["token"].Value), new("person", "au"), new("password", ATeamServer.Password), new("code", server.Code("au")), new("back", "//example.org/")]);
        using var response = await browser.Client.PostAsync(new Uri("/sign-in", UriKind.Relative), form, TestContext.Current.CancellationToken);
        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"), c => c.StartsWith("__Host-", StringComparison.Ordinal)).ToLowerInvariant();
        foreach (var part in new[] { "; httponly", "; samesite=strict", "; secure", "; path=/" }) Assert.Contains(part, cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("domain", cookie, StringComparison.Ordinal);
        Assert.Equal("/", response.Headers.Location?.OriginalString);
        Assert.True(response.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Leaves_no_secret_in_files_that_others_read_nor_in_the_log()
    {
        await using var server = await ATeamServer.StartAsync();
        await server.SignInAsync("au");
        var token = server.Accounts.Issue("au", "a program", [TokenScope.Read], TimeSpan.FromDays(1));
        var secret = server.Accounts.Find("au")!.Secret;
        var accounts = Path.Combine(server.Folder, "accounts.json");
        var held = await File.ReadAllTextAsync(accounts, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(ATeamServer.Password, held, StringComparison.Ordinal);
        Assert.DoesNotContain(token, held, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(accounts));
        foreach (var file in Directory.EnumerateFiles(server.Folder, "*", SearchOption.AllDirectories).Where(f => f != accounts && !f.EndsWith(".lock", StringComparison.Ordinal)))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            var text = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
            foreach (var word in new[] { secret, token, ATeamServer.Password }) Assert.DoesNotContain(word, text, StringComparison.Ordinal);
        }
        Assert.DoesNotContain(secret, server.Accounts.Find("au")!.ToString(), StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode, string)> Place(Task<(HttpStatusCode Status, string Body, string Location)> answer) => ((await answer).Status, (await answer).Location);
}
