using Pantau.Model;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Tables;

/// <summary>What a column of a trade table holds.</summary>
internal enum TradeColumn
{
    Reporter,
    Partner,
    Exporter,
    Importer,
    Flow,
    Code,
    Commodity,
    Period,
    Year,
    MonthOfYear,
    Quantity,
    Unit,
    Value,
}

/// <summary>The words of trade tables: heads and flows of each language, the names and codes of states, headings of the Harmonized System, units.</summary>
public sealed partial class TradeWords
{
    private readonly Dictionary<string, (TradeColumn Column, string Language)> columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> exports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> states = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (decimal Factor, string Unit)> units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> months = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> weights = new(StringComparer.Ordinal);

    private TradeWords()
    {
    }

    /// <param name="folder">Of the language packs: <c>common</c> and each language's <c>tables.yaml</c>.</param>
    /// <exception cref="PackException">A file is broken; the message names it.</exception>
    public static TradeWords Load(string folder)
    {
        var words = new TradeWords();
        words.Common(Path.Combine(folder, "common"));
        foreach (var home in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
        {
            if (Path.Combine(home, "tables.yaml") is var file && File.Exists(file)) words.Language(Yaml.Load(file), file, Path.GetFileName(home));
            if (Path.Combine(home, "parties.yaml") is var parties && File.Exists(parties)) words.States(Yaml.Load(parties).Section("states"));
            if (Path.Combine(home, "time.yaml") is var time && File.Exists(time)) words.Months(Yaml.Load(time).Section("months"));
        }
        return words;
    }

    /// <summary>What this cell of a head names; null where it names nothing that a claim has.</summary>
    internal (TradeColumn Column, string Language)? Column(string head) => columns.TryGetValue(CellText.Fold(CellText.WithoutBrackets(head)), out var column) ? column : null;

    /// <summary>True for exports, false for imports; null where the words say neither.</summary>
    internal bool? IsExport(string words) => exports.TryGetValue(CellText.Fold(words), out var export) ? export : null;

    /// <summary>The flow that a title or the name of a sheet tells of; null where it tells of none or of both.</summary>
    internal bool? FlowIn(string title)
    {
        var told = CellText.Fold(title).Split(' ').Where(w => w.Length > 2).Select(w => exports.TryGetValue(w, out var export) ? export : (bool?)null).OfType<bool>().Distinct().ToList();
        return told.Count == 1 ? told[0] : null;
    }

    /// <summary>ISO code of the state that a cell names in full; null for the world, for groups and what is not known.</summary>
    internal string? State(string cell) => states.GetValueOrDefault(cell.Trim().ToLowerInvariant().Replace('’', '\''));

    /// <summary>The item that an HS code stands for: the longest heading that fits.</summary>
    internal string? Item(string code)
    {
        var digits = new string([.. code.Where(char.IsAsciiDigit)]);
        // Spreadsheets lose the zero that chapters 1 to 9 begin with.
        if (digits.Length is 1 or 3 or 5 or 7 or 9) digits = "0" + digits;
        for (var length = Math.Min(digits.Length, 6); length >= 2; length--)
            if (items.TryGetValue(digits[..length], out var item)) return item;
        return null;
    }

    internal (decimal Factor, string Unit)? Unit(string words) => units.TryGetValue(CellText.Fold(words), out var unit) ? unit : null;

    /// <summary>What a column of this head counts in where nothing in the table says so.</summary>
    internal (decimal Factor, string Unit)? UnitOfHead(string head) => weights.TryGetValue(CellText.Fold(CellText.WithoutBrackets(head)), out var unit) ? Unit(unit) : Unit(CellText.WithoutBrackets(head));

    /// <summary>"May 2031", "2031年5月", "mayo de 2031" as 2031-05; other cells as they are.</summary>
    internal string Dated(string cell)
    {
        if (Suffixed().Match(cell.Trim()) is { Success: true } marked) return marked.Groups["m"].Success ? $"{marked.Groups["y"].Value}-{marked.Groups["m"].Value.PadLeft(2, '0')}" : marked.Groups["y"].Value;
        var parts = CellText.Fold(cell).Split(' ');
        if (parts.Length is < 2 or > 4 || parts.FirstOrDefault(months.ContainsKey) is not { } month) return cell;
        var years = parts.Where(p => p.Length == 4 && p.All(char.IsAsciiDigit)).ToList();
        return years is [var year] && !parts.Any(p => p != year && p.All(char.IsAsciiDigit)) ? $"{year}-{months[month]:00}" : cell;
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"^(?<y>(19|20)\d\d)\s?[年년]\s?((?<m>1[0-2]|0?[1-9])\s?[月월])?$", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, 1000)]
    private static partial System.Text.RegularExpressions.Regex Suffixed();

    // The names that the pack reads in texts, without the marks of their inflection.
    private void States(Yaml named)
    {
        foreach (var (state, facts) in named.Sections())
            foreach (var name in facts.List("names")) states.TryAdd(name.Split('@')[0].TrimEnd('=').ToLowerInvariant(), state);
    }

    private void Months(Yaml named)
    {
        foreach (var (name, number) in named.Scalars())
            if (int.TryParse(number, System.Globalization.CultureInfo.InvariantCulture, out var month)) months.TryAdd(name.ToLowerInvariant(), month);
    }

    private void Common(string home)
    {
        foreach (var (state, names) in Yaml.Load(Path.Combine(home, "states.yaml")).Lists())
        {
            states.TryAdd(state.ToLowerInvariant(), state);
            foreach (var name in names) states.TryAdd(name.ToLowerInvariant(), state);
        }
        var file = Path.Combine(home, "commodities.yaml");
        var commodities = Yaml.Load(file);
        foreach (var (item, codes) in commodities.Section("hs").Lists())
        {
            if (!Items.IsKnown(item)) throw new PackException($"{file}: '{item}' is not an item of claims.");
            foreach (var code in codes) items[code] = item;
        }
        foreach (var (name, words) in commodities.Section("units").Lists())
        {
            if (name.Split(' ') is not [var factor, var unit] || !decimal.TryParse(factor, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var value) || !Units.All.Contains(unit))
                throw new PackException($"{file}: '{name}' must be a number and a unit of claims, as in '1000 tonne'.");
            foreach (var word in words) units.TryAdd(CellText.Fold(word), (value, unit));
        }
    }

    private void Language(Yaml words, string file, string language)
    {
        foreach (var (name, heads) in words.Section("columns").Lists())
        {
            if (!Slug.TryParse<TradeColumn>(name, out var column)) throw new PackException($"{file}: '{name}' is no column of a trade table.");
            foreach (var head in heads) columns.TryAdd(CellText.Fold(head), (column, language));
        }
        foreach (var (flow, names) in words.Section("flows").Lists())
        {
            if (flow is not ("export" or "import")) throw new PackException($"{file}: a flow is export or import, not '{flow}'.");
            foreach (var name in names) exports.TryAdd(CellText.Fold(name), flow == "export");
        }
        foreach (var (unit, heads) in words.Section("weights").Lists())
            foreach (var head in heads) weights.TryAdd(CellText.Fold(head), unit);
    }
}
