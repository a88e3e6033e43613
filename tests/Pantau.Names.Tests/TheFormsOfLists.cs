using System.Text;
using CsCheck;
using Pantau.Names.Listings;
using Pantau.Names.Lists;

namespace Pantau.Tests;

public sealed class TheFormsOfLists
{
    private const string Eu = """
        <export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-01-02">
          <sanctionEntity euReferenceNumber="EU.1.2" logicalId="7"><regulation programme="PRK" publicationDate="2016-03-01"/><subjectType code="person" classificationCode="P"/>
            <nameAlias wholeName="Sample Person" strong="true" function="Clerk" gender="F"/><nameAlias wholeName="S. Person" strong="false"/>
            <birthdate circa="true" year="1961" city="Town" countryDescription="Land"/><identification number="A1234567" identificationTypeCode="passport" countryDescription="Land"/></sanctionEntity>
        </export>
        """;

    private const string Uk = """
        <Designations><DateGenerated>01/02/2026</DateGenerated><Designation><UniqueID>XYZ0001</UniqueID><DateDesignated>03/04/2020</DateDesignated>
          <Names><Name><Name6>SAMPLE SHIP</Name6><NameType>Primary Name</NameType></Name></Names><RegimeName>Sample Regime</RegimeName><IndividualEntityShip>Ship</IndividualEntityShip>
          <ShipDetails><Ship><IMONumbers><IMONumber>9074729</IMONumber></IMONumbers><CurrentBelievedFlags><CurrentBelievedFlag>Land</CurrentBelievedFlag></CurrentBelievedFlags></Ship></ShipDetails></Designation></Designations>
        """;

    private const string Ofsi = "Last Updated,01/02/2026\nName 6,Name 1,Alias Type,Group Type,Group ID,DOB,Regime,Listed On\nPERSON,Sample,Primary name,Individual,12,00/00/1970,Sample Regime,03/04/2020\nPERSON,Sam,AKA,Individual,12,,Sample Regime,03/04/2020\n";

    private const string Ofac = """
        <sdnList xmlns="http://tempuri.org/sdnList.xsd"><publshInformation><Publish_Date>01/02/2026</Publish_Date><Record_Count>1</Record_Count></publshInformation>
          <sdnEntry><uid>5</uid><lastName>SAMPLE STAR</lastName><sdnType>Vessel</sdnType><programList><program>TEST</program></programList>
            <idList><id><idType>Vessel Registration Identification</idType><idNumber>IMO 9074729</idNumber></id></idList><akaList><aka><type>f.k.a.</type><category>strong</category><lastName>OLD STAR</lastName></aka></akaList>
            <vesselInfo><callSign>ABCD</callSign><vesselFlag>Land</vesselFlag></vesselInfo></sdnEntry></sdnList>
        """;

    private const string Ftm = """
        {"id":"a","schema":"Vessel","caption":"Sample Star","properties":{"name":["Sample Star"],"imoNumber":["IMO9074729"],"previousName":["Old Star"]},"datasets":["x"]}
        {"id":"s","schema":"Sanction","properties":{"entity":["a"],"program":["TEST"],"listingDate":["2020-04-03"]}}
        """;

    private const string Targets = "\"id\",\"schema\",\"name\",\"aliases\",\"birth_date\",\"countries\",\"addresses\",\"identifiers\",\"sanctions\",\"phones\",\"emails\",\"dataset\",\"first_seen\"\n\"a\",\"Vessel\",\"Sample Star\",\"Old Star;\"\"Star; the Older\"\"\",\"\",\"kp\",\"\",\"9074729\",\"TEST\",\"\",\"\",\"x\",\"2020-04-03\"\n";

    public static TheoryData<string, string, string> Samples() => new()
    {
        { Eu, "eu-xml", "Person|Sample Person,S. Person|passport A1234567|PRK|2016-03-01" },
        { Uk, "uk-xml", "Vessel|SAMPLE SHIP|imo 9074729|Sample Regime|2020-04-03" },
        { Ofsi, "uk-csv", "Person|Sample PERSON,Sam PERSON||Sample Regime|2020-04-03" },
        { Ofac, "ofac-xml", "Vessel|SAMPLE STAR,OLD STAR|call-sign ABCD,imo 9074729|TEST|" },
        { Ftm, "ftm-json", "Vessel|Sample Star,Old Star|imo 9074729|TEST|2020-04-03" },
        { Targets, "targets-csv", "Vessel|Sample Star,Old Star,Star; the Older|imo 9074729|TEST|2020-04-03" },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void Become_one(string text, string format, string expected)
    {
        var load = Read(text);
        Assert.Null(load.Problem);
        Assert.Equal(format, load.List!.Format);
        var party = Assert.Single(load.List.Parties);
        Assert.Equal(expected, $"{party.Kind}|{string.Join(',', party.Names.Select(n => n.Text))}|{string.Join(',', party.Identifiers.Select(i => $"{i.Type} {i.Value}"))}|{string.Join(',', party.Programmes)}|{party.ListedOn}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body>Access denied</body></html>")]
    [InlineData("<CONSOLIDATED_LIST><INDIVIDUALS>")]
    [InlineData("<CONSOLIDATED_LIST></CONSOLIDATED_LIST>")]
    [InlineData("{\"id\":1}")]
    [InlineData("{\"id\":")]
    [InlineData("{\"id\":\"a\",\"schema\":\"Vessel\",\"properties\":{\"name\":[\"\\uD800\"]}}")]
    [InlineData("<sdnList>< \n/></sdnList>")]
    [InlineData("name,age\nx,1\n")]
    [InlineData("1,\"A\",-0- ,\"B\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n2,\"cut")]
    public void Or_are_refused_with_one_line(string text)
    {
        var load = Read(text);
        Assert.Null(load.List);
        Assert.NotEmpty(load.Problem!);
        Assert.DoesNotContain('\n', load.Problem!);
    }

    [Fact]
    public void A_property_that_stands_twice_keeps_both_values()
    {
        var load = Read("{\"id\":\"a\",\"schema\":\"Vessel\",\"properties\":{\"name\":[\"Sample Star\"],\"previousName\":[\"One\"],\"previousName\":\"Two\"}}");
        Assert.Equal(["Sample Star", "One", "Two"], load.List!.Parties[0].Names.Select(n => n.Text));
    }

    [Fact]
    public void Remarks_of_any_length_are_read()
    {
        var remarks = "Passport A1 (Land); " + string.Concat(Enumerable.Repeat("Code No. ID 1 ", 20_000));
        var load = Read($"1,\"SAMPLE\",\"individual\",\"X\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"{remarks}\"\n");
        Assert.Equal("A1", Assert.Single(load.List!.Parties[0].Identifiers).Value);
    }

    [Fact]
    public void Elements_within_elements_without_end_are_refused()
    {
        const int Deep = 200_000;
        var load = Read($"<Designations>{string.Concat(Enumerable.Repeat("<a>", Deep))}{string.Concat(Enumerable.Repeat("</a>", Deep))}</Designations>");
        Assert.Contains("deep", load.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Or_whatever_comes() => Gen.String.Sample(text => Assert.True(Read(text) is { List: null, Problem: not null } or { List: not null, Problem: null }), iter: 1000);

    [Theory]
    [InlineData("9074729", true)]
    [InlineData("IMO 9074729", true)]
    [InlineData("9074728", false)]
    [InlineData("907472", false)]
    public void And_the_check_digit_of_a_ship(string number, bool valid) => Assert.Equal(valid, ImoNumber.IsValid(number));

    private static ListLoad Read(string text) => ListFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), _ => null);
}
