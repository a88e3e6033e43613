namespace Pantau.Maritime.Coast;

/// <summary>A stretch of the globe between two parallels and two meridians, in degrees; it does not cross the date line.</summary>
public readonly record struct LatLonBox(double South, double West, double North, double East)
{
    public static LatLonBox World => new(-90, -180, 90, 180);

    public bool Has(double lat, double lon) => lat >= South && lat <= North && lon >= West && lon <= East;

    /// <summary>The box with so many degrees around it, as far as the globe goes.</summary>
    public LatLonBox Wider(double degrees) => new(Math.Max(-90, South - degrees), Math.Max(-180, West - degrees), Math.Min(90, North + degrees), Math.Min(180, East + degrees));
}

/// <summary>An outline of land: its corners in order, the first not repeated at the end.</summary>
public sealed record LandRing(IReadOnlyList<(double Lat, double Lon)> Corners);
