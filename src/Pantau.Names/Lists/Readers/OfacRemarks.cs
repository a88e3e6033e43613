using System.Text.RegularExpressions;
using Pantau.Names.Listings;

namespace Pantau.Names.Lists.Readers;

/// <summary>What OFAC's remarks hold in order: aliases, dates, numbers, states. The remarks themselves are kept whole.</summary>
internal sealed partial class OfacRemarks
{
    // The longest on the list has some 120 characters. What is longer is no number, and its pattern takes the time of its square.
    private const int LongestNumber = 300;

    public List<PartyName> Names { get; } = [];
    public List<Identifier> Identifiers { get; } = [];
    public List<PartyDate> Dates { get; } = [];
    public List<PartyState> States { get; } = [];
    public List<string> BirthPlaces { get; } = [];
    public string? Gender { get; private set; }

    public static OfacRemarks Read(string remarks)
    {
        var read = new OfacRemarks();
        foreach (var part in remarks.Trim().TrimEnd('.').Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) read.Take(part.StartsWith("alt. ", StringComparison.Ordinal) ? part[5..] : part);
        return read;
    }

    private void Take(string part)
    {
        if (Alias().Match(part) is { Success: true } alias) Names.Add(new PartyName(alias.Groups["name"].Value, alias.Groups["how"].Value == "f" ? NameType.Former : NameType.Alias, NameQuality.Low));
        else if (part.StartsWith("DOB ", StringComparison.Ordinal)) Date("birth", part[4..]);
        else if (part.StartsWith("POB ", StringComparison.Ordinal)) BirthPlaces.Add(part[4..]);
        else if (part.StartsWith("Gender ", StringComparison.Ordinal)) Gender = part[7..];
        else if (part.StartsWith("nationality ", StringComparison.Ordinal)) States.Add(new PartyState("nationality", part[12..]));
        else if (part.StartsWith("citizen ", StringComparison.Ordinal)) States.Add(new PartyState("citizenship", part[8..]));
        else if (part.StartsWith("Organization Established Date ", StringComparison.Ordinal)) Date("founded", part[30..]);
        else if (part.Length <= LongestNumber && Number().Match(part) is { Success: true } number) Identifiers.Add(Identified(number));
    }

    private void Date(string type, string text)
    {
        var circa = text.StartsWith("circa ", StringComparison.Ordinal);
        var ends = (circa ? text[6..] : text).Split(" to ");
        Dates.Add(new PartyDate(type, ListDate.Iso(ends[0]) ?? ends[0], circa, ends.Length > 1 ? ListDate.Iso(ends[1]) ?? ends[1] : null));
    }

    private static Identifier Identified(Match number)
    {
        var words = number.Groups["type"].Value.Trim();
        var value = number.Groups["value"].Value;
        var type = words switch
        {
            _ when value.StartsWith("IMO ", StringComparison.Ordinal) => "imo",
            "MMSI" => "mmsi",
            "Passport" or "Stateless Person Passport" or "Diplomatic Passport" => "passport",
            "SWIFT/BIC" => "swift",
            _ when words.StartsWith("National ID", StringComparison.Ordinal) || words is "Cedula No." or "C.U.R.P." or "D.N.I." or "CNP (Personal Numerical Code)" => "national-id",
            _ when words.StartsWith("Tax ID", StringComparison.Ordinal) || words is "R.F.C." or "NIT #" or "RUC #" or "C.U.I.T." or "VAT Number" or "V.A.T. Number" => "tax-id",
            _ when words.StartsWith("Registration", StringComparison.Ordinal) || words.StartsWith("Company Number", StringComparison.Ordinal) || words.Contains("Registry Number", StringComparison.Ordinal) => "registration",
            _ when words.StartsWith("Aircraft Tail", StringComparison.Ordinal) => "tail-number",
            _ when words.StartsWith("Aircraft", StringComparison.Ordinal) => "aircraft-serial",
            _ => words,
        };
        return new Identifier(type, type == "imo" ? value[4..] : value, number.Groups["state"] is { Success: true } s ? s.Value : null, number.Groups["rest"].Value.Trim() is { Length: > 0 } rest ? rest : words == type ? null : words);
    }

    [GeneratedRegex(@"^(?<how>[afn])\.k\.a\. '(?<name>.+)'$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Alias();

    [GeneratedRegex(@"^(?<type>Vessel Registration Identification|Identification Number|Vessel Registration Number|MMSI|[A-Z][\p{L}.,/' #()-]*?(?:No\.?|Number|ID|#|Passport|SWIFT/BIC|\(MSN\)|Address - [A-Z]+|Code|Model|Registry|Credencial electoral|C\.U\.R\.P\.|R\.F\.C\.|C\.U\.I\.T\.|D\.N\.I\.|I\.F\.E\.|C\.U\.I\.P\.|C\.U\.I\.|N\.I\.E\.|S\.S\.N\.|L\.E\.|SSN|D-U-N-S Number)|Passport|SWIFT/BIC|C\.U\.R\.P\.|R\.F\.C\.|RUC #|NIT #|RIF #|SSN|I\.F\.E\.|D\.N\.I\.|N\.I\.E\.|C\.U\.I\.P\.|C\.U\.I\.T\.|C\.U\.I\.|L\.E\.|RTN|C\.I\.F\.)\s+(?<value>(?:IMO )?[^\s()]*\d[^()]*?|[A-Z0-9]{6,})(?:\s*\((?<state>[^)]+)\))?(?<rest>\s+(?:issued|expires|Issued|Expires).*)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}
