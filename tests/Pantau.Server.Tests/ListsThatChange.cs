using System.Net;

namespace Pantau.Server.Tests;

public sealed class ListsThatChange(AServer server) : IClassFixture<AServer>
{
    [Fact]
    public async Task Are_served_once_they_are_read_and_a_broken_one_is_not()
    {
        await File.WriteAllTextAsync(server.File, AServer.List + "\n{\"id\":\"v-9\",\"schema\":\"Vessel\",\"properties\":{\"name\":[\"New Ship\"]},\"datasets\":[\"sample_list\"]}\n", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, (await server.GetAsync("/entities/v-9")).Status);
        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync("/updatez?token=a%20word", "")).Status);
        Assert.Equal(HttpStatusCode.OK, (await server.GetAsync("/entities/v-9")).Status);
        await File.WriteAllTextAsync(server.File, "{\"id\":", TestContext.Current.CancellationToken);
        Assert.NotNull(server.Lists.Refresh());
        Assert.Equal(HttpStatusCode.OK, (await server.GetAsync("/entities/v-9")).Status);
    }
}
