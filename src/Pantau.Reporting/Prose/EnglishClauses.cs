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
        var by = f.Carrier is { } carrier ? $" by {Names.Carrier(carrier, L)}" : "";
        var to = f.Recipient is null ? "" : $" to {recipient}";
        var both = f.Parties is { Count: > 0 } ? Names.List(f.Parties, L) : actor;
        return f.Kind switch
        {
            ClaimKind.Transfer => f.Actor is null ? $"{amount} {(meant ? "are to be" : "were")} supplied{to}{by}" : Verb(actor, meant, "supply", "supplied", $"{amount}{to}{by}"),
            ClaimKind.Assistance => Verb(actor, meant, "help", "helped", $"{recipient} with {item}"),
            ClaimKind.Training => Verb(actor, meant, "train", "trained", f.Item is null ? $"personnel of {recipient}" : $"{amount} of {recipient}"),
            ClaimKind.Deployment => Verb(actor, meant, "deploy", "deployed", amount + to),
            ClaimKind.Labour => meant ? $"{actor} means to send {amount}{to}" : $"{actor} had {amount} earning income{(f.Recipient is null ? " abroad" : $" in {recipient}")}",
            ClaimKind.ShipToShip => Verb(actor, meant, "transfer", "transferred", $"{(f.Item is null ? "goods" : amount)} from ship to ship at sea{to}"),
            ClaimKind.PortCall => Verb(actor, meant, "call", "called", $"at {Place(f, recipient)}"),
            ClaimKind.Voyage => Verb(actor, meant, "make", "made", f.Quantity is { } q ? $"{AmountProse.Bounds(q, L)} voyages" : "a voyage"),
            ClaimKind.Financing => f.Item is "funds" or null ? Verb(actor, meant, "make", "made", $"{(f.Quantity is null ? "funds" : amount)} available{to}") : Verb(actor, meant, "give", "gave", $"{recipient} resources for {item}"),
            ClaimKind.Banking => Verb(actor, meant, "keep", "kept", $"financial channels open for {recipient}"),
            ClaimKind.CyberTheft => Verb(actor, meant, "steal", "stole", (f.Item is null && f.Quantity is null ? "assets" : amount) + (f.Recipient is null ? "" : $" from {recipient}")),
            ClaimKind.Enablement => $"help from {actor} {(meant ? "is meant to enable" : "enabled")} {recipient} to carry out or increase {item}",
            ClaimKind.Agreement => Verb(both, meant, "conclude", "concluded", f.Item is "comprehensive-strategic-partnership" ? "an agreement on a comprehensive strategic partnership" : $"an agreement on {item}"),
            ClaimKind.Formation => f.Parties is { Count: > 0 } ? $"{actor} was set up by {Names.List(f.Parties, L)}" : $"{actor} was set up",
            ClaimKind.Vote => f.Item == "abstain" ? $"{actor} abstained in the vote" : f.Item == "veto" ? $"{actor} cast a veto" : $"{actor} cast {item}",
            ClaimKind.Designation => Verb(actor, meant, "put", "put", $"{recipient} under sanctions"),
            ClaimKind.Interdiction => Verb(actor, meant, "stop", "stopped", f.Recipient is null ? amount : recipient),
            ClaimKind.Intent => $"{both} {(f.Parties is { Count: > 1 } ? "intend" : "intends")} to continue or deepen {item}",
            ClaimKind.Coverage => $"the report of {actor} covers the period {(f.Period is null ? "that it names" : DateProse.Range(f.Period, L))}",
            _ => $"{actor} acted towards {recipient}",
        };
    }

    private static string Verb(string subject, bool meant, string present, string past, string rest) => meant ? $"{subject} means to {present} {rest}" : $"{subject} {past} {rest}";

    private static string Place(Finding f, string recipient) => f.Recipient is null ? "a port" : recipient;
}
