using Pantau.Model;

namespace Pantau.Reporting.Prose;

/// <summary>What happened, as an English clause without its date or source.</summary>
internal static class EnglishClauses
{
    private const string L = "en";

    /// <param name="speaker">The party whose words these are, called "it" where it speaks of itself; null for none.</param>
    public static string Of(Finding f, string? speaker)
    {
        var actor = f.Actor is not null && f.Actor == speaker ? "it" : ProseNames.Party(f.Actor, L);
        var recipient = ProseNames.Party(f.Recipient, L);
        var named = f.Item ?? Fallbacks.Item(f.Kind);
        var amount = AmountProse.Of(f.Quantity, named, L);
        var item = ProseNames.Item(named, L);
        var by = f.Carrier is { } carrier ? $" carried by {ProseNames.Carrier(carrier, L)}" : "";
        var to = f.Recipient is null ? "" : $" to {recipient}";
        var many = f.Parties is { Count: > 1 };
        var both = f.Parties is { Count: > 0 } ? ProseNames.List(f.Parties, L) : actor;
        string Verb(string present, string past, string participle, string rest) => Joined(actor, false, f, present, past, participle, rest);
        return f.Kind switch
        {
            ClaimKind.Transfer => Verb("supply", "supplied", "supplied", $"{amount}{to}{by}"),
            ClaimKind.Assistance => Verb("help", "helped", "helped", recipient + (f.Item is null ? "" : $" with {item}")),
            ClaimKind.Training => Verb("train", "trained", "trained", $"{amount} of {recipient}"),
            ClaimKind.Deployment => Verb("deploy", "deployed", "deployed", amount + to),
            ClaimKind.Labour => f.Modality == Modality.Intended ? $"{actor} means to send {amount}{to}" : Verb("have", "had", "had", $"{amount} earning income{(f.Recipient is null ? " abroad" : $" in {recipient}")}"),
            ClaimKind.ShipToShip when f.Actor is null && many => $"{both} lay side by side at sea, as ships do that pass goods to one another,{(f.Place?.At is { } sea ? $" in or near {ProseNames.Place(sea, L)}" : "")}",
            ClaimKind.PortCall when f.Place?.At is { } port => $"{actor} called at {ProseNames.Place(port, L)}",
            ClaimKind.Voyage when f.Place is { From: { } from, To: { } end } => Voyage(f, actor, from, end),
            ClaimKind.ShipToShip => Verb("transfer", "transferred", "transferred", $"{(f.Item is null && f.Quantity is null ? "goods" : amount)} from ship to ship at sea{to}"),
            ClaimKind.PortCall => Verb("call", "called", "called", f.Recipient is null ? "at a port" : Parties.IsState(f.Recipient) ? $"at a port of {recipient}" : $"at {recipient}"),
            ClaimKind.Voyage => Verb("make", "made", "made", f.Quantity is { } q && (q.Min ?? q.Max) is not null ? $"{AmountProse.Bounds(q, L)} {(q is { Min: 1, Max: 1 or null } ? "voyage" : "voyages")}" : "a voyage"),
            ClaimKind.Financing => f.Item is "funds" or null ? Verb("make", "made", "made", $"{amount} available{to}") : Verb("give", "gave", "given", $"{recipient} resources for {item}"),
            ClaimKind.Banking => Verb("keep", "kept", "kept", $"financial channels open for {recipient}"),
            ClaimKind.CyberTheft => Verb("steal", "stole", "stolen", (f.Item is null && f.Quantity is null ? "assets" : amount) + (f.Recipient is null ? "" : $" from {recipient}")),
            ClaimKind.Launch => Verb("launch or test", "launched or tested", "launched or tested", f.Item is null && f.Quantity is null ? "a weapon" : amount),
            ClaimKind.Enablement => Enablement(f, actor, recipient, f.Item is null ? "acts that are not named" : item),
            ClaimKind.Agreement => Joined(both, many, f, "conclude", "concluded", "concluded", f.Item switch { null => "an agreement", "comprehensive-strategic-partnership" => "an agreement on a comprehensive strategic partnership", _ => $"an agreement on {item}" }),
            ClaimKind.Formation => $"{actor} {(f.Modality == Modality.Intended ? "is to be" : "was")} set up{(f.Parties is { Count: > 0 } ? $" by {both}" : "")}",
            ClaimKind.Vote => f.Item == "abstain" ? Verb("abstain", "abstained", "abstained", "in the vote") : Verb("cast", "cast", "cast", f.Item is null ? "a vote" : item),
            ClaimKind.Designation => Verb("put", "put", "put", $"{recipient} under sanctions"),
            ClaimKind.Interdiction => Verb("stop", "stopped", "stopped", f.Recipient is null ? amount : recipient),
            ClaimKind.Intent => $"{both} {(Since(f) ? many ? "have intended" : "has intended" : many ? "intend" : "intends")} to continue or deepen {(f.Item is null ? "cooperation" : item)}",
            ClaimKind.Coverage => $"the report of {ProseNames.Party(f.Actor, L)} covers the period {(f.Period is null or { From: null, To: null } ? "that it names" : DateProse.Range(f.Period, L))}",
            _ => throw new ArgumentOutOfRangeException(nameof(f), f.Kind, "no clause for this kind"),
        };
    }

    // English says "has supplied ... since", never "supplied ... since". An act of one moment has no such form: see DateProse.
    private static bool Since(Finding f) => f.Period is { From: not null, To: null } && !DateProse.IsMoment(f.Kind);

    private static string Joined(string subject, bool many, Finding f, string present, string past, string participle, string rest) =>
        f.Modality == Modality.Intended ? $"{subject} {(many ? "mean" : "means")} to {present} {rest}"
        : Since(f) ? $"{subject} {(many ? "have" : "has")} {participle} {rest}"
        : $"{subject} {past} {rest}";

    private static string Voyage(Finding f, string actor, string from, string to)
    {
        var way = from == to ? $"from {ProseNames.Place(from, L)} and back" : $"from {ProseNames.Place(from, L)} to {ProseNames.Place(to, L)}";
        if (f.Quantity is not { } q) return $"{actor} sailed {way}";
        return q.Unit != Units.Voyage ? $"{actor} may have carried {AmountProse.Bounds(q, L)} {AmountProse.What(q, null, L)} {way}"
            : q.Max == 1 ? $"{actor} sailed {way}" : $"{actor} made {AmountProse.Bounds(q, L)} voyages {way}";
    }

    private static string Enablement(Finding f, string actor, string recipient, string item)
    {
        var help = actor == "it" ? "its help" : $"help from {actor}";
        return $"{help} {(f.Modality == Modality.Intended ? "is meant to enable" : Since(f) ? "has enabled" : "enabled")} {recipient} to carry out or increase {item}";
    }
}
