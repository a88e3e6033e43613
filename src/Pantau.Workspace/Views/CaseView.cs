using Pantau.Analysis;
using Pantau.Evidence;
using Pantau.Evidence.Log;
using Pantau.Law;
using Pantau.Model;
using Pantau.Team;
using Pantau.Team.Acts;
using Pantau.Workspace.Pipeline;

namespace Pantau.Workspace.Views;

/// <summary>
/// The case file as one member sees it: evidence, claims, annotations and findings, made of what the member may see and of
/// nothing else, so that each is the same, byte for byte, whether or not there is more. Made at one moment; it does not move.
/// </summary>
public sealed class CaseView
{
    private readonly CaseFile workspace;
    private readonly HashSet<string> seen;
    private readonly IReadOnlyList<(long Index, DateTimeOffset At)> intakes;
    private readonly Lazy<IReadOnlyList<Claim>> claims;
    private readonly Lazy<IReadOnlyList<Annotation>> annotations;

    private CaseView(CaseFile workspace, string member)
    {
        (this.workspace, Member) = (workspace, member);
        // Versions of sanctions lists are kept in the log, too, and are no evidence of what happened.
        var items = workspace.Team.Seen(member).Select(i => (i.Item, i.Intake, Record: workspace.Vault.Entry(i.Intake) is { Type: LogEntry.Intake } entry ? RecordJson.Intake(entry.Record) : null)).Where(i => i.Record is not null && i.Record.MediaType != IntakeRecord.SanctionsList).ToList();
        seen = items.Select(i => i.Item).ToHashSet(StringComparer.Ordinal);
        intakes = [.. items.Select(i => (i.Intake, i.Record!.ReceivedAt))];
        Evidence = [.. items.Select((item, place) => Shown(item.Record!, place))];
        claims = new(() =>
        {
            var of = workspace.ClaimsUnder(Evidence);
            return [.. Evidence.SelectMany(e => of[e.Hash])];
        });
        annotations = new(SeenAnnotations);
    }

    public string Member { get; }

    /// <summary>
    /// In the order in which it came to the member. What an item says of itself is as the member's own copy was given, or the
    /// first of those that it may see; <c>LogIndex</c> is its place here, because places in the log tell how much lies between.
    /// </summary>
    public IReadOnlyList<EvidenceItem> Evidence { get; }

    /// <summary>Claims read from what is seen, document by document.</summary>
    public IReadOnlyList<Claim> Claims => claims.Value;

    /// <summary>How many pieces of this evidence wait to be read.</summary>
    public int Unread => workspace.UnreadUnder(Evidence);

    /// <summary>What people said of these claims who see a copy that the member sees too, and saw it when they said it.</summary>
    public IReadOnlyList<Annotation> Annotations => annotations.Value;

    /// <summary>The case file as a person's member sees it; or the line that says that there is no such person.</summary>
    public static (CaseView? View, string? Problem) For(CaseFile workspace, string person)
    {
        var (member, problem) = workspace.Team.LookAs(person, view => view.Member);
        return member is null ? (null, problem) : (new CaseView(workspace, member), null);
    }

    /// <summary>The case file as a member sees it.</summary>
    public static CaseView Of(CaseFile workspace, string member) => new(workspace, member);

    /// <summary>
    /// The entries of the log that the member may see, in their order: evidence by the copy that is shown, what was said of claims, and the
    /// acts of the team. Their places in the whole log would tell how much lies between, so they are not told.
    /// </summary>
    public IReadOnlyList<SeenEntry> Entries()
    {
        var told = Annotations.ToHashSet();
        return [.. intakes.Zip(Evidence, (intake, shown) => (intake.Index, Entry: new SeenEntry(intake.At, shown)))
            .Concat(workspace.Said().Where(s => told.Contains(s.Said)).Select(s => (s.Index, Entry: new SeenEntry(s.Said.At, Said: s.Said))))
            .Concat(workspace.Team.SeenActs(Member).Select(a => (a.Index, Entry: new SeenEntry(a.Act.At, Act: a.Act))))
            .OrderBy(e => e.Index).Select(e => e.Entry)];
    }

    /// <summary>The findings that what is seen gives, numbered for this member alone.</summary>
    public IReadOnlyList<Finding> Findings(SanctionsRegime regime, Period period) => FindingMaking.Make(Claims, Annotations, Evidence, regime, period);

    /// <summary>The hashes of the evidence that a finding stands on, in order: its claims and its denials.</summary>
    public IReadOnlyList<string> ItemsOf(Finding finding)
    {
        var cited = finding.Claims.Concat(finding.Denials ?? []).ToHashSet(StringComparer.Ordinal);
        return [.. Claims.Where(c => cited.Contains(c.Id)).Select(c => c.Evidence).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The bytes of an item; null where the member may not see it, and where there is none.</summary>
    public byte[]? Bytes(string item) => seen.Contains(item) && workspace.Vault.Blobs.Has(item) ? workspace.Vault.Blobs.Get(item) : null;

    private EvidenceItem Shown(IntakeRecord record, int place)
    {
        return new EvidenceItem
        {
            Hash = record.Hash,
            FileName = record.FileName,
            MediaType = record.MediaType,
            Size = record.Size,
            LogIndex = place,
            Title = record.Title,
            Published = record.Published,
            Language = record.Language,
            Outlet = record.Outlet,
            Url = record.Url,
            // What holds it may be marked more narrowly.
            Within = record.Within is { } holder && seen.Contains(holder) ? holder : null,
            Captured = record.Captured,
            Marking = workspace.Team.Look(team => team.MarkingOf(Member, record.Hash)) is { } marking ? TlpLabel.Of(marking.Label) : null,
        };
    }

    private List<Annotation> SeenAnnotations()
    {
        var standsOn = Claims.ToLookup(c => c.Id, c => c.Evidence, StringComparer.Ordinal);
        return workspace.Team.Look(team =>
        {
            var view = new TeamView(team, Member);
            return workspace.Said().Where(s => team.People.TryGetValue(s.Said.By, out var who) && Shared(s.Said.Claim, who.Member, s.Index)
                && (s.Said.Slots?.GetValueOrDefault(PersonPins.WithSlot) is not { } other || s.Said.Act != AnnotationAct.Join || Shared(other, who.Member, s.Index))).Select(s => s.Said).ToList();

            bool Shared(string claim, string other, long index) => standsOn[claim].Any(item => view.SharedAt(other, item, index));
        });
    }
}

/// <summary>An entry of the log that a member may see: one of evidence, a word on a claim, or an act.</summary>
public sealed record SeenEntry(DateTimeOffset At, EvidenceItem? Item = null, Annotation? Said = null, TeamAct? Act = null);
