using Pantau.Model;

namespace Pantau.Reporting.Prose;

/// <summary>What happened, as an English clause without its date or source.</summary>
internal static class EnglishClauses
{
    private const string L = "en";

    public static string Of(Finding f)
    {
        var actor = Names.Party(f.Actor, L);
        var recipient = Names.Party(f.Recipient, L);
        var amount = AmountProse.Of(f.Quantity, f.Item, L);
        var item = Names.Item(f.Item, L);
        var meant = f.Modality == Modality.Intended;
        // What began and is not said to have ended is told in the perfect: "has supplied ... since".
        var since = f.Period is { From: not null, To: null };
        var several = f.Parties is { Count: > 1 };
        var by = f.Carrier is { } carrier ? $" by {Names.Carrier(carrier, L)}" : "";
        var to = f.Recipient is null ? "" : $" to {recipient}";
        var both = f.Parties is { Count: > 0 } ? Names.List(f.Parties, L) : actor;
        return f.Kind switch
        {
            ClaimKind.Transfer => f.Actor is null ? $"{amount} {(meant ? "are to be" : since ? "have been" : "were")} supplied{to}{by}" : Verb(actor, false, meant, since, "supply", "supplied", $"{amount}{to}{by}"),
            ClaimKind.Assistance => Verb(actor, false, meant, since, "help", "helped", $"{recipient} with {item}"),
            ClaimKind.Training => Verb(actor, false, meant, since, "train", "trained", f.Item is null ? $"personnel of {recipient}" : $"{amount} of {recipient}"),
            ClaimKind.Deployment => Verb(actor, false, meant, since, "deploy", "deployed", amount + to),
            ClaimKind.Labour => meant ? $"{actor} means to send {amount}{to}" : $"{actor} {(since ? "has" : "had")} {(since ? "had " : "")}{amount} earning income{(f.Recipient is null ? " abroad" : $" in {recipient}")}",
            ClaimKind.ShipToShip => Verb(actor, false, meant, since, "transfer", "transferred", $"{(f.Item is null ? "goods" : amount)} from ship to ship at sea{to}"),
            ClaimKind.PortCall => Verb(actor, false, meant, since, "call", "called", $"at {Place(f, recipient)}"),
            ClaimKind.Voyage => Verb(actor, false, meant, since, "make", "made", f.Quantity is { } q ? $"{AmountProse.Bounds(q, L)} voyages" : "a voyage"),
            ClaimKind.Financing => f.Item is "funds" or null ? Verb(actor, false, meant, since, "make", "made", $"{(f.Quantity is null ? "funds" : amount)} available{to}") : Verb(actor, false, meant, since, "give", "gave", $"{recipient} resources for {item}"),
            ClaimKind.Banking => Verb(actor, false, meant, since, "keep", "kept", $"financial channels open for {recipient}"),
            ClaimKind.CyberTheft => Verb(actor, false, meant, since, "steal", "stole", (f.Item is null && f.Quantity is null ? "assets" : amount) + (f.Recipient is null ? "" : $" from {recipient}")),
            ClaimKind.Enablement => $"help from {actor} {(meant ? "is meant to enable" : since ? "has enabled" : "enabled")} {recipient} to carry out or increase {item}",
            ClaimKind.Agreement => Verb(both, several, meant, since, "conclude", "concluded", f.Item is "comprehensive-strategic-partnership" ? "an agreement on a comprehensive strategic partnership" : $"an agreement on {item}"),
            ClaimKind.Formation => f.Parties is { Count: > 0 } ? $"{actor} was set up by {Names.List(f.Parties, L)}" : $"{actor} was set up",
            ClaimKind.Vote => f.Item == "abstain" ? $"{actor} abstained in the vote" : f.Item == "veto" ? $"{actor} cast a veto" : $"{actor} cast {item}",
            ClaimKind.Designation => Verb(actor, false, meant, since, "put", "put", $"{recipient} under sanctions"),
            ClaimKind.Interdiction => Verb(actor, false, meant, since, "stop", "stopped", f.Recipient is null ? amount : recipient),
            ClaimKind.Intent => $"{both} {(f.Parties is { Count: > 1 } ? "intend" : "intends")} to continue or deepen {item}",
            ClaimKind.Coverage => $"the report of {actor} covers the period {(f.Period is null ? "that it names" : DateProse.Range(f.Period, L))}",
            _ => $"{actor} acted towards {recipient}",
        };
    }

    private static string Verb(string subject, bool several, bool meant, bool since, string present, string past, string rest) =>
        meant ? $"{subject} {(several ? "mean" : "means")} to {present} {rest}"
        : since ? $"{subject} {(several ? "have" : "has")} {Participle(past)} {rest}"
        : $"{subject} {past} {rest}";

    private static string Participle(string past) => past switch
    {
        "gave" => "given",
        "stole" => "stolen",
        _ => past,
    };

    private static string Place(Finding f, string recipient) => f.Recipient is null ? "a port" : recipient;
}
