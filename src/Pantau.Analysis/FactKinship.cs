using Pantau.Model;

namespace Pantau.Analysis;

/// <summary>How facts stand to one another without being one: a part and its whole, two that share time, two measures of one flow. They are never merged and never added.</summary>
public static class FactKinship
{
    public const string PartOf = "part-of", WholeOf = "whole-of", Overlaps = "overlaps", OtherMeasure = "other-measure", PlanOf = "plan-of", DoneAs = "done-as";

    /// <summary>The relations among these facts, each from both sides, by the facts' places in the list.</summary>
    public static IEnumerable<(int One, int Other, string Relation, LocalText Why)> Among(IReadOnlyList<Fact> facts)
    {
        foreach (var group in Enumerable.Range(0, facts.Count).GroupBy(i => (facts[i].Kind, string.Join(',', facts[i].Parties ?? []))))
        {
            var members = group.ToList();
            foreach (var one in members)
                foreach (var other in members)
                    if (one != other && Between(facts[one], facts[other]) is var (relation, why)) yield return (one, other, relation, why);
        }
    }

    /// <summary>What <paramref name="one"/> is to <paramref name="other"/>; null where they have nothing to do with each other.</summary>
    public static (string Relation, LocalText Why)? Between(Fact one, Fact other)
    {
        if (one.Kind != other.Kind || !SameParties(one, other) || one.Modality == Modality.Denied || other.Modality == Modality.Denied) return null;
        var (item, otherItem) = (Face(one), Face(other));
        if (item.Item is { } a && otherItem.Item is { } b && Family(one) != Family(other) && !Items.Related(a, b)) return null;
        // Two ships, or two ports: parts of one whole, but not of each other.
        if (!item.MayShareWay(otherItem)) return null;
        if ((one.Modality == Modality.Intended) != (other.Modality == Modality.Intended)) return one.Modality == Modality.Intended
            ? (PlanOf, LocalText.Of("What was meant to be done, beside what was.", "Yang direncanakan, di samping yang terjadi."))
            : (DoneAs, LocalText.Of("What was done, beside what was meant to be.", "Yang terjadi, di samping yang direncanakan."));
        if (one.Period is { } p && other.Period is { } q && !p.Meets(q)) return null;
        if (one.Quantity is { } n && other.Quantity is { } m && n.Unit != m.Unit) return (OtherMeasure, LocalText.Of("The same flow, counted in another unit: the two are not added.", "Arus yang sama dengan satuan lain: keduanya tidak dijumlahkan."));
        if (IsPart(one, item, other, otherItem)) return (PartOf, LocalText.Of("It is a part of the other, by time, item or way: the two are not added.", "Merupakan bagian dari yang lain menurut waktu, barang, atau jalur: keduanya tidak dijumlahkan."));
        if (IsPart(other, otherItem, one, item)) return (WholeOf, LocalText.Of("It holds the other as a part: the two are not added.", "Mencakup yang lain sebagai bagian: keduanya tidak dijumlahkan."));
        return (Overlaps, LocalText.Of("They may count some of the same: the two are not added.", "Sebagian isinya mungkin sama: keduanya tidak dijumlahkan."));
    }

    private static bool IsPart(Fact part, TellingFace partFace, Fact whole, TellingFace wholeFace)
    {
        if (partFace.Item is { } a && wholeFace.Item is { } b && a != b) return Items.Is(a, b);
        if ((partFace.Ship ?? partFace.Port) is not null && (wholeFace.Ship ?? wholeFace.Port) is null) return true;
        // Where both ends of both are known, or where the whole runs on: two open stretches may end on different days.
        return part.Period is { From: not null, To: not null } p && whole.Period is { From: not null } w && w.Covers(p) && !p.Covers(w);
    }

    private static bool SameParties(Fact one, Fact other) =>
        (one.Actor == other.Actor || one.Actor is null || other.Actor is null) && (one.Recipient == other.Recipient || one.Recipient is null || other.Recipient is null)
        && (one.Actor ?? other.Actor ?? one.Recipient ?? other.Recipient ?? one.Parties?[0]) is not null && ((one.Actor is not null && one.Actor == other.Actor) || (one.Recipient is not null && one.Recipient == other.Recipient) || one.Parties is not null)
        && string.Join(',', one.Parties ?? []) == string.Join(',', other.Parties ?? []);

    private static string Family(Fact fact) => BlockKey.Of(fact.Claims[0]).Family;

    // Of a fact's claims, what they have in common: a ship or a port only where all name it.
    private static TellingFace Face(Fact fact)
    {
        var faces = fact.Claims.Select(c => TellingFace.Of(c, null)).ToList();
        // "Arms" that come by the container are ammunition.
        return faces[0] with { Item = fact.Item == "arms" && Family(fact) == "munitions" ? "munitions" : fact.Item, Ship = faces.TrueForAll(f => f.Ship == faces[0].Ship) ? faces[0].Ship : null, Port = faces.TrueForAll(f => f.Port == faces[0].Port) ? faces[0].Port : null };
    }
}
