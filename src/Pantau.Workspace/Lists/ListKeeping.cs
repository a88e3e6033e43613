using Pantau.Evidence;
using Pantau.Evidence.Storage;
using Pantau.Names.Lists;
using Pantau.Workspace.Intake;

namespace Pantau.Workspace.Lists;

/// <summary>
/// Versions of sanctions lists in a workspace's log: which bytes a list had on the day a finding was held against it can be
/// shown years later, when the list has long changed. They are no evidence of what happened, and no claim is read from them.
/// </summary>
public static class ListKeeping
{
    /// <summary>Keeps the versions that the log does not know yet; or the line that says why not.</summary>
    /// <param name="giver">Who gives them, in a team's workspace.</param>
    public static (IReadOnlyList<Receipt> Receipts, string? Problem) Keep(CaseFile workspace, IEnumerable<(string Path, Uri? Address)> lists, TimeProvider time, EvidenceGiver? giver = null)
    {
        var fresh = new List<NewEvidence>();
        foreach (var (path, address) in lists)
        {
            var bytes = File.ReadAllBytes(path);
            var hash = BlobStore.HashOf(bytes);
            // What is known was a list when it came: reading it again would double the time of every report.
            if (workspace.Knows(hash) || fresh.Exists(f => f.Record.Hash == hash)) continue;
            if (ListFile.Read(path).List is not { } list) return ([], $"{path} is no sanctions list that can be read: see 'pantau lists check {path}'.");
            fresh.Add(new NewEvidence(bytes, new IntakeRecord(hash, bytes.LongLength, Path.GetFileName(path), IntakeRecord.SanctionsList, time.GetUtcNow())
            {
                Title = list.Parties.Count > 0 ? list.Parties[0].List : list.Format,
                Published = DateOnly.TryParse(list.Generated, System.Globalization.CultureInfo.InvariantCulture, out var day) ? day : null,
                Url = address?.ToString(),
            }));
        }
        if (fresh.Count == 0) return ([], null);
        var (receipts, problem) = giver is null ? (workspace.Vault.Add(fresh), null) : workspace.Team.Give(giver.By, fresh, giver.To);
        workspace.CatchUp();
        return (receipts ?? [], problem);
    }
}
