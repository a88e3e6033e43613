using Pantau.Reading.Claims;
using Pantau.Tests;
using Pantau.Workspace.Keeping;
using Pantau.Workspace.Pipeline;

namespace Pantau.Workspace.Tests;

public sealed class AWorkspaceIsKept
{
    private static ATeamAtWork Worked()
    {
        var work = new ATeamAtWork();
        work.Give("JP", "a.txt", "Date: 2024-06-02\n\nNorth Korea sent 300 howitzers to Russia in March 2024, the ministry said.");
        work.Give("KR", "b.txt", "China delivered helicopters to North Korea in May 2024.", Pantau.Model.Tlp.Red);
        ClaimReading.ReadUnread(work.Case, DocumentReader.Load(Repository.PathOf("languages")), cancel: TestContext.Current.CancellationToken);
        Assert.Null(work.Case.Annotate(work.Case.Claims()[0].Id, Pantau.Model.AnnotationAct.Comment, null, "a remark", "jp", work.Clock).Problem);
        return work;
    }

    [Fact]
    public void In_one_file_from_which_it_comes_back_whole()
    {
        using var work = Worked();
        var log = work.Case.Vault.Log.Head.Size;
        Assert.Contains("in use", CaseBackup.Save(work.At("case"), work.At("b.tar.gz"), TestContext.Current.CancellationToken).Problem, StringComparison.Ordinal);
        work.Case.Dispose();
        var (saved, _) = CaseBackup.Save(work.At("case"), work.At("b.tar.gz"), TestContext.Current.CancellationToken);
        Assert.Equal(log, saved!.Entries);
        Assert.NotNull(CaseBackup.Save(work.At("case"), work.At("b.tar.gz"), TestContext.Current.CancellationToken).Problem);
        var (restored, problem) = CaseBackup.Restore(work.At("b.tar.gz"), work.At("again"), TestContext.Current.CancellationToken);
        Assert.Null(problem);
        Assert.Equal(saved.Files, restored!.Files);
        using var again = CaseFile.Open(work.At("again")).Case!;
        Assert.Equal(2, again.Evidence().Count);
        Assert.Single(again.Annotations());
        Assert.Null(again.Team.LookAs("jp", v => v.MarkingOf(again.Evidence()[1].Hash)).Seen);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(work.At("again/evidence/key/log.key")));
    }

    [Fact]
    public void And_a_file_that_was_changed_or_cut_restores_nothing()
    {
        using var work = Worked();
        work.Case.Dispose();
        Assert.Null(CaseBackup.Save(work.At("case"), work.At("b.tar.gz"), TestContext.Current.CancellationToken).Problem);
        var bytes = File.ReadAllBytes(work.At("b.tar.gz"));
        var random = new Random(3);
        for (var i = 0; i < 25; i++)
        {
            var changed = bytes.ToArray();
            if (i < 20) changed[random.Next(20, changed.Length - 8)] ^= (byte)(1 << random.Next(8));
            else changed = changed[..random.Next(changed.Length)];
            File.WriteAllBytes(work.At("bad.tar.gz"), changed);
            var (restored, problem) = CaseBackup.Restore(work.At("bad.tar.gz"), work.At("bad"), TestContext.Current.CancellationToken);
            // A bit of the archive's padding or of a file's date may say nothing: then all is as it was.
            Assert.True(restored is not null || problem!.Length > 10);
            if (restored is not null) Directory.Delete(work.At("bad"), true);
            Assert.False(Directory.Exists(work.At("bad")) || Directory.Exists(work.At("bad.restoring")));
        }
    }

    [Fact]
    public void Its_index_moves_to_PostgreSQL_and_back()
    {
        var address = APostgres.NewDatabase();
        using var work = Worked();
        var (evidence, claims) = (work.Case.Evidence(), work.Case.Claims().Select(c => c.ToString()).ToList());
        work.Case.Dispose();
        Assert.Equal(new MovedRows(2, claims.Count, 1), IndexMove.Run(work.At("case"), address).Moved);
        Assert.Contains("already", IndexMove.Run(work.At("case"), address).Problem, StringComparison.Ordinal);
        File.Delete(CaseFile.IndexPath(work.At("case")));
        using (var moved = CaseFile.Open(work.At("case")).Case!)
        {
            Assert.Equal(evidence, moved.Evidence());
            Assert.Equal(claims, moved.Claims().Select(c => c.ToString()));
            Assert.Empty(moved.Unread());
        }
        Assert.False(File.Exists(CaseFile.IndexPath(work.At("case"))));
        Assert.Equal(new MovedRows(2, claims.Count, 1), IndexMove.Run(work.At("case"), null).Moved);
        using var back = CaseFile.Open(work.At("case")).Case!;
        Assert.Equal(evidence, back.Evidence());
    }
}
