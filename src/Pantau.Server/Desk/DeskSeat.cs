using Pantau.Model;
using Pantau.Team;
using Pantau.Team.Acts;
using Pantau.Team.Members;
using Pantau.Workspace.Intake;
using Pantau.Workspace.Teamwork;
using Pantau.Workspace.Views;

namespace Pantau.Server.Desk;

/// <summary>
/// Somebody's place at the desk for one request: what they see, made of what their member may see, and what they do, done by
/// them. Pages and answers have nothing else to ask.
/// </summary>
public sealed class DeskSeat
{
    private readonly CaseDesk desk;
    private DeskSnapshot? now;

    internal DeskSeat(CaseDesk desk, string? person, string? member) => (this.desk, Person, Member) = (desk, person, member);

    public CaseDesk Desk => desk;

    public bool IsTeam => Person is not null;

    /// <summary>Null where there is no team.</summary>
    public string? Person { get; }

    /// <summary>The member that the person works for; null where there is no team.</summary>
    public string? Member { get; }

    /// <summary>The same for the whole request, whatever is written meanwhile.</summary>
    public DeskSnapshot Now => now ??= desk.SnapshotOf(Member);

    /// <summary>What is there now: after something was done.</summary>
    public DeskSnapshot Again => now = desk.SnapshotOf(Member);

    /// <summary>The bytes of a piece of evidence; null where there is none of this hash for them.</summary>
    public byte[]? Bytes(string hash) => Now.Item(hash) is null ? null : desk.Bytes(hash);

    /// <summary>The entries of the log that their member may see.</summary>
    public IReadOnlyList<SeenEntry> Entries() => Member is null ? [] : desk.EntriesOf(Member);

    /// <summary>Takes files in; reading them follows.</summary>
    /// <param name="to">The members that they are released to; null for all.</param>
    public Task<IntakeResult> AddAsync(IReadOnlyList<GatheredFile> files, Tlp? marking, IReadOnlyList<string>? to, CancellationToken cancel) =>
        desk.AddAsync(files, marking, Person is null ? null : new EvidenceGiver(Person, to), cancel);

    /// <summary>Keeps what they say of a claim.</summary>
    public Task<(Annotation? Kept, string? Problem)> SayAsync(string claim, AnnotationAct act, IReadOnlyDictionary<string, string>? slots, string why, CancellationToken cancel) =>
        desk.SayAsync(claim, act, slots, why, Person ?? desk.By, cancel);

    /// <summary>Does something in the team: by this person, whoever the act names.</summary>
    public Task<ActOutcome> ActAsync(TeamAct act, int? seen, CancellationToken cancel) => desk.ActAsync(act with { By = Known }, seen, cancel);

    /// <summary>Puts a finding to the team.</summary>
    public Task<(ActOutcome Outcome, string Id)> ProposeAsync(Finding finding, string? supersedes, CancellationToken cancel) =>
        desk.ProposeAsync(Known, Member!, finding, Now.Report?.Period ?? new Period(null, null), supersedes, cancel);

    /// <summary>Null where they may do this now, or the line that says why not.</summary>
    public string? WhyNot(TeamAct act) => desk.WhyNot(act with { By = Known });

    /// <summary>Whether they have one of these roles; always where there is no team.</summary>
    public bool HasRole(params TeamRole[] any) => !IsTeam || Look(view => view.People.Any(p => p.Id == Person && any.Any(p.Is)));

    /// <summary>Looks at the team as their member sees it; nothing that is taken away may hang on it.</summary>
    public T Look<T>(Func<TeamView, T> look) => desk.Look(Known, look);

    /// <summary>Now, as the acts of the team count it.</summary>
    public DateTimeOffset Clock => desk.Clock;

    private string Known => Person ?? throw new InvalidOperationException("There is no team here.");
}
