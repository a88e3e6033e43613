using System.Globalization;

namespace Pantau.Maritime.Voyages;

/// <summary>What a register says of a ship's size.</summary>
/// <param name="Deadweight">In tonnes; 0 for not known.</param>
/// <param name="Containers">How many containers of twenty feet it carries; 0 for not known.</param>
public sealed record ShipSize(int Deadweight, int Containers);

/// <summary>Sizes of ships by IMO number, from a table that the user has.</summary>
public sealed class ShipParticulars(IReadOnlyDictionary<int, ShipSize> sizes)
{
    public static ShipParticulars None { get; } = new(new Dictionary<int, ShipSize>());

    public ShipSize? Of(int imo) => sizes.GetValueOrDefault(imo);

    /// <summary>A table with the columns <c>imo</c> and <c>dwt</c> or <c>teu</c> or both, in any order; or the line that says what is wrong.</summary>
    public static (ShipParticulars? Table, string? Problem) Load(string path)
    {
        var lines = File.ReadAllLines(path).Where(l => l.Trim().Length > 0).ToList();
        var head = lines.Count == 0 ? [] : lines[0].TrimStart('\uFEFF').Split(',').Select(c => c.Trim().Trim('"').ToLowerInvariant()).ToList();
        int imo = head.IndexOf("imo"), dwt = head.IndexOf("dwt"), teu = head.IndexOf("teu");
        if (imo < 0 || (dwt < 0 && teu < 0)) return (null, $"{path} has not the columns imo and dwt or teu (its columns: {string.Join(", ", head)}): name them so");
        var sizes = new Dictionary<int, ShipSize>();
        for (var i = 1; i < lines.Count; i++)
        {
            var cells = lines[i].Split(',');
            if (Number(cells, imo) is not { } number) return (null, string.Create(CultureInfo.InvariantCulture, $"{path}, line {i + 1}: '{lines[i]}' has no IMO number: correct it or leave it out"));
            sizes[number] = new ShipSize(Number(cells, dwt) ?? 0, Number(cells, teu) ?? 0);
        }
        return (new ShipParticulars(sizes), null);
    }

    private static int? Number(string[] cells, int column) =>
        column >= 0 && column < cells.Length && double.TryParse(cells[column].Trim().Trim('"').Replace("IMO", "", StringComparison.OrdinalIgnoreCase), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is >= 0 and < 1e9 ? (int)value : null;
}
