namespace Pantau.Reading.Packs;

/// <summary>Writes out names with parts that change: <c>制裁(监督|监测)(小组|团队)</c> is four names, an empty part is one left out.</summary>
internal static class Alternatives
{
    public static IEnumerable<string> Of(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        var close = open < 0 ? -1 : name.IndexOf(')', open);
        // A bracket without alternatives belongs to the name.
        if (close < 0 || !name.AsSpan(open, close - open).Contains('|')) return [name];
        return from part in name[(open + 1)..close].Split('|')
               from rest in Of(name[(close + 1)..])
               select name[..open] + part + rest;
    }
}
