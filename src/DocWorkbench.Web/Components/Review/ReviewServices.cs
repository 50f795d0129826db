using DocWorkbench.Web.Components.Layout;
using DocWorkbench.Web.Components.Materials;
using DocWorkbench.Web.Storage;
using Microsoft.AspNetCore.Components.Authorization;

namespace DocWorkbench.Web.Components.Review;

/// <summary>What the review's screens need.</summary>
internal static class ReviewServices
{
    public static IServiceCollection AddReviews(this IServiceCollection services) =>
        services
            .AddSingleton<MaterialShelf>()
            .AddSingleton<MaterialIntake>()
            .AddSingleton<DeskMaterialReader>()
            .AddSingleton<DeskShelf>()
            .AddSingleton<DeskReader>()
            .AddMemoryCache()
            .AddSingleton<PreparedViews>()
            // One person's page: it knows who they are and listens for their other tabs.
            .AddTransient<EvidenceWatch>()
            .AddTransient(p => new ReviewDesk(
                p.GetRequiredService<DeskReader>(),
                p.GetRequiredService<PreparedViews>(),
                p.GetRequiredService<ReviewStore>(),
                p.GetRequiredService<ReviewFeed>(),
                p.GetRequiredService<EvidenceWatch>(),
                p.GetRequiredService<AuthenticationStateProvider>(),
                p.GetRequiredService<DeskVisit>()
            ))
            .AddTransient<DeskVisit>()
            .AddScoped<PageWindows>()
            .AddSingleton<VisitBook>()
            .AddHostedService(p => p.GetRequiredService<VisitBook>());
}
