using System.CommandLine;
using System.Globalization;
using Pantau.Cli.Terminal;
using Pantau.Names.Ftm;
using Pantau.Names.Listings;
using Pantau.Names.Lists;
using Pantau.Names.Updates;
using Pantau.Workspace.Intake;
using Pantau.Workspace.Lists;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau lists update|show|check</c>: the official lists, fetched, kept and looked through.</summary>
internal static class ListsCommand
{
    private const int Shown = 20;

    public static Command Build()
    {
        var lists = new Command("lists", "The official sanctions lists.\n\nExample: pantau lists update un-sc");
        lists.Subcommands.Add(Update());
        lists.Subcommands.Add(Show());
        lists.Subcommands.Add(Check());
        return lists;
    }

    /// <summary>The folder where lists are kept.</summary>
    public static Option<string> Folder() => new("--folder")
    {
        Description = "Where the lists are kept.",
        DefaultValueFactory = _ => DefaultFolder,
    };

    public static string DefaultFolder => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "pantau", "lists");

    public static string[] Kept(string folder) => new ListStore(folder).All();

    private static Command Update()
    {
        var ids = new Argument<string[]>("list") { Description = $"{string.Join(", ", ListSource.Official.Select(s => s.Id))}; all where none is named.", Arity = ArgumentArity.ZeroOrMore };
        var folder = Folder();
        var from = new Option<Uri?>("--from") { Description = "Another address for the one list that is named: a mirror." };
        var workspace = new Option<string?>("--workspace", "-w") { Description = "A workspace whose log is to keep each version that is fetched." };
        var by = new Option<string?>("--by") { Description = "In a team's workspace: the person who gives it the lists." };
        var update = new Command("update", "Fetches what is newer and says what was added, changed and removed. What is no list, or has shrunk by half, is refused.\n\nExample: pantau lists update un-sc ofac-sdn -w cases/north") { ids, folder, from, workspace, by };
        update.SetAction(async (result, cancel) =>
        {
            var named = result.GetValue(ids)!;
            if (Array.Find(named, n => !ListSource.Official.Any(s => s.Id == n)) is { } unknown) return ErrorLine.Fail($"there is no list '{unknown}': name {string.Join(", ", ListSource.Official.Select(s => s.Id))}.");
            var sources = ListSource.Official.Where(s => named.Length == 0 || named.Contains(s.Id)).ToList();
            if (result.GetValue(from) is { } mirror)
            {
                if (sources.Count != 1) return ErrorLine.Fail("--from is the address of one list: name which one.");
                sources[0] = sources[0] with { Address = mirror };
            }
            using var http = new HttpClient { Timeout = TimeSpan.FromMinutes(10) };
            http.DefaultRequestHeaders.UserAgent.ParseAdd("pantau");
            var store = new ListStore(result.GetValue(folder)!);
            var updater = new ListUpdater(http, store, TimeProvider.System);
            if (result.GetValue(by) is not null && result.GetValue(workspace) is null) return ErrorLine.Fail("--by gives the lists to a team's workspace: name it with --workspace.");
            var exit = 0;
            foreach (var source in sources)
            {
                var done = await updater.UpdateAsync(source, cancel);
                if (done.Problem is { } problem) exit = ErrorLine.Fail($"{source.Id}: {problem}");
                else Tell(done);
            }
            return result.GetValue(workspace) is { } place ? Math.Max(exit, KeepIn(place, result.GetValue(by), sources, store)) : exit;
        });
        return update;
    }

    private static int KeepIn(string place, string? by, IEnumerable<ListSource> sources, ListStore store)
    {
        using var opened = WorkspaceOption.Open(place);
        if (opened is null) return 2;
        if (opened.Team.HasTeam && by is null) return ErrorLine.Fail("this workspace is a team's: say who gives it the lists, with --by PERSON.");
        var (receipts, problem) = ListKeeping.Keep(opened, sources.Select(s => (store.Current(s), s.Address)).Where(s => s.Item1 is not null).Select(s => (s.Item1!, (Uri?)s.Address)), TimeProvider.System, by is null ? null : new EvidenceGiver(by));
        if (problem is not null) return ErrorLine.Fail(problem);
        foreach (var receipt in receipts) Console.Out.WriteLine($"{receipt.Hash} {receipt.Index} new {receipt.FileName}");
        return 0;
    }

    private static void Tell(UpdateResult done)
    {
        if (done.Delta is not { IsEmpty: false } delta)
        {
            Console.Out.WriteLine($"{done.Source.Id}: nothing new");
            return;
        }
        Console.Out.WriteLine($"{done.Source.Id}: {done.List!.Parties.Count} listings, {delta.Added.Count} added, {delta.Changed.Count} changed, {delta.Removed.Count} removed");
        foreach (var (mark, parties) in new[] { ("+", delta.Added), ("~", delta.Changed), ("-", delta.Removed) })
        {
            foreach (var party in parties.Take(Shown)) Console.Out.WriteLine($"  {mark} {party.Id} {party.Name}");
            if (parties.Count > Shown) Console.Out.WriteLine($"  {mark} and {parties.Count - Shown} more");
        }
    }

    private static Command Show()
    {
        var folder = Folder();
        var show = new Command("show", "The lists that are kept: since when, how many listings, how many versions.\n\nExample: pantau lists show") { folder };
        show.SetAction(result =>
        {
            var store = new ListStore(result.GetValue(folder)!);
            foreach (var source in ListSource.Official)
            {
                Console.Out.WriteLine(store.Current(source) is not null && store.State(source) is { } state
                    ? string.Create(CultureInfo.InvariantCulture, $"{source.Id}: {state.Parties} listings, fetched {state.Fetched:yyyy-MM-dd HH:mm} UTC, {store.Versions(source).Count} versions, sha256:{state.Hash}")
                    : $"{source.Id}: not fetched yet ('pantau lists update {source.Id}')");
            }
        });
        return show;
    }

    private static Command Check()
    {
        var file = new Argument<string>("file") { Description = "A list: UN, OFAC, EU or UK in XML or CSV, FollowTheMoney JSON or targets.simple.csv." };
        var ftm = new Option<string?>("--ftm") { Description = "Also write the listings as FollowTheMoney entities, one a line." };
        var check = new Command("check", "Reads a list whole and counts what it holds.\n\nExample: pantau lists check un_consolidated.xml --ftm un.ftm.json") { file, ftm };
        check.SetAction(result =>
        {
            var load = ListFile.Read(result.GetValue(file)!);
            if (load.List is not { } list) return ErrorLine.Fail(load.Problem!);
            Console.Out.WriteLine($"format: {list.Format}{(list.Generated is { } on ? $", made {on}" : "")}");
            foreach (var kind in Enum.GetValues<PartyKind>()) Console.Out.WriteLine($"{kind.ToString().ToLowerInvariant()}: {list.Parties.Count(p => p.Kind == kind)}");
            Console.Out.WriteLine($"names: {list.Parties.Sum(p => p.Names.Count)}, identifiers: {list.Parties.Sum(p => p.Identifiers.Count)}, addresses: {list.Parties.Sum(p => p.Addresses.Count)}");
            foreach (var programme in list.Parties.SelectMany(p => p.Programmes).GroupBy(p => p, StringComparer.Ordinal).OrderByDescending(g => g.Count()).Take(Shown)) Console.Out.WriteLine($"  {programme.Key}: {programme.Count()}");
            foreach (var party in list.Parties)
                foreach (var imo in party.Identifiers.Where(i => i.Type == "imo" && party.Kind == PartyKind.Vessel && !ImoNumber.IsValid(i.Value))) Console.Out.WriteLine($"note: {party.Id} {party.Name} has the IMO number {imo.Value}, whose check digit is wrong");
            if (result.GetValue(ftm) is { } to)
            {
                using var stream = File.Create(to);
                FtmWriter.Write(stream, list.Parties);
            }
            return 0;
        });
        return check;
    }
}
