using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace DocWorkbench.Web.Storage;

/// <summary>Tells open pages that a review was written to, so that a second tab shows what the first one did.</summary>
internal sealed partial class ReviewFeed(ILogger<ReviewFeed> log)
{
    private readonly ConcurrentDictionary<string, ImmutableArray<FeedSubscription>> _byReview = new();

    /// <summary>Calls back after each commit, one call at a time; commits that come while a call runs become one further call.</summary>
    /// <param name="changed">Runs on no page's own thread: a component goes through InvokeAsync.</param>
    public FeedSubscription Subscribe(string reviewId, Func<Task> changed)
    {
        var subscription = new FeedSubscription(changed, Ended, Failed);
        _byReview.AddOrUpdate(reviewId, [subscription], (_, others) => others.Add(subscription));
        return subscription;

        void Ended(FeedSubscription gone)
        {
            var left = _byReview.AddOrUpdate(reviewId, [], (_, all) => all.Remove(gone));
            if (left.IsEmpty)
            {
                // Only the very array just seen, so that a subscription made meanwhile stays.
                _byReview.TryRemove(KeyValuePair.Create(reviewId, left));
            }
        }
    }

    public void Publish(string reviewId)
    {
        foreach (var subscription in _byReview.GetValueOrDefault(reviewId, []))
        {
            subscription.Signal();
        }
    }

    private void Failed(Exception reason) => SubscriberFailed(log, reason);

    [LoggerMessage(LogLevel.Error, "A page that was told of a change failed and is told no more.")]
    private static partial void SubscriberFailed(ILogger log, Exception reason);
}
