using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pantau.ModelReading.Tests;

/// <summary>An endpoint on loopback that speaks as much of the chat completions protocol as the reader asks for, and keeps what it was sent.</summary>
internal sealed class AModelServer : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly Func<string, string> answer;
    private readonly HttpStatusCode status;

    /// <param name="answer">The model's words for the passage it was sent.</param>
    public AModelServer(Func<string, string> answer, HttpStatusCode status = HttpStatusCode.OK)
    {
        (this.answer, this.status) = (answer, status);
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Port = ((IPEndPoint)probe.LocalEndpoint).Port;
        }
        listener.Prefixes.Add($"http://127.0.0.1:{Port}/");
        listener.Start();
        _ = Task.Run(Serve);
    }

    public int Port { get; }
    public List<string> Passages { get; } = [];
    public string? Authorization { get; private set; }
    public ModelEndpoint Endpoint => new(new Uri($"http://127.0.0.1:{Port}/v1"), "small", null);

    public void Dispose() => ((IDisposable)listener).Dispose();

    private async Task Serve()
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
            var asked = await JsonNode.ParseAsync(context.Request.InputStream);
            Authorization = context.Request.Headers["Authorization"];
            var content = asked!["messages"]!.AsArray()[^1]!["content"]!;
            var passage = content is JsonArray parts ? string.Concat(parts.Select(p => (string?)p!["text"])) : (string)content!;
            Passages.Add(passage);
            var body = status == HttpStatusCode.OK
                ? JsonSerializer.Serialize(new { id = "1", @object = "chat.completion", created = 0, model = "small", choices = new[] { new { index = 0, finish_reason = "stop", message = new { role = "assistant", content = answer(passage) } } } })
                : """{"error":{"message":"no"}}""";
            context.Response.StatusCode = (int)status;
            context.Response.ContentType = "application/json";
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body));
            context.Response.Close();
        }
    }
}
