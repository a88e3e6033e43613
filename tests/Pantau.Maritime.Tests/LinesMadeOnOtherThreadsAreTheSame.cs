using System.Text;
using Pantau.Maritime.Nmea;
using Pantau.Maritime.Writing;
using Xunit;

namespace Pantau.Maritime.Tests;

public class LinesMadeOnOtherThreadsAreTheSame
{
    private const int Copies = 700;

    // Positions, a long message whose parts lie apart with another's between, the two halves of a type 24 of two ships,
    // a second half without a first, a broken line, a message cut short.
    private static readonly string[] Log =
    [
        Decoding.Sentence("AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKH,0"),
        Decoding.Sentence("AIVDM,2,1,3,B,55P5TL01VIaAL@7WKO@mBplU@<PDhh000000001S;AJ::4A80?4i@E53,0"),
        Decoding.Sentence("AIVDM,2,1,4,A,53nFBv01SJ<thHp6220H4heHTf2222222222221?50:454o<`9QSlUDp,0"),
        Decoding.Sentence("AIVDM,1,1,,A,H42O55i18tMET00000000000000,2"),
        Decoding.Sentence("AIVDM,2,2,4,A,888888888888880,2"),
        "\\s:station,c:1577836800*00\\" + Decoding.Sentence("AIVDM,1,1,,A,15RTgt0PAso;90TKcjM8h6g208CQ,0"),
        Decoding.Sentence("AIVDM,2,2,3,B,1@0000000000000,2"),
        Decoding.Sentence("AIVDM,1,1,,A,H42O55lt0000000D3nink000?0500,0"),
        Decoding.Sentence("AIVDM,1,1,,A,H3mr@L4NC=D62?P<7nmpl00@8220,0"),
        "!AIVDM,1,1,,A,15RTgt0PAso;90TKcjM8h6g208CQ,0*00",
        Decoding.Sentence("AIVDM,1,1,,A,15RTg,0"),
        Decoding.Sentence("AIVDM,1,1,,B,4025;PAuho;N>0NJbfMRhNA00D3l,0"),
    ];

    [Theory]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(true, false, true)]
    public void ByteForByte(bool scaled, bool sentinels, bool parts)
    {
        var options = new WritingOptions(scaled, sentinels, parts);
        var random = new Random(11);
        // Each copy in an order of its own, so that batches end at all places of it.
        var log = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, Copies).Select(i => string.Concat((i % 3 == 0 ? Log.OrderBy(_ => random.Next()) : Log.AsEnumerable()).Select(l => l + "\r\n")))));
        using var one = new MemoryStream();
        using var many = new MemoryStream();
        var reader = new AivdmReader<JsonLines>(new JsonLines(one, options));
        var ahead = new AivdmReader<JsonBatches>(new JsonBatches(many, options));
        reader.End(log.AsSpan(reader.Read(log)));
        ahead.End(log.AsSpan(ahead.Read(log)));
        reader.Sink.Flush();
        ahead.Sink.Flush();
        Assert.True(reader.Counts.Messages > 5000);
        Assert.True(one.Length > 0);
        Assert.Equal(reader.Counts.Messages, ahead.Counts.Messages);
        Assert.Equal(reader.Counts.Troubles, ahead.Counts.Troubles);
        Assert.True(one.ToArray().AsSpan().SequenceEqual(many.ToArray()));
    }
}
