using Pantau.Names.Text;

namespace Pantau.Names.Forms;

/// <summary>One way in which a name can be understood; a name in Han characters has one for each language that may be meant.</summary>
public sealed class NameForm
{
    public required NameKind Kind { get; init; }

    public required NameWord[] Tokens { get; init; }

    /// <summary>The family of legal form, where one is given that is not just "company".</summary>
    public string[] LegalFamilies { get; init; } = [];

    /// <summary>All letters of the name with its legal form, for names whose words were run together.</summary>
    public string Joined { get; init; } = "";

    /// <summary>The whole name as Korean syllables sound, for ships whose syllables are parted or not; empty where it is not Korean.</summary>
    public string Spoken { get; init; } = "";

    /// <summary>The first letters of all its words, as acronyms take them.</summary>
    public string[] Acronyms { get; init; } = [];

    /// <summary>The script that all of its words share; null where it mixes them.</summary>
    public NameScript? Script { get; init; }

    /// <summary>The language whose way of naming this reading assumes: "ko", "zh", "ja", or none.</summary>
    public string Reading { get; init; } = "";

    /// <summary>A title stands with the name.</summary>
    public bool Titled { get; init; }
}
