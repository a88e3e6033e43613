using System.Globalization;
using Pantau.Model;

namespace Pantau.Law;

/// <summary>Dates, numbers and quotes as English and Indonesian prose write them.</summary>
internal static class LawWords
{
    private const int LongestQuote = 240;

    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] IndonesianMonths =
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    public static LocalText Date(DateOnly day) =>
        LocalText.Of($"{day.Day} {EnglishMonths[day.Month - 1]} {day.Year}", $"{day.Day} {IndonesianMonths[day.Month - 1]} {day.Year}");

    /// <summary>"from 1 January 2024 to 30 April 2025", "since 1 September 2023", "until 3 May 2024".</summary>
    public static LocalText Stretch(Period period) => period switch
    {
        { From: { } from, To: { } to } when from == to => LocalText.Of($"on {Date(from)["en"]}", $"pada {Date(from)["id"]}"),
        { From: { } from, To: { } to } => LocalText.Of($"from {Date(from)["en"]} to {Date(to)["en"]}", $"dari {Date(from)["id"]} hingga {Date(to)["id"]}"),
        { From: { } from } => LocalText.Of($"since {Date(from)["en"]}", $"sejak {Date(from)["id"]}"),
        { To: { } to } => LocalText.Of($"until {Date(to)["en"]}", $"hingga {Date(to)["id"]}"),
        _ => LocalText.Of("at a time not given", "pada waktu yang tidak disebut"),
    };

    public static LocalText Number(decimal number)
    {
        var english = number.ToString("#,##0.###", CultureInfo.InvariantCulture);
        var indonesian = english.Replace(',', '\u0001').Replace('.', ',').Replace('\u0001', '.');
        return LocalText.Of(english, indonesian);
    }

    /// <summary>The claim's own words in quotation marks, cut at a word where they are long.</summary>
    public static string Quote(Claim claim)
    {
        var words = claim.Quote.ReplaceLineEndings(" ").Trim();
        if (words.Length == 0) return "“…”";
        // The sentence around the quote ends itself.
        words = words.TrimEnd('.');
        if (words.Length <= LongestQuote) return $"“{words}”";
        var cut = words.LastIndexOf(' ', LongestQuote);
        if (cut < LongestQuote / 2) cut = char.IsHighSurrogate(words[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return $"“{words[..cut].TrimEnd()} …”";
    }

    /// <summary>The words that give a quantity, or its bounds where the words were not kept.</summary>
    public static LocalText Amount(Quantity quantity)
    {
        if (!string.IsNullOrWhiteSpace(quantity.Text)) return LocalText.Of($"“{quantity.Text}”", $"“{quantity.Text}”");
        var unit = Unit(quantity.Unit);
        return quantity switch
        {
            { Min: { } min, Max: { } max } when min == max => Both(min, unit, "", ""),
            { Min: { } min, Max: { } max } => LocalText.Of($"{Number(min)["en"]} to {Number(max)["en"]} {unit["en"]}", $"{Number(min)["id"]} hingga {Number(max)["id"]} {unit["id"]}"),
            { Min: { } min } => Both(min, unit, "at least ", "sedikitnya "),
            { Max: { } max } => Both(max, unit, "at most ", "paling banyak "),
            _ => LocalText.Of("an amount that is not given", "jumlah yang tidak disebut"),
        };
    }

    public static LocalText Limit(CapLimit limit) => Both(limit.Amount, Unit(limit.Unit), "", "");

    public static LocalText Unit(string unit) => unit switch
    {
        Units.Barrel => LocalText.Of("barrels", "barel"),
        Units.Tonne => LocalText.Of("tonnes", "ton"),
        Units.Shipment => LocalText.Of("shipments", "pengiriman"),
        Units.Vessel => LocalText.Of("vessels", "kapal"),
        Units.Voyage => LocalText.Of("voyages", "pelayaran"),
        Units.Container => LocalText.Of("containers", "kontainer"),
        _ => LocalText.Of(unit, unit),
    };

    private static LocalText Both(decimal number, LocalText unit, string en, string id) =>
        LocalText.Of($"{en}{Number(number)["en"]} {unit["en"]}", $"{id}{Number(number)["id"]} {unit["id"]}");
}
