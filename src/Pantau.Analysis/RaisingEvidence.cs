using Pantau.Model;

namespace Pantau.Analysis;

/// <summary>Evidence that would make a fact surer, from what it lacks.</summary>
internal static class RaisingEvidence
{
    public static IReadOnlyList<LocalText> For(Fact fact, decimal points)
    {
        var raises = new List<LocalText>();
        var word = Likelihood.WordOf(Likelihood.Estimate(points + 1));
        if (word != fact.Confidence.Word) raises.Add(LocalText.Of(
            $"One more usually reliable origin that tells the same in its own words: from {fact.Confidence.Word} to {word}.",
            $"Satu sumber asal lain yang biasanya andal dan menyatakan hal yang sama dengan kata-katanya sendiri: dari \"{fact.Confidence.Word}\" menjadi \"{word}\"."));
        foreach (var root in fact.Lineage.Unheard)
            raises.Add(LocalText.Of($"The words of {root} itself, in place of what others relay of it.", $"Kata-kata {root} sendiri, bukan kutipan pihak lain."));
        if (fact.Conflicts.Count > 0) raises.Add(LocalText.Of("A source that settles which of the numbers holds.", "Sumber yang memastikan angka mana yang benar."));
        if (fact.Modality == Modality.Alleged) raises.Add(LocalText.Of("A source that puts it as established.", "Sumber yang menyatakannya sebagai hal yang terbukti."));
        if (fact.Period is null or { From: null, To: null }) raises.Add(LocalText.Of("The date: no source gives one.", "Waktu kejadian: tidak ada sumber yang menyebutnya."));
        if (fact.Quantity is null && fact.Kind is ClaimKind.Transfer or ClaimKind.ShipToShip or ClaimKind.Deployment or ClaimKind.Labour) raises.Add(LocalText.Of("The number: no source gives one.", "Jumlah: tidak ada sumber yang menyebutnya."));
        if (fact.Actor is null || (fact.Recipient is null && fact.Kind is ClaimKind.Transfer or ClaimKind.ShipToShip)) raises.Add(LocalText.Of("Who gave, or who received: a party is not named.", "Siapa yang memberi atau menerima: satu pihak tidak disebut."));
        return raises;
    }
}
