using DocWorkbench.Web.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace DocWorkbench.Web.Accounts;

/// <summary>Prints, once the program listens, the one line a person needs to get in.</summary>
internal sealed class SignInNotice(IServer server, StartArguments start, SignInLinks links, SessionStore sessions) : IHostedLifecycleService
{
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()?.TrimEnd('/');
        // A host that listens nowhere has no door to open.
        if (address is null)
        {
            return;
        }

        var line =
            start.NewSignInLink || !await sessions.AnyOpenAsync(cancellationToken)
                ? $"DocWorkbench is ready. Sign in here (once, within {SignInLinks.Lifetime.TotalMinutes:0} minutes): {address}/sign-in?token={links.Create()}"
                : $"DocWorkbench is ready at {address} (for a new sign-in link, start with {StartArguments.NewSignInLinkFlag})";
        await Console.Out.WriteLineAsync(line.AsMemory(), cancellationToken);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
