using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Brackets;

/// <summary>The verbs of a clause taken together: "soll ... geliefert haben" is one verb with voice, mood and doubt.</summary>
internal sealed class VerbComplex
{
    // Verbs whose perfect is made with "to be": "sind eingetroffen" is no passive.
    private static readonly HashSet<string> OfMotion = new(StringComparer.Ordinal) { "work", "call", "sail", "arrive", "abstain", "light" };

    public required Part Main { get; init; }
    public required LexiconEntry Entry { get; init; }
    public bool Passive { get; private set; }
    public bool Infinitive { get; private set; }
    public string? Modal { get; private set; }
    public string? Hedge { get; private set; }
    /// <summary>Told as done, by a perfect.</summary>
    public bool Perfect { get; private set; }
    /// <summary>A form that is unreal by itself and reported under a verb of speech: "hätte geliefert".</summary>
    public bool Unreal { get; private set; }

    public static bool MayBeFinite(Part verb) => !verb.Marked && (verb.Word!.Entries.Any(e => Lexeme.IsVerb(e.Sense) && e.Form == VerbForm.Finite) || verb.Word.Entries.Any(e => e.Sense is Sense.Auxiliary or Sense.Modal && !e.Value.EndsWith("-part", StringComparison.Ordinal)));

    public static bool IsLexical(Part verb) => verb.Word!.IsVerbal && !verb.Word.Has(Sense.Auxiliary) && !verb.Word.Has(Sense.Modal);

    /// <summary>The verb, read with those that help it.</summary>
    /// <param name="entry">The sense of the verb, its particle counted.</param>
    public static VerbComplex Of(Part main, LexiconEntry entry, IReadOnlyList<Part> helpers, bool reported)
    {
        var complex = new VerbComplex { Main = main, Entry = entry };
        bool Helper(string value) => helpers.Any(h => h.Word!.Entries.Any(e => e.Sense == Sense.Auxiliary && e.Value == value));
        var participle = main.Word!.Has(VerbForm.Participle) && (helpers.Count > 0 || !main.Word.Has(VerbForm.Finite));
        var infinitive = main.Word.Has(VerbForm.Base) && !(participle && Helper("become") && !Helper("become-inf"));
        var become = Helper("become") || Helper("become-part") || Helper("become-inf") || Helper("become-if");
        var have = Helper("have") || Helper("have-inf") || Helper("have-if");
        var be = Helper("be") || Helper("be-inf") || Helper("be-if");
        complex.Passive = participle && (become && !infinitive || be && !OfMotion.Contains(entry.Value) && entry.Sense != Sense.Operator);
        complex.Infinitive = (main.Marked || helpers.Any(h => h.Marked)) && helpers.All(h => h.Marked);
        complex.Perfect = participle && (have || be || Helper("become-part"));
        // "wird liefern", "wird geliefert werden"; "wird geliefert" is present.
        if (infinitive && !participle && Helper("become") || helpers.Count(h => h.Word!.Entries.Any(e => e.Value is "become" or "become-inf")) > 1) complex.Modal = "future";
        complex.Unreal = Helper("have-if") || Helper("be-if") || Helper("become-if");
        if (complex.Unreal) complex.Modal = !reported ? "hypothetical" : Helper("become-if") && !participle ? "future" : null;
        // "ist zu liefern": what must be done is not done.
        if (main.Marked && (be || have) && !participle && helpers.Any(h => !h.Marked)) complex.Modal = "hypothetical";
        foreach (var modal in helpers.SelectMany(h => h.Word!.Entries).Where(e => e.Sense == Sense.Modal)) complex.Take(modal.Value, participle && (have || be || Helper("become-part")), reported);
        return complex;
    }

    /// <summary>A participle before a noun: passive, or active where it tells of who does.</summary>
    public static VerbComplex OfParticiple(Part main, LexiconEntry entry, bool passive) =>
        new() { Main = main, Entry = entry, Passive = passive && !OfMotion.Contains(entry.Value), Perfect = true };

    /// <summary>What governs the verb colours it: a plan, a demand, a charge.</summary>
    public void Govern(LexiconEntry governor, string? modal)
    {
        Infinitive = true;
        if (modal is not null) Modal ??= modal;
        if (governor.Sense != Sense.Operator) return;
        if (governor.Value == "intend") Modal ??= "future";
        if (governor.Value is "urge" or "prevent") Modal = "hypothetical";
        if (governor.Value == "accuse") Hedge ??= "alleged";
    }

    private void Take(string modal, bool perfect, bool reported)
    {
        switch (modal)
        {
            case "reported":
                // "soll geliefert haben" is hearsay, "soll liefern" a plan, but "soll arbeiten" hearsay again.
                if (perfect || Entry is { Sense: Sense.Verb, Value: "work" or "employ" or "bank" or "finance" }) Hedge ??= "alleged";
                else Modal ??= "future";
                break;
            case "reported-if":
                // Dutch "zou (hebben) geleverd": hearsay, or what would be.
                if (!reported) Hedge ??= "alleged";
                else if (!perfect) Modal ??= "future";
                break;
            case "likely":
                if (perfect) Hedge ??= "estimated";
                else Modal = "hypothetical";
                break;
            case "seeming":
                Hedge ??= "alleged";
                break;
            case "wanted":
                if (perfect) Hedge ??= "alleged";
                else Modal ??= "future";
                break;
            case "able" or "can-inf":
                // "konnte erbeuten": what one was able to do is done.
                break;
            default:
                Modal = Modal == "hypothetical" ? Modal : modal;
                break;
        }
    }
}
