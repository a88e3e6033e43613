namespace Pantau.Analysis;

/// <summary>Wordings that tell one fact within a block, with the distinct numbers and stretches that they give.</summary>
internal sealed class TellingCluster(FactBlock block)
{
    private readonly HashSet<(string?, decimal?, decimal?, bool)> numbers = [];
    private readonly HashSet<(DateOnly?, DateOnly?)> stretches = [];

    public FactBlock Block => block;
    /// <summary>Places among the block's wordings.</summary>
    public List<int> Members { get; } = [];
    public List<TellingFace> Counted { get; } = [];
    public List<TellingFace> Dated { get; } = [];

    public void Add(int member, TellingFace face)
    {
        Members.Add(member);
        if (face.IsCounted && numbers.Add((face.Unit, face.Min, face.Max, face.Approx))) Counted.Add(face);
        if (face.IsDated && stretches.Add((face.From, face.To))) Dated.Add(face);
    }

    public void TakeIn(TellingCluster other)
    {
        foreach (var member in other.Members) Add(member, block.Face(member));
    }

    public bool Counts(string unit) => Counted.Exists(c => c.Unit == unit);
}
