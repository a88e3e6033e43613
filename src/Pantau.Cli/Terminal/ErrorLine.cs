namespace Pantau.Cli.Terminal;

/// <summary>What went wrong, as one line on standard error that says what to do.</summary>
internal static class ErrorLine
{
    /// <summary>Prints the line and gives the exit code: 2 for wrong usage or input, 1 for a finding of the check itself.</summary>
    public static int Fail(string line, int code = 2)
    {
        Console.Error.WriteLine("pantau: " + line.ReplaceLineEndings(" "));
        return code;
    }
}
