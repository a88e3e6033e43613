using System.CommandLine;
using Pantau.Cli.Commands;

var root = new RootCommand("Pantau: a sanctions-monitoring workbench.");
root.Subcommands.Add(LawCommand.Build());
root.Subcommands.Add(AssessCommand.Build());
return await root.Parse(args).InvokeAsync();
