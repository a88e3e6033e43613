namespace Pantau.Maritime.Writing;

/// <summary>How messages are written.</summary>
/// <param name="Scaled">In knots, degrees and metres; otherwise the numbers as they are sent.</param>
/// <param name="Sentinels">Values that mean "not available" as they are sent; otherwise null.</param>
/// <param name="Parts">The two parts of type 24 each on its own; otherwise together, once both have come.</param>
public sealed record WritingOptions(bool Scaled = true, bool Sentinels = false, bool Parts = false);
