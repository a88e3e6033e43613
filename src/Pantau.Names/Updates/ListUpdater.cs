using System.Net;
using System.Net.Http.Headers;
using Pantau.Names.Listings;
using Pantau.Names.Lists;

namespace Pantau.Names.Updates;

/// <summary>How an update ended.</summary>
public enum UpdateOutcome
{
    Updated,
    Unchanged,
    /// <summary>What came is no good version; the last one stays.</summary>
    Refused,
    /// <summary>It could not be fetched; what came is kept and the next update goes on from there.</summary>
    Failed,
}

/// <param name="Problem">One line that says what is wrong, where it was refused or failed.</param>
/// <param name="Delta">What changed, where it was updated.</param>
public sealed record UpdateResult(ListSource Source, UpdateOutcome Outcome, PartyList? List, ListDelta? Delta, string? Problem);

/// <summary>Fetches lists: asks only for what is newer, goes on where it was cut off, and takes nothing that is no list.</summary>
public sealed class ListUpdater(HttpClient http, ListStore store, TimeProvider time)
{
    private const int Tries = 3;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public async Task<UpdateResult> UpdateAsync(ListSource source, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                if (await FetchAsync(source, cancel) is not { } status) return Settle(source);
                return status == HttpStatusCode.NotModified
                    ? new UpdateResult(source, UpdateOutcome.Unchanged, null, null, null)
                    : Failed(source, $"{source.Address} answers {(int)status}: try again later, or check the address.");
            }
            catch (Exception e) when (e is HttpRequestException or IOException or TaskCanceledException && !cancel.IsCancellationRequested)
            {
                if (attempt == Tries) return Failed(source, $"{source.Address} cannot be fetched ({e.Message}): run it again, it goes on where it stopped.");
                await Task.Delay(Pause * attempt, time, cancel);
            }
        }
    }

    /// <summary>Null when the whole file has come; else the status that says why not.</summary>
    private async Task<HttpStatusCode?> FetchAsync(ListSource source, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, source.Address);
        var part = store.Part(source);
        var have = part is not null && new FileInfo(store.PartFile(source)) is { Exists: true } file ? file.Length : 0;
        if (have > 0 && part!.ETag is { } partTag && EntityTagHeaderValue.TryParse(partTag, out var tag) && !tag.IsWeak)
        {
            request.Headers.Range = new RangeHeaderValue(have, null);
            request.Headers.IfRange = new RangeConditionHeaderValue(tag);
        }
        else if (store.Current(source) is not null && store.State(source) is { } state)
        {
            if (state.ETag is not null) request.Headers.TryAddWithoutValidation("If-None-Match", state.ETag);
            if (state.LastModified is not null) request.Headers.TryAddWithoutValidation("If-Modified-Since", state.LastModified);
        }
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
        if (response.StatusCode is HttpStatusCode.RequestedRangeNotSatisfiable) store.Drop(source);
        if (response.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.PartialContent)) return response.StatusCode;
        var goesOn = response.StatusCode == HttpStatusCode.PartialContent && response.Content.Headers.ContentRange?.From == have;
        if (response.StatusCode == HttpStatusCode.PartialContent && !goesOn)
        {
            store.Drop(source);
            throw new IOException("the server sent another part than was asked for");
        }
        store.Begin(source, new PartState(response.Headers.ETag?.ToString(), response.Content.Headers.LastModified?.ToString("R", System.Globalization.CultureInfo.InvariantCulture)));
        await using var to = new FileStream(store.PartFile(source), goesOn ? FileMode.Append : FileMode.Create, FileAccess.Write);
        await using var from = await response.Content.ReadAsStreamAsync(cancel);
        await from.CopyToAsync(to, cancel);
        return null;
    }

    private UpdateResult Settle(ListSource source)
    {
        var fetched = ListFile.Read(store.PartFile(source));
        var before = store.Current(source) is { } current ? ListFile.Read(current).List : null;
        if (fetched.List is not { } list) return Refuse(source, $"what {source.Address} sent is no list that can be taken: {fetched.Problem}");
        if (before is not null && list.Parties.Count * 2 < before.Parties.Count) return Refuse(source, $"{source.Address} sent {list.Parties.Count} listings where there were {before.Parties.Count}: the last version stays; look at the publisher's site before you take it by hand.");
        var delta = ListDelta.Between(before, list);
        store.Accept(source, list, time.GetUtcNow());
        return new UpdateResult(source, delta.IsEmpty && before is not null ? UpdateOutcome.Unchanged : UpdateOutcome.Updated, list, delta, null);
    }

    private UpdateResult Refuse(ListSource source, string problem)
    {
        store.Drop(source);
        return new UpdateResult(source, UpdateOutcome.Refused, null, null, problem);
    }

    private static UpdateResult Failed(ListSource source, string problem) => new(source, UpdateOutcome.Failed, null, null, problem);
}
