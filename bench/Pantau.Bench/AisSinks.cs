using Pantau.Maritime.Bits;
using Pantau.Maritime.Fields;
using Pantau.Maritime.Layouts;
using Pantau.Maritime.Nmea;

namespace Pantau.Bench;

/// <summary>Positions alone: who, where, how fast.</summary>
internal struct PositionsOnly : IMessageSink
{
    public long Count, Sum;

    public Trouble Take(in SixBits bits, in Reception reception)
    {
        switch (bits.Type)
        {
            case 1 or 2 or 3 when bits.Length >= 163:
                Sum += bits.Mmsi + bits.S(61, 28) + bits.S(89, 27) + bits.U(50, 10) + bits.U(116, 12) + bits.U(128, 9);
                Count++;
                break;
            case 18 or 19 when bits.Length >= 168:
                Sum += bits.Mmsi + bits.S(57, 28) + bits.S(85, 27) + bits.U(46, 10) + bits.U(112, 12) + bits.U(124, 9);
                Count++;
                break;
        }
        return Trouble.None;
    }
}

/// <summary>All fields of all types, kept in memory until the next message.</summary>
internal struct AllFields(FieldValues values) : IMessageSink
{
    public long Count, Sum;

    public Trouble Take(in SixBits bits, in Reception reception)
    {
        var trouble = MessageLayout.Check(bits);
        if (trouble != Trouble.None) return trouble;
        values.Clear();
        var taker = new FieldValuesTaker(values);
        MessageLayout.Fields(ref taker, bits);
        Count++;
        Sum += values.Count;
        return Trouble.None;
    }
}
