namespace Pantau.Reading.Packs;

/// <summary>The stems that Russian participles and converbs are made on.</summary>
internal static class RussianVerbStems
{
    /// <summary>Short passive participles; where the last consonant may change in two ways, both.</summary>
    public static IReadOnlyList<string> Participles(string infinitive)
    {
        if (infinitive.EndsWith("йти", StringComparison.Ordinal)) return [];
        if (infinitive.EndsWith("вести", StringComparison.Ordinal)) return [infinitive[..^3] + "ден"];
        if (infinitive.EndsWith("ти", StringComparison.Ordinal)) return [infinitive[..^2] + "ен"];
        if (infinitive.EndsWith("уть", StringComparison.Ordinal)) return [infinitive[..^1].TrimEnd('ь')];
        if (infinitive.EndsWith("ять", StringComparison.Ordinal) || infinitive.EndsWith("ать", StringComparison.Ordinal)) return [infinitive[..^2] + "н"];
        if (!infinitive.EndsWith("ить", StringComparison.Ordinal)) return [];
        var stem = infinitive[..^3];
        if (stem.EndsWith("ст", StringComparison.Ordinal)) return [stem[..^2] + "щен"];
        return stem[^1] switch
        {
            'б' or 'п' or 'в' or 'м' or 'ф' => [stem + "лен"],
            'т' => [stem[..^1] + "чен", stem[..^1] + "щен"],
            'д' => [stem[..^1] + "жден", stem[..^1] + "жен"],
            'з' => [stem[..^1] + "жен"],
            'с' => [stem[..^1] + "шен"],
            _ => [stem + "ен"],
        };
    }

    /// <summary>"поставляют" gives "поставляя".</summary>
    public static string Converb(string infinitive, string plural)
    {
        var stem = infinitive.EndsWith("давать", StringComparison.Ordinal) ? infinitive[..^3] : plural[..^2];
        return RussianLetters.IsHush(stem[^1]) ? stem + "а" : stem + "я";
    }
}
