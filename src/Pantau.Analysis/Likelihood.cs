using System.Globalization;
using Pantau.Model;

namespace Pantau.Analysis;

/// <summary>
/// How sure: a step on the scale of likelihood of the US Intelligence Community Directive 203, with the interval that it
/// gives each word. One origin makes a fact likely, two that do not depend on each other very likely, three almost certain;
/// doubt in the words and conflict of the numbers each take a step away.
/// </summary>
internal static class Likelihood
{
    private static readonly (string Word, double Low, double High)[] Scale =
        [("unlikely", 0.20, 0.45), ("roughly even chance", 0.45, 0.55), ("likely", 0.55, 0.80), ("very likely", 0.80, 0.95), ("almost certain", 0.95, 0.99)];

    public static Confidence Of(IReadOnlyList<SourceOrigin> origins, IReadOnlyList<Conflict> conflicts, IReadOnlyList<Claim> denials, Modality modality, Claim fact)
    {
        var independent = origins.Count(o => o.DependsOn is null);
        var claims = origins.Sum(o => o.Claims);
        var reasons = new List<LocalText> { Sources(independent, claims) };
        var step = Math.Min(independent, 3) + 1;
        if (conflicts.Count > 0)
        {
            step--;
            reasons.Add(LocalText.Of("The sources do not agree on the number.", "Sumber-sumber tidak sepakat mengenai jumlahnya."));
        }
        if (modality is Modality.Alleged or Modality.Denied)
        {
            step--;
            reasons.Add(LocalText.Of("The sources allege it; none states it as established.", "Sumber-sumber hanya menduganya; tidak ada yang menyatakannya sebagai hal yang terbukti."));
        }
        if (denials.Count > 0)
        {
            var interested = denials.All(d => d.Attribution is null || d.Attribution == fact.Actor || d.Attribution == fact.Recipient);
            if (!interested) step--;
            reasons.Add(interested
                ? LocalText.Of("It is denied by a party that would be in breach; such a denial alone changes little.", "Hal ini dibantah oleh pihak yang akan dianggap melanggar; bantahan seperti itu saja tidak banyak mengubah penilaian.")
                : LocalText.Of("It is denied by a party that has no stake in it.", "Hal ini dibantah oleh pihak yang tidak berkepentingan."));
        }
        var (word, low, high) = Scale[Math.Clamp(step, 0, Scale.Length - 1)];
        return new Confidence(word, low, high, reasons);
    }

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
