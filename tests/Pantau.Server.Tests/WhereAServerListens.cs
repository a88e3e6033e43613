using Pantau.Server.Hosting;

namespace Pantau.Server.Tests;

public class WhereAServerListens
{
    [Theory]
    [InlineData("http://127.0.0.1:5080", true)]
    [InlineData("http://localhost:0", true)]
    [InlineData("http://[::1]:80", true)]
    [InlineData("http://0.0.0.0:5080", false)]
    [InlineData("http://*:5080", false)]
    [InlineData("http://example.org", false)]
    [InlineData("ftp://127.0.0.1", false)]
    [InlineData("127.0.0.1:5080", false)]
    public void Is_on_this_machine(string address, bool good) => Assert.Equal(good, ServerHost.Check(address) is null);
}
