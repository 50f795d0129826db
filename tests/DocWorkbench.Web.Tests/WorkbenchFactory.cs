using DocWorkbench.Web.Accounts;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace DocWorkbench.Web.Tests;

/// <summary>The whole workbench in this process, on a data folder of its own.</summary>
internal sealed class WorkbenchFactory(string environment = "Production") : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Starts at the present, because the client throws away cookies that ran out by its own clock.</summary>
    public SettableClock Clock { get; } = new() { Now = DateTimeOffset.UtcNow };

    public HttpClient Visitor() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    public string NewLink() => $"/sign-in?token={Services.GetRequiredService<SignInLinks>().Create()}";

    public async Task<HttpClient> SignedInAsync()
    {
        var client = Visitor();
        await client.GetAsync(NewLink(), TestContext.Current.CancellationToken);
        return client;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(environment);
        builder.UseSetting("DocWorkbench:DataDirectory", _folder.Path);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            // The printed line would stand in the tests' output.
            services.Remove(services.Single(service => service.ImplementationType == typeof(SignInNotice)));
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }
}
