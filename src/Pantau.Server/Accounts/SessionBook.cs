using System.Security.Cryptography;
using System.Text;

namespace Pantau.Server.Accounts;

/// <summary>Who is signed in, in the memory of the running server: a restart signs everybody out.</summary>
public sealed class SessionBook(TimeProvider time)
{
    public static readonly TimeSpan Idle = TimeSpan.FromHours(1), Longest = TimeSpan.FromHours(12);
    private const int MostOfOne = 20;

    private readonly Dictionary<string, OpenSession> sessions = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    /// <summary>Signs a person in.</summary>
    /// <returns>The word that their browser bears from now on.</returns>
    public string Open(SignInAccount account)
    {
        var word = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        var now = time.GetUtcNow();
        lock (gate)
        {
            foreach (var old in sessions.Where(s => Over(s.Value, now)).Select(s => s.Key).ToList()) sessions.Remove(old);
            foreach (var old in sessions.Where(s => s.Value.Person == account.Person).OrderByDescending(s => s.Value.Seen).Skip(MostOfOne - 1).Select(s => s.Key).ToList()) sessions.Remove(old);
            sessions[Key(word)] = new OpenSession(account.Person, account.Stamp, now, now);
        }
        return word;
    }

    /// <summary>The session of a browser; null where there is none, or it has ended.</summary>
    public OpenSession? Find(string word)
    {
        var (key, now) = (Key(word), time.GetUtcNow());
        lock (gate)
        {
            if (!sessions.TryGetValue(key, out var session)) return null;
            if (!Over(session, now)) return sessions[key] = session with { Seen = now };
            sessions.Remove(key);
            return null;
        }
    }

    public void Close(string word)
    {
        lock (gate) sessions.Remove(Key(word));
    }

    private static bool Over(OpenSession session, DateTimeOffset now) => now - session.Seen > Idle || now - session.Began > Longest;

    // Whoever reads the memory of the server cannot use it as a browser.
    private static string Key(string word) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(word)));
}

/// <summary>A person that is signed in.</summary>
/// <param name="Stamp">Of the account when it began.</param>
public sealed record OpenSession(string Person, string Stamp, DateTimeOffset Began, DateTimeOffset Seen);
