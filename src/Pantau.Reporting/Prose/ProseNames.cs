using Pantau.Model;

namespace Pantau.Reporting.Prose;

/// <summary>What parties and items are called in a sentence.</summary>
public static class ProseNames
{
    private static readonly Dictionary<string, (string En, string Id)> Known = new(StringComparer.Ordinal)
    {
        ["KP"] = ("North Korea", "Korea Utara"),
        ["RU"] = ("Russia", "Rusia"),
        ["CN"] = ("China", "Tiongkok"),
        ["KR"] = ("South Korea", "Korea Selatan"),
        ["US"] = ("the United States", "Amerika Serikat"),
        ["JP"] = ("Japan", "Jepang"),
        ["GB"] = ("the United Kingdom", "Inggris"),
        ["FR"] = ("France", "Prancis"),
        ["DE"] = ("Germany", "Jerman"),
        ["IT"] = ("Italy", "Italia"),
        ["NL"] = ("the Netherlands", "Belanda"),
        ["CA"] = ("Canada", "Kanada"),
        ["AU"] = ("Australia", "Australia"),
        ["NZ"] = ("New Zealand", "Selandia Baru"),
        ["UA"] = ("Ukraine", "Ukraina"),
        ["BY"] = ("Belarus", "Belarus"),
        ["IR"] = ("Iran", "Iran"),
        ["SY"] = ("Syria", "Suriah"),
        ["VN"] = ("Vietnam", "Vietnam"),
        ["LA"] = ("Laos", "Laos"),
        ["KH"] = ("Cambodia", "Kamboja"),
        ["MM"] = ("Myanmar", "Myanmar"),
        ["MN"] = ("Mongolia", "Mongolia"),
        ["MY"] = ("Malaysia", "Malaysia"),
        ["ID"] = ("Indonesia", "Indonesia"),
        ["SG"] = ("Singapore", "Singapura"),
        ["TW"] = ("Taiwan", "Taiwan"),
        ["HK"] = ("Hong Kong", "Hong Kong"),
        ["IN"] = ("India", "India"),
        ["AE"] = ("the United Arab Emirates", "Uni Emirat Arab"),
        ["EG"] = ("Egypt", "Mesir"),
        ["TZ"] = ("Tanzania", "Tanzania"),
        ["NG"] = ("Nigeria", "Nigeria"),
        ["GQ"] = ("Equatorial Guinea", "Guinea Khatulistiwa"),
        ["LY"] = ("Libya", "Libya"),
        ["CU"] = ("Cuba", "Kuba"),
        ["PA"] = ("Panama", "Panama"),
        ["TG"] = ("Togo", "Togo"),
        ["SL"] = ("Sierra Leone", "Sierra Leone"),
        ["PW"] = ("Palau", "Palau"),
        ["PL"] = ("Poland", "Polandia"),
        ["ES"] = ("Spain", "Spanyol"),
        ["CH"] = ("Switzerland", "Swiss"),
        ["TR"] = ("Türkiye", "Turki"),
        ["PH"] = ("the Philippines", "Filipina"),
        ["TH"] = ("Thailand", "Thailand"),
        ["KW"] = ("Kuwait", "Kuwait"),
        ["QA"] = ("Qatar", "Qatar"),
        ["PK"] = ("Pakistan", "Pakistan"),
        ["NA"] = ("Namibia", "Namibia"),
        ["msmt"] = ("the Multilateral Sanctions Monitoring Team", "Tim Pemantau Sanksi Multilateral"),
        ["un-panel-of-experts"] = ("the UN Panel of Experts", "Panel Ahli PBB"),
        ["un-security-council"] = ("the UN Security Council", "Dewan Keamanan PBB"),
        ["un-1718-committee"] = ("the 1718 Committee", "Komite 1718"),
        ["un"] = ("the United Nations", "Perserikatan Bangsa-Bangsa"),
        ["eu"] = ("the European Union", "Uni Eropa"),
        ["kr-nis"] = ("South Korea's National Intelligence Service", "Badan Intelijen Nasional Korea Selatan"),
        ["kr-joint-chiefs"] = ("South Korea's Joint Chiefs of Staff", "Kepala Staf Gabungan Korea Selatan"),
        ["ua-defence-intelligence"] = ("Ukraine's military intelligence", "intelijen militer Ukraina"),
        ["us-ofac"] = ("the US Treasury's Office of Foreign Assets Control", "Kantor Pengawasan Aset Asing Departemen Keuangan AS"),
        ["us-state-department"] = ("the US State Department", "Departemen Luar Negeri AS"),
        ["us-fbi"] = ("the FBI", "FBI"),
        ["us-cia"] = ("the CIA", "CIA"),
        ["iaea"] = ("the IAEA", "IAEA"),
        ["lazarus-group"] = ("the Lazarus Group", "Grup Lazarus"),
        ["ais"] = ("the ships' own AIS signals", "sinyal AIS kapal-kapal itu sendiri"),
        ["associated-press"] = ("The Associated Press", "The Associated Press"),
        ["bybit"] = ("Bybit", "Bybit"),
    };

    private static readonly Dictionary<string, (string En, string Id)> ItemNames = new(StringComparer.Ordinal)
    {
        ["arms"] = ("arms", "senjata"),
        ["munitions"] = ("munitions", "amunisi"),
        ["artillery-ammunition"] = ("artillery ammunition", "amunisi artileri"),
        ["rocket-ammunition"] = ("rocket ammunition", "amunisi roket"),
        ["ballistic-missile"] = ("ballistic missiles", "rudal balistik"),
        ["anti-tank-missile"] = ("anti-tank missiles", "rudal antitank"),
        ["anti-aircraft-missile"] = ("anti-aircraft missiles", "rudal antipesawat"),
        ["artillery"] = ("artillery pieces", "pucuk artileri"),
        ["self-propelled-artillery"] = ("self-propelled artillery", "artileri swagerak"),
        ["multiple-rocket-launcher"] = ("multiple rocket launchers", "peluncur roket ganda"),
        ["combat-vehicle"] = ("combat vehicles", "kendaraan tempur"),
        ["air-defence-equipment"] = ("air-defence equipment", "peralatan pertahanan udara"),
        ["electronic-warfare-system"] = ("electronic-warfare systems", "sistem perang elektronik"),
        ["small-arms"] = ("small arms", "senjata ringan"),
        ["drone"] = ("drones", "pesawat nirawak"),
        ["missile-data"] = ("missile data", "data rudal"),
        ["missile-guidance"] = ("missile guidance", "sistem pemandu rudal"),
        ["military-technology"] = ("military technology", "teknologi militer"),
        ["satellite-technology"] = ("satellite technology", "teknologi satelit"),
        ["nuclear-technology"] = ("nuclear technology", "teknologi nuklir"),
        ["missile-attack"] = ("missile attacks", "serangan rudal"),
        ["ballistic-missile-programme"] = ("its ballistic-missile programme", "program rudal balistiknya"),
        ["nuclear-programme"] = ("its nuclear programme", "program nuklirnya"),
        ["wmd-programme"] = ("its weapons-of-mass-destruction programmes", "program senjata pemusnah massalnya"),
        ["military-cooperation"] = ("military cooperation", "kerja sama militer"),
        ["comprehensive-strategic-partnership"] = ("a comprehensive strategic partnership", "kemitraan strategis komprehensif"),
        ["personnel"] = ("personnel", "personel"),
        ["troops"] = ("troops", "prajurit"),
        ["engineers"] = ("military engineers", "prajurit zeni"),
        ["workers"] = ("workers", "pekerja"),
        ["it-workers"] = ("IT workers", "pekerja TI"),
        ["refined-petroleum"] = ("refined petroleum", "minyak bumi olahan"),
        ["crude-oil"] = ("crude oil", "minyak mentah"),
        ["coal"] = ("coal", "batu bara"),
        ["iron-ore"] = ("iron ore", "bijih besi"),
        ["seafood"] = ("seafood", "hasil laut"),
        ["textiles"] = ("textiles", "tekstil"),
        ["machinery"] = ("machinery", "mesin"),
        ["vehicles"] = ("vehicles", "kendaraan"),
        ["luxury-goods"] = ("luxury goods", "barang mewah"),
        ["vessel"] = ("vessels", "kapal"),
        ["helicopter"] = ("helicopters", "helikopter"),
        ["statues"] = ("statues", "patung"),
        ["minerals"] = ("minerals", "mineral"),
        ["timber"] = ("timber", "kayu"),
        ["food"] = ("food", "bahan pangan"),
        ["cryptocurrency"] = ("cryptocurrency", "mata uang kripto"),
        ["funds"] = ("funds", "dana"),
        ["veto"] = ("a veto", "veto"),
        ["abstain"] = ("an abstention", "suara abstain"),
        ["for"] = ("a vote in favour", "suara setuju"),
        ["against"] = ("a vote against", "suara menolak"),
    };

    /// <summary>The party as it stands inside a sentence.</summary>
    public static string Party(string? id, string language)
    {
        if (id is null) return language == "id" ? "pihak yang tidak disebutkan" : "an unnamed party";
        if (Known.TryGetValue(id, out var name)) return language == "id" ? name.Id : name.En;
        if (Parties.IsState(id)) return id;
        if (id.StartsWith("vessel-", StringComparison.Ordinal)) return (language == "id" ? "kapal " : "the vessel ") + Capitals(id[7..]);
        if (id.StartsWith("imo-", StringComparison.Ordinal)) return (language == "id" ? "kapal IMO " : "the vessel IMO ") + id[4..];
        if (id.StartsWith("unnamed-", StringComparison.Ordinal)) return language == "id" ? "sumber yang tidak disebutkan" : "an unnamed source";
        return Capitals(id);
    }

    /// <summary>A place's slug in words: "Rajin", "the anchorage off Nampo", "Korea Bay".</summary>
    public static string Place(string slug, string language)
    {
        if (Parties.IsState(slug)) return Party(slug, language);
        var bare = slug.StartsWith("port-", StringComparison.Ordinal) ? slug[5..] : slug.StartsWith("area-", StringComparison.Ordinal) ? slug[5..] : slug.StartsWith("anchorage-", StringComparison.Ordinal) ? slug[10..] : slug;
        var name = Capitals(bare);
        if (slug.StartsWith("anchorage-", StringComparison.Ordinal)) return (language == "id" ? "tempat berlabuh " : "the anchorage off ") + name;
        return language == "en" && name.EndsWith(" Sea", StringComparison.Ordinal) ? "the " + name : name;
    }

    /// <summary>Several parties as a list with "and".</summary>
    public static string List(IReadOnlyList<string> parties, string language)
    {
        var names = parties.Select(p => Party(p, language)).ToList();
        var and = language == "id" ? "dan" : "and";
        return names.Count switch
        {
            0 => Party(null, language),
            1 => names[0],
            2 => $"{names[0]} {and} {names[1]}",
            _ => $"{string.Join(", ", names[..^1])}, {and} {names[^1]}",
        };
    }

    public static string Item(string? slug, string language)
    {
        if (slug is null) return language == "id" ? "barang yang tidak disebutkan" : "unspecified goods";
        return ItemNames.TryGetValue(slug, out var name) ? (language == "id" ? name.Id : name.En) : slug.Replace('-', ' ');
    }

    /// <summary>The item without the owner that a sentence gives it, for labels: "ballistic-missile programme".</summary>
    internal static string Bare(string? slug, string language)
    {
        var name = Item(slug, language);
        return language == "en" && name.StartsWith("its ", StringComparison.Ordinal) ? name[4..] : language == "en" && name.StartsWith("a ", StringComparison.Ordinal) ? name[2..] : language == "id" && name.EndsWith("nya", StringComparison.Ordinal) ? name[..^3] : name;
    }

    /// <summary>The party without its article, for labels.</summary>
    internal static string BareParty(string? party, string language)
    {
        var name = Party(party, language);
        return language == "en" && name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
    }

    /// <summary>At most so many letters, the last an ellipsis where some are left out; no pair of halves is cut.</summary>
    internal static string Shorten(string text, int letters)
    {
        if (text.Length <= letters) return text;
        var end = char.IsHighSurrogate(text[letters - 2]) ? letters - 2 : letters - 1;
        return text[..end].TrimEnd() + "…";
    }

    /// <summary>"Russian cargo vessels": a carrier's slug in words.</summary>
    public static string Carrier(string carrier, string language)
    {
        if (Parties.IsVessel(carrier)) return Party(carrier, language);
        var flag = carrier.Length > 3 && carrier[2] == '-' && Parties.IsState(carrier[..2]) ? carrier[..2] : null;
        var kind = flag is null ? carrier : carrier[3..];
        var id = language == "id";
        var word = kind switch
        {
            "cargo-vessels" => id ? "kapal kargo" : "cargo vessels",
            "tankers" => id ? "kapal tanker" : "tankers",
            "aircraft" => id ? "pesawat" : "aircraft",
            "trains" => id ? "kereta api" : "trains",
            _ => kind.Replace('-', ' '),
        };
        if (flag is null) return word;
        return id ? $"{word} {Party(flag, language)}" : $"{Adjective(flag)} {word}";
    }

    /// <summary>With a capital, for the beginning of a sentence.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Adjective(string state) => state switch
    {
        "RU" => "Russian",
        "KP" => "North Korean",
        "CN" => "Chinese",
        "KR" => "South Korean",
        "JP" => "Japanese",
        "US" => "US",
        "PA" => "Panama-flagged",
        "TG" => "Togo-flagged",
        "SL" => "Sierra Leone-flagged",
        _ => Party(state, "en") + "-flagged",
    };

    private static string Capitals(string slug) => string.Join(' ', slug.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(w => w.Length <= 3 && w.All(char.IsAsciiLetter) && w is "kbs" or "nhk" or "afp" or "bbc" or "cnn" or "voa" or "kcna" ? w.ToUpperInvariant() : Capital(w)));
}
