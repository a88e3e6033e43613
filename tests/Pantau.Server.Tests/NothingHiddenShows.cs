using System.Text.RegularExpressions;
using CsCheck;
using Pantau.Evidence.Storage;
using Pantau.Model;
using Pantau.Team.Acts;
using Pantau.Team.Review;
using Pantau.Workspace;
using Pantau.Workspace.Pipeline;
using Pantau.Workspace.Views;

namespace Pantau.Server.Tests;

/// <summary>
/// Each address answers a member byte for byte the same whether or not there is something that it may not see: its evidence, what is
/// said and decided of it, and other copies of what it does see. PANTAU_STORIES says over how many generated workspaces.
/// </summary>
public sealed partial class NothingHiddenShows
{
    private static readonly string[] Texts =
    [
        "Date: 2024-06-02\n\nNorth Korea sent 300 howitzers to Russia in March 2024, the ministry said.",
        "Date: 2024-06-03\n\nRussia received about 300 howitzers from North Korea in March 2024, an official told Reuters.",
        "Date: 2024-07-01\n\nNorth Korea sent at least 250 howitzers to Russia in March 2024, a witness said.",
        "Date: 2024-07-09\n\nNorth Korea shipped more than 20,000 containers of munitions to Russia in June 2024.",
    ];

    private static readonly string[] Hashes = [.. Texts.Select(t => BlobStore.HashOf(System.Text.Encoding.UTF8.GetBytes(t)))];

    // The first two are for all, the others among AU and JP; KR looks.
    private static readonly Gen<(int Kind, int Document, int Other, int Who)[]> Stories = Gen.Select(Gen.Int[0, 8], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 2]).Array[4, 16];

    [Fact]
    public async Task At_any_address()
    {
        var stories = int.TryParse(Environment.GetEnvironmentVariable("PANTAU_STORIES"), out var asked) ? asked : 5;
        var (more, addresses) = (0, 0);
        await Stories.SampleAsync(async story =>
        {
            var whole = await AnswersAsync(story, hidden: true);
            var without = await AnswersAsync(story, hidden: false);
            foreach (var (address, answer) in without.Answers) Assert.Equal((address, answer), (address, whole.Answers[address]));
            if (whole.Entries > without.Entries) Interlocked.Increment(ref more);
            Interlocked.Exchange(ref addresses, without.Answers.Count);
        }, iter: stories, threads: 1);
        // And yet there is something to hide.
        Assert.Equal(stories, more);
        Assert.True(addresses > 50);
    }

    private static async Task<(Dictionary<string, string> Answers, long Entries)> AnswersAsync((int Kind, int Document, int Other, int Who)[] story, bool hidden)
    {
        await using var server = await ATeamServer.StartAsync((open, clock) => Play(open, clock, story, hidden));
        var entries = server.Case.Vault.Log.Head.Size;
        await server.SettledAsync("kr");
        var browser = server.As("kr");
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var address in Addresses()) answers[address] = await AnswerAsync(browser, address);
        foreach (var (address, fields) in Attempts())
        {
            var (status, body, location) = await browser.ActAsync(address, fields);
            answers["POST " + address] = $"{status} {Plain(location)} {Plain(body)} {(location.Length > 0 ? Plain((await browser.GetAsync(location.Split('#')[0])).Body) : "")}";
        }
        return (answers, entries);
    }

    private static IEnumerable<string> Addresses()
    {
        foreach (var page in new[] { "/", "/evidence", "/evidence?q=secret", "/evidence?q=howitzers&with=claims&sort=claims", "/evidence?page=2", "/findings", "/findings?q=munitions", "/findings?standing=contravention", "/vessels", "/vessels/MV%20Hidden", "/law", "/log", "/board", "/team", "/screening?q=Ri+Sample+Chol", "/nowhere" }) yield return page;
        foreach (var list in new[] { "evidence", "evidence?q=secret", "claims", "claims?offset=1&limit=1", "findings", "findings?item=howitzer", "team", "reviews", "nowhere" }) yield return "/api/v1/" + list;
        foreach (var hash in Hashes.Select(h => h[7..]))
        {
            foreach (var path in new[] { "/evidence/", "/original/", "/api/v1/evidence/" }) yield return path + hash;
            yield return "/api/v1/claims?evidence=" + hash;
        }
        for (var i = 1; i <= 4; i++) yield return $"/findings/F-000{i}";
        for (var i = 1; i <= 4; i++) yield return $"/api/v1/findings/F-000{i}";
        foreach (var review in Reviews())
        {
            yield return "/board/" + review;
            yield return "/api/v1/reviews/" + review;
        }
    }

    private static IEnumerable<(string Address, (string, string)[] Fields)> Attempts()
    {
        foreach (var hash in Hashes.Select(h => h[7..]))
        {
            yield return ($"/evidence/{hash}/comment", [("text", "a word")]);
            yield return ($"/evidence/{hash}/mark", [("marking", "TLP:CLEAR"), ("release", "all")]);
        }
        foreach (var review in Reviews().Take(6))
        {
            yield return ($"/board/{review}/comment", [("text", "a word")]);
            yield return ($"/board/{review}/position", [("stand", "agree")]);
            yield return ($"/board/{review}/review", [("rule", "silence"), ("question", "withdraw")]);
            yield return ($"/board/{review}/withdraw", []);
        }
        for (var i = 1; i <= 3; i++) yield return ($"/findings/F-000{i}/propose", []);
        yield return ("/claims/c-none", [("act", "accept")]);
    }

    // The ids that findings of these documents have, seen or not.
    private static IEnumerable<string> Reviews() => Known.Value;

    private static readonly Lazy<IReadOnlyList<string>> Known = new(() =>
    {
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        var home = Directory.CreateTempSubdirectory("pantau-ids-").FullName;
        var clock = new ServerClock();
        Assert.Null(CaseFile.Create(Path.Combine(home, "case")));
        using (var open = CaseFile.Open(Path.Combine(home, "case"), clock).Case!)
        {
            ATeamServer.Found(open);
            Play(open, clock, [], hidden: true);
            for (var one = 0; one < Texts.Length; one++)
                for (var two = 0; two < Texts.Length; two++)
                    ids.Add(Proposal(open, one, two, null).Finding);
        }
        Directory.Delete(home, recursive: true);
        return [.. ids];
    });

    private static void Play(CaseFile open, ServerClock clock, (int Kind, int Document, int Other, int Who)[] story, bool hidden)
    {
        // A copy of what is seen, among the others, before it and under a name that has it read otherwise.
        if (hidden && story is [var first, ..] && first.Kind % 2 == 0) ATeamServer.Give(open, clock, "jp", "secret-0.html", Texts[0], Tlp.Red);
        for (var i = 0; i < Texts.Length; i++)
            if (i < 2) ATeamServer.Give(open, clock, "au", $"open-{i}.txt", Texts[i]);
            else if (hidden) ATeamServer.Give(open, clock, "au", $"secret-{i}.txt", Texts[i], Tlp.Amber, "JP");
        ClaimReading.ReadUnread(open, ATeamServer.Reader.Value);
        foreach (var step in story)
        {
            clock.Now = clock.Now.AddHours(1);
            var by = step.Who switch { 0 => "au", 1 => step.Document < 2 ? "au" : "jp", _ => "kr" };
            if (by == "kr" && step.Kind is not (0 or 8)) by = "au";
            var secret = step.Document >= 2 || (step.Kind is 2 or 4 && step.Other >= 2) || step.Kind == 7;
            if (!hidden && secret && by != "kr")
            {
                if (step.Kind is 4 or 5) clock.Now = clock.Now.AddHours(80);
                continue;
            }
            Step(open, clock, step, by);
        }
    }

    private static void Step(CaseFile open, ServerClock clock, (int Kind, int Document, int Other, int Who) step, string by)
    {
        var hash = Hashes[step.Document];
        switch (step.Kind)
        {
            case 0:
                open.Team.Take(new Commented(by, default, hash, $"word {step.Other}"));
                break;
            case 1 or 2:
                var slots = step.Kind == 1 ? new Dictionary<string, string>(StringComparer.Ordinal) { ["actor"] = "CN" } : new(StringComparer.Ordinal) { [Analysis.PersonPins.WithSlot] = ClaimOf(open, step.Other) };
                open.Annotate(ClaimOf(open, step.Document), step.Kind == 1 ? AnnotationAct.Correct : AnnotationAct.Join, slots, "because", by, clock);
                break;
            case 3:
                open.Team.Take(Proposal(open, step.Document, step.Document, null));
                break;
            case 4:
                var better = Proposal(open, step.Document, step.Other, Proposal(open, step.Document, step.Document, null).Finding);
                open.Team.Take(better);
                Publish(open, clock, better.Finding);
                break;
            case 5:
                var plain = Proposal(open, step.Document, step.Document, null);
                open.Team.Take(plain);
                Publish(open, clock, plain.Finding);
                break;
            case 6:
                var finding = Proposal(open, step.Document, step.Document, null).Finding;
                open.Team.Take(new ReviewOpened("au", default, finding, "all"));
                open.Team.Take(new PositionTaken("au", default, finding, MemberStand.Object, "not yet"));
                open.Team.Take(new Commented("au", default, finding, "look again"));
                break;
            case 7:
                ATeamServer.Give(open, clock, "jp", "secret-more.txt", $"{Texts[2]} Told on day {step.Document}.", Tlp.Amber, "AU");
                break;
            default:
                open.Annotate(step.Document < 2 ? ClaimOf(open, step.Document) : "c-none", AnnotationAct.Reject, null, "no", by, clock);
                break;
        }
    }

    private static void Publish(CaseFile open, ServerClock clock, string finding)
    {
        open.Team.Take(new ReviewOpened("au", default, finding, "silence"));
        clock.Now = clock.Now.AddHours(80);
        open.Team.Take(new FindingPublished("au", default, finding));
    }

    // Of these documents alone, as if nobody had said anything of them: what AU makes of more it knows.
    private static FindingProposed Proposal(CaseFile open, int one, int two, string? supersedes)
    {
        var view = CaseView.For(open, "au").View!;
        var claims = view.Claims.Where(c => c.Evidence == Hashes[one] || c.Evidence == Hashes[two]).ToList();
        var finding = FindingMaking.Make(claims, view.Evidence, ATeamServer.Regime, new Period(new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31)))[0];
        var proposal = FindingProposal.Of("au", view, finding with { Claims = [.. claims.Select(c => c.Id)] }, ATeamServer.Regime, new Period(new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31)), supersedes);
        return proposal;
    }

    private static string ClaimOf(CaseFile open, int document) => CaseView.For(open, "au").View!.Claims.FirstOrDefault(c => c.Evidence == Hashes[document])?.Id ?? "c-none";

    private static async Task<string> AnswerAsync(ATeamBrowser browser, string address)
    {
        using var response = await browser.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var heads = response.Headers.Concat(response.Content.Headers).Where(h => h.Key is not ("Date" or "Set-Cookie")).OrderBy(h => h.Key, StringComparer.Ordinal).Select(h => $"{h.Key}: {string.Join(',', h.Value)}");
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return $"{response.StatusCode}\n{string.Join('\n', heads)}\n{Plain(body)}";
    }

    // What is drawn by lot for each page.
    private static string Plain(string body) => Lots().Replace(body, "");

    [GeneratedRegex("name=\"form-token\" value=\"[^\"]*\"|note=[0-9a-f]{16}|\"traceId\":\"[^\"]*\"|Content-Length: [0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Lots();
}
