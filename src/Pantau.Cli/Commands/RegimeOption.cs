using System.CommandLine;
using Pantau.Law;

namespace Pantau.Cli.Commands;

/// <summary>The option that says which law to apply, and the loading of it.</summary>
internal static class RegimeOption
{
    public static Option<string> Build() => new("--regime")
    {
        Description = "The regime: a name such as un-dprk, or the path of a regime's folder.",
        DefaultValueFactory = _ => "un-dprk",
    };

    /// <summary>The regime, or null after its errors were written to standard error.</summary>
    public static SanctionsRegime? Load(string nameOrPath)
    {
        var folder = SanctionsRegime.FolderOf(nameOrPath);
        var load = SanctionsRegime.Load(folder);
        foreach (var error in load.Errors) Console.Error.WriteLine($"pantau: {error}");
        return load.Regime;
    }
}
