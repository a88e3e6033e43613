using System.Globalization;
using Pantau.Model;

namespace Pantau.Bench;

/// <summary>
/// Claims as years of evidence would give them: events and flows between parties, a few told by very many, most by few, each
/// retelling rounding its number and its dates in its own way or leaving them out; some from relays, some in an outlet's own voice.
/// </summary>
internal sealed class ManyClaims(int seed)
{
    private static readonly ClaimKind[] Kinds = [ClaimKind.Transfer, ClaimKind.Transfer, ClaimKind.Transfer, ClaimKind.ShipToShip, ClaimKind.Deployment, ClaimKind.Labour, ClaimKind.PortCall, ClaimKind.Voyage, ClaimKind.CyberTheft];
    private static readonly string[] Goods = ["munitions", "artillery-ammunition", "ballistic-missile", "refined-petroleum", "crude-oil", "coal", "artillery", "workers", "troops", "seafood", "luxury-goods", "machinery"];
    private static readonly string[] Languages = ["en", "id", "ko", "ja", "zh", "ru", "fr", "de"];

    private readonly Random random = new(seed);
    private readonly List<Claim> events = [];
    private int next;
    private string last = "";

    public Dictionary<string, string> Outlets { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<Claim> Claims(int count)
    {
        // An event for every twelve claims or so; the older ones are told again and again.
        var claims = new List<Claim>(count);
        for (var i = 0; i < count; i++)
        {
            if (events.Count == 0 || random.Next(12) == 0) events.Add(Event());
            var share = random.NextDouble();
            claims.Add(Retell(events[(int)(events.Count * share * share * share)]));
        }
        return claims;
    }

    private Claim Event()
    {
        var kind = Kinds[random.Next(Kinds.Length)];
        var vessel = kind is ClaimKind.PortCall or ClaimKind.Voyage;
        var from = new DateOnly(2015, 1, 1).AddDays(random.Next(4000));
        var days = random.Next(4) switch { 0 => 1, 1 => 30, 2 => 90, _ => 365 };
        var amount = (decimal)Math.Round(Math.Pow(10, 1 + (random.NextDouble() * 5)));
        return new Claim
        {
            Id = "",
            Kind = kind,
            Actor = vessel ? $"imo-{9000000 + random.Next(4000)}" : State(random.Next(40)),
            Recipient = vessel ? null : State(40 + random.Next(25)),
            Item = vessel ? null : Goods[random.Next(Goods.Length)],
            Quantity = vessel ? null : new Quantity(amount, amount, random.Next(3) switch { 0 => "container", 1 => "tonne", _ => "item" }),
            Period = new Period(from, from.AddDays(days - 1)),
            Modality = Modality.Asserted,
            Quote = "",
            Span = new TextSpan(0, 1),
            Language = "en",
            Evidence = "",
        };
    }

    private Claim Retell(Claim told)
    {
        var id = next++;
        var evidence = "sha256:" + (id / 6).ToString("x64", CultureInfo.InvariantCulture);
        // One string a document, as a store would keep it.
        evidence = last == evidence ? last : last = evidence;
        Outlets[evidence] = $"outlet-{id / 6 % 500}";
        var q = told.Quantity;
        if (q is not null)
        {
            var n = q.Min!.Value;
            q = random.Next(10) switch { 0 => null, 1 or 2 => q with { Max = null }, 3 => q with { Min = null }, 4 => q with { Min = Math.Round(n * 0.95m), Max = Math.Round(n * 0.95m), Approx = true }, _ => q };
            if (q is not null) q = q with { Text = "some words" };
        }
        var p = random.Next(8) switch { 0 => null, 1 => told.Period! with { To = null }, 2 => new Period(told.Period!.From!.Value.AddDays(-random.Next(5)), told.Period.To), _ => told.Period };
        var by = random.Next(5);
        return told with
        {
            Id = "c-" + id.ToString("x12", CultureInfo.InvariantCulture),
            Quantity = q,
            Period = p,
            Recipient = random.Next(200) == 0 ? null : told.Recipient,
            Attribution = by == 0 ? null : $"source-{random.Next(60)}",
            RelayedBy = by == 1 ? [$"outlet-{random.Next(500)}"] : null,
            Modality = random.Next(20) switch { 0 => Modality.Alleged, 1 => Modality.Estimated, 2 when told.Actor is not null && random.Next(10) == 0 => Modality.Denied, _ => Modality.Asserted },
            Quote = $"A sentence of some length that tells it in words of its own, number {id} of them.",
            Language = Languages[random.Next(Languages.Length)],
            Evidence = evidence,
        };
    }

    private static string State(int number) => $"{(char)('A' + (number % 26))}{(char)('A' + (number / 26))}";
}
