using Pantau.Reading.Packs;

namespace Pantau.Reading.Clauses;

/// <summary>Auxiliaries, negation, modals and doubt that wait for their verb.</summary>
internal sealed class PendingVerb
{
    public int First { get; private set; } = -1;
    public bool Be { get; private set; }
    public bool Have { get; private set; }
    public bool Negated { get; private set; }
    /// <summary>True after "se", "si".</summary>
    public bool Reflexive { get; private set; }
    /// <summary>True for an auxiliary that is an infinitive or gerund: "avoir livré", "avendo inviato".</summary>
    public bool Nonfinite { get; private set; }
    /// <summary>True where a word waits that an infinitive goes with: "va livrer", "puede enviar".</summary>
    public bool Leads { get; private set; }
    public string? Modal { get; private set; }
    public string? Hedge { get; private set; }
    public bool Empty => First < 0;

    public void Take(LexiconEntry entry, int at)
    {
        if (First < 0) First = at;
        switch (entry.Sense)
        {
            case Sense.Auxiliary:
                // "have-conditional": the auxiliary carries the mood of its verb.
                var dash = entry.Value.IndexOf('-', StringComparison.Ordinal);
                var (kind, mood) = dash < 0 ? (entry.Value, "") : (entry.Value[..dash], entry.Value[(dash + 1)..]);
                Be |= kind == "be";
                Have |= kind == "have";
                Leads |= kind == "lead";
                Nonfinite |= mood == "nonfinite" && !Leads;
                if (mood is "future" or "conditional" or "subjunctive") Modal ??= mood;
                break;
            case Sense.Clitic:
                Reflexive = true;
                break;
            case Sense.Negation:
                Negated = true;
                break;
            case Sense.Modal:
                // "would have been" is as hypothetical as its strongest word.
                Modal = Modal == "hypothetical" ? Modal : entry.Value;
                Leads = true;
                break;
            case Sense.Hedge:
                Hedge = entry.Value;
                break;
        }
    }

    public void Clear()
    {
        First = -1;
        Be = Have = Negated = Reflexive = Nonfinite = Leads = false;
        Modal = Hedge = null;
    }
}
