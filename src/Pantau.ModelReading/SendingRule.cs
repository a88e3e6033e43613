using Pantau.Model;

namespace Pantau.ModelReading;

/// <summary>
/// Which evidence may be sent to which model. TLP:RED is for the eyes of those who received it, so it goes nowhere;
/// GREEN and AMBER may go to a model on the same machine, since nobody else sees the words; CLEAR and what bears no
/// label may go where the person who asked sends it.
/// </summary>
public static class SendingRule
{
    /// <summary>Why this evidence must not be sent there; null when it may.</summary>
    public static string? Forbids(Tlp? label, ModelEndpoint endpoint) => label switch
    {
        Tlp.Red => "it is TLP:RED, which no model may be shown",
        { } l and not Tlp.Clear when !endpoint.IsLocal => $"it is {TlpLabel.Of(l)}, which must not leave this machine",
        _ => null,
    };
}
