namespace Pantau.Team.Markings;

/// <summary>The members that may see something: all, or those of a set.</summary>
public sealed class MarkingAudience : IEquatable<MarkingAudience>
{
    private readonly SortedSet<string>? members;

    private MarkingAudience(SortedSet<string>? members) => this.members = members;

    public static MarkingAudience Everybody { get; } = new(null);

    public static MarkingAudience Only(IEnumerable<string> members) => new(new SortedSet<string>(members, StringComparer.Ordinal));

    public bool IsEverybody => members is null;

    /// <summary>The members of the set, in order; none where everybody may see.</summary>
    public IReadOnlyCollection<string> Members => members is null ? [] : members;

    public bool Has(string member) => members is null || members.Contains(member);

    /// <summary>Those who may see both.</summary>
    public MarkingAudience And(MarkingAudience other)
    {
        if (members is null) return other;
        return other.members is null ? this : Only(members.Intersect(other.members, StringComparer.Ordinal));
    }

    public bool Equals(MarkingAudience? other) => other is not null && (members is null ? other.members is null : other.members is not null && members.SetEquals(other.members));

    public override bool Equals(object? obj) => Equals(obj as MarkingAudience);

    public override int GetHashCode() => members is null ? 0 : members.Aggregate(1, (hash, m) => HashCode.Combine(hash, StringComparer.Ordinal.GetHashCode(m)));

    public override string ToString() => members is null ? "all members" : members.Count == 0 ? "no member" : string.Join(", ", members);
}
