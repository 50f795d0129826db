using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Library;

/// <summary>Counts reviews whose numbers are missing or of an earlier version, from their texts.</summary>
internal sealed partial class ReviewCounter(ReviewStore reviews, TallyStore tallies, TimeProvider clock, ILogger<ReviewCounter> log)
{
    /// <summary>On no page's own thread. A review that can't be counted stays as it was.</summary>
    public Task CountAsync(IEnumerable<string> reviewIds, CancellationToken cancellationToken) =>
        Task.Run(
            async () =>
            {
                foreach (var id in reviewIds)
                {
                    await CountAsync(id, cancellationToken);
                }
            },
            cancellationToken
        );

    private async Task CountAsync(string reviewId, CancellationToken cancellationToken)
    {
        try
        {
            if (await reviews.FindTextsAsync(reviewId, cancellationToken) is { } stored)
            {
                await tallies.KeepAsync(Tally(stored, clock.LocalTimeZone), cancellationToken);
            }
        }
        catch (Exception reason) when (!cancellationToken.IsCancellationRequested)
        {
            // One review must not keep the others out of the list.
            NotCounted(log, reviewId, reason);
        }
    }

    internal static ReviewTally Tally(StoredReview stored, TimeZoneInfo zone) =>
        ReviewTally.Of(stored, State(stored), [.. stored.Events.Select(DeskReader.Recorded)], zone);

    internal static ReviewState State(StoredReview stored)
    {
        var first = HowToReader.Read(SourceText.FromBytes(stored.BaseBytes.AsSpan()));
        var proposals = stored.Proposals.Select(p =>
            DeskReader.Read(p, stored.Requests.FirstOrDefault(r => r.Ordinal == p.RequestOrdinal))
        );
        return DeskReader.Fold(first, proposals, stored.Events, before: null);
    }

    [LoggerMessage(LogLevel.Error, "The changes of review {Review} could not be counted.")]
    private static partial void NotCounted(ILogger log, string review, Exception reason);
}
