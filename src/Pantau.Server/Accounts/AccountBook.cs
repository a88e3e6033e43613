using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Pantau.Server.Accounts;

/// <summary>
/// Local accounts of the people of a team: a password and a one-time code, taken with an invitation that an administrator
/// makes; and tokens for programs. Passwords, invitations and tokens are kept as hashes only.
/// </summary>
public sealed class AccountBook(string folder, TimeProvider time)
{
    public const int ShortestPassword = 12, LongestPassword = 200;
    private const string TokenHead = "pantau_";

    private static readonly PasswordHasher<string> Hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = 210_000 }));

    // Held against where there is no account, so that the answer takes as long.
    private static readonly Lazy<string> Nobody = new(() => Hasher.HashPassword("", Random(16)));
    private readonly AccountFile file = new(folder);

    public IReadOnlyList<SignInAccount> Accounts => file.Read().Accounts;

    public SignInAccount? Find(string person) => Accounts.FirstOrDefault(a => a.Person == person);

    /// <summary>Makes an account, or makes it anew: what was before is good no more.</summary>
    /// <param name="good">How long the person has to take it.</param>
    /// <returns>The code with which they do, once.</returns>
    public string Invite(string person, TimeSpan good)
    {
        var code = Random(20);
        return file.Change(sheet => (sheet with
        {
            Accounts = [.. sheet.Accounts.Where(a => a.Person != person), new SignInAccount(person, null, OneTimeCode.NewSecret(), 0, Random(10), Hash(code), time.GetUtcNow() + good)],
            Tokens = [.. sheet.Tokens.Where(t => t.Person != person)],
        }, code));
    }

    /// <summary>The account that waits for who has this code; null where there is none, or no more.</summary>
    public SignInAccount? Invited(string code)
    {
        var hash = Hash(code);
        return Accounts.FirstOrDefault(a => a.InviteHash is { } kept && Same(kept, hash) && a.InviteUntil > time.GetUtcNow());
    }

    /// <summary>Takes an account: chooses its password and shows that the one-time codes are at hand.</summary>
    /// <returns>Null, or the word that says what is wrong.</returns>
    public string? Enrol(string invitation, string password, string code)
    {
        if (password.Length is < ShortestPassword or > LongestPassword) return "password-length";
        var hashed = Hasher.HashPassword("", password);
        return file.Change<string?>(sheet =>
        {
            if (Invited(invitation) is not { } account) return (sheet, "invitation-gone");
            if (password.Contains(account.Person, StringComparison.OrdinalIgnoreCase)) return (sheet, "password-name");
            if (OneTimeCode.StepOf(code, account.Secret, time.GetUtcNow(), account.LastStep) is not { } step) return (sheet, "code-wrong");
            return (With(sheet, account with { PasswordHash = hashed, LastStep = step, InviteHash = null, InviteUntil = null }), null);
        });
    }

    /// <summary>The account of who has its password and its code of now; null for anything else, after the same work.</summary>
    public SignInAccount? Check(string person, string password, string code)
    {
        var known = Find(person);
        var right = Hasher.VerifyHashedPassword("", known?.PasswordHash ?? Nobody.Value, password.Length > LongestPassword ? "" : password) != PasswordVerificationResult.Failed;
        return file.Change<SignInAccount?>(sheet =>
        {
            var account = sheet.Accounts.FirstOrDefault(a => a.Person == person);
            var step = OneTimeCode.StepOf(code, account?.Secret ?? "", time.GetUtcNow(), account?.LastStep ?? 0);
            if (!right || account is null || account.PasswordHash is null || account.PasswordHash != known?.PasswordHash || step is null) return (sheet, null);
            var taken = account with { LastStep = step.Value };
            return (With(sheet, taken), taken);
        });
    }

    /// <summary>Takes an account away, with its tokens.</summary>
    public bool Close(string person) => file.Change(sheet => (sheet with { Accounts = [.. sheet.Accounts.Where(a => a.Person != person)], Tokens = [.. sheet.Tokens.Where(t => t.Person != person)] }, sheet.Accounts.Any(a => a.Person == person)));

    /// <summary>A new token; its word is told this once.</summary>
    public string Issue(string person, string name, IReadOnlyList<TokenScope> scopes, TimeSpan good)
    {
        var (id, secret) = (Random(5), Random(25));
        var word = $"{TokenHead}{id}_{secret}";
        return file.Change(sheet => (sheet with { Tokens = [.. sheet.Tokens, new AccessToken(id, person, name, Hash(word), scopes, time.GetUtcNow(), time.GetUtcNow() + good)] }, word));
    }

    /// <summary>The token of its word; null where there is none, or no more.</summary>
    public AccessToken? Token(string word)
    {
        var hash = Hash(word);
        return file.Read().Tokens.FirstOrDefault(t => Same(t.Hash, hash)) is { } token && token.Until > time.GetUtcNow() ? token : null;
    }

    public IReadOnlyList<AccessToken> TokensOf(string person) => [.. file.Read().Tokens.Where(t => t.Person == person)];

    public bool Revoke(string person, string id) => file.Change(sheet => (sheet with { Tokens = [.. sheet.Tokens.Where(t => t.Person != person || t.Id != id)] }, sheet.Tokens.Any(t => t.Person == person && t.Id == id)));

    private static AccountSheet With(AccountSheet sheet, SignInAccount account) => sheet with { Accounts = [.. sheet.Accounts.Where(a => a.Person != account.Person), account] };

    private static string Random(int bytes) => OneTimeCode.Base32(RandomNumberGenerator.GetBytes(bytes)).ToLowerInvariant();

    private static string Hash(string word) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(word)));

    private static bool Same(string one, string other) => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(one), Encoding.ASCII.GetBytes(other));
}
