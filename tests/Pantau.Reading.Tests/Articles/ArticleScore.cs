using System.Text.Json;
using System.Text.Json.Nodes;
using Pantau.Model;

namespace Pantau.Reading.Tests.Articles;

/// <summary>
/// Hits, slots that the marked claims fill and slots that the found claims fill. Claims are paired one to one, best first, and
/// only claims of one kind; every filled slot of a pair is a hit or a miss, an unpaired marked claim is all misses and an
/// unpaired found claim all false. A marked claim may be optional, and so may slots of it.
/// </summary>
internal readonly record struct ArticleScore(int Hits, int Wanted, int Given)
{
    // Slots that the marks do not always fill: what a claim says there beyond them counts neither way.
    private static readonly HashSet<string> Free = new(StringComparer.Ordinal) { "parties", "carrier", "place" };
    private static readonly string[] Slots = ["actor", "recipient", "parties", "item", "quantity", "carrier", "place", "period", "attribution", "modality"];

    public double F1 => Hits == 0 ? 0 : 2.0 * Hits / (Wanted + Given);

    public static ArticleScore operator +(ArticleScore one, ArticleScore other) => new(one.Hits + other.Hits, one.Wanted + other.Wanted, one.Given + other.Given);

    public static ArticleScore Of(JsonNode marks, IReadOnlyList<Claim> claims)
    {
        var gold = marks["claims"]!.AsArray().Select(c => c!.AsObject()).ToList();
        var found = claims.Select(c => JsonSerializer.SerializeToNode(c, PantauJson.Line.Claim)!.AsObject()).ToList();
        var pairs = from g in Enumerable.Range(0, gold.Count)
                    from f in Enumerable.Range(0, found.Count)
                    let score = Pair(gold[g], found[f])
                    where score.Hits >= 2
                    orderby score.Hits / (double)Math.Max(score.Wanted, score.Given) descending, score.Hits descending, g, f
                    select (g, f, score);
        var total = default(ArticleScore);
        var (taken, used) = (new HashSet<int>(), new HashSet<int>());
        foreach (var (g, f, score) in pairs)
        {
            if (taken.Contains(g) || used.Contains(f)) continue;
            taken.Add(g);
            used.Add(f);
            if (!IsOptional(gold[g])) total += score;
        }
        foreach (var missed in gold.Where((g, i) => !taken.Contains(i) && !IsOptional(g))) total += new ArticleScore(0, 1 + Slots.Count(s => Accepted(missed, s).Count > 0 && !IsOptional(missed, s)), 0);
        foreach (var untrue in found.Where((_, i) => !used.Contains(i))) total += new ArticleScore(0, 0, 1 + Slots.Count(s => !Free.Contains(s) && Value(s, untrue[s]) is not null));
        return total;
    }

    private static ArticleScore Pair(JsonObject gold, JsonObject found)
    {
        if (gold["kind"]!.GetValue<string>() != found["kind"]!.GetValue<string>()) return default;
        var (hits, wanted, given) = (1, 1, 1);
        foreach (var slot in Slots)
        {
            var want = Accepted(gold, slot);
            var got = Value(slot, found[slot]);
            var optional = IsOptional(gold, slot);
            if (want.Count > 0 && !(optional && got is null)) wanted++;
            if (got is not null && !(want.Count == 0 && (optional || Free.Contains(slot)))) given++;
            if (got is not null && want.Contains(got)) hits++;
        }
        return new ArticleScore(hits, wanted, given);
    }

    private static bool IsOptional(JsonObject gold) => gold["optional"]?.GetValue<bool>() == true;

    private static bool IsOptional(JsonObject gold, string slot) => gold["optional_slots"]?.AsArray().Any(s => s!.GetValue<string>() == slot) == true;

    // The values that a slot may have: one, or those under "any".
    private static List<string> Accepted(JsonObject gold, string slot) =>
        gold[slot] switch
        {
            null => [],
            JsonObject several when several["any"] is JsonArray any => [.. any.Select(v => Value(slot, v)).OfType<string>()],
            var one => Value(slot, one) is { } value ? [value] : [],
        };

    private static string? Value(string slot, JsonNode? node) => node switch
    {
        null or JsonObject { Count: 0 } or JsonArray { Count: 0 } => null,
        JsonObject quantity when slot == "quantity" => $"{Number(quantity["min"])}..{Number(quantity["max"])} {quantity["unit"]}",
        JsonObject period when slot == "period" => $"{period["from"]}..{period["to"]}",
        JsonArray list => string.Join(' ', list.Select(v => v!.ToString()).Order(StringComparer.Ordinal)),
        _ => node.ToString() is { Length: > 0 } text ? text : null,
    };

    private static decimal? Number(JsonNode? node) => node is null ? null : decimal.Parse(node.ToString(), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture) / 1.000000000000000000m;
}
