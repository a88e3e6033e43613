namespace Pantau.ModelReading;

/// <summary>Where a model is asked: any endpoint that speaks the OpenAI chat completions protocol, Ollama's among them.</summary>
/// <param name="Address">The base address, with its version part: <c>http://127.0.0.1:11434/v1</c>.</param>
/// <param name="Model">The model's name as the endpoint knows it.</param>
/// <param name="Key">The API key; null where the endpoint wants none.</param>
public sealed record ModelEndpoint(Uri Address, string Model, string? Key)
{
    public const string AddressVariable = "PANTAU_MODEL_ENDPOINT", ModelVariable = "PANTAU_MODEL", KeyVariable = "PANTAU_MODEL_KEY";

    /// <summary>True where the words do not leave this machine.</summary>
    public bool IsLocal => Address.IsLoopback;

    /// <summary>The endpoint of what was given or, where it was not, of the environment; or the line that says what is missing.</summary>
    public static (ModelEndpoint? Endpoint, string? Problem) From(string? address, string? model, Func<string, string?> environment)
    {
        address ??= environment(AddressVariable);
        model ??= environment(ModelVariable);
        if (string.IsNullOrWhiteSpace(address)) return (null, $"no model to ask: name its endpoint with --model-endpoint URL or {AddressVariable}. Without one, --reader rules needs no model.");
        if (string.IsNullOrWhiteSpace(model)) return (null, $"no model named: say which with --model NAME or {ModelVariable}.");
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) return (null, $"'{address}' is not an address of a model: write it as http://127.0.0.1:11434/v1.");
        if (uri.Scheme == "http" && !uri.IsLoopback) return (null, $"'{address}' would send evidence over the network in the open: use https.");
        if (uri.AbsolutePath == "/") uri = new Uri(uri, "v1");
        var key = environment(KeyVariable);
        return (new ModelEndpoint(uri, model.Trim(), string.IsNullOrWhiteSpace(key) ? null : key.Trim()), null);
    }

    /// <summary>The name that claims bear: <c>model:NAME</c>.</summary>
    public string ReaderName => "model:" + Model;

    /// <summary>Without the key, which belongs in no log.</summary>
    public override string ToString() => $"{Model} at {Address}";
}
