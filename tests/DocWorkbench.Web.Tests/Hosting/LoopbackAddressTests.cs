using System.Net;
using System.Net.Sockets;
using DocWorkbench.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace DocWorkbench.Web.Tests.Hosting;

public sealed class LoopbackAddressTests
{
    [Fact]
    public void Takes_the_next_port_when_one_is_taken()
    {
        var first = new Uri(LoopbackAddress.Choose(Settings()));
        using var other = new TcpListener(IPAddress.Loopback, first.Port);
        other.Start();

        var second = new Uri(LoopbackAddress.Choose(Settings()));

        Assert.Equal("127.0.0.1", second.Host);
        Assert.True(second.Port > first.Port);
    }

    [Theory]
    [InlineData("http://localhost:8080")]
    [InlineData("http://127.0.0.1:0;http://[::1]:8080")]
    public void Keeps_an_address_of_this_machine(string urls) => Assert.Equal(urls, LoopbackAddress.Choose(Settings(("urls", urls))));

    [Theory]
    [InlineData("http://example.org:80")]
    [InlineData("http://*:5000")]
    [InlineData("http://0.0.0.0:5000")]
    [InlineData("http://[::]:5000")]
    public void Refuses_any_other(string urls) =>
        Assert.Throws<StartRefusedException>(() => LoopbackAddress.Choose(Settings(("urls", urls))));

    private static IConfiguration Settings(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(it => it.Key, it => (string?)it.Value)).Build();
}
