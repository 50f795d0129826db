using System.Net;
using System.Net.Sockets;
using DocWorkbench.Web.Fetch;

namespace DocWorkbench.Web.Tests.Fetch;

public sealed class GuardTests : FetchTest
{
    private const string Ask = "an administrator can allow this with DocWorkbench:Fetch:AllowPrivateNetworks.";

    [Theory]
    [InlineData("http://127.0.0.1/", "127.0.0.1")]
    [InlineData("http://127.1/", "127.0.0.1")]
    [InlineData("http://2130706433/", "127.0.0.1")]
    [InlineData("http://0x7f.1/", "127.0.0.1")]
    [InlineData("http://0177.0.0.1/", "127.0.0.1")]
    [InlineData("http://127.0.0.1./", "127.0.0.1")]
    [InlineData("http://[::1]/", "[::1]")]
    [InlineData("http://[::ffff:127.0.0.1]/", "[::ffff:127.0.0.1]")]
    [InlineData("http://10.1.2.3/", "10.1.2.3")]
    [InlineData("http://localhost/", "localhost")]
    [InlineData("http://LOCALHOST./", "localhost")]
    [InlineData("http://a.localhost/", "a.localhost")]
    public async Task Refuses_private_addresses_however_they_are_written(string address, string host)
    {
        Assert.Equal($"{host} is on a private network; {Ask}", await Fetching.RefuseAsync(address));
        AssertUntouched();
    }

    [Theory]
    [InlineData("http://①②⑦.⓪.⓪.①/")]
    [InlineData("http://127。0。0。1/")]
    public async Task Refuses_private_addresses_in_fancy_digits(string address)
    {
        Assert.IsType<FetchOutcome.Refused>(await Fetching.FetchAsync(address));
        AssertUntouched();
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://[::ffff:169.254.169.254]/")]
    [InlineData("http://[fd00:ec2::254]/")]
    [InlineData("http://[64:ff9b::a9fe:a9fe]/")]
    [InlineData("http://0/")]
    [InlineData("http://255.255.255.255/")]
    public async Task Never_asks_a_clouds_own_services(string address)
    {
        Fetching.AllowPrivateNetworks();

        Assert.Contains("nothing is ever fetched from there.", await Fetching.RefuseAsync(address), StringComparison.Ordinal);
        AssertUntouched();
    }

    [Theory]
    [InlineData("10.0.0.5")]
    [InlineData(FakeNetwork.Public, "10.0.0.5")]
    [InlineData("10.0.0.5", FakeNetwork.Public)]
    [InlineData(FakeNetwork.Public, "::1")]
    public async Task Refuses_a_name_with_a_private_address_among_others(params string[] found)
    {
        Network.Name("public.test", found);

        var reason = await Fetching.RefuseAsync("https://public.test/page");

        Assert.Equal($"public.test is on a private network; {Ask}", reason);
        AssertUntouched();
    }

    [Fact]
    public async Task Refuses_a_name_that_stands_for_a_clouds_service_even_where_private_networks_are_allowed()
    {
        Fetching.AllowPrivateNetworks();
        Network.Name("public.test", ["10.0.0.5", "169.254.169.254"]);

        Assert.Contains("nothing is ever fetched from there.", await Fetching.RefuseAsync("public.test"), StringComparison.Ordinal);
        AssertUntouched();
    }

    [Fact]
    public async Task Looks_a_name_up_once_and_connects_to_what_was_checked()
    {
        Network.Name("public.test", [FakeNetwork.Public], ["127.0.0.1"]);
        Web.On("https://public.test/page", "<html>");

        await Fetching.GetAsync("https://public.test/page");

        Assert.Equal("public.test", Assert.Single(Network.LookedUp));
        Assert.Equal(IPEndPoint.Parse($"{FakeNetwork.Public}:443"), Assert.Single(Network.Connected));
    }

    [Fact]
    public async Task Checks_a_name_again_when_it_leads_to_itself()
    {
        Network.Name("public.test", [FakeNetwork.Public], ["127.0.0.1"]);
        Web.OnRedirect("https://public.test/page", "/moved").On("https://public.test/moved", "<html>");

        Assert.Equal($"public.test is on a private network; {Ask}", await Fetching.RefuseAsync("https://public.test/page"));
        Assert.Equal(["https://public.test/page"], Web.Asked);
        Assert.Single(Network.Connected);
    }

    [Theory]
    [InlineData("https://127.0.0.1/secret")]
    [InlineData("https://[::1]/secret")]
    [InlineData("https://localhost/secret")]
    [InlineData("https://inside.test/secret")]
    [InlineData("//inside.test/secret")]
    public async Task Refuses_a_redirect_into_a_private_network_without_naming_it(string location)
    {
        Network.Name("inside.test", ["192.168.1.1"]);
        Web.OnRedirect("https://public.test/page", location);

        Assert.Equal(
            $"The site that public.test leads to is on a private network; {Ask}",
            await Fetching.RefuseAsync("https://public.test/page")
        );
        Assert.Single(Web.Calls);
    }

    [Theory]
    [InlineData("https://someone:secret@public.test/", "The address must hold no user name or password.")]
    [InlineData("someone@public.test", "The address must hold no user name or password.")]
    [InlineData("https://public.test:8443/page", "public.test is asked on an unusual port; an administrator can allow")]
    [InlineData("https://public.test:22/", "public.test is asked on an unusual port; an administrator can allow")]
    public async Task Refuses_what_no_writer_needs(string address, string expected)
    {
        Assert.StartsWith(expected, await Fetching.RefuseAsync(address), StringComparison.Ordinal);
        AssertUntouched();
    }

    [Fact]
    public async Task Refuses_user_names_where_private_networks_are_allowed()
    {
        Fetching.AllowPrivateNetworks();

        Assert.Equal("The address must hold no user name or password.", await Fetching.RefuseAsync("http://someone:secret@127.0.0.1/"));
        AssertUntouched();
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("inside.test")]
    public async Task Fetches_from_private_networks_and_any_port_where_that_is_allowed(string host)
    {
        Fetching.AllowPrivateNetworks();
        Network.Name("inside.test", ["10.0.0.5"]).Name("localhost", ["127.0.0.1"]);
        Web.On($"http://{host}/page", "# Inside", "text/markdown");

        var page = await Fetching.GetAsync($"http://{host}:{Web.HttpPort}/page");

        Assert.Equal("# Inside", Fetching.TextOf(page));
    }

    [Fact]
    public async Task Tries_the_next_address_when_one_does_not_answer()
    {
        Network.Name("public.test", ["2606:4700::1", FakeNetwork.Public]);
        Network.Before = (place, _) =>
            place.AddressFamily == AddressFamily.InterNetworkV6
                ? throw new SocketException((int)SocketError.NetworkUnreachable)
                : Task.CompletedTask;
        Web.On("https://public.test/page", "<html>");

        await Fetching.GetAsync("https://public.test/page");

        Assert.Equal(2, Network.Connected.Count);
    }

    private void AssertUntouched()
    {
        Assert.Empty(Network.Connected);
        Assert.Empty(Web.Calls);
    }
}
