namespace Pantau.Maritime.Fields;

/// <summary>The names of the fields inside binary messages.</summary>
public static class BinaryNames
{
    private static FieldName Field(string text) => new(text);

    public static readonly FieldName OffPos = Field("off_pos"), Alarm = Field("alarm"), StatExt = Field("stat_ext"), AnaInt = Field("ana_int"), AnaExt1 = Field("ana_ext1"), AnaExt2 = Field("ana_ext2"), Racon = Field("racon"), RaconText = Field("racon_text"), Light = Field("light"), LightText = Field("light_text"),
        Lastport = Field("lastport"), Departure = Field("departure"), Nextport = Field("nextport"), Dangerous = Field("dangerous"), Imdcat = Field("imdcat"), Unid = Field("unid"), Amount = Field("amount"), UnitCode = Field("unit"),
        Month = Field("month"), Day = Field("day"), Tidals = Field("tidals"), FromHour = Field("from_hour"), FromMin = Field("from_min"), ToHour = Field("to_hour"), ToMin = Field("to_min"), Cdir = Field("cdir"), Cspeed = Field("cspeed"),
        Linkage = Field("linkage"), Arrival = Field("arrival"), Portname = Field("portname"), Persons = Field("persons"),
        Vin = Field("vin"), Length = Field("length"), Beam = Field("beam"), Hazard = Field("hazard"), HazardText = Field("hazard_text"), Loaded = Field("loaded"), LoadedText = Field("loaded_text"), SpeedQ = Field("speed_q"), CourseQ = Field("course_q"), HeadingQ = Field("heading_q"),
        Wspeed = Field("wspeed"), Wgust = Field("wgust"), Wdir = Field("wdir"), Wgustdir = Field("wgustdir"), Humidity = Field("humidity"), Airtemp = Field("airtemp"), Dewpoint = Field("dewpoint"), Pressure = Field("pressure"), PressureTend = Field("pressuretend"), VisGreater = Field("visgreater"), Visibility = Field("visibility"),
        Waterlevel = Field("waterlevel"), Leveltrend = Field("leveltrend"), Cspeed2 = Field("cspeed2"), Cdir2 = Field("cdir2"), Cdepth2 = Field("cdepth2"), Cspeed3 = Field("cspeed3"), Cdir3 = Field("cdir3"), Cdepth3 = Field("cdepth3"),
        Waveheight = Field("waveheight"), Waveperiod = Field("waveperiod"), Wavedir = Field("wavedir"), Swellheight = Field("swellheight"), Swellperiod = Field("swellperiod"), Swelldir = Field("swelldir"),
        Seastate = Field("seastate"), Watertemp = Field("watertemp"), Preciptype = Field("preciptype"), PreciptypeText = Field("preciptype_text"), Salinity = Field("salinity"), Ice = Field("ice"), IceText = Field("ice_text");
}
