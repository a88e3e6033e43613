using System.ClientModel;
using Microsoft.Extensions.AI;
using OpenAI;
using Pantau.Documents.Text;
using Pantau.Model;
using Pantau.Reading.Claims;

namespace Pantau.ModelReading;

/// <summary>What a model's reading of a document gave.</summary>
/// <param name="Claims">Those that stand on their words.</param>
/// <param name="Dropped">One line for each slot or claim that did not.</param>
/// <param name="Problem">Why the reading is not whole; null when it is.</param>
public sealed record ModelClaims(IReadOnlyList<Claim> Claims, IReadOnlyList<string> Dropped, string? Problem);

/// <summary>Reads claims with a language model. Off unless it is asked for; every slot it fills must show its words.</summary>
public sealed class ModelReader(IChatClient client, ModelEndpoint endpoint, DocumentReader words) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>A reader that asks this endpoint.</summary>
    public static ModelReader Connect(ModelEndpoint endpoint, DocumentReader words)
    {
        var options = new OpenAIClientOptions { Endpoint = endpoint.Address, NetworkTimeout = Patience, RetryPolicy = new System.ClientModel.Primitives.ClientRetryPolicy(1) };
        var client = new OpenAIClient(new ApiKeyCredential(endpoint.Key ?? "none"), options).GetChatClient(endpoint.Model).AsIChatClient();
        return new ModelReader(client, endpoint, words);
    }

    /// <param name="evidence"><c>sha256:</c> of the document's bytes.</param>
    /// <param name="label">The evidence's own marking; one that the text bears counts too, the narrower of the two.</param>
    public async Task<ModelClaims> ReadAsync(SourceDocument document, string evidence, Tlp? label, CancellationToken cancel)
    {
        if (SendingRule.Forbids(TlpLabel.Narrower(label, TlpLabel.Borne(document.Text)), endpoint) is { } forbidden) return new ModelClaims([], [], $"not sent to the model: {forbidden}");
        var grounding = new Grounding(words, document, new CodePoints(document.Text), evidence, endpoint.ReaderName);
        var claims = new List<Claim>();
        var dropped = new List<string>();
        foreach (var passage in Passages.Of(document))
        {
            var (answer, problem) = await AskAsync(document.Text[passage.Start..passage.End], cancel).ConfigureAwait(false);
            if (answer is null) return new ModelClaims(claims, dropped, problem);
            var (proposed, wrong) = ModelAnswer.Parse(answer);
            if (wrong is not null) dropped.Add($"{wrong}: a passage of {passage.End - passage.Start} characters is unread");
            foreach (var grounded in proposed.Select(p => grounding.Check(p, passage)))
            {
                dropped.AddRange(grounded.Dropped);
                if (grounded.Claim is { } claim) claims.Add(claim);
            }
        }
        return new ModelClaims([.. claims.DistinctBy(c => c.Id).OrderBy(c => c.Span.Start)], dropped, null);
    }

    public void Dispose() => client.Dispose();

    private async Task<(string? Answer, string? Problem)> AskAsync(string passage, CancellationToken cancel)
    {
        try
        {
            var options = new ChatOptions { Temperature = 0, ResponseFormat = ChatResponseFormat.Json };
            var response = await client.GetResponseAsync([new ChatMessage(ChatRole.System, ModelPrompt.System), new ChatMessage(ChatRole.User, passage)], options, cancel).ConfigureAwait(false);
            return (response.Text, null);
        }
        catch (ClientResultException e) when (e.Status is 401 or 403)
        {
            return (null, $"the model at {endpoint.Address} refused the key: set {ModelEndpoint.KeyVariable}");
        }
        catch (ClientResultException e) when (e.Status == 404)
        {
            return (null, $"there is no model '{endpoint.Model}' at {endpoint.Address}: check --model and --model-endpoint");
        }
        catch (Exception e) when (e is ClientResultException or HttpRequestException or AggregateException or System.Text.Json.JsonException or FormatException or InvalidOperationException or ArgumentException || (e is TaskCanceledException && !cancel.IsCancellationRequested))
        {
            return (null, $"the model at {endpoint.Address} did not answer ({e.Message.ReplaceLineEndings(" ")}): check that it runs");
        }
    }
}
