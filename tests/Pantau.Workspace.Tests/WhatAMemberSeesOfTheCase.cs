using System.Text.Json;
using CsCheck;
using Pantau.Law;
using Pantau.Model;
using Pantau.Reading.Claims;
using Pantau.Team;
using Pantau.Team.Acts;
using Pantau.Team.Review;
using Pantau.Tests;
using Pantau.Workspace.Pipeline;
using Pantau.Workspace.Views;

namespace Pantau.Workspace.Tests;

/// <summary>Is the same, byte for byte, whether or not there is more.</summary>
public sealed class WhatAMemberSeesOfTheCase
{
    private const string Viewer = "KR";
    private static readonly string[] Texts =
    [
        "Date: 2024-06-02\n\nNorth Korea sent 300 howitzers to Russia in March 2024, the ministry said.",
        "Date: 2024-06-03\n\nRussia received about 300 howitzers from North Korea in March 2024, an official told Reuters.",
        "Date: 2024-07-01\n\nChina delivered helicopters to North Korea in May 2024.",
        "Date: 2024-07-09\n\nNorth Korea shipped more than 20,000 containers of munitions to Russia in June 2024.",
    ];

    private static readonly Lazy<DocumentReader> Reader = new(() => DocumentReader.Load(Repository.PathOf("languages")));
    private static readonly SanctionsRegime Regime = SanctionsRegime.Load(Repository.PathOf("regimes", "un-dprk")).Regime!;
    private static readonly Period Year = new(new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31));

    // What is given how by whom, then what is said and proposed; much of it on the same documents.
    private static readonly Gen<(int Kind, int Document, int Other, int Who)[]> Stories =
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 2]).Array[6, 18];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Whatever_is_hidden(bool postgres)
    {
        if (postgres) APostgres.NewDatabase();
        var more = 0;
        Stories.Sample(story =>
        {
            var (whole, all) = Played(story, hidden: true, postgres);
            var (without, fewer) = Played(story, hidden: false, postgres);
            Assert.Equal(without, whole);
            if (all > fewer) Interlocked.Increment(ref more);
        }, iter: 16, threads: 2);
        // And yet there is something to hide.
        Assert.InRange(more, 4, 16);
    }

    private static (string Seen, long Entries) Played((int Kind, int Document, int Other, int Who)[] story, bool hidden, bool postgres)
    {
        using var work = new ATeamAtWork(postgres ? APostgres.NewDatabase() : null);
        var told = new List<string?>();
        // Whatever the story, the others have one thing in common that the viewer has not.
        // What is released later takes the findings with it that stand on it, and nothing that was said of it before.
        foreach (var step in story.Prepend((Kind: 0, Document: 3, Other: 1, Who: 0)).OrderBy(s => s.Kind == 8))
        {
            work.Clock.Now = work.Clock.Now.AddHours(1);
            // Who has a hidden copy with another ending reads it otherwise, and would speak of other claims.
            if (step.Kind is 4 or 5 or 6 && ATeamAtWork.Members[step.Who] != Viewer && story.Any(s => s.Kind <= 3 && s.Other % 2 == 0 && (s.Document == step.Document || s.Document == step.Other))) continue;
            var problem = Step(work, step, hidden);
            if (ATeamAtWork.Members[step.Who] == Viewer) told.Add(problem);
        }
        var view = CaseView.For(work.Case, ATeamAtWork.Of(Viewer)).View!;
        var team = work.Desk.LookAs(ATeamAtWork.Of(Viewer), v => JsonSerializer.Serialize(new
        {
            Findings = v.Findings.Select(f => new { f.Id, f.Snapshot, f.Items, f.ProposedBy, f.Proposed, f.Version, Marking = v.MarkingOf(f).ToString(), Said = v.CommentsOn(f.Id) }),
            Markings = view.Evidence.Select(e => v.MarkingOf(e.Hash)),
            Comments = view.Evidence.Select(e => v.CommentsOn(e.Hash)),
        })).Seen;
        var seen = JsonSerializer.Serialize(new { told, team, view.Evidence, view.Claims, view.Annotations, Findings = view.Findings(Regime, Year), Bytes = Texts.Select(t => view.Bytes(HashOf(t))) });
        return (seen, work.Case.Vault.Log.Head.Size);
    }

    private static string? Step(ATeamAtWork work, (int Kind, int Document, int Other, int Who) step, bool hidden)
    {
        var member = ATeamAtWork.Members[step.Who];
        var by = ATeamAtWork.Of(member);
        switch (step.Kind)
        {
            case <= 3 when member == Viewer:
                work.Give(member, $"own-{step.Document}.txt", Texts[step.Document], step.Kind <= 1 ? Tlp.Red : Tlp.Green);
                break;
            case <= 3 when step.Document == 3 || (step.Document + step.Who) % 2 == 0:
                // Among the others, under a name that says something.
                if (hidden) work.Give(member, $"secret-{step.Document}-{step.Kind}.{(step.Other % 2 == 0 ? "html" : "txt")}", Texts[step.Document], Tlp.Amber, ATeamAtWork.Members.Where(m => m != Viewer).ToArray());
                break;
            case <= 3:
                work.Give(member, $"open-{step.Document}-{step.Kind}.txt", Texts[step.Document]);
                break;
            case 4 or 5 or 6:
                ClaimReading.ReadUnread(work.Case, Reader.Value, cancel: TestContext.Current.CancellationToken);
                var claim = Claim(work, member, step.Document);
                var (act, slots) = step.Kind switch
                {
                    4 => (AnnotationAct.Correct, new Dictionary<string, string>(StringComparer.Ordinal) { ["actor"] = "CN" }),
                    5 => (AnnotationAct.Reject, null),
                    _ => (AnnotationAct.Join, new Dictionary<string, string>(StringComparer.Ordinal) { [Analysis.PersonPins.WithSlot] = Claim(work, member, step.Other) }),
                };
                return work.Case.Annotate(claim, act, slots, $"because {step.Other}", by, work.Clock).Problem;
            case 7:
                return work.Desk.Take(new Commented(by, default, HashOf(Texts[step.Document]), $"word {step.Other}")).Refusal;
            case 8:
                string[] items = [HashOf(Texts[step.Document])];
                return work.Desk.Take(new FindingProposed(by, default, ReviewedFinding.IdOf(member, "{}", items), "{}", items)).Refusal;
            default:
                return work.Desk.Take(new ItemMarked(by, default, HashOf(Texts[step.Document]), Tlp.Red)).Refusal;
        }
        ClaimReading.ReadUnread(work.Case, Reader.Value, cancel: TestContext.Current.CancellationToken);
        return null;
    }

    // The first claim of the document; a name that could be one where the member sees none.
    private static string Claim(ATeamAtWork work, string member, int document) =>
        CaseView.For(work.Case, ATeamAtWork.Of(member)).View!.Claims.FirstOrDefault(c => c.Evidence == HashOf(Texts[document]))?.Id ?? $"c-{document}";

    private static string HashOf(string text) => Evidence.Storage.BlobStore.HashOf(System.Text.Encoding.UTF8.GetBytes(text));
}
