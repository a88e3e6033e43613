using System.CommandLine;
using Pantau.Law;

namespace Pantau.Cli.Commands;

/// <summary>The option that says which law to apply, and the loading of it.</summary>
internal static class RegimeOption
{
    public static Option<string> Build() => new("--regime")
    {
        Description = "The regime: a name such as un-dprk, or the path of a regime's folder; several with commas: un-dprk,eu-dprk.",
        DefaultValueFactory = _ => "un-dprk",
    };

    /// <summary>The regime, several as one; or null after what is wrong was written to standard error.</summary>
    public static SanctionsRegime? Load(string namesOrPaths)
    {
        var names = Directory.Exists(namesOrPaths) ? [namesOrPaths] : namesOrPaths.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (names.Length == 0)
        {
            Console.Error.WriteLine("pantau: name a regime with --regime, such as un-dprk");
            return null;
        }
        var regimes = new List<SanctionsRegime>();
        foreach (var name in names)
        {
            var load = SanctionsRegime.Load(SanctionsRegime.FolderOf(name));
            foreach (var error in load.Errors) Console.Error.WriteLine($"pantau: {error}");
            if (load.Regime is not { } regime) return null;
            if (regimes.Exists(r => r.Id == regime.Id))
            {
                Console.Error.WriteLine($"pantau: the regime {regime.Id} is named twice; name each once");
                return null;
            }
            regimes.Add(regime);
        }
        return SanctionsRegime.Together(regimes);
    }
}
