using Pantau.Model;

namespace Pantau.Reporting.Prose;

/// <summary>Bounds and what they count as a phrase: "at least 20,000 containers of munitions", "sedikitnya 100 rudal balistik".</summary>
internal static class AmountProse
{
    private static readonly Dictionary<string, (string One, string Many, string Id)> UnitNames = new(StringComparer.Ordinal)
    {
        ["container"] = ("container", "containers", "kontainer"),
        ["round"] = ("round", "rounds", "butir"),
        ["barrel"] = ("barrel", "barrels", "barel"),
        ["tonne"] = ("tonne", "tonnes", "ton"),
        ["vessel"] = ("vessel", "vessels", "kapal"),
        ["voyage"] = ("voyage", "voyages", "pelayaran"),
        ["shipment"] = ("shipment", "shipments", "pengapalan"),
        ["unit"] = ("military unit", "military units", "satuan militer"),
        ["person"] = ("person", "people", "orang"),
        ["item"] = ("item", "items", "unit"),
        ["percent"] = ("per cent", "per cent", "persen"),
        ["usd"] = ("US dollar", "US dollars", "dolar AS"),
        ["eur"] = ("euro", "euros", "euro"),
        ["krw"] = ("South Korean won", "South Korean won", "won Korea Selatan"),
        ["jpy"] = ("yen", "yen", "yen"),
        ["cny"] = ("yuan", "yuan", "yuan"),
        ["rub"] = ("rouble", "roubles", "rubel"),
    };

    /// <summary>The amount of an item; the item's name alone where no number is known.</summary>
    public static string Of(FindingQuantity? quantity, string? item, string language)
    {
        var name = ProseNames.Item(item, language);
        if (quantity is null || (quantity.Min is null && quantity.Max is null)) return name;
        return Counted(quantity, name, language);
    }

    /// <summary>The bounds alone: "at least 20,000".</summary>
    public static string Bounds(FindingQuantity q, string language)
    {
        var id = language == "id";
        string N(decimal? v) => Numerals.Of(v!.Value, language);
        var text = q switch
        {
            { Min: { } min, Max: { } max } when min == max => q.Approx ? (id ? "sekitar " : "about ") + N(min) : N(min),
            { Min: not null, Max: not null } => id ? $"antara {N(q.Min)} dan {N(q.Max)}" : $"between {N(q.Min)} and {N(q.Max)}",
            { Min: not null } => (id ? "sedikitnya " : "at least ") + N(q.Min),
            _ => (id ? "hingga " : "up to ") + N(q.Max),
        };
        return text;
    }

    /// <summary>What is counted, without the number: "containers of munitions".</summary>
    public static string What(FindingQuantity q, string? item, string language)
    {
        var counted = Of(q, item, language);
        var bounds = Bounds(q, language);
        var at = counted.IndexOf(bounds, StringComparison.Ordinal);
        return at < 0 ? counted : (counted[..at].Replace(" worth ", " (", StringComparison.Ordinal).Replace(" senilai ", " (", StringComparison.Ordinal) + counted[(at + bounds.Length)..].Trim()
            + (at > 0 ? ")" : "")).Trim();
    }

    private static string Counted(FindingQuantity q, string name, string language)
    {
        var bounds = Bounds(q, language);
        var one = q.Min == 1 && (q.Max is null or 1);
        if (language == "id")
        {
            // Kata penggolong: orang, unit and pucuk stand in the names of what is counted.
            return q.Unit switch
            {
                "person" or "vessel" => $"{bounds} {name}",
                "item" => name.StartsWith("pucuk ", StringComparison.Ordinal) || name.StartsWith("rudal", StringComparison.Ordinal) ? $"{bounds} {name}" : $"{bounds} unit {name}",
                "usd" or "eur" or "krw" or "jpy" or "cny" or "rub" => $"{name} senilai {bounds} {UnitNames[q.Unit].Id}",
                _ => $"{bounds} {UnitNames[q.Unit].Id} {name}",
            };
        }
        return q.Unit switch
        {
            "person" or "vessel" => $"{bounds} {name}",
            "item" => Pieces(bounds, name, one),
            "usd" or "eur" or "krw" or "jpy" or "cny" or "rub" => $"{name} worth {bounds} {UnitNames[q.Unit].Many}",
            _ => $"{bounds} {(one ? UnitNames[q.Unit].One : UnitNames[q.Unit].Many)} of {name}",
        };
    }

    // "at least one combat vehicle", "200 artillery pieces", "100 units of air-defence equipment"
    private static string Pieces(string bounds, string name, bool one)
    {
        var plural = name.EndsWith('s') && !name.EndsWith("ss", StringComparison.Ordinal);
        if (!plural) return $"{bounds} {(one ? "unit" : "units")} of {name}";
        return one && name is not ("arms" or "small arms") ? $"{bounds} {name[..^1]}" : name is "arms" or "small arms" ? $"{bounds} items of {name}" : $"{bounds} {name}";
    }
}
