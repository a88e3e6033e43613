using Pantau.Model;

namespace Pantau.Reporting.Prose;

/// <summary>What happened, as an Indonesian clause without its date or source.</summary>
internal static class IndonesianClauses
{
    private const string L = "id";

    /// <param name="speaker">The party whose words these are, called "pihaknya" where it speaks of itself; null for none.</param>
    public static string Of(Finding f, string? speaker)
    {
        var actor = f.Actor is not null && f.Actor == speaker ? "pihaknya" : ProseNames.Party(f.Actor, L);
        var recipient = ProseNames.Party(f.Recipient, L);
        var named = f.Item ?? Fallbacks.Item(f.Kind);
        var amount = AmountProse.Of(f.Quantity, named, L);
        var item = ProseNames.Item(named, L);
        var will = f.Modality == Modality.Intended ? "berencana " : "";
        var by = f.Carrier is { } carrier ? $" dengan {ProseNames.Carrier(carrier, L)}" : "";
        var to = f.Recipient is null ? "" : $" kepada {recipient}";
        var into = f.Recipient is null ? "" : $" ke {recipient}";
        var both = f.Parties is { Count: > 0 } ? ProseNames.List(f.Parties, L) : actor;
        return f.Kind switch
        {
            ClaimKind.Transfer => $"{actor} {will}memasok {amount}{to}{by}",
            ClaimKind.Assistance => $"{actor} {will}membantu {recipient}{(f.Item is null ? "" : $" dengan {item}")}",
            ClaimKind.Training => $"{actor} {will}melatih {amount} {recipient}",
            ClaimKind.Deployment => $"{actor} {will}mengerahkan {amount}{into}",
            ClaimKind.Labour => will.Length > 0 ? $"{actor} berencana mengirim {amount}{into}" : $"{actor} mempekerjakan {amount}{(f.Recipient is null ? " di luar negeri" : $" di {recipient}")} untuk memperoleh penghasilan",
            ClaimKind.ShipToShip when f.Actor is null && f.Parties is { Count: > 1 } => $"{both} berdampingan di laut, seperti kapal yang saling memindahkan barang,{(f.Place?.At is { } sea ? $" di atau dekat {ProseNames.Place(sea, L)}" : "")}",
            ClaimKind.PortCall when f.Place?.At is { } port => $"{actor} singgah di {ProseNames.Place(port, L)}",
            ClaimKind.Voyage when f.Place is { From: { } from, To: { } end } => Voyage(f, actor, from, end),
            ClaimKind.ShipToShip => $"{actor} {will}memindahkan {(f.Item is null && f.Quantity is null ? "barang" : amount)} dari kapal ke kapal di laut{to}",
            ClaimKind.PortCall => $"{actor} {will}singgah di {(f.Recipient is null ? "sebuah pelabuhan" : Parties.IsState(f.Recipient) ? $"sebuah pelabuhan {recipient}" : recipient)}",
            ClaimKind.Voyage => $"{actor} {will}melakukan {(f.Quantity is { } q && (q.Min ?? q.Max) is not null ? AmountProse.Bounds(q, L) + " pelayaran" : "pelayaran")}",
            ClaimKind.Financing => f.Item is "funds" or null ? $"{actor} {will}menyediakan {amount}{(f.Recipient is null ? "" : $" bagi {recipient}")}" : $"{actor} {will}memberi {recipient} sumber daya untuk {item}",
            ClaimKind.Banking => $"{actor} {will}mempertahankan saluran keuangan bagi {recipient}",
            ClaimKind.CyberTheft => $"{actor} {will}mencuri {(f.Item is null && f.Quantity is null ? "aset" : amount)}{(f.Recipient is null ? "" : $" dari {recipient}")}",
            ClaimKind.Launch => $"{actor} {will}meluncurkan atau menguji {(f.Item is null && f.Quantity is null ? "senjata" : amount)}",
            ClaimKind.Enablement => $"bantuan {actor} {(will.Length > 0 ? "dimaksudkan agar" : "memungkinkan")} {recipient} {(will.Length > 0 ? "dapat " : "")}melancarkan atau meningkatkan {(f.Item is null ? "perbuatan yang tidak disebutkan" : item)}",
            ClaimKind.Agreement => $"{both} {will}menyepakati {f.Item switch { null => "sebuah perjanjian", "comprehensive-strategic-partnership" => "perjanjian kemitraan strategis komprehensif", _ => $"perjanjian tentang {item}" }}",
            ClaimKind.Formation => $"{actor} {(will.Length > 0 ? "akan " : "")}dibentuk{(f.Parties is { Count: > 0 } ? $" oleh {both}" : "")}",
            ClaimKind.Vote => f.Item switch { null => $"{actor} {will}memberikan suara", "abstain" => $"{actor} {will}bersikap abstain dalam pemungutan suara", "veto" => $"{actor} {will}menjatuhkan veto", _ => $"{actor} {will}memberikan {item}" },
            ClaimKind.Designation => $"{actor} {will}menjatuhkan sanksi terhadap {recipient}",
            ClaimKind.Interdiction => $"{actor} {will}menghentikan {(f.Recipient is null ? amount : recipient)}",
            ClaimKind.Intent => $"{both} bermaksud melanjutkan atau memperdalam {(f.Item is null ? "kerja sama" : item)}",
            ClaimKind.Coverage => $"laporan {ProseNames.Party(f.Actor, L)} mencakup periode {(f.Period is null or { From: null, To: null } ? "yang disebutkannya" : DateProse.Range(f.Period, L))}",
            _ => throw new ArgumentOutOfRangeException(nameof(f), f.Kind, "no clause for this kind"),
        };
    }

    private static string Voyage(Finding f, string actor, string from, string to)
    {
        var way = from == to ? $"dari {ProseNames.Place(from, L)} dan kembali" : $"dari {ProseNames.Place(from, L)} ke {ProseNames.Place(to, L)}";
        if (f.Quantity is not { } q) return $"{actor} berlayar {way}";
        return q.Unit != Units.Voyage ? $"{actor} mungkin mengangkut {AmountProse.Bounds(q, L)} {AmountProse.What(q, null, L)} {way}"
            : q.Max == 1 ? $"{actor} berlayar {way}" : $"{actor} melakukan {AmountProse.Bounds(q, L)} pelayaran {way}";
    }
}
