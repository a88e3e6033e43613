namespace Pantau.Model;

/// <summary>The taxonomy of what a claim may be about: slugs, each with the parent that stands for it where it is not known more closely.</summary>
public static class Items
{
    private static readonly Dictionary<string, string?> ParentOf = Build();

    /// <summary>Every slug, parents before children.</summary>
    public static IReadOnlyCollection<string> All => ParentOf.Keys;

    public static bool IsKnown(string slug) => ParentOf.ContainsKey(slug);

    /// <summary>The next wider slug, or null at the top.</summary>
    public static string? Parent(string slug) => ParentOf.GetValueOrDefault(slug);

    /// <summary>The slug itself and all that are wider, nearest first.</summary>
    public static IEnumerable<string> Ancestry(string slug)
    {
        for (var at = slug; at is not null; at = Parent(at)) yield return at;
    }

    /// <summary>True when <paramref name="slug"/> is <paramref name="wider"/> or a kind of it.</summary>
    public static bool Is(string slug, string wider) => Ancestry(slug).Contains(wider, StringComparer.Ordinal);

    /// <summary>True when one of the two is the other or a kind of it.</summary>
    public static bool Related(string a, string b) => Is(a, b) || Is(b, a);

    private static Dictionary<string, string?> Build()
    {
        var map = new Dictionary<string, string?>(StringComparer.Ordinal);
        void Under(string? parent, params string[] children)
        {
            foreach (var child in children) map.Add(child, parent);
        }
        Under(null, "arms", "military-technology", "missile-attack", "wmd-programme", "military-cooperation",
            "comprehensive-strategic-partnership", "troops", "workers", "refined-petroleum", "crude-oil", "minerals",
            "seafood", "textiles", "machinery", "vehicles", "luxury-goods", "vessel", "helicopter", "statues", "timber",
            "food", "funds", "veto", "abstain", "for", "against");
        Under("arms", "munitions", "ballistic-missile", "anti-tank-missile", "anti-aircraft-missile", "artillery",
            "combat-vehicle", "air-defence-equipment", "electronic-warfare-system", "small-arms", "drone");
        Under("munitions", "artillery-ammunition", "rocket-ammunition");
        Under("artillery", "self-propelled-artillery", "multiple-rocket-launcher");
        Under("military-technology", "missile-data", "satellite-technology", "nuclear-technology");
        Under("missile-data", "missile-guidance");
        Under("wmd-programme", "ballistic-missile-programme", "nuclear-programme");
        Under("troops", "engineers");
        Under("workers", "it-workers");
        Under("minerals", "coal", "iron-ore");
        Under("funds", "cryptocurrency");
        return map;
    }
}
