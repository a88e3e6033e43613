namespace Pantau.Law;

/// <summary>A regime, or what is wrong with its files; never both.</summary>
public sealed record RegimeLoad(SanctionsRegime? Regime, IReadOnlyList<RegimeError> Errors);

/// <summary>Something wrong in a file of a regime.</summary>
/// <param name="File">The file's path.</param>
/// <param name="Line">Counted from 1; 0 where the file as a whole is meant.</param>
public sealed record RegimeError(string File, long Line, string Message)
{
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Message}" : $"{File}: {Message}";
}
