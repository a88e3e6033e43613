using System.CommandLine;
using System.Text.Json;
using Pantau.Law;
using Pantau.Model;
using Spectre.Console;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau law list</c> and <c>pantau law show ID</c>.</summary>
public static class LawCommand
{
    public static Command Build()
    {
        var law = new Command("law", "List and show the provisions of a sanctions regime.\n\nExample: pantau law show \"S/RES/1874(2009)/9\"");
        law.Subcommands.Add(List());
        law.Subcommands.Add(Show());
        return law;
    }

    private static Command List()
    {
        var regime = RegimeOption.Build();
        var format = new Option<string>("--format") { Description = "table or json", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        var list = new Command("list", "The provisions of a regime.\n\nExample: pantau law list --format json") { regime, format };
        list.SetAction(result =>
        {
            if (RegimeOption.Load(result.GetValue(regime)!) is not { } loaded) return 2;
            if (result.GetValue(format) == "json")
            {
                Console.Out.WriteLine(JsonSerializer.Serialize(loaded.Provisions, PantauJson.Line.IReadOnlyListProvision));
                return 0;
            }
            var table = new Table().AddColumns("Provision", "About", "In force", "Checked");
            foreach (var p in loaded.Provisions)
                table.AddRow(Markup.Escape(p.Id), Markup.Escape(p.Title["en"]), Markup.Escape(Span(p.InForce)), p.Checked.Verified ? "yes" : "not yet");
            AnsiConsole.Write(table);
            return 0;
        });
        return list;
    }

    private static Command Show()
    {
        var id = new Argument<string>("id") { Description = "The provision, as 'pantau law list' names it." };
        var regime = RegimeOption.Build();
        var language = new Option<string>("--language") { Description = "en or id", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong("en", "id");
        var show = new Command("show", "One provision: what it asks, of whom, since when, its exemptions, and how it was checked.") { id, regime, language };
        show.SetAction(result =>
        {
            if (RegimeOption.Load(result.GetValue(regime)!) is not { } loaded) return 2;
            var wanted = result.GetValue(id)!;
            if (loaded.Find(wanted) is not { } rule)
            {
                Console.Error.WriteLine($"pantau: no provision '{wanted}' in {loaded.Id}; 'pantau law list' names them all");
                return 2;
            }
            foreach (var line in ProvisionText.Lines(rule, loaded.Parts.First(r => r.Rules.Contains(rule)), result.GetValue(language)!)) Console.Out.WriteLine(line);
            return 0;
        });
        return show;
    }

    private static string Span(Period period) => period.To is { } to ? $"{period.From:yyyy-MM-dd} to {to:yyyy-MM-dd}" : $"since {period.From:yyyy-MM-dd}";
}
