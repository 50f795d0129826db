using System.Collections.Immutable;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Library;

/// <summary>What the list says about one review.</summary>
public sealed record ReviewLine
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The how-to's path in its folder, or the name it was brought in under.</summary>
    public required string File { get; init; }

    /// <summary>Null when the how-to is in no folder here.</summary>
    public required string? Folder { get; init; }

    public required ReviewStage Stage { get; init; }

    /// <summary>Null where there is nothing to decide, or it was never counted.</summary>
    public required GlanceCount? Count { get; init; }

    /// <summary>The most urgent first; empty where it waits for nothing.</summary>
    public required ImmutableArray<WaitingWord> Waiting { get; init; }

    /// <summary>The higher, the earlier somebody should look.</summary>
    public required int Urgency { get; init; }

    /// <summary>In this machine's time zone.</summary>
    public required DateTimeOffset Begun { get; init; }

    /// <summary>Such as "3 weeks ago".</summary>
    public required string Age { get; init; }

    /// <summary>In this machine's time zone.</summary>
    public required DateTimeOffset LastActivity { get; init; }

    /// <summary>Such as "3 minutes ago".</summary>
    public required string Since { get; init; }

    /// <summary>Compared by what it holds, so that a row is drawn again only where it reads differently.</summary>
    public bool IsSame(ReviewLine? other) =>
        other is not null && this == other with { Waiting = Waiting } && Waiting.SequenceEqual(other.Waiting);

    /// <param name="howToChanged">Whether somebody wrote to the how-to's file.</param>
    internal static ReviewLine Of(ReviewGlance review, bool howToChanged, TimeProvider clock)
    {
        var begun = new DateTimeOffset(review.CreatedTicks, TimeSpan.Zero);
        var last = new DateTimeOffset(review.LastTicks, TimeSpan.Zero);
        var (folder, file) = ReviewPlace.Of(review.Origin);
        var stage = StageOf(review);
        return new ReviewLine
        {
            Id = review.Id,
            Name = review.Name,
            File = file,
            Folder = folder,
            Stage = stage,
            Count = review.Count is { Changes: > 0 } count ? count : null,
            Waiting = WaitingWords.Of(review, stage, howToChanged),
            Urgency = WaitingWords.Urgency(review, stage, howToChanged),
            Begun = TimeZoneInfo.ConvertTime(begun, clock.LocalTimeZone),
            Age = TimeWords.Age(begun, clock),
            LastActivity = TimeZoneInfo.ConvertTime(last, clock.LocalTimeZone),
            Since = TimeWords.Since(last, clock),
        };
    }

    private static ReviewStage StageOf(ReviewGlance review) =>
        review switch
        {
            { Count.Open: > 0 } => ReviewStage.ToDecide,
            { IsAsking: true } => ReviewStage.Asking,
            { Count.Unplaced: > 0, IsExported: false } => ReviewStage.ToDecide,
            { Proposals: > 0, Count: null } => ReviewStage.Unknown,
            { IsExported: true } => ReviewStage.Exported,
            { Count.Changes: > 0 } => ReviewStage.Decided,
            _ => ReviewStage.NothingProposed,
        };
}
