namespace Pantau.Reporting.Drawings;

/// <summary>Mercator's projection, which ships' charts have, fitted to some points with room around them. Where that is less wide, the way round goes over the date line.</summary>
internal sealed class MapProjection
{
    private const double Room = 0.09, LeastSpan = 1.5, MostLat = 84;
    private readonly double scale, left, top;
    private readonly bool overDateLine;

    public MapProjection(IReadOnlyList<(double Lat, double Lon)> points, int width, int least, int most)
    {
        double Span(Func<double, double> lon) => points.Max(p => lon(p.Lon)) - points.Min(p => lon(p.Lon));
        overDateLine = Span(East) < Span(l => l);
        double west = points.Min(p => Turned(p.Lon)), east = points.Max(p => Turned(p.Lon)), south = points.Min(p => p.Lat), north = points.Max(p => p.Lat);
        var widen = Math.Max(0, LeastSpan - (east - west)) / 2 + Math.Max(east - west, north - south) * Room;
        (west, east) = (west - widen, east + widen);
        var heighten = Math.Max(0, LeastSpan / 2 - (north - south)) / 2 + Math.Max(east - west, north - south) * Room;
        double low = Up(Math.Max(-MostLat, south - heighten)), high = Up(Math.Min(MostLat, north + heighten));
        scale = width / Radians(east - west);
        var tall = (high - low) * scale;
        if (tall > most)
        {
            // Higher than wide: the sides get the room.
            scale *= most / tall;
            var more = (width / scale - Radians(east - west)) / 2 * 180 / Math.PI;
            (west, east) = (west - more, east + more);
        }
        else if (tall < least)
        {
            var more = (least / scale - (high - low)) / 2;
            (low, high) = (low - more, high + more);
        }
        (left, top) = (Radians(west), high);
        Height = (int)Math.Round((high - low) * scale);
        Box = new MapBox(Lat(low), west, Lat(high), east);
        DegreesPerUnit = 180 / Math.PI / scale;
    }

    public int Height { get; }

    /// <summary>What the map shows. Longitudes go on past 180 degrees where it reaches over the date line.</summary>
    public MapBox Box { get; }

    /// <summary>How many degrees of longitude a unit of the drawing is.</summary>
    public double DegreesPerUnit { get; }

    public (double X, double Y) At(double lat, double lon) => ((Radians(Turned(lon)) - left) * scale, (top - Up(Math.Clamp(lat, -MostLat, MostLat))) * scale);

    private double Turned(double lon) => overDateLine ? East(lon) : lon;

    private static double East(double lon) => lon < 0 ? lon + 360 : lon;

    private static double Up(double lat) => Math.Log(Math.Tan(Math.PI / 4 + Radians(lat) / 2));

    private static double Lat(double up) => (2 * Math.Atan(Math.Exp(up)) - Math.PI / 2) * 180 / Math.PI;

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
