using Pantau.Model;
using Pantau.Reading.Clauses;
using Pantau.Reading.Discourse;

namespace Pantau.Reading.Frames;

/// <summary>A claim in the making: slots with the words that filled them.</summary>
public sealed class ClaimDraft
{
    public required ClaimKind Kind { get; init; }
    public required StatedAct Act { get; init; }
    public FoundParty? Actor { get; set; }
    public FoundParty? Recipient { get; set; }
    public List<string> Parties { get; } = [];
    public CountedItem? Item { get; set; }
    public string? Carrier { get; set; }
    public (int First, int End)? CarrierWords { get; set; }
    public Place? Place { get; set; }
    public Modality Modality { get; set; } = Modality.Asserted;
    public List<string> Notes { get; } = [];
}
