namespace Pantau.Names.Tables;

/// <summary>States by name.</summary>
public static class StateCodes
{
    /// <summary>The ISO 3166-1 code of two small letters; null for what is no state that the tables know.</summary>
    /// <param name="name">In English or another language of the tables, or the code itself.</param>
    public static string? Of(string name)
    {
        var plain = name.Trim().ToLowerInvariant();
        return NameTables.Default.Places.Find(plain) ?? (plain.Length == 2 && plain.All(char.IsAsciiLetterLower) ? plain : null);
    }
}
