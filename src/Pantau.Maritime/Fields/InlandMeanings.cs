namespace Pantau.Maritime.Fields;

/// <summary>What the codes of binary messages mean, in the words that gpsd prints.</summary>
internal static class InlandMeanings
{
    public static readonly CodeWords[] Trend = ["steady", "increasing", "decreasing", "N/A"];
    public static readonly CodeWords[] Precipitation = ["reserved", "rain", "thunderstorm", "freezing rain", "mixed/ice", "snow", "reserved", "N/A"];
    public static readonly CodeWords[] Ice = ["no", "yes", "reserved", "N/A"];
    public static readonly CodeWords[] Racon = ["No RACON installed", "RACON not monitored", "RACON operational", "RACON ERROR"];
    public static readonly CodeWords[] Light = ["No light or no monitoring", "Light ON", "Light OFF", "Light ERROR"];
    public static readonly CodeWords[] Hazard = ["0 blue cones/lights", "1 blue cone/light", "2 blue cones/lights", "3 blue cones/lights", "4 B-Flag", "Unknown"];
    public static readonly CodeWords[] Load = ["N/A (default)", "Unloaded", "Loaded", "INVALID LOAD STATUS"];

    // Inland ships are known by a number of four digits, or by the code that sea-going AIS has for them.
    private static readonly (int Code, int Sea, CodeWords Meaning)[] Ships =
    [
        (8000, 99, "Vessel, type unknown"), (8010, 79, "Motor freighter"), (8020, 89, "Motor tanker"), (8021, 80, "Motor tanker, liquid cargo, type N"), (8022, 80, "Motor tanker, liquid cargo, type C"),
        (8023, 89, "Motor tanker, dry cargo as if liquid (e.g. cement)"), (8030, 79, "Container vessel"), (8040, 80, "Gas tanker"), (8050, 79, "Motor freighter, tug"), (8060, 89, "Motor tanker, tug"),
        (8070, 79, "Motor freighter with one or more ships alongside"), (8080, 89, "Motor freighter with tanker"), (8090, 79, "Motor freighter pushing one or more freighters"), (8100, 89, "Motor freighter pushing at least one tank-ship"),
        (8110, 79, "Tug, freighter"), (8120, 89, "Tug, tanker"), (8130, 31, "Tug freighter, coupled"), (8140, 31, "Tug, freighter/tanker, coupled"), (8150, 99, "Freightbarge"), (8160, 99, "Tankbarge"),
        (8161, 90, "Tankbarge, liquid cargo, type N"), (8162, 90, "Tankbarge, liquid cargo, type C"), (8163, 99, "Tankbarge, dry cargo as if liquid (e.g. cement)"), (8170, 99, "Freightbarge with containers"), (8180, 90, "Tankbarge, gas"),
        (8210, 79, "Pushtow, one cargo barge"), (8220, 79, "Pushtow, two cargo barges"), (8230, 79, "Pushtow, three cargo barges"), (8240, 79, "Pushtow, four cargo barges"), (8250, 79, "Pushtow, five cargo barges"),
        (8260, 79, "Pushtow, six cargo barges"), (8270, 79, "Pushtow, seven cargo barges"), (8280, 79, "Pushtow, eight cargo barges"), (8290, 79, "Pushtow, nine or more barges"), (8310, 80, "Pushtow, one tank/gas barge"),
        (8320, 80, "Pushtow, two barges at least one tanker or gas barge"), (8330, 80, "Pushtow, three barges at least one tanker or gas barge"), (8340, 80, "Pushtow, four barges at least one tanker or gas barge"),
        (8350, 80, "Pushtow, five barges at least one tanker or gas barge"), (8360, 80, "Pushtow, six barges at least one tanker or gas barge"), (8370, 80, "Pushtow, seven barges at least one tanker or gas barg"),
    ];

    private static readonly CodeWords NoShip = "Illegal ship type value.";

    public static CodeWords Ship(int code)
    {
        foreach (var ship in Ships)
        {
            if (ship.Code == code || ship.Sea == code) return ship.Meaning;
        }
        return NoShip;
    }
}
