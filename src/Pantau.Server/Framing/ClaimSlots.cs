using System.Globalization;
using Pantau.Model;
using Pantau.Reporting.Prose;

namespace Pantau.Server.Framing;

/// <summary>The slots of a claim as a page shows them, and as a person writes them in a correction.</summary>
public static class ClaimSlots
{
    /// <summary>The slots that hold something, in words.</summary>
    public static IEnumerable<(string Slot, string Value)> Shown(Claim claim, string language)
    {
        yield return ("kind", Slug.Of(claim.Kind));
        if (claim.Actor is { } actor) yield return ("actor", ProseNames.Capital(ProseNames.Party(actor, language)));
        if (claim.Recipient is { } recipient) yield return ("recipient", ProseNames.Capital(ProseNames.Party(recipient, language)));
        if (claim.Parties is { Count: > 0 } parties) yield return ("parties", ProseNames.Capital(ProseNames.List(parties, language)));
        if (claim.Item is { } item) yield return ("item", ProseNames.Item(item, language));
        if (claim.Quantity is { } quantity) yield return ("quantity", $"{Bounds(quantity)} {quantity.Unit}");
        if (claim.Carrier is { } carrier) yield return ("carrier", ProseNames.Carrier(carrier, language));
        if (claim.Period is { } period) yield return ("period", DateProse.Range(period, language));
        if (claim.Attribution is { } source) yield return ("attribution", ProseNames.Capital(ProseNames.Party(source, language)));
        yield return ("modality", Slug.Of(claim.Modality));
    }

    /// <summary>A slot in the form that <see cref="ClaimCorrection"/> reads; empty where it holds nothing.</summary>
    public static string Written(Claim claim, string slot) => slot switch
    {
        "kind" => Slug.Of(claim.Kind),
        "actor" => claim.Actor ?? "",
        "recipient" => claim.Recipient ?? "",
        "parties" => string.Join('+', claim.Parties ?? []),
        "item" => claim.Item ?? "",
        "quantity" => claim.Quantity is { } q ? $"{Bounds(q)} {q.Unit}" : "",
        "carrier" => claim.Carrier ?? "",
        "period" => claim.Period is { } p ? $"{Day(p.From)}..{Day(p.To)}" : "",
        "attribution" => claim.Attribution ?? "",
        "modality" => Slug.Of(claim.Modality),
        _ => "",
    };

    private static string Bounds(Quantity q) => q.Min == q.Max ? Number(q.Min) : $"{Number(q.Min)}..{Number(q.Max)}";

    private static string Number(decimal? value) => value?.ToString("0.############", CultureInfo.InvariantCulture) ?? "";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
