namespace Pantau.Server.Accounts;

/// <summary>How often something may be tried in a quarter of an hour, by each name or address.</summary>
public sealed class AttemptLimit(TimeProvider time)
{
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);
    private const int MostKeys = 20_000;

    private readonly Dictionary<string, List<DateTimeOffset>> tried = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    /// <summary>Counts an attempt before it is made; false where there were too many.</summary>
    public bool TryTake(string key, int most)
    {
        var now = time.GetUtcNow();
        lock (gate)
        {
            if (tried.Count > MostKeys) foreach (var old in tried.Where(t => now - t.Value[^1] > Window).Select(t => t.Key).ToList()) tried.Remove(old);
            if (!tried.TryGetValue(key, out var times))
            {
                if (tried.Count > MostKeys) return false;
                tried[key] = times = [];
            }
            times.RemoveAll(t => now - t > Window);
            if (times.Count >= most) return false;
            times.Add(now);
            return true;
        }
    }

    /// <summary>Forgets the attempts of who succeeded.</summary>
    public void Forget(string key)
    {
        lock (gate) tried.Remove(key);
    }
}
