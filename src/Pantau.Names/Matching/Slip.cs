namespace Pantau.Names.Matching;

/// <summary>One difference between two names, in the words of a person.</summary>
/// <param name="Weight">How much it speaks against a match; all differences of a match together weigh at most 1.</param>
public sealed record Slip(double Weight, string Words);
