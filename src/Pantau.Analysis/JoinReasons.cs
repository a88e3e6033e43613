using System.Globalization;
using Pantau.Model;

namespace Pantau.Analysis;

/// <summary>Why claims are of one fact: each wording against the firmest one.</summary>
internal static class JoinReasons
{
    public static IReadOnlyList<JoinWhy> Of(Fact fact, PersonPins pins)
    {
        var faces = fact.Claims.GroupBy(c => (Key: BlockKey.Of(c), Face: TellingFace.Of(c, null))).Select(g => (g.Key.Key, g.Key.Face, Claims: g.ToList())).ToList();
        var core = faces.OrderBy(f => f.Key.IsOpen).ThenByDescending(f => (f.Face.IsCounted ? 2 : 0) + (f.Face.IsDated ? 1 : 0)).ThenByDescending(f => f.Claims.Count).ThenBy(f => f.Claims[0].Id, StringComparer.Ordinal).First();
        return [.. faces.OrderByDescending(f => f.Claims[0].Id == core.Claims[0].Id).ThenBy(f => f.Claims[0].Id, StringComparer.Ordinal)
            .Select(f => new JoinWhy([.. f.Claims.Select(c => c.Id)], Why(f.Face, f.Key, f.Claims, core.Face, core.Key, f.Claims[0].Id == core.Claims[0].Id, pins)))];
    }

    private static LocalText Why(TellingFace face, BlockKey key, List<Claim> claims, TellingFace core, BlockKey coreKey, bool first, PersonPins pins)
    {
        var by = claims.Count.ToString(CultureInfo.InvariantCulture);
        if (claims.Find(c => pins.Together.Any(p => p.One == c.Id || p.Other == c.Id)) is { } joined) return LocalText.Of($"A person joined it ({joined.Id}).", $"Digabungkan oleh seseorang ({joined.Id}).");
        if (first) return claims.Count == 1
            ? LocalText.Of($"The wording that the others are held against: {Words(face)}.", $"Rumusan yang menjadi acuan bagi yang lain: {Words(face)}.")
            : LocalText.Of($"{by} claims of one number, date and item, in whatever words and language: {Words(face)}.", $"{by} klaim dengan jumlah, waktu, dan barang yang sama, apa pun kata dan bahasanya: {Words(face)}.");
        if (key != coreKey) return LocalText.Of($"It leaves a party out ({Words(face)}); only one fact between named parties has this number and date.", $"Salah satu pihak tidak disebut ({Words(face)}); hanya satu fakta antara pihak bernama yang memiliki jumlah dan waktu ini.");
        return (face.IsCounted, face.IsDated) switch
        {
            (true, true) when face.From == core.From && face.To == core.To => LocalText.Of($"The same stretch of time and item ({Words(face)}).", $"Rentang waktu dan barang yang sama ({Words(face)})."),
            (true, true) => LocalText.Of($"Nearly the same number over nearly the same time, rounded differently ({Words(face)}).", $"Jumlah dan waktu yang hampir sama, dibulatkan secara berbeda ({Words(face)})."),
            (true, false) => LocalText.Of($"It gives no date; its number fits this fact and no other ({Words(face)}).", $"Tidak menyebut waktu; jumlahnya hanya cocok dengan fakta ini ({Words(face)})."),
            (false, true) => LocalText.Of($"It gives no number; its date fits this fact and no other ({Words(face)}).", $"Tidak menyebut jumlah; waktunya hanya cocok dengan fakta ini ({Words(face)})."),
            _ => LocalText.Of("It gives neither number nor date; between these parties only this fact fits.", "Tidak menyebut jumlah maupun waktu; di antara pihak-pihak ini hanya fakta ini yang cocok."),
        };
    }

    // In signs that every language reads.
    internal static string Words(TellingFace face)
    {
        return string.Join(", ", new[] { face.Item?.Replace('-', ' '), Number(face), When(face), face.Ship, face.Port }.Where(w => !string.IsNullOrEmpty(w)));
    }

    private static string? Number(TellingFace face) => (face.Min, face.Max) switch
    {
        (null, null) => null,
        ({ } min, null) => string.Create(CultureInfo.InvariantCulture, $"≥ {min:#,0.##} {face.Unit}"),
        (null, { } max) => string.Create(CultureInfo.InvariantCulture, $"≤ {max:#,0.##} {face.Unit}"),
        var (min, max) when min == max => string.Create(CultureInfo.InvariantCulture, $"{min:#,0.##} {face.Unit}"),
        var (min, max) => string.Create(CultureInfo.InvariantCulture, $"{min:#,0.##}–{max:#,0.##} {face.Unit}"),
    };

    private static string? When(TellingFace face) => (face.From, face.To) switch
    {
        (null, null) => null,
        ({ } from, null) => string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM-dd} →"),
        (null, { } to) => string.Create(CultureInfo.InvariantCulture, $"→ {to:yyyy-MM-dd}"),
        var (from, to) when from == to => string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM-dd}"),
        var (from, to) => string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM-dd} – {to:yyyy-MM-dd}"),
    };
}
