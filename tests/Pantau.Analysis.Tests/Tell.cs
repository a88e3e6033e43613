using Pantau.Model;

namespace Pantau.Analysis.Tests;

/// <summary>Claims and facts made in code.</summary>
internal static class Tell
{
    private static int next;

    public static Claim AClaim(string? item = "munitions", decimal? min = null, decimal? max = null, string unit = "container", string? from = null, string? to = null, string? by = "msmt", Modality modality = Modality.Asserted,
        string? actor = "KP", string? recipient = "RU", ClaimKind kind = ClaimKind.Transfer, bool approx = false, string evidence = "0", string[]? via = null, string quote = "…", string reader = "rules") => new()
        {
            Id = $"c-{Interlocked.Increment(ref next):D6}",
            Kind = kind,
            Actor = actor,
            Recipient = recipient,
            Item = item,
            Quantity = min is null && max is null ? null : new Quantity(min, max, unit, approx, $"{min}..{max}"),
            Period = from is null && to is null ? null : new Period(Day(from), Day(to)),
            Attribution = by,
            RelayedBy = via,
            Modality = modality,
            Quote = quote,
            Span = new TextSpan(0, 1),
            Language = "en",
            Evidence = "sha256:" + evidence.PadLeft(64, '0'),
            Reader = reader,
        };

    public static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");

    /// <summary>All that a fact says, to hold two against each other.</summary>
    public static string Shape(IReadOnlyList<Fact> facts) => string.Join('\n', facts.Select(Shape));

    public static string Shape(Fact f) =>
        $"{f.Kind} {f.Actor} {f.Recipient} {f.Item} {f.Quantity} {f.Floor} {f.Ceiling} {f.Period?.From} {f.Period?.To} {f.Modality} {f.Confidence.Word} {f.Confidence.Estimate} {string.Join(',', f.Claims.Select(c => c.Id))} denied {string.Join(',', f.Denials.Select(c => c.Id))} {string.Join(',', f.Origins)} {string.Join(';', f.Conflicts.Select(c => c.What))} {string.Join(';', f.Points.Select(p => p.Points + p.Why["en"]))}";
}
