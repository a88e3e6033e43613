using Pantau.Names.Text;

namespace Pantau.Names.Forms;

/// <summary>What a word does in a name.</summary>
public enum TokenRole
{
    /// <summary>A word that tells this name from others.</summary>
    Word,
    /// <summary>A single letter that stands for a word.</summary>
    Initial,
    /// <summary>A father's or forebear's name.</summary>
    Patronymic,
    /// <summary>A title among the words of the name.</summary>
    Honorific,
    /// <summary>What the body does, as many others do: bank, trading.</summary>
    Generic,
    /// <summary>A word such as "group" that may be left out.</summary>
    Group,
    /// <summary>A country or region.</summary>
    Place,
    /// <summary>A number in any spelling.</summary>
    Number,
}

/// <summary>A word of a name made ready for comparison.</summary>
public sealed class NameWord
{
    private readonly int[] tagCodes = [];

    /// <summary>In small Latin letters and digits.</summary>
    public required string Text { get; init; }

    /// <summary>As it sounds, with what spellings differ in folded.</summary>
    public required string Sound { get; init; }

    /// <summary>In its own script, simplified.</summary>
    public required string Native { get; init; }

    public required NameScript Script { get; init; }

    public TokenRole Role { get; init; }

    /// <summary>What it shares with other spellings of the same word: groups of given names, family names, readings.</summary>
    public string[] Tags
    {
        get;
        init
        {
            field = value;
            tagCodes = Array.ConvertAll(value, static t => string.GetHashCode(t, StringComparison.Ordinal));
        }
    } = [];

    /// <summary>It holds no slip of the pen: an acronym spelled by its letters.</summary>
    public bool Exact { get; init; }

    /// <summary>Its Latin letters are how its characters are read, and no transcription of a foreign word.</summary>
    public bool IsReading { get; init; }

    /// <summary>The syllables where it is a Korean given name.</summary>
    public string[] Syllables { get; init; } = [];

    /// <summary>True where some tag may be shared; quick to deny.</summary>
    internal bool MayShareTagWith(NameWord other)
    {
        foreach (var code in tagCodes)
            if (other.tagCodes.AsSpan().Contains(code)) return true;
        return false;
    }

    public override string ToString() => Native.Length > 0 ? Native : Text;
}
