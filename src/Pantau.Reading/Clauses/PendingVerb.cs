using Pantau.Reading.Packs;

namespace Pantau.Reading.Clauses;

/// <summary>Auxiliaries, negation, modals and doubt that wait for their verb.</summary>
internal sealed class PendingVerb
{
    public int First { get; private set; } = -1;
    public bool Be { get; private set; }
    public bool Have { get; private set; }
    public bool Negated { get; private set; }
    public string? Modal { get; private set; }
    public string? Hedge { get; private set; }
    public bool Empty => First < 0;

    public void Take(Entry entry, int at)
    {
        if (First < 0) First = at;
        switch (entry.Sense)
        {
            case Sense.Auxiliary when entry.Value == "be":
                Be = true;
                break;
            case Sense.Auxiliary:
                Have |= entry.Value == "have";
                break;
            case Sense.Negation:
                Negated = true;
                break;
            case Sense.Modal:
                // "would have been" is as hypothetical as its strongest word.
                Modal = Modal == "hypothetical" ? Modal : entry.Value;
                break;
            case Sense.Hedge:
                Hedge = entry.Value;
                break;
        }
    }

    public void Clear()
    {
        First = -1;
        Be = Have = Negated = false;
        Modal = Hedge = null;
    }
}
