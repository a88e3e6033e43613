using Pantau.Reading.Packs;

namespace Pantau.Reading.Clauses;

// What the endings of a verb and the pronouns before it tell: voice, mood, and participles that describe.
internal sealed partial class ChunkRun
{
    private static readonly HashSet<string> Unaccusative = new(StringComparer.Ordinal) { "arrive", "call", "sail", "work", "abstain" };

    private bool IsPassive(LexiconEntry entry)
    {
        if (entry.Detail == RomanceMorphology.Pronominal) return false;
        // "se vendió carbón", "s'est vendu": what is done, by whom unsaid.
        if (pending.Reflexive) return (entry.Sense == Sense.Verb && !Unaccusative.Contains(entry.Value)) || entry is { Sense: Sense.Operator, Value: "accuse" };
        if (!pending.Be || entry.Form is not (VerbForm.Past or VerbForm.Participle)) return false;
        // "sont arrivés", "sono arrivati": the auxiliary of verbs of motion is no passive.
        return !(pack.Grammar.BareParticiples && entry.Sense == Sense.Verb && Unaccusative.Contains(entry.Value));
    }

    private string? Mood(LexiconEntry entry)
    {
        var own = entry.Form switch
        {
            VerbForm.Future => "future",
            VerbForm.Conditional => "conditional",
            VerbForm.Subjunctive => "subjunctive",
            _ => null,
        };
        return pending.Modal == "hypothetical" ? pending.Modal : own ?? pending.Modal;
    }

    // "les livraisons prévues", "des soldats blessés": a participle that tells of no giving, in a phrase that is still open.
    private bool IsAttribute(LexiconEntry entry) =>
        pack.Grammar.BareParticiples && entry.Form == VerbForm.Participle && pending.Empty
        && (entry.Sense is Sense.PlainVerb or Sense.Speech || entry is { Sense: Sense.Operator, Value: not "accuse" } || entry is { Sense: Sense.Verb, Value: "produce" or "improve" or "amount" or "enable" });

    private void Describe(LexiconEntry entry, int at, int next)
    {
        var phrase = Open(at);
        phrase.End = next;
        if (entry is { Sense: Sense.Operator, Value: "prevent" or "urge" }) phrase.Negated = true;
        else if (entry is { Sense: Sense.Operator, Value: "intend" }) phrase.Hedge = "intended";
        else if (entry is { Sense: Sense.Speech, Value: "alleged" or "estimated" }) phrase.Hedge = entry.Value;
        before = Neighbour.Noun;
    }

    private void Adjective(int at, int next)
    {
        FlushCopula(at);
        var fresh = noun is null;
        Open(at).End = next;
        if (fresh || before is Neighbour.Nothing or Neighbour.Verbal) before = Neighbour.Nominal;
    }

    private void Clitic(LexiconEntry entry, int at, int next)
    {
        if (entry.Value == "object")
        {
            CloseNoun();
            before = Neighbour.Verbal;
            return;
        }
        CloseNoun();
        if (entry.Value == "reflexive") pending.Take(entry, at);
        else
        {
            var chunk = new TextChunk { Kind = ChunkKind.Noun, First = at, End = next, Marker = entry.Value };
            chunk.Mentions.Add(new Mention(Sense.Anaphor, "third", at, next));
            Chunks.Add(chunk);
        }
        before = Neighbour.Verbal;
    }
}
