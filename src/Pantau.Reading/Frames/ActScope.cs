using Pantau.Model;
using Pantau.Reading.Clauses;

namespace Pantau.Reading.Frames;

/// <summary>Whether an act is told as done, and how: what governs it, negates it or puts it in doubt.</summary>
/// <param name="reported">True in a document that relays a report: what "is held to have been done" there is what the report holds.</param>
public sealed class ActScope(SentenceForm form, bool reported = false)
{
    private static readonly HashSet<string> ObjectControl = new(StringComparer.Ordinal) { "help", "enable", "urge", "prevent", "accuse", "employ", "train" };

    /// <summary>The modality in which the act is told; null when it is not told as an act at all: negated, supposed, asked for, prevented.</summary>
    public Modality? Of(StatedAct act)
    {
        if (act.Conditional || act.Subjects.Exists(s => s.Negated)) return null;
        var modality = Modality.Asserted;
        if (act.Head.Verb is { } own)
        {
            if (own.Negated || own.Modal == "hypothetical") return null;
            if (own.Modal == "future") modality = Modality.Intended;
            if (Doubt(own.Hedge) is { } doubt) modality = doubt;
        }
        else if (act.Head.Negated) return null;
        if (Doubt(act.Head.Hedge) is { } nominal) modality = nominal;
        // "an estimated 8,000 workers": doubt about how many or who is doubt about what is told of them.
        if (modality == Modality.Asserted && !act.Nominal) modality = act.Subjects.Concat(act.Objects).Select(c => Doubt(c.Hedge)).FirstOrDefault(d => d is Modality.Estimated) ?? modality;
        if (act.Nominal && ContainedNoun(act) is { } contained)
        {
            if (contained == "none") return null;
            if (Slug.TryParse<Modality>(contained, out var said) && said != Modality.Asserted && modality == Modality.Asserted) modality = said;
        }
        return Contained(act) switch
        {
            null => Governed(act, modality),
            "none" or "hypothetical" => null,
            var told => Slug.TryParse<Modality>(told, out var content) && content != Modality.Asserted ? content : Governed(act, modality),
        };
    }

    // とされる, "is held to have": hearsay, but in a document that relays a report its finding.
    private Modality? Doubt(string? word) =>
        word == "hearsay" ? reported ? Modality.Asserted : Modality.Alleged : word is not null && Slug.TryParse<Modality>(word, out var told) ? told : null;

    /// <summary>Whether the act is told as what a report, claim or rumour says.</summary>
    public bool IsReport(StatedAct act) => (act.Nominal && ContainedNoun(act) is not null and not "none") || Contained(act) is not null and not "none";

    // "reports of deliveries", "the possibility of a transfer": what the noun before says of the act that hangs on it.
    private string? ContainedNoun(StatedAct act)
    {
        if (act.Head.Marker is null or "to" or "from" or "by" || form.Kind(act.Index - 1) != ChunkKind.Noun) return null;
        if (form.Chunks[act.Index - 1].Mentions is not [.., var noun] || noun.Senses.FirstOrDefault(s => s.Sense == Packs.Sense.ContentNoun) is not { } content || noun.Senses.Any(s => s.Sense == Packs.Sense.EventNoun)) return null;
        return content.Value == "hypothetical" || form.Chunks[act.Index - 1].Negated ? "none" : content.Value;
    }

    // "evidence that X did", "claims that X did": what the noun says of its clause; "none" where there is no such thing.
    private string? Contained(StatedAct act)
    {
        for (var i = act.Index - 1; i > 0 && form.Kind(i) is not ChunkKind.Stop; i--)
        {
            if (form.Kind(i) is not (ChunkKind.Relative or ChunkKind.Complementizer) || form.Kind(i - 1) != ChunkKind.Noun) continue;
            if (form.Chunks[i - 1].Mentions.Find(m => m.Senses.Any(s => s.Sense == Packs.Sense.ContentNoun)) is not { } noun) continue;
            if (form.Chunks[i - 1].Negated) return "none";
            var verb = form.VerbBefore(i - 1);
            if (verb < 0 || !IsDirectObject(verb, i - 1)) return noun.Senses.First(s => s.Sense == Packs.Sense.ContentNoun).Value;
            var group = form.Chunks[verb].Verb!;
            // "rejects allegations that": refusing a claim is denying it.
            if (group is { Role: VerbRole.Operator, Value: "prevent", Negated: false } && noun.Senses.Any(s => s is { Sense: Packs.Sense.ContentNoun, Value: "alleged" })) return "denied";
            if (group.Negated || group.Modal == "hypothetical" || group is { Role: VerbRole.Operator, Value: "prevent" or "urge" }) return "none";
            if (group is { Role: VerbRole.Speech, Value: "denied" }) return "denied";
            return noun.Senses.First(s => s.Sense == Packs.Sense.ContentNoun).Value;
        }
        return null;
    }

    /// <summary>True when the verb's subject and tense come from the verb before it.</summary>
    public bool IsControlled(int verb, int governor)
    {
        if (governor < 0) return false;
        var group = form.Chunks[verb].Verb;
        if (group is null) return true;
        if (group.Shape == VerbShape.Nonfinite || group.Means || form.Chunks[verb].Marker is not null) return true;
        if (governor == verb - 1) return true;
        if (!ObjectControl.Contains(form.Chunks[governor].Verb!.Value)) return false;
        // "doubts that X": what follows the verb itself, not a clause about its object.
        for (var i = governor + 1; i < verb; i++)
            if (form.Kind(i) is not (ChunkKind.Noun or ChunkKind.Period or ChunkKind.Complementizer) && !(form.Kind(i) == ChunkKind.Relative && i == governor + 1)) return false;
        return true;
    }

    private Modality? Governed(StatedAct act, Modality modality)
    {
        var at = act.Index;
        var governor = act.Governor;
        // Set once a clause with a subject of its own lies between: only who says it all still governs the act.
        var apart = false;
        for (var steps = 0; governor >= 0 && steps < 6; steps++)
        {
            apart |= OpensAnew(governor, at);
            var verb = form.Chunks[governor].Verb!;
            // "failed because of a Russian veto": the veto is no object of what failed.
            var controlled = act.Nominal && at == act.Index ? !(act.Frame == "veto" && act.Head.Marker is not null) && IsDirectObject(governor, at) : !apart && IsControlled(at, governor);
            var said = verb.Role == VerbRole.Speech && Complement(governor, at);
            var demanded = !apart && verb is { Role: VerbRole.Operator, Value: "urge" } && Complement(governor, at);
            // 据估计，有5万名工人在中国就业: the verb that only says that there are some lends its doubt.
            var there = verb is { Role: VerbRole.Frame, Value: "have" } && verb.Hedge is not null;
            if (controlled || said || demanded || there)
            {
                if (verb.Modal == "hypothetical") return null;
                // "aurait commencé à livrer", "allegedly began to ship": doubt on the verb that leads is doubt on the act.
                if (verb.Role != VerbRole.Speech && modality == Modality.Asserted && Doubt(verb.Hedge) is { } doubt) modality = doubt;
                switch (verb.Role)
                {
                    case VerbRole.Speech:
                        // "fears that": what is feared is not told as done.
                        if (verb.Negated || verb.Value == "hypothetical") return null;
                        if (Doubt(verb.Value) is { } told && told != Modality.Asserted) modality = told;
                        // "is said to have sent": what is only said of someone is hearsay.
                        else if (verb.Shape == VerbShape.Passive && controlled && modality == Modality.Asserted) modality = Modality.Alleged;
                        break;
                    case VerbRole.Operator:
                        if (verb.Value is "urge" or "prevent") return null;
                        if (verb.Negated) return null;
                        if (verb.Value == "intend") modality = Modality.Intended;
                        if (verb.Value == "accuse") modality = Modality.Alleged;
                        if (verb.Value == "begin" && verb.Modal == "future") modality = Modality.Intended;
                        break;
                    default:
                        if (verb.Negated && controlled) return null;
                        // "is allowed to import": what one may do one need not have done.
                        if (verb is { Value: "enable", Shape: VerbShape.Passive } && controlled) return null;
                        if (verb.Modal == "future" && controlled && modality == Modality.Asserted) modality = Modality.Intended;
                        break;
                }
            }
            at = governor;
            governor = form.VerbBefore(governor);
            if (governor >= 0 && Parted(governor, at)) break;
        }
        return modality;
    }

    // What a verb of speech says reaches to the end of the sentence unless a stop or another sentence's subject parts it.
    private bool Complement(int governor, int at)
    {
        for (var i = governor + 1; i < at; i++)
        {
            if (form.Kind(i) is ChunkKind.Stop or ChunkKind.Source) return false;
            // What a relative clause tells of a noun in passing is not what is confirmed or denied.
            if (form.Kind(i) == ChunkKind.Relative && i > governor + 1 && form.Chunks[governor].Verb!.Value is "confirmed" or "denied") return false;
        }
        return true;
    }

    // ", China and Russia voted": after the comma stands nothing but who acts.
    private bool OpensAnew(int governor, int at)
    {
        var i = at - 1;
        while (i > governor && form.Kind(i) is ChunkKind.Noun or ChunkKind.Conjunction or ChunkKind.Period && !form.IsMarkedNoun(i)) i--;
        return i > governor && i < at - 1 && form.Kind(i) == ChunkKind.Comma && form.IsBareNoun(i + 1);
    }

    private bool IsDirectObject(int governor, int noun)
    {
        for (var i = governor + 1; i < noun; i++)
            if (form.Kind(i) is not (ChunkKind.Noun or ChunkKind.Conjunction or ChunkKind.Comma or ChunkKind.Period)) return false;
        return true;
    }

    private bool Parted(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
            if (form.Kind(i) is ChunkKind.Stop) return true;
        return false;
    }
}
