using System.Globalization;

namespace Pantau.Maritime.Behaviours;

/// <summary>Numbers and times as reasons have them.</summary>
internal static class ReasonText
{
    public static string Hours(double seconds) => seconds < 5400
        ? string.Create(CultureInfo.InvariantCulture, $"{seconds / 60:0} min")
        : string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:0.0} h");

    public static string Km(double km) => string.Create(CultureInfo.InvariantCulture, $"{km:0.0#} km");

    public static string Knots(double knots) => string.Create(CultureInfo.InvariantCulture, $"{knots:0.0} kn");

    public static string Metres(double metres) => string.Create(CultureInfo.InvariantCulture, $"{metres:0.0} m");

    public static string Time(uint seconds) => DateTimeOffset.FromUnixTimeSeconds(seconds).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    public static string Ship(uint mmsi) => mmsi.ToString("000000000", CultureInfo.InvariantCulture);

    public static DateTimeOffset At(uint seconds) => DateTimeOffset.FromUnixTimeSeconds(seconds);

    public static double Round(double degrees) => Math.Round(degrees, 5);
}
