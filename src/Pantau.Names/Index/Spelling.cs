namespace Pantau.Names.Index;

/// <summary>The letters of a word as it sounds and as it is spelled, the first in the lowest byte.</summary>
internal readonly record struct Spelling(UInt128 Sound, UInt128 Text);
