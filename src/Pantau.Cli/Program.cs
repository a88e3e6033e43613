using Pantau.Cli;

return await PantauProgram.RunAsync(args);
