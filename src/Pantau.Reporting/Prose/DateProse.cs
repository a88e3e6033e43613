using System.Globalization;
using Pantau.Model;

namespace Pantau.Reporting.Prose;

/// <summary>Dates and periods in words: "in 2024", "since September 2023", "sejak September 2023".</summary>
public static class DateProse
{
    private static readonly string[] English = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    private static readonly string[] Indonesian = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    public static string Date(DateOnly date, string language) => string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Month(date, language)} {date.Year}");

    /// <summary>The period with the word that leads it in; empty when it is open at both ends.</summary>
    public static string In(Period? period, string language)
    {
        var id = language == "id";
        return period switch
        {
            null or { From: null, To: null } => "",
            { From: { } from, To: null } => (id ? "sejak " : "since ") + Start(from, language),
            { From: null, To: { } to } => (id ? "hingga " : "by ") + End(to, language),
            { From: { } from, To: { } to } => Closed(from, to, language),
        };
    }

    /// <summary>The date of a finding as its sentence ends with it. An open end reads by what happened: a plan starts from a day, an act of one moment lies after or before it.</summary>
    public static string Of(Finding f, string language)
    {
        var id = language == "id";
        return f.Period switch
        {
            { From: { } from, To: null } when f.Modality == Modality.Intended => id ? $"mulai {Start(from, language)}" : $"from {Start(from, language)} on",
            { From: { } from, To: null } when IsMoment(f.Kind) => id ? $"pada atau setelah {Start(from, language)}" : $"{(from.Day == 1 ? "in" : "on")} or after {Start(from, language)}",
            { From: null, To: { } to } when IsMoment(f.Kind) => id ? $"paling lambat {End(to, language)}" : $"no later than {End(to, language)}",
            _ => In(f.Period, language),
        };
    }

    /// <summary>True for what happens once, and so cannot have gone on since a day.</summary>
    internal static bool IsMoment(ClaimKind kind) => kind is ClaimKind.Agreement or ClaimKind.Formation or ClaimKind.Vote or ClaimKind.Designation;

    /// <summary>The period by itself: "1 January 2024 to 30 April 2025".</summary>
    public static string Range(Period period, string language)
    {
        var to = language == "id" ? "hingga" : "to";
        return period switch
        {
            { From: { } from, To: { } end } => $"{Date(from, language)} {to} {Date(end, language)}",
            _ => In(period, language),
        };
    }

    private static string Closed(DateOnly from, DateOnly to, string language)
    {
        var id = language == "id";
        if (from == to) return (id ? "pada " : "on ") + Date(from, language);
        if (from is { Month: 1, Day: 1 } && to is { Month: 12, Day: 31 })
            return from.Year == to.Year ? (id ? "pada tahun " : "in ") + from.Year.ToString(CultureInfo.InvariantCulture)
                : id ? $"dari {from.Year} hingga {to.Year}" : $"from {from.Year} to {to.Year}";
        if (from.Day == 1 && IsMonthEnd(to))
        {
            if (from.Year == to.Year && from.Month == to.Month) return (id ? "pada " : "in ") + MonthYear(from, language);
            var first = from.Year == to.Year ? Month(from, language) : MonthYear(from, language);
            return id ? $"antara {first} dan {MonthYear(to, language)}" : $"between {first} and {MonthYear(to, language)}";
        }
        return id ? $"dari {Date(from, language)} hingga {Date(to, language)}" : $"from {Date(from, language)} to {Date(to, language)}";
    }

    private static string Start(DateOnly from, string language) =>
        from is { Month: 1, Day: 1 } ? MonthYear(from, language) : from.Day == 1 ? MonthYear(from, language) : Date(from, language);

    private static string End(DateOnly to, string language) => IsMonthEnd(to) ? MonthYear(to, language) : Date(to, language);

    private static bool IsMonthEnd(DateOnly date) => date.Day == DateTime.DaysInMonth(date.Year, date.Month);

    private static string MonthYear(DateOnly date, string language) => Month(date, language) + " " + date.Year.ToString(CultureInfo.InvariantCulture);

    private static string Month(DateOnly date, string language) => (language == "id" ? Indonesian : English)[date.Month - 1];
}
