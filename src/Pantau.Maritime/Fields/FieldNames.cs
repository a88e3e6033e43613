namespace Pantau.Maritime.Fields;

/// <summary>The names of all fields that messages have.</summary>
public static class FieldNames
{
    // The columns of a table come first, in their order.
    private static readonly List<FieldName> InTables = [];

    private static FieldName Column(string text)
    {
        var name = new FieldName(text, InTables.Count);
        InTables.Add(name);
        return name;
    }

    private static FieldName Field(string text) => new(text);

    public static readonly FieldName Received = Column("received"), Type = Column("type"), Repeat = Column("repeat"), Mmsi = Column("mmsi"), Status = Column("status"), Turn = Column("turn"), Speed = Column("speed"), Accuracy = Column("accuracy"), Lon = Column("lon"), Lat = Column("lat"),
        Course = Column("course"), Heading = Column("heading"), Second = Column("second"), Timestamp = Column("timestamp"), Imo = Column("imo"), Callsign = Column("callsign"), Shipname = Column("shipname"), Shiptype = Column("shiptype"), ToBow = Column("to_bow"), ToStern = Column("to_stern"), ToPort = Column("to_port"), ToStarboard = Column("to_starboard"),
        Draught = Column("draught"), Destination = Column("destination"), Eta = Column("eta"), Epfd = Column("epfd"), Alt = Column("alt"), DestMmsi = Column("dest_mmsi"), Dac = Column("dac"), Fid = Column("fid"), AidType = Column("aid_type"), AidName = Column("name"), Message = Column("text"), Data = Column("data");

    /// <summary>How many columns a table of messages has.</summary>
    public static int Columns => InTables.Count;

    /// <summary>The fields that have a column, in their order.</summary>
    public static IReadOnlyList<FieldName> Columned => InTables;

    public static readonly FieldName StatusText = Field("status_text"), Maneuver = Field("maneuver"), Raim = Field("raim"), Radio = Field("radio"), EpfdText = Field("epfd_text"), AisVersion = Field("ais_version"), ShiptypeText = Field("shiptype_text"), Dte = Field("dte"), Seqno = Field("seqno"), Retransmit = Field("retransmit"),
        Regional = Field("regional"), Reserved = Field("reserved"), Cs = Field("cs"), Display = Field("display"), Dsc = Field("dsc"), Band = Field("band"), Msg22 = Field("msg22"), Assigned = Field("assigned"), AidTypeText = Field("aid_type_text"), OffPosition = Field("off_position"), VirtualAid = Field("virtual_aid"), Gnss = Field("gnss"),
        Part = Field("part"), Vendorid = Field("vendorid"), Model = Field("model"), Serial = Field("serial"), MothershipMmsi = Field("mothership_mmsi"), Addressed = Field("addressed"), Structured = Field("structured"), AppId = Field("app_id"),
        ChannelA = Field("channel_a"), ChannelB = Field("channel_b"), Txrx = Field("txrx"), Power = Field("power"), NeLon = Field("ne_lon"), NeLat = Field("ne_lat"), SwLon = Field("sw_lon"), SwLat = Field("sw_lat"), Dest1 = Field("dest1"), Dest2 = Field("dest2"), BandA = Field("band_a"), BandB = Field("band_b"), Zonesize = Field("zonesize"),
        StationType = Field("stationtype"), StationTypeText = Field("stationtype_text"), Interval = Field("interval"), Quiet = Field("quiet"),
        Mmsi1 = Field("mmsi1"), Mmsi2 = Field("mmsi2"), Mmsi3 = Field("mmsi3"), Mmsi4 = Field("mmsi4"), Type1First = Field("type1_1"), Offset1First = Field("offset1_1"), Type1Second = Field("type1_2"), Offset1Second = Field("offset1_2"), Type2First = Field("type2_1"), Offset2First = Field("offset2_1");

    internal static readonly FieldName[] Offsets = Numbered("offset"), Numbers = Numbered("number"), Timeouts = Numbered("timeout"), Increments = Numbered("increment");

    private static FieldName[] Numbered(string name) => [.. Enumerable.Range(1, 4).Select(i => Field($"{name}{i}"))];
}
