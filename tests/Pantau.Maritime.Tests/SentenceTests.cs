using System.Text;
using Pantau.Maritime.Bits;
using Pantau.Maritime.Nmea;
using Pantau.Maritime.Writing;

namespace Pantau.Maritime.Tests;

/// <summary>Lines as logs have them: TAG blocks, receive times, parts in any order, and all that goes wrong.</summary>
public sealed class SentenceTests
{
    private static string Own(string payload = "13aG?P0P00PD;88MD5MTDww@2<0L") => Decoding.Sentence($"AIVDM,1,1,,A,{payload},0");

    [Fact]
    public void A_position_is_scaled_and_what_is_not_available_is_null()
    {
        var message = Decoding.Messages(Own()).Single();
        Assert.Equal(1, message.GetProperty("type").GetInt32());
        Assert.True(message.GetProperty("scaled").GetBoolean());
        Assert.InRange(message.GetProperty("lat").GetDouble(), -90, 90);
        Assert.Contains("\"heading\":null", message.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1565218798 ", "")]
    [InlineData("2019-08-07T22:59:58Z ", "")]
    [InlineData("[2019-08-07 22:59:58] ", "")]
    [InlineData("", ",1565218798")]
    [InlineData("", ",r003669947,1565218798")]
    [InlineData("1565218798000\t", "")]
    public void A_receive_time_stands_before_or_after(string before, string after)
    {
        var message = Decoding.Messages(before + Own() + after).Single();
        Assert.Equal("2019-08-07T22:59:58Z", message.GetProperty("received").GetString());
    }

    [Fact]
    public void A_tag_block_gives_the_time_and_a_broken_one_is_not_believed()
    {
        var tag = "s:r3669961,c:1565218798";
        var sum = Checksum.Of(Encoding.ASCII.GetBytes(tag));
        Assert.Equal("2019-08-07T22:59:58Z", Decoding.Messages($"\\{tag}*{sum:X2}\\{Own()}").Single().GetProperty("received").GetString());
        var broken = $"\\{tag}*{(byte)(sum ^ 1):X2}\\{Own()}";
        Assert.False(Decoding.Messages(broken).Single().TryGetProperty("received", out _));
        Assert.Equal(1, Decoding.Counts(broken).Of(Trouble.BadTagBlock));
    }

    [Fact]
    public void A_leap_second_is_read()
    {
        Assert.Equal(ReceiveTime.Calendar("2016-12-31T23:59:59Z"u8), ReceiveTime.Calendar("2016-12-31T23:59:60Z"u8));
        Assert.Equal(0, ReceiveTime.Calendar("2016-12-31T23:60:00Z"u8));
        Assert.Equal(0, ReceiveTime.Calendar("2023-02-29"u8));
    }

    private const string First = "AIVDM,2,1,1,A,55?MbV02;H;s<HtKR20EHE:0@T4@Dn2222222216L961O5Gf0NSQEp6ClRp8,0", Second = "AIVDM,2,2,1,A,88888888880,2";

    [Fact]
    public void Parts_come_in_any_order_and_between_others()
    {
        var a = Decoding.Sentence(First);
        var b = Decoding.Sentence(Second);
        var other = Decoding.Sentence(First.Replace(",1,A,", ",2,B,", StringComparison.Ordinal));
        var otherEnd = Decoding.Sentence(Second.Replace(",1,A,", ",2,B,", StringComparison.Ordinal));
        foreach (var log in new[] { $"{a}\n{b}", $"{b}\r\n{a}\r\n", $"{a}\n{other}\n{Own()}\n{b}\n{otherEnd}" })
        {
            var ships = Decoding.Messages(log).Where(m => m.GetProperty("type").GetInt32() == 5).ToList();
            Assert.All(ships, s => Assert.Equal("EVER DIADEM", s.GetProperty("shipname").GetString()));
            Assert.Equal(log.Contains(other, StringComparison.Ordinal) ? 2 : 1, ships.Count);
        }
    }

    [Fact]
    public void A_lost_part_is_counted_and_does_not_join_another_message()
    {
        var a = Decoding.Sentence(First);
        Assert.Equal(1, Decoding.Counts($"{a}\n{Own()}").Of(Trouble.Incomplete));
        var again = Decoding.Counts($"{a}\n{a}\n{Decoding.Sentence(Second)}");
        Assert.Equal(1, again.Of(Trouble.Incomplete));
        Assert.Equal(1, again.OfType(5));
    }

    [Theory]
    [InlineData("!AIVDM,1,1,,A,13aG?P0P00PD;88MD5MTDww@2<0L,0*00", Trouble.BadChecksum)]
    [InlineData("!AIVDM,1,1,,A,13aG?P0P00PD;88MD5MT", Trouble.NoChecksum)]
    [InlineData("$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,*47", Trouble.NoSentence)]
    [InlineData("what is this", Trouble.NoSentence)]
    public void What_is_no_sound_sentence_is_counted_by_kind(string line, Trouble kind)
    {
        var counts = Decoding.Counts(line + "\n" + Own());
        Assert.Equal(1, counts.Of(kind));
        Assert.Equal(1, counts.Messages);
    }

    [Theory]
    [InlineData("AIVDM,1,1,,A,,0", Trouble.Empty)]
    [InlineData("AIVDM,1,1,,A,13aG?P0P00PD;88MD5MTDww@2<0X,0", Trouble.BadArmour)]
    [InlineData("AIVDM,1,1,,A,13aG?P0P00PD,0", Trouble.WrongLength)]
    [InlineData("AIVDM,1,1,,A,w3aG?P0P00PD;88MD5MTDww@2<0L,0", Trouble.UnknownType)]
    [InlineData("AIVDM,1,2,,A,13aG?P0P00PD;88MD5MTDww@2<0L,0", Trouble.Malformed)]
    [InlineData("AIVDM,1,1,A,13aG?P0P00PD;88MD5MTDww@2<0L,0", Trouble.Malformed)]
    [InlineData("AIVDM,1,1,,A,13aG?P0P00PD;88MD5MTDww@2<0L,9", Trouble.Malformed)]
    public void A_sound_sentence_with_an_unsound_message_is_counted_by_kind(string body, Trouble kind)
    {
        var counts = Decoding.Counts(Decoding.Sentence(body));
        Assert.Equal(1, counts.Of(kind));
        Assert.Equal(0, counts.Messages);
    }

    [Fact]
    public void Own_ship_and_other_talkers_are_read()
    {
        foreach (var talker in new[] { "AIVDO", "BSVDM", "ABVDM", "ANVDM", "SAVDM" })
            Assert.Single(Decoding.Messages(Decoding.Sentence($"{talker},1,1,,,13aG?P0P00PD;88MD5MTDww@2<0L,0")));
    }

    [Fact]
    public void The_two_parts_of_type_24_come_together_or_each_on_its_own()
    {
        var a = Decoding.Sentence("AIVDM,1,1,,A,H42O55i18tMET00000000000000,2");
        var b = Decoding.Sentence("AIVDM,1,1,,A,H42O55lt0000000D3nink000?0500,0");
        var both = Decoding.Messages($"{a}\n{b}").Single();
        Assert.Equal("PROGUY", both.GetProperty("shipname").GetString());
        Assert.Equal("TC6163", both.GetProperty("callsign").GetString());
        Assert.Equal(["A", "B"], Decoding.Messages($"{a}\n{b}", new WritingOptions(Parts: true)).Select(m => m.GetProperty("part").GetString()));
    }

    [Fact]
    public void The_quick_stripping_of_armour_is_the_slow_one()
    {
        var random = new Random(7);
        for (var n = 1; n <= 190; n++)
        {
            var text = new byte[n];
            for (var i = 0; i < n; i++)
            {
                var six = random.Next(64);
                text[i] = (byte)(six < 40 ? six + 48 : six + 56);
            }
            byte[] quick = new byte[300], slow = new byte[300];
            Assert.True(Armour.Strip(text, n, quick));
            Assert.True(Armour.StripSlowly(text, slow));
            Assert.Equal(slow[..(n * 6 / 8 + 8)], quick[..(n * 6 / 8 + 8)]);
            text[random.Next(n)] = (byte)"X^_/x~\u007f"[random.Next(7)];
            Assert.False(Armour.Strip(text, n, quick));
            Assert.False(Armour.StripSlowly(text, slow));
        }
    }

    [Fact]
    public void The_quick_checksum_is_the_slow_one()
    {
        var random = new Random(3);
        for (var n = 0; n < 200; n++)
        {
            var text = new byte[n];
            random.NextBytes(text);
            Assert.Equal(text.Aggregate((byte)0, (sum, b) => (byte)(sum ^ b)), Checksum.Of(text));
        }
    }
}
