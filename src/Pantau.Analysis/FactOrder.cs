using Pantau.Model;

namespace Pantau.Analysis;

/// <summary>The order in which facts are told: transfers first, then what helps, then context; within that by parties, item and number.</summary>
internal sealed class FactOrder : IComparer<Fact>
{
    public static FactOrder Instance { get; } = new();

    private static readonly ClaimKind[] Kinds =
    [
        ClaimKind.Transfer, ClaimKind.ShipToShip, ClaimKind.Assistance, ClaimKind.Training, ClaimKind.Deployment, ClaimKind.Labour, ClaimKind.Financing, ClaimKind.Banking, ClaimKind.CyberTheft, ClaimKind.Launch,
        ClaimKind.Enablement, ClaimKind.Voyage, ClaimKind.PortCall, ClaimKind.Interdiction, ClaimKind.Designation, ClaimKind.Agreement, ClaimKind.Intent, ClaimKind.Vote, ClaimKind.Formation, ClaimKind.Coverage,
    ];

    public int Compare(Fact? x, Fact? y)
    {
        if (x is null || y is null) return x is null ? (y is null ? 0 : -1) : 1;
        var order = Array.IndexOf(Kinds, x.Kind).CompareTo(Array.IndexOf(Kinds, y.Kind));
        if (order == 0) order = string.CompareOrdinal(x.Actor, y.Actor);
        if (order == 0) order = string.CompareOrdinal(x.Recipient, y.Recipient);
        if (order == 0) order = (y.Quantity is not null).CompareTo(x.Quantity is not null);
        if (order == 0) order = string.CompareOrdinal(x.Quantity?.Unit, y.Quantity?.Unit);
        if (order == 0) order = string.CompareOrdinal(x.Item, y.Item);
        if (order == 0) order = Nullable.Compare(x.Period?.From, y.Period?.From);
        return order != 0 ? order : string.CompareOrdinal(x.Claims[0].Id, y.Claims[0].Id);
    }
}
