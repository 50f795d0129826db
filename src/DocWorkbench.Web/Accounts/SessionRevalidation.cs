using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace DocWorkbench.Web.Accounts;

/// <summary>Looks again whether the person at an open page is still signed in.</summary>
internal sealed class SessionRevalidation(ILoggerFactory logs, SessionStore sessions) : RevalidatingServerAuthenticationStateProvider(logs)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(30);

    protected override async Task<bool> ValidateAuthenticationStateAsync(
        AuthenticationState authenticationState,
        CancellationToken cancellationToken
    ) => authenticationState.User.SessionId() is { } sessionId && await sessions.IsOpenAsync(sessionId, cancellationToken);
}
