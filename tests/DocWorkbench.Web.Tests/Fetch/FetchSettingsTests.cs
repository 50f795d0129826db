using System.Net;
using System.Net.Sockets;
using DocWorkbench.Web.Fetch;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DocWorkbench.Web.Tests.Fetch;

public sealed class FetchSettingsTests
{
    private const string Asking = "an administrator can allow this with DocWorkbench:Fetch:AllowPrivateNetworks.";

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("false")]
    public async Task Stays_out_of_private_networks_where_nothing_is_set(string? value) =>
        Assert.Equal($"127.0.0.1 is on a private network; {Asking}", await ReasonAsync(value, "http://127.0.0.1/"));

    [Theory]
    [InlineData("true")]
    [InlineData(" True ")]
    public async Task Asks_private_networks_where_that_is_set(string value) =>
        Assert.StartsWith(
            "Nothing answers at 127.0.0.1",
            await ReasonAsync(value, $"http://127.0.0.1:{PortOfNobody()}/"),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("yes")]
    [InlineData("1")]
    public async Task Says_that_the_setting_is_wrong_and_fetches_nothing(string value) =>
        Assert.Equal("DocWorkbench:Fetch:AllowPrivateNetworks must be true or false.", await ReasonAsync(value, "https://public.test/"));

    [Fact]
    public async Task The_workbench_has_a_fetcher()
    {
        await using var workbench = new WorkbenchFactory();

        Assert.NotNull(workbench.Services.GetRequiredService<PageFetcher>());
    }

    private static async Task<string> ReasonAsync(string? value, string address)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("DocWorkbench:Fetch:AllowPrivateNetworks", value)])
            .Build();
        var services = new ServiceCollection();
        services.AddFetch(configuration);
        await using var provider = services.BuildServiceProvider();
        var outcome = await provider
            .GetRequiredService<PageFetcher>()
            .FetchAsync(address, progress: null, TestContext.Current.CancellationToken);
        return Assert.IsType<FetchOutcome.Refused>(outcome).Reason;
    }

    private static int PortOfNobody()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
