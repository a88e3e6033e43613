namespace Pantau.Tests;

/// <summary>
/// What a test needs that a machine may lack. A missing part skips the test with its reason, unless
/// PANTAU_REQUIRE_ALL=1 says that nothing may be skipped: then it fails.
/// </summary>
internal static class Needs
{
    public static void That(bool present, string reason)
    {
        if (!present && Environment.GetEnvironmentVariable("PANTAU_REQUIRE_ALL") == "1")
            Assert.Fail($"PANTAU_REQUIRE_ALL is set, and this test lacks a part: {reason}");
        Assert.SkipUnless(present, reason);
    }

    /// <summary>The Chromium to drive, or a skip.</summary>
    public static string Chromium()
    {
        var path = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);
        That(path is not null, "no Chromium on this machine");
        return path!;
    }

    /// <summary>A folder of measuring data that lies beside the repository, or beside a folder it is in, on the project's own machines; elsewhere the test skips, whatever PANTAU_REQUIRE_ALL says.</summary>
    public static string SharedData(string relative)
    {
        var above = Directory.GetParent(Repository.Root);
        while (above is not null && !Path.Exists(Path.Combine(above.FullName, "shared", relative))) above = above.Parent;
        Assert.SkipWhen(above is null, $"the measuring data '{relative}' is not on this machine");
        return Path.Combine(above!.FullName, "shared", relative);
    }
}

/// <summary>Where the repository is, found upward from the test's own folder.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Pantau.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Pantau.slnx was not found above the test's folder.");
    }
}
