using System.Collections.Immutable;
using DocWorkbench.Core.Export;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Web.Storage;

/// <summary>
/// The numbers of one review, so that a list of all need not read them whole. They are true as long as the review has the version that was
/// counted: every write to a review gives it another one. A tally of another version or rule is counted anew before it is shown as current.
/// </summary>
internal sealed record ReviewTally
{
    /// <summary>Goes up when the same review would be counted differently, so that what was kept is counted anew.</summary>
    public const int CurrentRule = 1;

    public required string ReviewId { get; init; }

    public required long Version { get; init; }

    public required int Changes { get; init; }

    public required int Accepted { get; init; }

    /// <summary>Taken with a person's own words, or in part.</summary>
    public required int Edited { get; init; }

    public required int Rejected { get; init; }

    /// <summary>Waiting for a place.</summary>
    public required int Unplaced { get; init; }

    /// <summary>Of the text the review is about.</summary>
    public required string HowToHash { get; init; }

    /// <summary>Of what an export would be.</summary>
    public required string ResultHash { get; init; }

    public required ImmutableArray<DayDecisions> Days { get; init; }

    public int Decided => Accepted + Edited + Rejected;

    /// <param name="state">What the same review folds to.</param>
    /// <param name="zone">Where days begin.</param>
    public static ReviewTally Of(StoredReview stored, ReviewState state, IReadOnlyList<RecordedEvent> events, TimeZoneInfo zone)
    {
        var kinds = state.Changes.CountBy(change => change.Decision.Kind).ToDictionary();
        return new ReviewTally
        {
            ReviewId = stored.Id,
            Version = stored.Version,
            Changes = state.Changes.Length,
            Accepted = kinds.GetValueOrDefault(DecisionKind.Accepted),
            Edited = kinds.GetValueOrDefault(DecisionKind.Edited) + kinds.GetValueOrDefault(DecisionKind.Partly),
            Rejected = kinds.GetValueOrDefault(DecisionKind.Rejected),
            Unplaced = state.Tray.Length,
            HowToHash = state.HowTo.Source.Sha256,
            ResultHash = ContentHash.Of(HowToExport.Write(state)),
            Days =
            [
                .. DecisionHistory
                    .Standing(events)
                    .GroupBy(made =>
                        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(new DateTimeOffset(made.By.UtcTicks, TimeSpan.Zero), zone).Date)
                    )
                    .Select(day => new DayDecisions(
                        day.Key,
                        day.Count(made => made.Kind == DecisionKind.Accepted),
                        day.Count(made => made.Kind is DecisionKind.Edited or DecisionKind.Partly),
                        day.Count(made => made.Kind == DecisionKind.Rejected)
                    )),
            ],
        };
    }
}
