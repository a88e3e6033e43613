using System.Runtime.CompilerServices;
using Pantau.Maritime.Bits;

namespace Pantau.Maritime.Nmea;

/// <summary>
/// Reads NMEA logs line by line and hands each AIS message to a sink. It allocates nothing a line; what is wrong is counted
/// by kind, and the reading goes on.
/// </summary>
public sealed class AivdmReader<TSink>(TSink sink)
    where TSink : struct, IMessageSink
{
    // Five slots on the air are 1008 bits; a little more is let through, as some stations pad.
    private const int MostCharacters = 192;
    private readonly byte[] bits = new byte[MostCharacters * 6 / 8 + Armour.Slack + 64];
    private readonly Assembler assembler = new();
    private TSink sink = sink;
    private int dirty;

    /// <summary>What was read and what went wrong.</summary>
    public ReadingCounts Counts { get; } = new();

    /// <summary>The sink, with what it gathered.</summary>
    public ref TSink Sink => ref sink;

    /// <summary>Reads the whole lines of a block.</summary>
    /// <returns>How many bytes were read: up to and with the last line feed.</returns>
    public int Read(ReadOnlySpan<byte> block)
    {
        var at = 0;
        while (true)
        {
            // Two looks at the line at once find its end and its checksum, where it is of the common form.
            if (CommonLine.TryRead(block[at..], out var common))
            {
                at += common.Next;
                Counts.Lines++;
                Counts.Sentences++;
                Message(block[(at - common.Next + 14)..], common.Star - 16, common.Fill, new Reception(0, common.Channel, common.Own));
                continue;
            }
            var length = block[at..].IndexOf((byte)'\n');
            if (length < 0) return at;
            Line(block.Slice(at, length));
            at += length + 1;
        }
    }

    /// <summary>Reads what is left without a line feed, and counts the messages that never became whole.</summary>
    public void End(ReadOnlySpan<byte> rest)
    {
        if (!rest.IsEmpty) Line(rest);
        assembler.End(Counts);
    }

    /// <summary>Reads one line.</summary>
    public void Line(ReadOnlySpan<byte> line)
    {
        if (line.Length > 0 && line[^1] == '\r') line = line[..^1];
        if (line.IsEmpty || line[0] == '#') return;
        Counts.Lines++;
        TagBlock tag = default;
        if (line[0] == '!')
        {
            Sentence(line, tag);
            return;
        }
        var start = line[0] == '\\' ? Tagged(line, ref tag) : line.IndexOf((byte)'!');
        if (start < 0 || start >= line.Length || line[start] != '!')
        {
            Counts.Count(Trouble.NoSentence);
            return;
        }
        if (line[0] != '\\') tag = new TagBlock(ReceiveTime.Find(line[..start]), 0, 0);
        Sentence(line[start..], tag);
    }

    private int Tagged(ReadOnlySpan<byte> line, ref TagBlock tag)
    {
        var end = line[1..].IndexOf((byte)'\\');
        if (end < 0) return line.IndexOf((byte)'!');
        if (!TagBlock.TryRead(line.Slice(1, end), out tag)) Counts.Count(Trouble.BadTagBlock);
        var start = end + 2;
        return start < line.Length && line[start] == '!' ? start : line.IndexOf((byte)'!');
    }

    private void Sentence(ReadOnlySpan<byte> text, in TagBlock tag)
    {
        if (text.Length < 6 || text[3] != 'V' || text[4] != 'D' || (text[5] | 2) != 'O')
        {
            Counts.Count(Trouble.NoSentence);
            return;
        }
        var star = text.Length > 3 && text[^3] == '*' ? text.Length - 3 : text.IndexOf((byte)'*');
        if (star < 0 || star + 2 >= text.Length)
        {
            Counts.Count(Trouble.NoChecksum);
            return;
        }
        if (Checksum.Of(text[1..star]) != Checksum.Hex(text[star + 1], text[star + 2]))
        {
            Counts.Count(Trouble.BadChecksum);
            return;
        }
        var received = tag.Milliseconds;
        if (received == 0 && star + 4 < text.Length) received = ReceiveTime.Find(text[(star + 3)..]);
        if (text.Length > 20 && text[6] == ',' && text[7] == '1' && text[8] == ',' && text[9] == '1' && text[10] == ',' && text[11] == ',' && text[13] == ',' && star > 15 && text[star - 2] == ',')
        {
            // The common form: one part, no sequence number, a channel of one letter.
            Counts.Sentences++;
            Message(text[14..], star - 16, text[star - 1] - '0', new Reception(received, text[12], text[5] == 'O'));
            return;
        }
        Any(text, star, received, tag);
    }

    private void Any(ReadOnlySpan<byte> text, int star, long received, in TagBlock tag)
    {
        if (!SentenceFields.TryRead(text[..star], out var fields))
        {
            Counts.Count(Trouble.Malformed);
            return;
        }
        Counts.Sentences++;
        var reception = new Reception(received, fields.Channel, text[5] == 'O');
        if (fields.Of == 1)
        {
            Message(text[fields.Start..], fields.Length, fields.Fill, reception);
            return;
        }
        var key = tag.Group != 0 ? (long)tag.Group << 32 : fields.Sequence + 16L * fields.Channel;
        var part = new Assembler.Part
        {
            Key = key ^ (long)tag.Source << 13,
            Number = fields.Number,
            Of = fields.Of,
            Fill = fields.Fill,
            Milliseconds = received,
            Payload = text.Slice(fields.Start, fields.Length),
        };
        if (assembler.Add(part, Counts, out var payload, out var fill, out var first)) Message(payload, payload.Length, fill, reception with { Milliseconds = first });
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Message(ReadOnlySpan<byte> text, int count, int fill, in Reception reception)
    {
        if (count <= 0 || count > MostCharacters || (uint)fill > 5)
        {
            Counts.Count(count <= 0 ? Trouble.Empty : count > MostCharacters ? Trouble.TooLong : Trouble.Malformed);
            return;
        }
        if (!Armour.Strip(text, count, bits))
        {
            Counts.Count(Trouble.BadArmour);
            return;
        }
        // What an earlier, longer message left behind reads as zero.
        var used = (count + 31) / 32 * 24 + 8;
        if (dirty > used) bits.AsSpan(used, dirty - used).Clear();
        dirty = used;
        var message = new SixBits(bits, count * 6 - fill);
        var trouble = sink.Take(message, reception);
        if (trouble == Trouble.None) Counts.Message(message.Type);
        else Counts.Count(trouble);
    }
}
