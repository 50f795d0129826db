using DocWorkbench.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace DocWorkbench.Web.Accounts;

/// <summary>Ties the cookie to a stored session, and tells visitors without one what to do.</summary>
internal sealed class SessionCookie(SessionStore sessions) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var sessionId = context.Principal?.SessionId();
        if (sessionId is null || !await sessions.IsOpenAsync(sessionId, context.HttpContext.RequestAborted))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        }
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context) =>
        PlainPage.WriteAsync(
            context.HttpContext,
            StatusCodes.Status401Unauthorized,
            SignInTexts.SignIn,
            $"{SignInTexts.SignIn_About} {SignInEndpoints.HowToGetALink}"
        );
}
