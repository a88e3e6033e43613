using System.Globalization;
using System.Text;
using Pantau.Maritime.Nmea;
using Pantau.Maritime.Writing;

namespace Pantau.Maritime.Tests;

/// <summary>Broken sentences by the hundred thousand (by the ten million with PANTAU_MUTATIONS=10000000): none may throw, each is counted.</summary>
public sealed class MutationTests
{
    private static readonly string[] Seeds =
    [
        "AIVDM,1,1,,A,15RTgt0PAso;90TKcjM8h6g208CQ,0", "AIVDM,1,1,,A,402R3KiutRk0p19WG`Eh2W700<03,0", "AIVDM,2,1,1,A,55?MbV02;H;s<HtKR20EHE:0@T4@Dn2222222216L961O5Gf0NSQEp6ClRp8,0", "AIVDM,2,2,1,A,88888888880,2",
        "AIVDM,1,1,,B,6B?n;be:cbapalgc;i6?Ow4,2", "AIVDM,1,1,,B,8h30otA?0@<o;NPPPP<j>nD4339,0", "AIVDM,1,1,,B,<5?SIj1;GbD07??4,0", "AIVDM,1,1,,A,B5O3hLP00H`<TQ7mMlqgwwWUoP06,0", "AIVDM,1,1,,A,E>lt;KLab21@1bb@I@@@@@@@@@@D8k2tnmvs000003v0@,2",
        "AIVDM,1,1,,A,H42O55lt0000000D3nink000?0500,0", "AIVDM,1,1,,A,I6SWo?8P00a3PKpEKEVj0?vNP<65,0", "AIVDM,1,1,,A,JB3R0GO7p>vQL8tjw0b5hqpd0706kh9d3lR2vbl0400,2", "AIVDM,1,1,,B,KC5E2b@U19PFdLbMuc5=ROv62<7m,0", "AIVDM,1,1,,A,;03sl8AvA;5AO7gPS2`0RTw00@8n,0",
    ];

    [Fact]
    public void No_broken_sentence_breaks_the_reading()
    {
        var count = int.Parse(Environment.GetEnvironmentVariable("PANTAU_MUTATIONS") ?? "200000", CultureInfo.InvariantCulture);
        var json = new AivdmReader<JsonLines>(new JsonLines(Stream.Null, new WritingOptions(Parts: true)));
        var csv = new AivdmReader<CsvRows>(new CsvRows(Stream.Null));
        var random = new Random(20);
        var line = new byte[512];
        // The same lines in blocks, where common ones are read another way: what comes out is the same.
        var blocks = new AivdmReader<JsonLines>(new JsonLines(Stream.Null, new WritingOptions(Parts: true)));
        var block = new byte[1 << 16];
        var held = 0;
        for (var i = 0; i < count; i++)
        {
            var length = Mutate(random, line);
            json.Line(line.AsSpan(0, length));
            if (held + length + 1 > block.Length) held = Rest(blocks, block, held);
            line.AsSpan(0, length).Replace((byte)'\n', (byte)'.');
            line.AsSpan(0, length).CopyTo(block.AsSpan(held));
            block[held + length] = (byte)'\n';
            held += length + 1;
            if (i % 4 == 0) csv.Line(line.AsSpan(0, length));
        }
        json.End([]);
        Rest(blocks, block, held);
        blocks.End([]);
        Assert.InRange(blocks.Counts.Messages, json.Counts.Messages - count / 1000, json.Counts.Messages + count / 1000);
        Assert.InRange(json.Counts.Lines, count * 9L / 10, count);
        // Most mutations keep the checksum right, so that they reach the layouts.
        Assert.InRange(json.Counts.Messages, count / 20, count);
        Assert.True(Enum.GetValues<Trouble>().Count(t => t is not (Trouble.None or Trouble.BadTagBlock) && json.Counts.Of(t) > 0) >= 7, string.Join(", ", json.Counts.Troubles));
    }

    private static int Rest(AivdmReader<JsonLines> reader, byte[] block, int held)
    {
        Assert.Equal(held, reader.Read(block.AsSpan(0, held)));
        return 0;
    }

    private static int Mutate(Random random, byte[] line)
    {
        var body = Seeds[random.Next(Seeds.Length)];
        Span<byte> text = stackalloc byte[300];
        var length = Encoding.ASCII.GetBytes(body, text);
        for (var changes = random.Next(4); changes > 0; changes--)
        {
            var at = random.Next(length);
            switch (random.Next(5))
            {
                // The type of the message, so that every layout meets every length.
                case 0 when body.StartsWith("AIVDM,1,1", StringComparison.Ordinal): text[14] = (byte)(random.Next(40) + 48); break;
                case 1: text[at] = (byte)(random.Next(40) + 48); break;
                case 2: text[at] = (byte)random.Next(256); break;
                case 3: length = Math.Max(1, at); break;
                default:
                    var more = random.Next(100);
                    for (var i = 0; i < more && length < text.Length; i++) text[length++] = (byte)(random.Next(24) + 96);
                    break;
            }
        }
        line[0] = (byte)'!';
        text[..length].CopyTo(line.AsSpan(1));
        var sum = Checksum.Of(text[..length]) ^ (random.Next(20) == 0 ? 1 : 0);
        var tail = $"*{sum:X2}";
        return 1 + length + Encoding.ASCII.GetBytes(tail, line.AsSpan(1 + length));
    }
}
