using System.Runtime.InteropServices;

namespace Pantau.Maritime.Tracks;

/// <summary>Where a vessel was at a time, in 24 bytes: tracks of a hundred million are held and spilled as they are.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
public readonly record struct TrackPosition
{
    public const ushort NoSpeed = ushort.MaxValue, NoCourse = ushort.MaxValue;

    /// <summary>Units of a position in a degree.</summary>
    public const int PerDegree = 10_000_000;

    /// <summary>Who.</summary>
    public uint Mmsi { get; init; }

    /// <summary>When, in Unix seconds.</summary>
    public uint Time { get; init; }

    /// <summary>Latitude in ten-millionths of a degree.</summary>
    public int LatUnits { get; init; }

    /// <summary>Longitude in ten-millionths of a degree, at least -180 and below 180 degrees.</summary>
    public int LonUnits { get; init; }

    /// <summary>Speed over ground in tenths of a knot.</summary>
    public ushort Speed { get; init; }

    /// <summary>Course over ground in tenths of a degree.</summary>
    public ushort Course { get; init; }

    public double Lat => LatUnits / (double)PerDegree;

    public double Lon => LonUnits / (double)PerDegree;

    /// <summary>A position, or null where the numbers are none: outside the globe, or before 1970.</summary>
    public static TrackPosition? From(uint mmsi, long seconds, double lat, double lon, double speed = double.NaN, double course = double.NaN)
    {
        if (!(Math.Abs(lat) <= 90) || !(Math.Abs(lon) <= 180) || seconds is <= 0 or > uint.MaxValue) return null;
        return new TrackPosition
        {
            Mmsi = mmsi,
            Time = (uint)seconds,
            LatUnits = (int)Math.Round(lat * PerDegree),
            LonUnits = (int)Math.Round((lon >= 180 ? lon - 360 : lon) * PerDegree),
            Speed = speed is >= 0 and < 102.25 ? (ushort)Math.Round(speed * 10) : NoSpeed,
            Course = course is >= 0 and < 360 ? (ushort)Math.Round(course * 10) : NoCourse,
        };
    }
}
