using System.IO.Compression;
using System.Text;

namespace Pantau.Fuzz;

/// <summary>Good inputs for the parsers of data.</summary>
internal static class DataSeeds
{
    public static IReadOnlyList<byte[]> Lists { get; } = Texts(
        "<CONSOLIDATED_LIST dateGenerated=\"2026-01-02\"><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>SAMPLE</FIRST_NAME><SECOND_NAME>PERSON</SECOND_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPi.900</REFERENCE_NUMBER><LISTED_ON>2016-03-02</LISTED_ON><NAME_ORIGINAL_SCRIPT>김철수</NAME_ORIGINAL_SCRIPT><INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Sam P</ALIAS_NAME></INDIVIDUAL_ALIAS><INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1960-01-02</DATE></INDIVIDUAL_DATE_OF_BIRTH><INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>A1</NUMBER></INDIVIDUAL_DOCUMENT></INDIVIDUAL></INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>",
        "<export xmlns=\"http://eu.europa.ec/fpi/fsd/export\" generationDate=\"2026-01-02\"><sanctionEntity euReferenceNumber=\"EU.1.2\" logicalId=\"7\"><regulation programme=\"PRK\" publicationDate=\"2016-03-01\"/><subjectType code=\"person\" classificationCode=\"P\"/><nameAlias wholeName=\"Sample Person\" strong=\"true\"/><birthdate circa=\"true\" year=\"1961\"/></sanctionEntity></export>",
        "<Designations><DateGenerated>01/02/2026</DateGenerated><Designation><UniqueID>XYZ0001</UniqueID><DateDesignated>03/04/2020</DateDesignated><Names><Name><Name6>SAMPLE SHIP</Name6><NameType>Primary Name</NameType></Name></Names><RegimeName>Regime</RegimeName><IndividualEntityShip>Ship</IndividualEntityShip><ShipDetails><Ship><IMONumbers><IMONumber>9074729</IMONumber></IMONumbers></Ship></ShipDetails></Designation></Designations>",
        "<sdnList xmlns=\"http://tempuri.org/sdnList.xsd\"><publshInformation><Publish_Date>01/02/2026</Publish_Date><Record_Count>1</Record_Count></publshInformation><sdnEntry><uid>5</uid><lastName>SAMPLE STAR</lastName><sdnType>Vessel</sdnType><programList><program>TEST</program></programList><akaList><aka><type>f.k.a.</type><category>strong</category><lastName>OLD STAR</lastName></aka></akaList></sdnEntry></sdnList>",
        "Last Updated,01/02/2026\nName 6,Name 1,Alias Type,Group Type,Group ID,DOB,Regime,Listed On\nPERSON,Sample,Primary name,Individual,12,00/00/1970,Regime,03/04/2020\nPERSON,Sam,AKA,Individual,12,,Regime,03/04/2020\n",
        "1,\"SAMPLE STAR\",\"vessel\",\"DPRK\",-0- ,\"ABCD\",\"General Cargo\",\"1,000\",\"900\",\"Land\",\"Sample Co\",\"Vessel Registration Identification IMO 9074729; DOB 02 Jan 1960; alt. Passport A1 (Land);\"\n2,\"PERSON, Sample\",\"individual\",\"DPRK\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n",
        "{\"id\":\"a\",\"schema\":\"Vessel\",\"caption\":\"Sample Star\",\"properties\":{\"name\":[\"Sample Star\"],\"imoNumber\":[\"IMO9074729\"],\"previousName\":[\"Old Star\"]},\"datasets\":[\"x\"]}\n{\"id\":\"s\",\"schema\":\"Sanction\",\"properties\":{\"entity\":[\"a\"],\"program\":[\"TEST\"],\"listingDate\":[\"2020-04-03\"]}}\n",
        "\"id\",\"schema\",\"name\",\"aliases\",\"birth_date\",\"countries\",\"addresses\",\"identifiers\",\"sanctions\",\"phones\",\"emails\",\"dataset\",\"first_seen\"\n\"a\",\"Vessel\",\"Sample Star\",\"Old Star;\"\"Star; the Older\"\"\",\"\",\"kp\",\"\",\"9074729\",\"TEST\",\"\",\"\",\"x\",\"2020-04-03\"\n");

    public static IReadOnlyList<byte[]> Names { get; } = Texts(
        "Kim Chol-su\n김철수\n金哲洙\nKIM, Chol Su\n", "Ри Чон Хёк\nRi Jong Hyok\nLee Jung-hyuk\n", "MV Victory 3\nVictory\nM/V VICTORY III\n", "Korea Mining Development Trading Corp.\nKOMID Co., Ltd\n조선광업개발무역회사\n",
        "محمد علي\nMohammed Ali\nMohamad Aly\n", "ООО «Звезда»\nZvezda LLC\n星星有限公司\n", "Wang Hsiao-ming\n王小明\nWong Siu Ming\nおうしょうめい\n");

    public static IReadOnlyList<byte[]> Sentences { get; } =
    [
        .. Texts(
            "!AIVDM,1,1,,A,13u?etPv2;0n:dDPwUM1U1Cb069D,0*24\n\\s:r1,c:1600000000*5B\\!AIVDM,1,1,,B,15M67FC000G?ufbE`FepT@3n00Sa,0*5C\n",
            "!AIVDM,2,1,1,A,55?MbV02;H;s<HtKR20EHE:0@T4@Dn2222222216L961O5Gf0NSQEp6ClRp8,0*1C\n!AIVDM,2,2,1,A,88888888880,2*25\n1600000000,!AIVDM,1,1,,A,403OviQuMGCqWrRO9>E6fE700@GO,0*4D\n"),
        Packed("!AIVDM,1,1,,A,13u?etPv2;0n:dDPwUM1U1Cb069D,0*24\n"),
    ];

    public static IReadOnlyList<byte[]> Tracks { get; } =
    [
        .. Texts(
            "mmsi,timestamp,lat,lon,sog,cog,imo,name,callsign,flag,draught\n" + string.Concat(Enumerable.Range(0, 40).Select(i => $"445000001,2024-05-01T{i / 6:00}:{i % 6 * 10:00}:00Z,{38.5 + (i * 0.001):0.0000},124.{600 + i},0.3,90,9074729,SAMPLE,ABCD,KP,6.1\n412000002,2024-05-01T{i / 6:00}:{i % 6 * 10:00}:30Z,{38.5 + (i * 0.001):0.0000},124.{601 + i},0.2,90,,OTHER,,CN,\n")),
            "# Timestamp,Type of mobile,MMSI,Latitude,Longitude,Navigational status,ROT,SOG,COG,Heading,IMO,Callsign,Name,Ship type,Cargo type,Width,Length,Type of position fixing device,Draught,Destination,ETA,Data source type,A,B,C,D\n01/05/2024 00:00:00,Class A,445000001,38.5,124.6,Under way using engine,,10.1,90,91,9074729,ABCD,SAMPLE,Cargo,,20,120,GPS,6.1,X,,AIS,,,,\n",
            "MMSI,BaseDateTime,LAT,LON,SOG,COG,Heading,VesselName,IMO,CallSign,VesselType,Status,Length,Width,Draft,Cargo,TransceiverClass\n445000001,2024-05-01T00:00:00,38.5,124.6,10.1,90,91,SAMPLE,IMO9074729,ABCD,70,0,120,20,6.1,70,A\n",
            "\\c:1714521600*58\\!AIVDM,1,1,,A,13u?etPv2;0n:dDPwUM1U1Cb069D,0*24\n"),
        Packed("mmsi,timestamp,lat,lon\n445000001,2024-05-01T00:00:00Z,38.5,124.6\n"),
    ];

    public static IReadOnlyList<byte[]> Notes { get; } = Texts(
        "pantau.example/log\n20\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\n— pantau.example/log AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
        "c2sp.org/tlog-proof@v1\nindex 3\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\npantau.example/log\n20\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\n— pantau.example/log AAAA\n",
        "pantau.example/log+00000000+AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", "PRIVATE+KEY+pantau.example/log+00000000+AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", "{\"type\":\"intake\",\"hash\":\"sha256:00\",\"file\":\"a.txt\"}");

    public static IReadOnlyList<byte[]> ModelAnswers { get; } = Texts(
        "{\"claims\":[{\"kind\":\"transfer\",\"actor\":\"KP\",\"recipient\":\"RU\",\"item\":\"arms\",\"quantity\":{\"min\":1,\"max\":null,\"unit\":\"container\"},\"modality\":\"asserted\",\"quote\":\"x\"}]}", "Here it is:\n```json\n[{\"kind\":\"denial\",\"quote\":\"y\"}]\n```\n");

    public static IReadOnlyList<string> LawFiles(string folder) => [.. Directory.GetFiles(folder, "*.yaml").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<byte[]> Law(string folder) => [.. LawFiles(folder).Select(f => Encoding.UTF8.GetBytes($"# {f}\n{File.ReadAllText(Path.Combine(folder, f))}"))];

    private static byte[][] Texts(params string[] texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];

    private static byte[] Packed(string text)
    {
        using var to = new MemoryStream();
        using (var gzip = new GZipStream(to, CompressionLevel.Fastest)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return to.ToArray();
    }
}
