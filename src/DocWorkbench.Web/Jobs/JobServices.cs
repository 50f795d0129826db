using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Proposals.Excerpts;

namespace DocWorkbench.Web.Jobs;

/// <summary>The room where long work goes on without a page.</summary>
internal static class JobServices
{
    public static IServiceCollection AddJobs(this IServiceCollection services) =>
        services.AddSingleton<IProposalSource, ExcerptSource>().AddSingleton<ProposalJobs>().AddHostedService<ProposalWorker>();
}
