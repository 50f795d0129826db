using DocWorkbench.Core.Requests;
using DocWorkbench.Web.Accounts;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Samples;

/// <summary>Puts the sample review into a workbench that nobody has used yet.</summary>
internal sealed class SampleSeeder(ReviewStore reviews, ActorStore actors)
{
    /// <returns>The sample's review id; null when this is not the first start.</returns>
    public async Task<string?> SeedAsync(CancellationToken cancellationToken = default)
    {
        // Actors outlive their reviews, so whoever deletes the sample does not find it again.
        if ((await actors.AllAsync(cancellationToken)).Count > 0)
        {
            return null;
        }

        var actor = await actors.LocalAsync(cancellationToken);
        var id = await reviews.CreateAsync(SampleReview.Review, actor.Id, cancellationToken);
        foreach (var material in SampleReview.Materials)
        {
            await reviews.AddMaterialAsync(id, material, actor.Id, cancellationToken);
        }

        var request = await reviews.AddRequestAsync(id, RequestJson.Write(SampleReview.Request), actor.Id, cancellationToken);
        await reviews.AddProposalAsync(id, request, SampleReview.ReplyName, SampleReview.Reply, actor.Id, cancellationToken);
        return id;
    }
}
