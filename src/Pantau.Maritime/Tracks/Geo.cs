namespace Pantau.Maritime.Tracks;

/// <summary>Distances on a sphere of the Earth's mean radius, which is a third of a per cent off at most.</summary>
public static class Geo
{
    public const double EarthKm = 6371.0088, KmPerNauticalMile = 1.852, KmPerDegree = Math.PI * EarthKm / 180;

    /// <summary>The distance in kilometres, across the date line where that is shorter.</summary>
    public static double Km(double lat1, double lon1, double lat2, double lon2)
    {
        double dLat = Radians(lat2 - lat1), dLon = Radians(lon2 - lon1);
        double sLat = Math.Sin(dLat / 2), sLon = Math.Sin(dLon / 2);
        var h = sLat * sLat + Math.Cos(Radians(lat1)) * Math.Cos(Radians(lat2)) * sLon * sLon;
        return 2 * EarthKm * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }

    public static double Km(in TrackPosition a, in TrackPosition b)
    {
        // Near one another a plane serves, and costs a fifth.
        var dLat = (double)b.LatUnits - a.LatUnits;
        var dLon = Math.Abs((double)b.LonUnits - a.LonUnits);
        if (dLon > 180.0 * TrackPosition.PerDegree) dLon = 360.0 * TrackPosition.PerDegree - dLon;
        if (Math.Abs(dLat) > TrackPosition.PerDegree / 2 || dLon > TrackPosition.PerDegree / 2 || Math.Abs(a.LatUnits) > 80 * (long)TrackPosition.PerDegree) return Km(a.Lat, a.Lon, b.Lat, b.Lon);
        dLon *= Math.Cos(Radians((a.LatUnits + (double)b.LatUnits) / 2 / TrackPosition.PerDegree));
        return Math.Sqrt(dLat * dLat + dLon * dLon) * (KmPerDegree / TrackPosition.PerDegree);
    }

    /// <summary>The speed in knots that leads from one position to a later one; infinite for two places at once.</summary>
    public static double Knots(in TrackPosition a, in TrackPosition b)
    {
        var km = Km(a, b);
        var seconds = (double)b.Time - a.Time;
        return km == 0 ? 0 : seconds <= 0 ? double.PositiveInfinity : km / KmPerNauticalMile / (seconds / 3600);
    }

    /// <summary>A point on the way from one position to another, across the date line where that is shorter.</summary>
    public static (double Lat, double Lon) Between(double lat1, double lon1, double lat2, double lon2, double part)
    {
        var dLon = lon2 - lon1;
        if (dLon > 180) dLon -= 360;
        else if (dLon < -180) dLon += 360;
        return (lat1 + (lat2 - lat1) * part, Wrap(lon1 + dLon * part));
    }

    /// <summary>Where one is after some kilometres on a course.</summary>
    public static (double Lat, double Lon) Ahead(double lat, double lon, double course, double km)
    {
        double d = km / EarthKm, c = Radians(course), a = Radians(lat);
        var lat2 = Math.Asin(Math.Sin(a) * Math.Cos(d) + Math.Cos(a) * Math.Sin(d) * Math.Cos(c));
        var lon2 = Radians(lon) + Math.Atan2(Math.Sin(c) * Math.Sin(d) * Math.Cos(a), Math.Cos(d) - Math.Sin(a) * Math.Sin(lat2));
        return (lat2 * 180 / Math.PI, Wrap(lon2 * 180 / Math.PI));
    }

    /// <summary>The course from one place to another, 0 to 360 degrees.</summary>
    public static double Course(double lat1, double lon1, double lat2, double lon2)
    {
        double a = Radians(lat1), b = Radians(lat2), d = Radians(lon2 - lon1);
        var course = Math.Atan2(Math.Sin(d) * Math.Cos(b), Math.Cos(a) * Math.Sin(b) - Math.Sin(a) * Math.Cos(b) * Math.Cos(d)) * 180 / Math.PI;
        return course < 0 ? course + 360 : course;
    }

    /// <summary>A longitude of at least -180 and below 180 degrees.</summary>
    public static double Wrap(double lon) => lon >= 180 ? lon - 360 : lon < -180 ? lon + 360 : lon;

    public static double Radians(double degrees) => degrees * Math.PI / 180;
}
