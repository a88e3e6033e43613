using Pantau.Names.Forms;

namespace Pantau.Names.Index;

/// <summary>What holds for a form as a whole, in one number.</summary>
internal readonly record struct FormFlags(int Bits)
{
    /// <summary>The shape of names of which words count otherwise than one each; those of all others is their number of words.</summary>
    public const byte Open = 0;

    private const int MostShape = 40;

    public NameKind Kind => (NameKind)(Bits & 3);

    public bool Titled => (Bits & 4) != 0;

    /// <summary>0 none, 1 East Asian, 2 Japanese.</summary>
    public int Reading => (Bits >> 4) & 3;

    /// <summary>-1 where scripts are mixed.</summary>
    public int Script => ((Bits >> 8) & 15) - 1;

    /// <summary>A bit for each family of legal form.</summary>
    public int Legal => (Bits >> 12) & 15;

    /// <summary>The number of letters of the name run together, 255 at most.</summary>
    public int JoinedLength => (Bits >> 16) & 255;

    /// <summary>Initials, fathers' names and titles weigh less than other words, and a title lets a single word stand.</summary>
    public static byte ShapeOf(NameForm form)
    {
        if (form.Kind == NameKind.Person && ((form.Titled && form.Tokens.Length == 1) || Array.Exists(form.Tokens, t => t.Role is TokenRole.Initial or TokenRole.Patronymic or TokenRole.Honorific))) return Open;
        return (byte)Math.Min(MostShape, form.Tokens.Length);
    }
}
