using DocWorkbench.Web.Checks;
using DocWorkbench.Web.Components.Layout;
using DocWorkbench.Web.Components.Library;
using DocWorkbench.Web.Components.Materials;
using DocWorkbench.Web.Components.Questions;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Hosting;
using MudBlazor.Services;

namespace DocWorkbench.Web.Components;

/// <summary>The screens.</summary>
internal static class PageServices
{
    // A change event carries its text twice, and an edit of 200 KB has to pass; the framework's 32 KB break near 16,000 characters.
    private const long LargestMessage = 4 * 1024 * 1024;

    // A page that hears nothing for four of them takes the connection for lost.
    private static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(5);

    public static void AddPages(this IServiceCollection services)
    {
        services
            .AddRazorComponents()
            .AddInteractiveServerComponents()
            .AddHubOptions(hub =>
            {
                hub.MaximumReceiveMessageSize = LargestMessage;
                hub.KeepAliveInterval = SignOfLife;
            });
        services.AddMudServices();
        services.AddChecks();
        services.AddReviews();
        services.AddSingleton<ReviewCounter>().AddSingleton<ChangedFiles>();
    }

    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        routes.MapHowToPictures();
        routes.MapMaterialPictures();
        routes.MapRawAnswers();

        // Who may frame the page is said once, with the other security headers.
        routes.MapRazorComponents<App>().AddInteractiveServerRenderMode(server => server.ContentSecurityFrameAncestorsPolicy = null);
        routes.MapFallback(context =>
            PlainPage.WriteAsync(context, StatusCodes.Status404NotFound, LayoutTexts.Error_Nothing, LayoutTexts.Error_Nothing_Why)
        );
    }
}
