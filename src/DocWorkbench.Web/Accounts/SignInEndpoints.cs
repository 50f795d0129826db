using DocWorkbench.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace DocWorkbench.Web.Accounts;

/// <summary>Signing in with a printed link, and signing out.</summary>
internal static class SignInEndpoints
{
    public static string HowToGetALink => SignInTexts.HowToGetALink.With(StartArguments.NewSignInLinkFlag);

    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sign-in", SignInAsync).AllowAnonymous();
        routes.MapPost("/sign-out", SignOutAsync);
    }

    private static async Task SignInAsync(
        HttpContext context,
        SignInLinks links,
        ActorStore actors,
        SessionStore sessions,
        CancellationToken cancellationToken
    )
    {
        string token = context.Request.Query["token"].ToString();
        if (links.TryUse(token))
        {
            var actor = await actors.LocalAsync(cancellationToken);
            var session = await sessions.StartAsync(actor.Id, cancellationToken);
            await context.SignInAsync(
                CookieAuthenticationDefaults.AuthenticationScheme,
                ActorClaims.Principal(actor, session),
                new AuthenticationProperties { IsPersistent = true }
            );
        }
        else if (context.User.Identity is not { IsAuthenticated: true })
        {
            var sentences = $"{SignInTexts.Error_LinkUsed_Why} {HowToGetALink}";
            await PlainPage.WriteAsync(context, StatusCodes.Status401Unauthorized, SignInTexts.Error_LinkUsed, sentences);
            return;
        }

        context.Response.Headers.CacheControl = "no-store";
        context.Response.Redirect("/");
    }

    private static async Task SignOutAsync(HttpContext context, SessionStore sessions, CancellationToken cancellationToken)
    {
        if (context.User.SessionId() is { } sessionId)
        {
            await sessions.EndAsync(sessionId, cancellationToken);
        }

        await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        await PlainPage.WriteAsync(
            context,
            StatusCodes.Status200OK,
            SignInTexts.SignedOut,
            $"{SignInTexts.SignedOut_About} {HowToGetALink}"
        );
    }
}
