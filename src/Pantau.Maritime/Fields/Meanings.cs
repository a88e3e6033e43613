using System.Globalization;

namespace Pantau.Maritime.Fields;

/// <summary>What the codes of ITU-R M.1371 mean, in the words that gpsd prints.</summary>
public static class Meanings
{
    internal static readonly CodeWords[] Status =
    [
        "Under way using engine", "At anchor", "Not under command", "Restricted maneuverability", "Constrained by her draught", "Moored", "Aground", "Engaged in fishing", "Under way sailing", "Reserved for HSC", "Reserved for WIG",
        "Power-driven vessel towing astern", "Power-driven vessel pushing ahead or towing alongside", "Reserved", "AIS-SART is active", "Not defined",
    ];

    internal static readonly CodeWords[] Epfd =
    [
        "Undefined", "GPS", "GLONASS", "Combined GPS/GLONASS", "Loran-C", "Chayka", "Integrated navigation system", "Surveyed", "Galileo",
        "Reserved (9)", "Reserved (10)", "Reserved (11)", "Reserved (12)", "Reserved (13)", "Reserved (14)", "Internal GNSS",
    ];

    internal static readonly CodeWords[] Aid =
    [
        "Unspecified", "Reference point", "RACON", "Fixed offshore structure", "Spare, Reserved for future use.", "Light, without sectors", "Light, with sectors", "Leading Light Front", "Leading Light Rear",
        "Beacon, Cardinal N", "Beacon, Cardinal E", "Beacon, Cardinal S", "Beacon, Cardinal W", "Beacon, Port hand", "Beacon, Starboard hand", "Beacon, Preferred Channel port hand", "Beacon, Preferred Channel starboard hand",
        "Beacon, Isolated danger", "Beacon, Safe water", "Beacon, Special mark", "Cardinal Mark N", "Cardinal Mark E", "Cardinal Mark S", "Cardinal Mark W", "Port hand Mark", "Starboard hand Mark",
        "Preferred Channel Port hand", "Preferred Channel Starboard hand", "Isolated danger", "Safe Water", "Special Mark", "Light Vessel / LANBY / Rigs",
    ];

    internal static readonly CodeWords[] Station =
    [
        "All types of mobiles", "Reserved for future use", "All types of Class B mobile stations", "SAR airborne mobile station", "Aid to Navigation station", "Class B shipborne mobile station",
        .. Enumerable.Repeat<CodeWords>("Regional use and inland waterways", 4), .. Enumerable.Repeat<CodeWords>("Reserved for future use", 6),
    ];

    private static readonly CodeWords NoShip = "INVALID SHIP TYPE";
    private static readonly CodeWords[] Ships = MakeShips();

    /// <summary>What a ship and cargo type means.</summary>
    internal static CodeWords Ship(int code) => (uint)code < (uint)Ships.Length ? Ships[code] : NoShip;

    private static CodeWords[] MakeShips()
    {
        const string Reserved = "Reserved for future use";
        var all = new CodeWords[100];
        Array.Fill(all, Reserved);
        all[0] = "Not available";
        Family(20, "Wing in ground (WIG)", null);
        Family(40, "High speed craft (HSC)", "No additional information");
        Family(60, "Passenger", "No additional information");
        Family(70, "Cargo", "No additional information");
        Family(80, "Tanker", "No additional information");
        Family(90, "Other Type", "no additional information");
        CodeWords[] thirties = ["Fishing", "Towing", "Towing: length exceeds 200m or breadth exceeds 25m", "Dredging or underwater ops", "Diving ops", "Military ops", "Sailing", "Pleasure Craft", "Reserved", "Reserved"];
        thirties.CopyTo(all, 30);
        CodeWords[] fifties = ["Pilot Vessel", "Search and Rescue vessel", "Tug", "Port Tender", "Anti-pollution equipment", "Law Enforcement", "Spare - Local Vessel", "Spare - Local Vessel", "Medical Transport", "Ship according to RR Resolution No. 18"];
        fifties.CopyTo(all, 50);
        return all;

        void Family(int first, string name, string? last)
        {
            all[first] = $"{name} - all ships of this type";
            for (var i = 1; i <= 4; i++) all[first + i] = string.Create(CultureInfo.InvariantCulture, $"{name} - Hazardous category {(char)('A' + i - 1)}");
            for (var i = 5; i <= 9; i++) all[first + i] = $"{name} - {Reserved}";
            if (last is not null) all[first + 9] = $"{name} - {last}";
        }
    }
}
