using DocWorkbench.Core.Text;
using DocWorkbench.Web.Hosting;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;

namespace DocWorkbench.Web.Accounts;

/// <summary>The room where people are told apart.</summary>
internal static class AccountServices
{
    public static void AddAccounts(this IServiceCollection services, DataFolder data, StartArguments start)
    {
        services.AddSingleton(start);
        services.AddSingleton<ActorStore>();
        services.AddSingleton<SessionStore>();
        services.AddSingleton<SignInLinks>();
        services.AddSingleton<SessionCookie>();
        services.AddHostedService<SignInNotice>();
        services.AddScoped<AuthenticationStateProvider, SessionRevalidation>();
        services.AddCascadingAuthenticationState();
        // Cookies don't tell ports apart: two workbenches must not undo each other's.
        var mark = ContentHash.Of(data.Path)[..12];
        services.AddAntiforgery(forms => forms.Cookie.Name = $"docworkbench-form-{mark}");
        services
            .AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(cookie =>
            {
                cookie.Cookie.Name = $"docworkbench-{mark}";
                cookie.Cookie.HttpOnly = true;
                // With Strict the redirect behind a link opened from another program's page would arrive without the cookie.
                cookie.Cookie.SameSite = SameSiteMode.Lax;
                cookie.ExpireTimeSpan = SessionStore.Lifetime;
                cookie.SlidingExpiration = true;
                cookie.EventsType = typeof(SessionCookie);
            });
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }

    public static void UseAccounts(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
    }
}
