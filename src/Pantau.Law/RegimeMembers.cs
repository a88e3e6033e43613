using Pantau.Model;

namespace Pantau.Law;

/// <summary>The states that a regime binds, each with the days on which it did: the members of a union. A regime without it binds every state.</summary>
/// <param name="Name">What they are called together: "the member states of the European Union".</param>
public sealed record RegimeMembers(LocalText Name, IReadOnlyDictionary<string, Period> States)
{
    /// <summary>Met where the state was bound all the time, not met where it never was, unknown where in part, or where the time is not known and it was not always bound.</summary>
    internal ElementOutcome Bound(string state, Period? when)
    {
        if (!States.TryGetValue(state, out var span)) return ElementOutcome.NotMet;
        if (span is { From: null, To: null }) return ElementOutcome.Met;
        if (when is null or { From: null, To: null }) return ElementOutcome.Unknown;
        return span.Covers(when) ? ElementOutcome.Met : span.Meets(when) ? ElementOutcome.Unknown : ElementOutcome.NotMet;
    }

    internal static RegimeMembers? Read(YamlCursor head)
    {
        if (head.Get("members") is not { } at) return null;
        var states = new Dictionary<string, Period>(StringComparer.Ordinal);
        foreach (var (state, span) in at.Get("states", required: true)?.Entries() ?? [])
        {
            if (!Parties.IsState(state)) span.Wrong($"'{state}' is not a state's code such as FR");
            states[state] = new Period(span.Get("from")?.Date(), span.Get("to")?.Date());
            span.NothingElse();
        }
        var members = new RegimeMembers(at.Local(), states);
        at.NothingElse();
        return members;
    }
}
