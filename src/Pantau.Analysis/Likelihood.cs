using System.Globalization;
using Pantau.Model;

namespace Pantau.Analysis;

/// <summary>
/// How sure: points for each independent origin, by who it is, how it puts it and how near it is heard; less for conflict and
/// for denials by those without a stake. A point multiplies the odds by three, from even. The word is that which the US
/// Intelligence Community Directive 203 gives the probability. The weights and where they come from are in docs/method.md.
/// </summary>
internal static class Likelihood
{
    public const double Step = 3;
    private const decimal NotItsOwnWords = 0.1m, ConflictAcross = 1m, ConflictWithin = 0.5m;

    private static readonly (string Word, double Low, double High)[] Scale =
        [("almost no chance", 0.01, 0.05), ("very unlikely", 0.05, 0.20), ("unlikely", 0.20, 0.45), ("roughly even chance", 0.45, 0.55), ("likely", 0.55, 0.80), ("very likely", 0.80, 0.95), ("almost certain", 0.95, 0.99)];

    /// <summary>Where a word stands on the scale, from 0.</summary>
    public static int Rank(string word) => Array.FindIndex(Scale, s => s.Word == word);

    /// <summary>The word of a probability.</summary>
    public static string WordOf(double estimate) => Array.FindLast(Scale, s => estimate >= s.Low).Word;

    public static double Estimate(decimal points)
    {
        var odds = Math.Pow(Step, (double)points);
        return Math.Clamp(odds / (1 + odds), 0.01, 0.99);
    }

    public static (IReadOnlyList<PointLine> Points, Confidence Confidence) Of(Lineage lineage, Lineage denials, AgreedNumbers numbers, Modality modality, Claim fact, AnalysisContext context)
    {
        var reasons = new List<LocalText> { Sources(lineage.Groups.Count, lineage.Groups.Sum(g => g.Claims.Count)) };
        var points = lineage.Groups.Select(g => Line(g, fact, context, speaksFor: true)).ToList();
        if (numbers.Conflicts.Count > 0)
        {
            reasons.Add(LocalText.Of("The sources do not agree on the number.", "Sumber-sumber tidak sepakat mengenai jumlahnya."));
            points.Add(numbers.Across
                ? new PointLine(-ConflictAcross, LocalText.Of("Independent origins differ on the number.", "Sumber asal yang mandiri berbeda mengenai jumlahnya."))
                : new PointLine(-ConflictWithin, LocalText.Of("Retellings of one origin differ on the number.", "Penceritaan ulang dari satu sumber asal berbeda mengenai jumlahnya.")));
        }
        if (modality is Modality.Alleged or Modality.Denied) reasons.Add(LocalText.Of("The sources allege it; none states it as established.", "Sumber-sumber hanya menduganya; tidak ada yang menyatakannya sebagai hal yang terbukti."));
        foreach (var denial in denials.Groups)
        {
            var interested = denial.Heads.All(h => h == fact.Actor || h == fact.Recipient || h.StartsWith("unnamed-", StringComparison.Ordinal));
            points.Add(interested
                ? new PointLine(0, LocalText.Of("denies it, and would be in breach: its word alone changes nothing.", "membantahnya, padahal ia yang akan dianggap melanggar: kata-katanya saja tidak mengubah apa pun."), denial.Root)
                : Line(denial, fact, context, speaksFor: false));
            var reason = interested
                ? LocalText.Of("It is denied by a party that would be in breach; such a denial alone changes little.", "Hal ini dibantah oleh pihak yang akan dianggap melanggar; bantahan seperti itu saja tidak banyak mengubah penilaian.")
                : LocalText.Of("It is denied by a party that has no stake in it.", "Hal ini dibantah oleh pihak yang tidak berkepentingan.");
            if (!reasons.Contains(reason)) reasons.Add(reason);
        }
        var estimate = Estimate(points.Sum(p => p.Points));
        var (word, low, high) = Array.FindLast(Scale, s => estimate >= s.Low);
        return (points, new Confidence(word, low, high, reasons) { Estimate = Math.Round(estimate, 3) });
    }

    private static PointLine Line(LineageGroup group, Claim fact, AnalysisContext context, bool speaksFor)
    {
        // The least reliable of its heads; who is party to the act and owns to it is believed like a reliable source.
        var physical = group.Claims.Any(Lineage.IsRecord);
        var letter = group.Heads.Select(h => speaksFor && (h == fact.Actor || h == fact.Recipient || fact.Parties?.Contains(h) == true) ? 'B' : context.Ratings.Of(h, physical)).MinBy(SourceRatings.Weight);
        var own = group.Claims.Where(c => group.IsOwn(c, context)).ToList();
        // As its own words put it; where they are not in evidence, as the most careful of those that relay it.
        var (credit, weight, put) = (own.Count > 0 ? own : group.Claims).Select(c => Credit(c.Modality)).MinBy(c => c.Weight);
        var points = Math.Max(0, Math.Round((SourceRatings.Weight(letter) * weight) - (own.Count > 0 ? 0 : NotItsOwnWords), 2));
        var heard = own.Count > 0 ? LocalText.Of("in its own words", "dengan kata-katanya sendiri") : LocalText.Of("as others relay it", "sebagaimana dikutip pihak lain");
        var verb = speaksFor ? LocalText.Of("tells it", "menyatakannya") : LocalText.Of("denies it without a stake", "membantahnya tanpa berkepentingan");
        return new PointLine(speaksFor ? points : -points, LocalText.Of(
            string.Create(CultureInfo.InvariantCulture, $"{verb["en"]} ({letter}{credit}: {put["en"]}, {heard["en"]}, {group.Claims.Count} {(group.Claims.Count == 1 ? "claim" : "claims")})."),
            string.Create(CultureInfo.InvariantCulture, $"{verb["id"]} ({letter}{credit}: {put["id"]}, {heard["id"]}, {group.Claims.Count} klaim).")), group.Root);
    }

    // Credibility as the words put it, in the digits of the Admiralty code; whether others confirm it is what the sum is for.
    private static (int Digit, decimal Weight, LocalText Put) Credit(Modality modality) => modality switch
    {
        Modality.Estimated => (3, 0.8m, LocalText.Of("an estimate", "perkiraan")),
        Modality.Alleged => (4, 0.15m, LocalText.Of("only alleged", "hanya dugaan")),
        _ => (2, 1m, LocalText.Of("put as established", "dinyatakan sebagai hal yang terbukti")),
    };

    private static LocalText Sources(int independent, int claims)
    {
        var count = claims.ToString(CultureInfo.InvariantCulture);
        return independent == 1
            ? LocalText.Of(
                claims == 1 ? "One claim, from one origin." : $"{count} claims, all leading back to one origin: repetition adds nothing.",
                claims == 1 ? "Satu klaim, dari satu sumber asal." : $"{count} klaim, semuanya berasal dari satu sumber asal: pengulangan tidak menambah bobot.")
            : LocalText.Of(
                $"{count} claims from {independent.ToString(CultureInfo.InvariantCulture)} origins that do not depend on one another.",
                $"{count} klaim dari {independent.ToString(CultureInfo.InvariantCulture)} sumber asal yang tidak saling bergantung.");
    }
}
