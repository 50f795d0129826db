using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace DocWorkbench.Web.Accounts;

/// <summary>What the sign-in cookie says about a person.</summary>
internal static class ActorClaims
{
    private const string Session = "docworkbench:session";

    public static ClaimsPrincipal Principal(Actor actor, string sessionId) =>
        new(
            new ClaimsIdentity(
                [new Claim(ClaimTypes.NameIdentifier, actor.Id), new Claim(ClaimTypes.Name, actor.Name), new Claim(Session, sessionId)],
                CookieAuthenticationDefaults.AuthenticationScheme
            )
        );

    /// <summary>The actor every event of this person is recorded under.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public static string ActorId(this ClaimsPrincipal person) =>
        person.FindFirstValue(ClaimTypes.NameIdentifier) ?? throw new InvalidOperationException("Nobody is signed in.");

    public static string? SessionId(this ClaimsPrincipal person) => person.FindFirstValue(Session);
}
