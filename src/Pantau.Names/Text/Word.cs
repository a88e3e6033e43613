namespace Pantau.Names.Text;

/// <summary>A word of a name as it was written.</summary>
/// <param name="Native">In its own script.</param>
/// <param name="Latin">In small Latin letters and digits.</param>
/// <param name="Hyphen">A hyphen joins it to the word before.</param>
/// <param name="Comma">A comma stands before it.</param>
/// <param name="Apostrophes">In Latin with its apostrophes kept, which tell aspirates in Wade-Giles.</param>
/// <param name="Dotted">A full stop follows it at once.</param>
/// <param name="Bracketed">It stands in brackets.</param>
internal sealed record Word(string Native, string Latin, NameScript Script, bool Hyphen, bool Comma, string Apostrophes, bool Dotted, bool Bracketed)
{
    /// <summary>All letters are capitals.</summary>
    public bool Capitals => Native.Length > 1 && !Native.Any(char.IsLower);
}
