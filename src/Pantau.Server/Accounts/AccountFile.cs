using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pantau.Server.Accounts;

/// <summary>The accounts and tokens of a workspace in one file that only its owner may read; changed by one program at a time.</summary>
internal sealed class AccountFile(string folder)
{
    private readonly Lock gate = new();
    private AccountSheet held = new([], []);
    private (long Length, DateTime Time) stamp;

    public string FilePath { get; } = Path.Combine(folder, "accounts.json");

    public AccountSheet Read()
    {
        lock (gate)
        {
            var file = new FileInfo(FilePath);
            if (!file.Exists) return held = new([], []);
            if ((file.Length, file.LastWriteTimeUtc) == stamp) return held;
            held = JsonSerializer.Deserialize(File.ReadAllBytes(FilePath), AccountJson.Default.AccountSheet) ?? new([], []);
            stamp = (file.Length, file.LastWriteTimeUtc);
            return held;
        }
    }

    /// <summary>Changes what is there now, with no other program between.</summary>
    public T Change<T>(Func<AccountSheet, (AccountSheet Sheet, T Answer)> change)
    {
        lock (gate)
        {
            using var turn = Turn();
            stamp = default;
            var (sheet, answer) = change(Read());
            if (ReferenceEquals(sheet, held)) return answer;
            var beside = FilePath + ".new";
            File.Delete(beside);
            var mine = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) mine.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using (var to = new FileStream(beside, mine))
            {
                JsonSerializer.Serialize(to, sheet, AccountJson.Default.AccountSheet);
                to.Flush(flushToDisk: true);
            }
            File.Move(beside, FilePath, overwrite: true);
            stamp = default;
            return answer;
        }
    }

    private FileStream Turn()
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return new FileStream(FilePath + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (tries < 100)
            {
                Thread.Sleep(20);
            }
        }
    }
}

internal sealed record AccountSheet(IReadOnlyList<SignInAccount> Accounts, IReadOnlyList<AccessToken> Tokens);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true, WriteIndented = true)]
[JsonSerializable(typeof(AccountSheet))]
internal sealed partial class AccountJson : JsonSerializerContext;
