using Pantau.Reading.Packs;

namespace Pantau.Reading.Clauses;

/// <summary>
/// Tells what a conditional or subjunctive means where it stands. A conditional supposes beside "if" and "without", looks
/// ahead in what somebody says of himself ("said it would deliver"), and else tells what others say. A subjunctive tells
/// what is only wanted or feared, unless a verb of speech, a noun such as "evidence" or "although" governs it.
/// </summary>
internal sealed class ClauseMoods(GrammarRules grammar, List<TextChunk> chunks)
{
    private const string Hypothetical = "hypothetical", Future = "future", Alleged = "alleged";

    public void Resolve()
    {
        var supposed = chunks.Exists(c => c is { Kind: ChunkKind.Subordinator, Value: "condition" } or { Kind: ChunkKind.Noun, Marker: "without" });
        for (var i = 0; i < chunks.Count; i++)
        {
            if (chunks[i].Verb is not { Modal: "conditional" or "subjunctive" } verb) continue;
            chunks[i].Verb = verb.Modal == "subjunctive" ? verb with { Modal = Wanted(i) }
                : supposed ? verb with { Modal = Hypothetical }
                : SpeaksOfItself(i) ? verb with { Modal = Future }
                : grammar.HearsayConditional ? verb with { Modal = null, Hedge = Alleged }
                : verb with { Modal = Hypothetical };
        }
    }

    private ChunkKind? Kind(int i) => i >= 0 && i < chunks.Count ? chunks[i].Kind : null;

    // "a annoncé qu'elle livrerait": the clause of a verb of speech whose subject is the speaker.
    private bool SpeaksOfItself(int verb)
    {
        for (var i = verb - 1; i >= 0; i--)
        {
            switch (Kind(i))
            {
                case ChunkKind.Complementizer:
                    return Before(i) is { Role: VerbRole.Speech or VerbRole.Operator };
                case ChunkKind.Noun when chunks[i].Marker is null && !(chunks[i].Mentions is [{ Sense: Sense.Anaphor, Value: "third" or "pair" or "country" or "regime" }]):
                case ChunkKind.Verb or ChunkKind.Relative or ChunkKind.Stop or ChunkKind.Comma:
                    return false;
            }
        }
        return false;
    }

    private VerbGroup? Before(int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (chunks[i].Verb is { } verb) return verb;
            if (Kind(i) is ChunkKind.Stop or ChunkKind.Relative) return null;
        }
        return null;
    }

    private string? Wanted(int verb)
    {
        for (var i = verb - 1; i >= 0; i--)
        {
            switch (Kind(i))
            {
                case ChunkKind.Subordinator:
                    return chunks[i].Value == "condition" ? Hypothetical : null;
                case ChunkKind.Complementizer or ChunkKind.Relative:
                    if (Kind(i - 1) == ChunkKind.Noun && chunks[i - 1].Mentions.Exists(m => m.Senses.Any(s => s.Sense == Sense.ContentNoun))) return null;
                    return Kind(i) == ChunkKind.Complementizer && Before(i) is { Role: VerbRole.Speech } or { Role: VerbRole.Operator, Value: "accuse" } ? null : Hypothetical;
                case ChunkKind.Verb or ChunkKind.Stop:
                    return Hypothetical;
            }
        }
        return Hypothetical;
    }
}
