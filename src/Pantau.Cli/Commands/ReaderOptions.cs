using System.CommandLine;
using Pantau.Cli.Terminal;
using Pantau.Model;
using Pantau.ModelReading;

namespace Pantau.Cli.Commands;

/// <summary>Which reader reads: <c>--reader rules|model|both</c>, with the model's endpoint. Without it nothing is asked of any model.</summary>
internal sealed class ReaderOptions
{
    private readonly Option<string> reader = new("--reader") { Description = "rules (language packs, no network), model, or both to see where they differ.", DefaultValueFactory = _ => "rules" };
    private readonly Option<string?> endpoint = new("--model-endpoint") { Description = $"An OpenAI-compatible endpoint, Ollama's among them; or {ModelEndpoint.AddressVariable}. A key is read from {ModelEndpoint.KeyVariable}." };
    private readonly Option<string?> model = new("--model") { Description = $"The model's name; or {ModelEndpoint.ModelVariable}." };
    private readonly Option<string?> tlp = new("--tlp") { Description = "How the documents are marked (clear, green, amber, amber+strict, red): what is not clear is not sent off this machine, red to no model." };

    public ReaderOptions()
    {
        reader.AcceptOnlyFromAmong("rules", "model", "both");
    }

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { reader, endpoint, model, tlp }) command.Options.Add(option);
    }

    /// <summary>What was chosen; null after a line that says what is wrong.</summary>
    public ReaderChoice? Read(ParseResult result)
    {
        Tlp? label = null;
        if (result.GetValue(tlp) is { } text && (label = TlpLabel.Parse(text)) is null)
        {
            ErrorLine.Fail($"'{text}' is no TLP label: choose among clear, green, amber, amber+strict and red.");
            return null;
        }
        var chosen = result.GetValue(reader)!;
        if (chosen == "rules") return new ReaderChoice(true, null, label);
        var (at, problem) = ModelEndpoint.From(result.GetValue(endpoint), result.GetValue(model), Environment.GetEnvironmentVariable);
        if (at is not null) return new ReaderChoice(chosen == "both", at, label);
        ErrorLine.Fail(problem!);
        return null;
    }
}

/// <summary>Which readers read.</summary>
/// <param name="Rules">True where the language packs read.</param>
/// <param name="Model">The model that reads; null for none.</param>
/// <param name="Label">The documents' marking, where it was given.</param>
internal sealed record ReaderChoice(bool Rules, ModelEndpoint? Model, Tlp? Label)
{
    public bool Both => Rules && Model is not null;
}
