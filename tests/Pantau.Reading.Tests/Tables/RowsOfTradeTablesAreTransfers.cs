using System.Text;
using Pantau.Documents;
using Pantau.Model;
using Pantau.Reading.Claims;
using Pantau.Tests;

namespace Pantau.Reading.Tests.Tables;

public sealed class RowsOfTradeTablesAreTransfers
{
    private static readonly DocumentReader Reader = DocumentReader.Load(Repository.PathOf("languages"));

    private static IReadOnlyList<Claim> Read(string csv, string name = "trade.csv")
    {
        var extraction = TextExtractor.Extract(Encoding.UTF8.GetBytes(csv), name);
        Assert.True(extraction.Document is not null, extraction.Problem);
        return Reader.Read(extraction.Document, "sha256:" + new string('0', 64), TestContext.Current.CancellationToken).Claims;
    }

    private static string Line(Claim c) => FormattableString.Invariant($"{c.Actor}>{c.Recipient} {c.Item} {c.Quantity?.Min}{(c.Quantity is null ? "-" : " " + c.Quantity.Unit)} {c.Period?.From:yyyy-MM-dd}..{c.Period?.To:yyyy-MM-dd} {c.Attribution}");

    [Fact]
    public void In_the_columns_of_un_comtrade()
    {
        var claims = Read(
            "refYear,refMonth,period,reporterISO,reporterDesc,flowCode,flowDesc,partnerISO,partnerDesc,cmdCode,cmdDesc,qtyUnitAbbr,qty,netWgt,primaryValue\n"
            + "2031,5,203105,CHN,China,M,Import,PRK,Dem. People's Rep. of Korea,2701,\"Coal; briquettes, ovoids\",kg,1250000,1250000,98000\n"
            + "2031,5,203105,RUS,Russian Federation,X,Export,PRK,Dem. People's Rep. of Korea,2710,Petroleum oils,N/A,0,500000,320000\n"
            + "2031,5,203105,RUS,Russian Federation,X,Export,W00,World,2710,Petroleum oils,kg,9,9,9\n");
        Assert.Equal(["KP>CN coal 1250.000 tonne 2031-05-01..2031-05-31 CN", "RU>KP refined-petroleum 500.000 tonne 2031-05-01..2031-05-31 RU"], claims.Select(Line));
        Assert.StartsWith("2031,5,203105,CHN", claims[0].Quote, StringComparison.Ordinal);
        Assert.Equal(claims[0].Quote.Length, claims[0].Span.Length);
        Assert.All(claims, c => Assert.Equal(("table", "en", Modality.Asserted), (c.Reader, c.Language, c.Modality)));
        Assert.Equal(claims.Count, claims.Select(c => c.Id).Distinct().Count());
    }

    [Fact]
    public void Each_slot_names_its_cell()
    {
        var claim = Assert.Single(Read("Exporter;Importer;HS code;Year;Value (USD thousand)\nCambodia;Korea, North;6109.10;2031;1.234,5\n"));
        Assert.Equal("KH>KP textiles 1234500.0 usd 2031-01-01..2031-12-31 ", Line(claim));
        Assert.Equal(["Cambodia", "Korea, North", "6109.10", "1.234,5", "2031"], claim.Trace!.Select(t => t.Words));
        Assert.All(claim.Trace!, t => Assert.True(t.Span is { } s && claim.Span.Contains(s)));
    }

    [Fact]
    public void The_flow_may_stand_in_the_title()
    {
        Assert.Equal("CN>KP machinery 12 item 2031-04-01..2031-06-30 CN", Line(Assert.Single(Read("Exports of machinery by partner\n\nReporter,Partner,HS,Period,Quantity,Unit\nCHN,PRK,8429,2031Q2,12,number of items\n"))));
        Assert.Equal("KP>CN machinery 12 item 2031-04-01..2031-06-30 CN", Line(Assert.Single(Read("Imports of machinery by partner\n\nReporter,Partner,HS,Period,Quantity,Unit\nCHN,PRK,8429,2031Q2,12,number of items\n"))));
    }

    [Theory]
    [InlineData("de", "Ausfuhrland;Bestimmungsland;HS-Code;Zeitraum;Menge;Einheit\nNordkorea;China;2701;Mai 2031;120;Tonnen\n", "KP>CN coal 120 tonne 2031-05-01..2031-05-31 ")]
    [InlineData("es", "País de origen;País de destino;Partida arancelaria;Año;Cantidad (toneladas)\nCorea del Norte;China;2701;2031;120\n", "KP>CN coal 120 tonne 2031-01-01..2031-12-31 ")]
    [InlineData("fr", "Pays exportateur;Pays importateur;Code SH;Période;Poids net;Unité\nCorée du Nord;Chine;2701;mai 2031;120;tonnes\n", "KP>CN coal 120 tonne 2031-05-01..2031-05-31 ")]
    [InlineData("id", "Negara asal;Negara tujuan;Kode HS;Periode;Jumlah;Satuan\nKorea Utara;Tiongkok;2701;Mei 2031;120;ton\n", "KP>CN coal 120 tonne 2031-05-01..2031-05-31 ")]
    [InlineData("it", "Paese esportatore;Paese di destinazione;Codice SA;Periodo;Quantità;Unità di misura\nCorea del Nord;Cina;2701;maggio 2031;120;tonnellate\n", "KP>CN coal 120 tonne 2031-05-01..2031-05-31 ")]
    [InlineData("ja", "輸出国,輸入国,HSコード,年月,数量(トン)\n北朝鮮,中国,2701,2031年5月,120\n", "KP>CN coal 120 tonne 2031-05-01..2031-05-31 ")]
    [InlineData("ko", "수출국,수입국,HS코드,연월,중량(톤)\n북한,중국,2701,2031년 5월,120\n", "KP>CN coal 120 tonne 2031-05-01..2031-05-31 ")]
    [InlineData("nl", "Land van herkomst;Land van bestemming;GN-code;Periode;Hoeveelheid;Eenheid\nNoord-Korea;China;2701;mei 2031;120;ton\n", "KP>CN coal 120 tonne 2031-05-01..2031-05-31 ")]
    [InlineData("ru", "Страна происхождения;Страна назначения;Код ТН ВЭД;Период;Вес нетто;Ед. изм.\nКНДР;Китай;2701;май 2031;120;тонн\n", "KP>CN coal 120 tonne 2031-05-01..2031-05-31 ")]
    [InlineData("zh", "出口国,目的国,商品编码,数据年月,数量,计量单位\n朝鲜,中国,2701,2031年5月,120,吨\n", "KP>CN coal 120 tonne 2031-05-01..2031-05-31 ")]
    public void Heads_are_known_in_every_language(string language, string table, string wanted)
    {
        var claim = Assert.Single(Read(table));
        Assert.Equal(wanted, Line(claim));
        Assert.Equal(language, claim.Language);
    }

    [Theory]
    [InlineData("报告国,贸易伙伴,进出口,商品编码,年份,数量,单位\n中国,朝鲜,进口,2701,2031,120,吨\n")]
    [InlineData("신고국,상대국,수출입구분,품목번호,연도,중량,단위\n중국,북한,수입,2701,2031,120,톤\n")]
    [InlineData("Meldeland;Partnerland;Verkehrsrichtung;Warennummer;Jahr;Menge;Maßeinheit\nChina;Nordkorea;Einfuhr;2701;2031;120;Tonnen\n")]
    [InlineData("Страна отчётности;Партнёр;Направление;Код ТН ВЭД;Год;Вес нетто;Единица измерения\nКитай;КНДР;импорт;2701;2031;120;тонн\n")]
    public void Who_reports_and_the_flow_are_known_in_other_languages(string table) => Assert.Equal("KP>CN coal 120 tonne 2031-01-01..2031-12-31 CN", Line(Assert.Single(Read(table))));

    [Fact]
    public void Without_a_direction_a_row_says_nothing() => Assert.Empty(Read("Reporter,Partner,HS,Period,Quantity,Unit\nCHN,PRK,8429,2031Q2,12,u\n"));

    [Fact]
    public void A_row_of_zeros_tells_of_no_trade() => Assert.Empty(Read("Flow,Reporter,Partner,HS,Year,Quantity (t)\nImport,CHN,PRK,2701,2031,0\n"));

    [Theory]
    [InlineData("2601", "iron-ore")]
    [InlineData("2603", "minerals")]
    [InlineData("270900", "crude-oil")]
    [InlineData("0307", "seafood")]
    [InlineData("307", "seafood")]
    [InlineData("7207", "minerals")]
    [InlineData("6203.42", "textiles")]
    [InlineData("4403", "timber")]
    [InlineData("8901", "vessel")]
    [InlineData("8471", "machinery")]
    [InlineData("870323", "vehicles")]
    [InlineData("880212", "helicopter")]
    [InlineData("930630", "munitions")]
    public void Hs_codes_are_items(string code, string item) => Assert.Equal(item, Assert.Single(Read($"Flow,Reporter,Partner,HS,Year,Quantity (kg)\nImport,CHN,PRK,{code},2031,5\n")).Item);

    [Fact]
    public void Goods_without_a_code_are_known_by_their_name() => Assert.Equal("coal", Assert.Single(Read("Flow,Reporter,Partner,Commodity,Year,Net weight (kg)\nImport,CHN,PRK,Coal,2031,5\n")).Item);

    [Fact]
    public void A_unit_that_is_not_known_leaves_the_quantity_open()
    {
        var claim = Assert.Single(Read("Flow,Reporter,Partner,HS,Year,Quantity,Unit\nImport,CHN,PRK,2701,2031,5,hogshead\n"));
        Assert.Null(claim.Quantity);
        Assert.Contains("without a unit", Assert.Single(claim.Notes!), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hundred_thousand_rows_are_read_soon()
    {
        var rows = new StringBuilder("Flow,Reporter,Partner,HS,Year,Quantity (kg)\n");
        for (var i = 0; i < 100_000; i++) rows.Append($"Import,CHN,PRK,2701,2031,{i + 1}\n");
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(100_000, Read(rows.ToString()).Count);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"took {clock.Elapsed}");
    }

    [Fact]
    public void A_file_of_words_that_is_no_yaml_is_told_of_in_words()
    {
        var folder = Directory.CreateTempSubdirectory("pantau-words-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "common"));
        foreach (var broken in new[] { "hs: {a: [\"1\"", "hs:\n  ? [[[[", "a: 1\na: 2\n", "x: [*a]", "hs:\n  boots: [\"64\"]\n" })
        {
            File.WriteAllText(Path.Combine(folder, "common", "states.yaml"), "KP: [prk]\n");
            File.WriteAllText(Path.Combine(folder, "common", "commodities.yaml"), broken);
            Assert.Throws<Pantau.Reading.Packs.PackException>(() => Pantau.Reading.Tables.TradeWords.Load(folder));
        }
        Directory.Delete(folder, true);
    }

    [Fact]
    public void Every_file_of_words_is_whole()
    {
        var words = Pantau.Reading.Tables.TradeWords.Load(Repository.PathOf("languages"));
        Assert.NotNull(words);
    }
}
