using System.Globalization;
using System.Net;
using System.Text;
using Pantau.Names.Updates;

namespace Pantau.Tests;

public sealed class ListsAreUpdated : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("pantau-lists").FullName;
    private readonly AServer server = new();
    private readonly HttpClient http = new();

    [Fact]
    public async Task Only_when_they_are_newer_and_only_to_a_whole_list()
    {
        var (store, updater, source) = Open();
        server.Body = List(10);
        var first = await updater.UpdateAsync(source, TestContext.Current.CancellationToken);
        Assert.Equal((UpdateOutcome.Updated, 10), (first.Outcome, first.Delta!.Added.Count));
        Assert.Equal(UpdateOutcome.Unchanged, (await updater.UpdateAsync(source, TestContext.Current.CancellationToken)).Outcome);
        Assert.Equal(304, server.LastStatus);

        server.Body = List(11, renamed: 2);
        var second = await updater.UpdateAsync(source, TestContext.Current.CancellationToken);
        Assert.Equal((1, 1, 0), (second.Delta!.Added.Count, second.Delta.Changed.Count, second.Delta.Removed.Count));
        Assert.Equal(2, store.Versions(source).Count);

        foreach (var bad in new[] { List(5), "<html>moved</html>", List(11)[..200], "" })
        {
            server.Body = bad;
            var refused = await updater.UpdateAsync(source, TestContext.Current.CancellationToken);
            Assert.Equal(UpdateOutcome.Refused, refused.Outcome);
            Assert.Equal(11, store.State(source)!.Parties);
        }
    }

    [Fact]
    public async Task And_go_on_where_they_were_cut_off()
    {
        var (store, updater, source) = Open();
        server.Body = List(400);
        server.CutAt = server.Body.Length / 2;
        var done = await updater.UpdateAsync(source, TestContext.Current.CancellationToken);
        Assert.Equal(UpdateOutcome.Updated, done.Outcome);
        Assert.Equal(206, server.LastStatus);
        Assert.Equal(server.Body, await File.ReadAllTextAsync(store.Current(source)!, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task And_fail_with_a_line_where_nothing_answers()
    {
        var (_, updater, source) = Open();
        server.LastStatus = 0;
        server.Fail = true;
        var failed = await updater.UpdateAsync(source, TestContext.Current.CancellationToken);
        Assert.Equal(UpdateOutcome.Failed, failed.Outcome);
        Assert.Contains("503", failed.Problem, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        http.Dispose();
        server.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private (ListStore Store, ListUpdater Updater, ListSource Source) Open()
    {
        var store = new ListStore(folder);
        return (store, new ListUpdater(http, store, TimeProvider.System), ListSource.Official[0] with { Address = server.Address });
    }

    private static string List(int count, int renamed = -1) =>
        "<CONSOLIDATED_LIST><INDIVIDUALS>" + string.Concat(Enumerable.Range(0, count).Select(i => $"<INDIVIDUAL><DATAID>{i}</DATAID><FIRST_NAME>Sample {(i == renamed ? "Other" : "Person")} {i}</FIRST_NAME></INDIVIDUAL>")) + "</INDIVIDUALS></CONSOLIDATED_LIST>";

    /// <summary>A server with entity tags and ranges that can break off in the middle.</summary>
    private sealed class AServer : IDisposable
    {
        private readonly HttpListener listener = new();

        public AServer()
        {
            for (var port = 42000; ; port++)
            {
                try
                {
                    listener.Prefixes.Clear();
                    listener.Prefixes.Add($"http://127.0.0.1:{port}/");
                    listener.Start();
                    Address = new Uri($"http://127.0.0.1:{port}/list.xml");
                    break;
                }
                catch (HttpListenerException) when (port < 42100)
                {
                }
            }
            _ = Task.Run(ServeAsync);
        }

        public Uri Address { get; }
        public string Body { get; set; } = "";
        public int CutAt { get; set; } = -1;
        public bool Fail { get; set; }
        public int LastStatus { get; set; }

        public void Dispose() => listener.Close();

        private async Task ServeAsync()
        {
            while (listener.IsListening)
            {
                try
                {
                    Answer(await listener.GetContextAsync());
                }
                catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
                {
                }
            }
        }

        private void Answer(HttpListenerContext context)
        {
            var bytes = Encoding.UTF8.GetBytes(Body);
            var tag = $"\"{string.GetHashCode(Body, StringComparison.Ordinal).ToString(CultureInfo.InvariantCulture)}\"";
            var response = context.Response;
            response.Headers["ETag"] = tag;
            var start = 0;
            if (Fail) response.StatusCode = 503;
            else if (context.Request.Headers["If-None-Match"] == tag) response.StatusCode = 304;
            else if (context.Request.Headers["Range"] is { } range && context.Request.Headers["If-Range"] == tag)
            {
                start = int.Parse(range.AsSpan("bytes=".Length, range.Length - "bytes=".Length - 1), CultureInfo.InvariantCulture);
                response.StatusCode = 206;
                response.Headers["Content-Range"] = string.Create(CultureInfo.InvariantCulture, $"bytes {start}-{bytes.Length - 1}/{bytes.Length}");
            }
            LastStatus = response.StatusCode;
            if (response.StatusCode is 503 or 304)
            {
                response.Close();
                return;
            }
            response.ContentLength64 = bytes.Length - start;
            var end = CutAt > start ? CutAt : bytes.Length;
            CutAt = -1;
            response.OutputStream.Write(bytes, start, end - start);
            response.OutputStream.Flush();
            if (end < bytes.Length) response.Abort();
            else response.Close();
        }
    }
}
