using System.Text;
using Pantau.Maritime.Bits;
using Pantau.Maritime.Layouts;
using Pantau.Maritime.Nmea;
using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Reading;

/// <summary>
/// Takes positions and static data of ships out of messages. A log without receive times borrows the clock of the base
/// stations in it; before the first of them, positions have no time and are left out.
/// </summary>
public struct TrackSink(Fleet fleet) : IMessageSink
{
    private long clock;

    public Trouble Take(in SixBits bits, in Reception reception)
    {
        var trouble = MessageLayout.Check(bits);
        if (trouble != Trouble.None) return trouble;
        if (bits.Type is 4 && reception.Milliseconds == 0) clock = Clock(bits);
        var seconds = reception.Milliseconds != 0 ? reception.Milliseconds / 1000 : clock;
        switch (bits.Type)
        {
            case 1 or 2 or 3: Where(seconds, bits.Mmsi, bits.S(89, 27), bits.S(61, 28), bits.U(50, 10), bits.U(116, 12)); break;
            case 18: Where(seconds, bits.Mmsi, bits.S(85, 27), bits.S(57, 28), bits.U(46, 10), bits.U(112, 12)); break;
            case 19:
                Where(seconds, bits.Mmsi, bits.S(85, 27), bits.S(57, 28), bits.U(46, 10), bits.U(112, 12));
                Say(seconds, bits.Mmsi, new VesselFacts(0, Text(bits, 143, 20), "", "", (int)bits.U(263, 8), (int)(bits.U(271, 9) + bits.U(280, 9))));
                break;
            case 27: Where(seconds, bits.Mmsi, bits.S(62, 17) * 1000, bits.S(44, 18) * 1000, bits.U(79, 6) == 63 ? 1023 : bits.U(79, 6) * 10, bits.U(85, 9) * 10); break;
            case 5:
                Say(seconds, bits.Mmsi, new VesselFacts((int)bits.U(40, 30), Text(bits, 112, 20), Text(bits, 70, 7), "", (int)bits.U(232, 8), (int)(bits.U(240, 9) + bits.U(249, 9))));
                if (seconds > 0) fleet.Draw(bits.Mmsi, (int)bits.U(294, 8), (uint)seconds);
                break;
            case 24 when bits.U(38, 2) == 0: Say(seconds, bits.Mmsi, new VesselFacts(0, Text(bits, 40, 20))); break;
        }
        return Trouble.None;
    }

    private readonly void Where(long seconds, uint mmsi, int lat, int lon, uint speed, uint course)
    {
        if (seconds <= 0)
        {
            fleet.Timeless++;
            return;
        }
        if (Math.Abs((long)lat) > 90 * 600_000 || Math.Abs((long)lon) > 180 * 600_000)
        {
            fleet.Unusable++;
            return;
        }
        // Ten-thousandths of a minute are 50/3 ten-millionths of a degree.
        var lonUnits = (long)lon * 50 / 3;
        if (lonUnits >= 180L * TrackPosition.PerDegree) lonUnits -= 360L * TrackPosition.PerDegree;
        fleet.Add(new TrackPosition
        {
            Mmsi = mmsi,
            Time = (uint)seconds,
            LatUnits = (int)((long)lat * 50 / 3),
            LonUnits = (int)lonUnits,
            Speed = speed == 1023 ? TrackPosition.NoSpeed : (ushort)speed,
            Course = course >= 3600 ? TrackPosition.NoCourse : (ushort)course,
        });
    }

    private readonly void Say(long seconds, uint mmsi, VesselFacts facts)
    {
        if (seconds > 0) fleet.Say(mmsi, facts, (uint)seconds);
    }

    private static string Text(in SixBits bits, int start, int count)
    {
        Span<byte> text = stackalloc byte[20];
        return Encoding.ASCII.GetString(text[..bits.Text(start, count, text)]);
    }

    private static long Clock(in SixBits b)
    {
        int year = (int)b.U(38, 14), month = (int)b.U(52, 4), day = (int)b.U(56, 5), hour = (int)b.U(61, 5), minute = (int)b.U(66, 6), second = (int)b.U(72, 6);
        if (year is < 1990 or > 2100 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 59) return 0;
        return new DateTimeOffset(year, month, day, hour, minute, second, TimeSpan.Zero).ToUnixTimeSeconds();
    }
}
