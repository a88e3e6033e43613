using Pantau.Cli;

return await CommandLine.RunAsync(args);
