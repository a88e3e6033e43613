using Pantau.Model;

namespace Pantau.Maritime.Nmea;

/// <summary>What was read and what went wrong, by kind.</summary>
public sealed class ReadingCounts
{
    private static readonly Trouble[] Kinds = Enum.GetValues<Trouble>();
    private readonly long[] troubles = new long[Kinds.Length];
    private readonly long[] types = new long[64];

    /// <summary>Lines with something on them, comments left out.</summary>
    public long Lines { get; internal set; }

    /// <summary>Sentences that were sound.</summary>
    public long Sentences { get; internal set; }

    /// <summary>Messages handed on.</summary>
    public long Messages { get; internal set; }

    /// <summary>How often this went wrong.</summary>
    public long Of(Trouble kind) => troubles[(int)kind];

    /// <summary>Messages of a type.</summary>
    public long OfType(int type) => types[type];

    internal void Count(Trouble kind) => troubles[(int)kind]++;

    internal void Message(int type)
    {
        Messages++;
        types[type]++;
    }

    /// <summary>The kinds of trouble that occurred, as <c>bad-checksum 3</c>; empty where there was none.</summary>
    public IReadOnlyList<string> Troubles => [.. Kinds.Where(k => k != Trouble.None && Of(k) > 0).Select(k => $"{Slug.Of(k)} {Of(k)}")];
}
