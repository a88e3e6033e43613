using Pantau.Model;

namespace Pantau.Analysis;

/// <summary>Which documents tell the same in their own voice, in whatever languages: two that share most of what they claim have one hand behind them.</summary>
internal sealed class CopiedDocuments
{
    // Fewer shared claims than this may be chance.
    private const int Fewest = 3;
    // Of what the shorter one claims, the share that the other claims too.
    private const double Share = 0.6;

    private readonly Dictionary<string, Dictionary<int, int>> said = new(StringComparer.Ordinal);

    public void Add(Claim claim, in BlockKey key, TellingFace face)
    {
        if (!said.TryGetValue(claim.Evidence, out var faces)) said.Add(claim.Evidence, faces = []);
        var telling = HashCode.Combine(key, face);
        faces[telling] = faces.GetValueOrDefault(telling) + 1;
    }

    public void Remove(Claim claim, in BlockKey key, TellingFace face)
    {
        var faces = said[claim.Evidence];
        var telling = HashCode.Combine(key, face);
        if (--faces[telling] == 0) faces.Remove(telling);
        if (faces.Count == 0) said.Remove(claim.Evidence);
    }

    /// <summary>True where the two documents share at least three claims and three fifths of what the shorter one says.</summary>
    public bool TellTheSame(string one, string other)
    {
        if (!said.TryGetValue(one, out var a) || !said.TryGetValue(other, out var b)) return false;
        var shared = a.Keys.Count(b.ContainsKey);
        return shared >= Fewest && shared >= Share * Math.Min(a.Count, b.Count);
    }
}
