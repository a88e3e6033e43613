using Pantau.Model;

namespace Pantau.Reporting.Prose;

/// <summary>What happened, as an Indonesian clause without its date or source.</summary>
internal static class IndonesianClauses
{
    private const string L = "id";

    public static string Of(Finding f)
    {
        var actor = Names.Party(f.Actor, L);
        var recipient = Names.Party(f.Recipient, L);
        var amount = AmountProse.Of(f.Quantity, f.Item, L);
        var item = Names.Item(f.Item, L);
        var will = f.Modality == Modality.Intended ? "berencana " : "";
        var by = f.Carrier is { } carrier ? $" dengan {Names.Carrier(carrier, L)}" : "";
        var to = f.Recipient is null ? "" : $" kepada {recipient}";
        var into = f.Recipient is null ? "" : $" ke {recipient}";
        var both = f.Parties is { Count: > 0 } ? Names.List(f.Parties, L) : actor;
        return f.Kind switch
        {
            ClaimKind.Transfer => f.Actor is null ? $"{amount} {(will.Length > 0 ? "akan" : "telah")} dipasok{to}{by}" : $"{actor} {will}memasok {amount}{to}{by}",
            ClaimKind.Assistance => $"{actor} {will}membantu {recipient} dengan {item}",
            ClaimKind.Training => $"{actor} {will}melatih {(f.Item is null ? "personel" : amount)} {recipient}",
            ClaimKind.Deployment => $"{actor} {will}mengerahkan {amount}{into}",
            ClaimKind.Labour => will.Length > 0 ? $"{actor} berencana mengirim {amount}{into}" : $"{actor} mempekerjakan {amount}{(f.Recipient is null ? " di luar negeri" : $" di {recipient}")} untuk memperoleh penghasilan",
            ClaimKind.ShipToShip => $"{actor} {will}memindahkan {(f.Item is null ? "barang" : amount)} dari kapal ke kapal di laut{to}",
            ClaimKind.PortCall => $"{actor} {will}singgah di {(f.Recipient is null ? "pelabuhan" : recipient)}",
            ClaimKind.Voyage => $"{actor} {will}melakukan {(f.Quantity is { } q ? AmountProse.Bounds(q, L) + " pelayaran" : "pelayaran")}",
            ClaimKind.Financing => f.Item is "funds" or null ? $"{actor} {will}menyediakan {(f.Quantity is null ? "dana" : amount)} bagi {recipient}" : $"{actor} {will}memberi {recipient} sumber daya untuk {item}",
            ClaimKind.Banking => $"{actor} {will}mempertahankan saluran keuangan bagi {recipient}",
            ClaimKind.CyberTheft => $"{actor} {will}mencuri {(f.Item is null && f.Quantity is null ? "aset" : amount)}{(f.Recipient is null ? "" : $" dari {recipient}")}",
            ClaimKind.Enablement => $"bantuan {actor} memungkinkan {recipient} melancarkan atau meningkatkan {item}",
            ClaimKind.Agreement => $"{both} {will}menyepakati {(f.Item is "comprehensive-strategic-partnership" ? "perjanjian kemitraan strategis komprehensif" : $"perjanjian tentang {item}")}",
            ClaimKind.Formation => f.Parties is { Count: > 0 } ? $"{actor} dibentuk oleh {Names.List(f.Parties, L)}" : $"{actor} dibentuk",
            ClaimKind.Vote => f.Item == "abstain" ? $"{actor} bersikap abstain dalam pemungutan suara" : f.Item == "veto" ? $"{actor} menjatuhkan veto" : $"{actor} memberikan {item}",
            ClaimKind.Designation => $"{actor} {will}menjatuhkan sanksi terhadap {recipient}",
            ClaimKind.Interdiction => $"{actor} {will}menghentikan {(f.Recipient is null ? amount : recipient)}",
            ClaimKind.Intent => $"{both} bermaksud melanjutkan atau memperdalam {item}",
            ClaimKind.Coverage => $"laporan {actor} mencakup periode {(f.Period is null ? "yang disebutkannya" : DateProse.Range(f.Period, L))}",
            _ => $"{actor} bertindak terhadap {recipient}",
        };
    }
}
