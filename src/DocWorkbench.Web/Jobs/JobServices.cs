using DocWorkbench.Core.Proposals.Excerpts;

namespace DocWorkbench.Web.Jobs;

/// <summary>The room where long work goes on without a page.</summary>
internal static class JobServices
{
    public static IServiceCollection AddJobs(this IServiceCollection services) =>
        services.AddSingleton<ExcerptSource>().AddSingleton<ProposalJobs>().AddHostedService<ProposalWorker>();
}
